import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { intervalOf } from './interval'
import { startOfStudyDay, studyDay } from './learning-day'

const MINUTE = 60e3
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

describe('a day of learning', () => {
  it.each<[what: string, at: Date, day: string]>([
    ['past midnight is still the day before', new Date(2026, 10, 21, 0, 30), '2026-11-20'],
    ['lasts until four', new Date(2026, 10, 21, 3, 59, 59), '2026-11-20'],
    ['begins at four', new Date(2026, 10, 21, 4), '2026-11-21'],
    ['crosses the end of a year', new Date(2027, 0, 1, 2), '2026-12-31'],
    ['keeps its zeros', new Date(2026, 2, 5, 12), '2026-03-05'],
  ])('%s', (_, at, day) => {
    expect(studyDay(at)).toBe(day)
  })

  it('has one beginning', () => {
    expect(startOfStudyDay(new Date(2026, 10, 21, 3, 59))).toEqual(new Date(2026, 10, 20, 4))
    expect(startOfStudyDay(new Date(2026, 10, 21, 23))).toEqual(new Date(2026, 10, 21, 4))
  })

  describe('where clocks are put forward and back', () => {
    const zone = process.env.TZ
    beforeAll(() => void (process.env.TZ = 'Europe/Berlin'))
    afterAll(() => {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    })

    it.each<[date: string, month: number, day: number]>([
      ['2026-03-29', 2, 29],
      ['2026-10-25', 9, 25],
    ])('begins at four by the clock on %s too', (date, month, day) => {
      expect(studyDay(new Date(2026, month, day, 4))).toBe(date)
      expect(studyDay(new Date(2026, month, day, 3, 59))).not.toBe(date)
      expect(startOfStudyDay(new Date(2026, month, day, 12)).getHours()).toBe(4)
    })
  })
})

describe('an interval', () => {
  it.each<[milliseconds: number, unit: string, count: number]>([
    [0, 'minutes', 1],
    [MINUTE, 'minutes', 1],
    [10 * MINUTE, 'minutes', 10],
    [59.6 * MINUTE, 'hours', 1],
    [5 * HOUR, 'hours', 5],
    [23.7 * HOUR, 'day', 1],
    [DAY, 'day', 1],
    [2 * DAY, 'days', 2],
    [59 * DAY, 'days', 59],
    [60 * DAY, 'months', 2],
    [200 * DAY, 'months', 7],
    [365 * DAY, 'year', 1],
  ])('of %d ms is said in %s', (milliseconds, unit, count) => {
    expect(intervalOf(milliseconds)).toEqual({ unit, count })
  })
})
