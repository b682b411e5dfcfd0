/** Dates as stretches of time: a month that is all we know stays a month wide. */
import type { IsoDate } from '../data/schema'
import { parseDate } from './format'

/** A stretch of time in decimal years: 1 July 2022 is about 2022.5. */
export interface TimeSpan {
  readonly from: number
  readonly to: number
}

const yearStart = (year: number): number => Date.UTC(year, 0)

/** Decimal year of a UTC instant in milliseconds. */
function decimalYear(instant: number): number {
  const year = new Date(instant).getUTCFullYear()
  return year + (instant - yearStart(year)) / (yearStart(year + 1) - yearStart(year))
}

/** The whole year, month or day that a date names. */
export function timeSpan(date: IsoDate): TimeSpan {
  const { year, month, day } = parseDate(date)
  const from = Date.UTC(year, (month ?? 1) - 1, day ?? 1)
  const to = day ? Date.UTC(year, month! - 1, day + 1) : month ? Date.UTC(year, month, 1) : yearStart(year + 1)
  return { from: decimalYear(from), to: decimalYear(to) }
}

/** Middle of a stretch, where its mark stands. */
export function middle({ from, to }: TimeSpan): number {
  return (from + to) / 2
}

/** Whether a date is known to the day. */
export function isDay(date: IsoDate): boolean {
  return parseDate(date).day !== undefined
}
