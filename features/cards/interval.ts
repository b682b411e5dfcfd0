/** How long until a card comes back, in the largest unit that says it well. */

/** Kinds of intervals: each has words of its own, `day` for exactly one. */
export type IntervalUnit = 'minutes' | 'hours' | 'day' | 'days' | 'months' | 'year'

export interface Interval {
  readonly unit: IntervalUnit
  readonly count: number
}

const MINUTE = 60e3
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const MONTH = (365 / 12) * DAY

/** From so many days on months are said. */
const MOST_DAYS = 60

/** The interval that a stretch of milliseconds is called by: whole numbers, at least one minute. */
export function intervalOf(milliseconds: number): Interval {
  const minutes = Math.max(1, Math.round(milliseconds / MINUTE))
  if (minutes < 60) return { unit: 'minutes', count: minutes }
  const hours = Math.round(milliseconds / HOUR)
  if (hours < 24) return { unit: 'hours', count: hours }
  const days = Math.round(milliseconds / DAY)
  if (days < MOST_DAYS) return { unit: days === 1 ? 'day' : 'days', count: days }
  const months = Math.round(milliseconds / MONTH)
  return months < 12 ? { unit: 'months', count: months } : { unit: 'year', count: 1 }
}
