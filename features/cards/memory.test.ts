import type { Rating, Review } from '../progress/progress'
import { FSRSVersion } from 'ts-fsrs'
import { describe, expect, it } from 'vitest'
import { dueFrom, isLearned, RATINGS, remember, waits } from './memory'

const MINUTE = 60e3
const DAY = 24 * 60 * MINUTE

/** Looks at a card at noon, so many days after the first of November 2026, local time. */
const look = (day: number, rating: Rating, minutes = 0): Review => ({
  at: new Date(2026, 10, 1 + day, 12, minutes).toISOString(),
  rating,
})

const days = (reviews: readonly Review[]): number => remember(reviews)!.scheduled_days

describe('what is remembered of a card', () => {
  it('is nothing before the first look', () => {
    expect(remember([])).toBeUndefined()
    expect(remember(undefined)).toBeUndefined()
  })

  it('is computed by FSRS-6', () => {
    expect(FSRSVersion).toContain('FSRS-6')
    // Intervals of the default weights. Should they change, every learner's cards move: say so in the notes of the release.
    const good = [look(0, 3)]
    expect(days(good)).toBe(2)
    expect(days([...good, look(2, 3)])).toBe(11)
    expect(days([...good, look(2, 3), look(13, 3)])).toBe(46)
    expect(days([look(0, 4)])).toBe(8)
  })

  it('is the same in whatever order the looks come, as joined copies have them', () => {
    const reviews = [look(0, 1), look(0, 3, 2), look(3, 3), look(12, 2), look(30, 4)]
    const shuffled = [reviews[3]!, reviews[0]!, reviews[4]!, reviews[2]!, reviews[1]!]
    expect(remember(shuffled)).toEqual(remember(reviews))
    expect(remember(reviews.map(review => ({ ...review })))).toEqual(remember(reviews))
  })

  it('grows with each look at which it was known, and shrinks when it was not', () => {
    const known = [look(0, 3), look(2, 3), look(13, 3)]
    expect(days(known)).toBeGreaterThan(days(known.slice(0, 2)))
    const lost = remember([...known, look(60, 1)])!
    expect(isLearned(lost)).toBe(false)
    expect(days([...known, look(60, 1), look(60, 3, 10)])).toBeLessThan(days(known))
  })

  it('waits about a year at most', () => {
    const reviews = Array.from({ length: 12 }, (_, index) => look(index * 300, 4))
    // FSRS keeps its ratings a day apart at the end of the scale.
    expect(days(reviews)).toBeGreaterThanOrEqual(365)
    expect(days(reviews)).toBeLessThan(370)
  })

  it('is computed once for a list of looks', () => {
    const reviews = [look(0, 3), look(2, 3)]
    expect(remember(reviews)).toBe(remember(reviews))
  })
})

describe('a card is asked again', () => {
  it('after a minute when it was not known', () => {
    const memory = remember([look(0, 1)])!
    expect(isLearned(memory)).toBe(false)
    expect(dueFrom(memory)).toEqual(new Date(2026, 10, 1, 12, 1))
  })

  it('from the beginning of its day when it was known', () => {
    const memory = remember([look(0, 3)])!
    expect(isLearned(memory)).toBe(true)
    expect(dueFrom(memory)).toEqual(new Date(2026, 10, 3, 4))
  })
})

describe('how long each rating puts a card off', () => {
  it('is known before the rating, and is what then happens', () => {
    const reviews = [look(0, 3)]
    const now = new Date(2026, 10, 3, 12)
    const ahead = waits(remember(reviews), now)
    for (const rating of RATINGS) {
      const after = remember([...reviews, { at: now.toISOString(), rating }])!
      expect(after.due.getTime() - now.getTime()).toBe(ahead[rating])
    }
  })

  it('is longer the better it was known', () => {
    const waiting = waits(undefined, new Date(2026, 10, 1, 12))
    expect(waiting[1]).toBe(MINUTE)
    expect(waiting[2]).toBeGreaterThan(waiting[1])
    expect(waiting[3]).toBe(2 * DAY)
    expect(waiting[4]).toBe(8 * DAY)
  })
})
