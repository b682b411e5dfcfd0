import type { IsoDate } from '../data/schema'
import { describe, expect, it } from 'vitest'
import { isDay, middle, timeSpan } from './time'

const DAY = 1 / 365

describe('a date as a stretch of time', () => {
  it.each<[what: string, date: IsoDate, from: number, to: number]>([
    ['a year is a year wide', '2022', 2022, 2023],
    ['a leap year is a year wide', '2020', 2020, 2021],
    ['a month stays a month wide', '2022-07', 2022 + 181 * DAY, 2022 + 212 * DAY],
    ['February of a leap year has its day more', '2020-02', 2020 + 31 / 366, 2020 + 60 / 366],
    ['a December ends with its year', '2022-12', 2022 + 334 * DAY, 2023],
    ['a day is a day wide', '2022-01-02', 2022 + DAY, 2022 + 2 * DAY],
    ['the last day ends with its year', '2022-12-31', 2022 + 364 * DAY, 2023],
  ])('%s', (_, date, from, to) => {
    expect(timeSpan(date).from).toBeCloseTo(from, 9)
    expect(timeSpan(date).to).toBeCloseTo(to, 9)
  })

  it('leaves no gap between months', () => {
    expect(timeSpan('2022-07').to).toBe(timeSpan('2022-08').from)
    expect(timeSpan('2022-12').to).toBe(timeSpan('2023-01').from)
  })

  it('has its mark in the middle', () => {
    expect(middle({ from: 2022, to: 2023 })).toBe(2022.5)
  })

  it.each<[IsoDate, boolean]>([
    ['2022', false],
    ['2022-07', false],
    ['2022-07-12', true],
  ])('%s is known to the day: %s', (date, expected) => {
    expect(isDay(date)).toBe(expected)
  })
})
