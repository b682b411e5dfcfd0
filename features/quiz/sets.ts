/** Sets of questions, and what a learner did of them. */
import type { Progress } from '../progress/progress'

/** Sets beside those of the lessons: generated questions, and those last answered wrong. */
export const OTHER_SETS = ['mixed', 'mistakes'] as const

/** Questions of a generated set. */
export const MIXED_COUNT = 10
/** Seeds are short enough to be read out. */
export const SEEDS = 100_000

/** The seed of an address; nothing for what is none. */
export const parseSeed = (text: unknown): number | undefined =>
  typeof text === 'string' && /^\d{1,9}$/.test(text) ? Number(text) : undefined

/**
 * Ids of the questions whose last answer was wrong, the one that waits longest first.
 * @param isKnown whether the question can still be asked
 */
export function mistakes({ answers }: Progress, isKnown: (id: string) => boolean): readonly string[] {
  return Object.entries(answers)
    .flatMap(([id, attempts]) => {
      const last = attempts.at(-1)
      return last && !last.right && isKnown(id) ? [{ id, at: last.at }] : []
    })
    .sort((a, b) => a.at.localeCompare(b.at))
    .map(({ id }) => id)
}

/** What a run through a set has come to. */
export interface RunResult {
  readonly id: string
  /** Nothing where it was not answered in this run. */
  readonly isRight?: boolean
}

/** @param since beginning of the run as an ISO instant; earlier answers do not count */
export function runResults(ids: readonly string[], { answers }: Progress, since: string): readonly RunResult[] {
  return ids.map(id => {
    const last = answers[id]?.at(-1)
    return last && last.at >= since ? { id, isRight: last.right } : { id }
  })
}

/** Place of the first question, from 1, that waits for an answer; after the last one when none does. */
export function firstOpen(results: readonly RunResult[]): number {
  const index = results.findIndex(({ isRight }) => isRight === undefined)
  return index < 0 ? results.length + 1 : index + 1
}

/** Place in a set that an address asks for, from 1; one past the last question is the end. */
export function parsePlace(text: unknown, count: number): number | undefined {
  const place = typeof text === 'string' && /^\d{1,4}$/.test(text) ? Number(text) : 0
  return place >= 1 && place <= count + 1 ? place : undefined
}
