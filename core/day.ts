/** Days of the local calendar: an evening in Beijing is not yet over in UTC. */
import type { IsoDate } from '../data/schema'

const twoDigits = (number: number): string => String(number).padStart(2, '0')

/** The day an instant belongs to, by the local clock. */
export const localDay = (at: Date): IsoDate =>
  `${at.getFullYear()}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}` as IsoDate
