/** Joins two copies of a learner's progress by taking all of both: of two tabs, of two devices, of a file. */
import type { Attempt, Place, Progress, Review } from './progress'

type Entry = Attempt | Review
type Entries<T> = Readonly<Record<string, T>>

/** Says all of an entry, its time first: entries are the same if this is, and in the order of time if these are in order. */
const identity = (entry: Entry): string =>
  JSON.stringify('given' in entry ? [entry.at, entry.given, entry.right] : [entry.at, entry.rating])

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** All entries of both lists, each once, in the order of time. */
export function mergeLists<T extends Entry>(a: readonly T[], b: readonly T[]): readonly T[] {
  const all = new Map([...a, ...b].map(entry => [identity(entry), entry]))
  return [...all].sort(([one], [other]) => compare(one, other)).map(([, entry]) => entry)
}

const earlier = (a: string, b: string): string => (a < b ? a : b)

function laterPlace(a: Place | undefined, b: Place | undefined): Place | undefined {
  if (!a || !b) return a ?? b
  // Of two places at one time either will do, as long as it is always the same.
  return (compare(a.at, b.at) || compare(a.slide, b.slide)) > 0 ? a : b
}

const mergeEntries = <T>(a: Entries<T>, b: Entries<T>, join: (a: T, b: T) => T): Entries<T> => ({
  ...a,
  ...Object.fromEntries(
    Object.entries(b).map(([id, entry]) => [id, Object.hasOwn(a, id) ? join(a[id]!, entry) : entry]),
  ),
})

/**
 * All of both: every answer and every look at a card once, the first time of what is read, the last place. The order of the
 * two does not matter, nor how often they are joined.
 * @param a as `checkProgress` gives it, with lists in the order of time
 * @param b the same
 */
export function mergeProgress(a: Progress, b: Progress): Progress {
  const place = laterPlace(a.place, b.place)
  return {
    read: mergeEntries(a.read, b.read, earlier),
    answers: mergeEntries(a.answers, b.answers, mergeLists<Attempt>),
    reviews: mergeEntries(a.reviews, b.reviews, mergeLists<Review>),
    ...(place && { place }),
  }
}

/** How much of something there is. */
export interface Amount {
  readonly read: number
  readonly answers: number
  readonly reviews: number
}

const countEntries = (lists: Entries<readonly unknown[]>): number =>
  Object.values(lists).reduce((sum, list) => sum + list.length, 0)

/** Sections read, answers given and looks at cards. */
export function amountOf({ read, answers, reviews }: Progress): Amount {
  return { read: Object.keys(read).length, answers: countEntries(answers), reviews: countEntries(reviews) }
}

/** What `after` has more than `before`. */
export function amountAdded(before: Progress, after: Progress): Amount {
  const [from, to] = [amountOf(before), amountOf(after)]
  return { read: to.read - from.read, answers: to.answers - from.answers, reviews: to.reviews - from.reviews }
}

export const isNothing = ({ read, answers, reviews }: Amount): boolean => read + answers + reviews === 0
