/** Days as a learner counts them: whoever learns past midnight is still at the same day. */
import type { IsoDate } from '../../data/schema'
import { localDay } from '../../core/day'

/** Hour of the local clock at which the next day begins. */
const DAY_BEGINS = 4

/** The day an instant belongs to. */
export function studyDay(at: Date): IsoDate {
  const shifted = new Date(at)
  shifted.setHours(shifted.getHours() - DAY_BEGINS)
  return localDay(shifted)
}

/** The instant at which the day of another instant begins. */
export function startOfStudyDay(at: Date): Date {
  const [year, month, day] = studyDay(at).split('-').map(Number)
  return new Date(year!, month! - 1, day, DAY_BEGINS)
}
