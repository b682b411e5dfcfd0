/** Reads progress from outside (storage, a file): every field is checked, what is sound is kept, what is not is counted. */
import type { Attempt, Given, Place, Progress, Rating, Review } from './progress'
import { mergeLists } from './merge'
import { NO_PROGRESS } from './progress'

export interface CheckedProgress {
  /** What is sound, with lists in the order of time. */
  readonly progress: Progress
  /** How many entries are damaged and left out. */
  readonly faults: number
}

type Json = Readonly<Record<string, unknown>>

/** Ids of slides, questions and cards; a name such as `__proto__` is none. */
const ID = /^[^\s_\p{C}][^\s\p{C}]{0,199}$/u
const RATINGS: readonly unknown[] = [1, 2, 3, 4] satisfies readonly Rating[]
const PARTS = ['read', 'answers', 'reviews', 'place']

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const isId = (value: unknown): value is string => typeof value === 'string' && ID.test(value)

/** An instant exactly as `Date.toISOString` writes it, so that instants are in order as texts. */
function isInstant(value: unknown): value is string {
  if (typeof value !== 'string') return false
  const date = new Date(value)
  return !Number.isNaN(date.getTime()) && date.toISOString() === value
}

const isGiven = (value: unknown): value is Given =>
  typeof value === 'string' ||
  Number.isFinite(value) ||
  (Array.isArray(value) && value.every(item => typeof item === 'string'))

const attemptIn = (value: unknown): Attempt | undefined =>
  isObject(value) && isInstant(value.at) && isGiven(value.given) && typeof value.right === 'boolean'
    ? { at: value.at, given: value.given, right: value.right }
    : undefined

const reviewIn = (value: unknown): Review | undefined =>
  isObject(value) && isInstant(value.at) && RATINGS.includes(value.rating)
    ? { at: value.at, rating: value.rating as Rating }
    : undefined

const placeIn = (value: unknown): Place | undefined =>
  isObject(value) && isId(value.slide) && isInstant(value.at) ? { slide: value.slide, at: value.at } : undefined

/**
 * @param json anything, as parsed from JSON
 * @returns what of it is progress
 */
export function checkProgress(json: unknown): CheckedProgress {
  if (!isObject(json)) return { progress: NO_PROGRESS, faults: 1 }
  let faults = Object.keys(json).filter(part => !PARTS.includes(part)).length

  /** Entries by id, each checked by itself. */
  function entriesOf<T>(part: unknown, check: (value: unknown) => T | undefined): Readonly<Record<string, T>> {
    if (part === undefined) return {}
    if (!isObject(part)) {
      faults++
      return {}
    }
    const sound: [string, T][] = []
    for (const [id, value] of Object.entries(part)) {
      const entry = isId(id) ? check(value) : undefined
      if (entry === undefined) faults++
      else sound.push([id, entry])
    }
    return Object.fromEntries(sound)
  }

  /** Of a list with one damaged entry the others count. */
  const listOf =
    <T extends Attempt | Review>(check: (value: unknown) => T | undefined) =>
    (value: unknown): readonly T[] | undefined => {
      if (!Array.isArray(value)) return undefined
      const sound = value.map(check).filter(entry => entry !== undefined)
      if (sound.length === 0) return undefined
      faults += value.length - sound.length
      return mergeLists(sound, [])
    }

  const read = entriesOf(json.read, value => (isInstant(value) ? value : undefined))
  const answers = entriesOf(json.answers, listOf(attemptIn))
  const reviews = entriesOf(json.reviews, listOf(reviewIn))
  const place = placeIn(json.place)
  if (json.place !== undefined && !place) faults++
  return { progress: { read, answers, reviews, ...(place && { place }) }, faults }
}
