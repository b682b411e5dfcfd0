/** Days as a learner counts them: whoever learns past midnight is still at the same day. */
import type { IsoDate } from '../../data/schema'

/** Hour of the local clock at which the next day begins. */
export const DAY_BEGINS = 4

const twoDigits = (number: number): string => String(number).padStart(2, '0')

/** The day an instant belongs to, by the local clock. */
export function studyDay(at: Date): IsoDate {
  const shifted = new Date(at)
  shifted.setHours(shifted.getHours() - DAY_BEGINS)
  return `${shifted.getFullYear()}-${twoDigits(shifted.getMonth() + 1)}-${twoDigits(shifted.getDate())}` as IsoDate
}

/** The instant at which the day of another instant begins. */
export function startOfStudyDay(at: Date): Date {
  const [year, month, day] = studyDay(at).split('-').map(Number)
  return new Date(year!, month! - 1, day, DAY_BEGINS)
}
