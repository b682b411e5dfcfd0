/**
 * Progress as the browser keeps it: each entry under a key of its own, so that tabs do not overwrite each other and a damaged
 * entry costs only itself. A record is a `Progress` with this one entry.
 */
import type { CheckedProgress } from './check-progress'
import type { Progress } from './progress'
import { keyOfCourse } from '../../core/course-id'
import { checkProgress } from './check-progress'
import { NO_PROGRESS } from './progress'

/** Number of the format; what an older program cannot read gets a higher one. */
export const FORMAT = 2
/** All keys of progress begin like this. */
export const ROOT = keyOfCourse('progress')
const RECORDS = `${ROOT}:${FORMAT}:`

/** Written when a reader deletes everything, so that other tabs forget what they hold too. */
export const RESET_KEY = `${ROOT}:reset`
/** Before the key of a damaged entry that was set aside. */
export const ASIDE = `${ROOT}:damaged:`

const PARTS = { read: 'read', answer: 'answers', review: 'reviews' } as const
type Kind = keyof typeof PARTS
type RecordAddress = { readonly part: (typeof PARTS)[Kind]; readonly id: string } | { readonly part: 'place' }

const KINDS = Object.keys(PARTS) as readonly Kind[]
export const PLACE_KEY = `${RECORDS}place`

/** Key of a record: `recordKey('read', 'early.opt')`. */
export const recordKey = (kind: Kind, id: string): string => `${RECORDS}${kind}:${id}`

/** Whether a key belongs to this format. */
export const isRecordKey = (key: string): boolean => key.startsWith(RECORDS)

/** Whether a key belongs to a format that is newer than this program. */
export function isNewerKey(key: string): boolean {
  const format = key.startsWith(`${ROOT}:`) && /^\d+(?=:)/.exec(key.slice(ROOT.length + 1))
  return format ? Number(format[0]) > FORMAT : false
}

function addressOf(key: string): RecordAddress | undefined {
  if (key === PLACE_KEY) return { part: 'place' }
  const kind = KINDS.find(kind => key.startsWith(recordKey(kind, '')))
  return kind && { part: PARTS[kind], id: key.slice(recordKey(kind, '').length) }
}

/** Reads a record; what is not JSON, or under a key that names no record, is a fault. */
export function parseRecord(key: string, text: string): CheckedProgress {
  const address = addressOf(key)
  try {
    const json = JSON.parse(text) as unknown
    if (address) return checkProgress({ [address.part]: address.part === 'place' ? json : { [address.id]: json } })
  } catch {
    // Counted below.
  }
  return { progress: NO_PROGRESS, faults: 1 }
}

/** What of some progress belongs under a key. */
export function recordOf(progress: Progress, key: string): Progress {
  const address = addressOf(key)
  if (address?.part === 'place') return { ...NO_PROGRESS, ...(progress.place && { place: progress.place }) }
  return address && Object.hasOwn(progress[address.part], address.id)
    ? { ...NO_PROGRESS, [address.part]: { [address.id]: progress[address.part][address.id] } }
    : NO_PROGRESS
}

/** Text of a record; none if there is nothing under its key. */
export function recordText(key: string, record: Progress): string | undefined {
  const address = addressOf(key)
  const value = address && (address.part === 'place' ? record.place : record[address.part][address.id])
  return value && JSON.stringify(value)
}

/** Progress with another record under a key. @param record with no entry, what was there is taken out */
export function withRecord(progress: Progress, key: string, record: Progress): Progress {
  const address = addressOf(key)
  if (!address) return progress
  if (address.part === 'place') {
    const { read, answers, reviews } = progress
    return { read, answers, reviews, ...(record.place && { place: record.place }) }
  }
  const others = Object.entries(progress[address.part]).filter(([id]) => id !== address.id)
  return { ...progress, [address.part]: { ...Object.fromEntries(others), ...record[address.part] } }
}

/** Keys of all records that some progress is kept in. */
export function recordKeys(progress: Progress): readonly string[] {
  return [
    ...KINDS.flatMap(kind => Object.keys(progress[PARTS[kind]]).map(id => recordKey(kind, id))),
    ...(progress.place ? [PLACE_KEY] : []),
  ]
}
