/** Sets of questions, and what a learner did of them. */
import type { Progress } from '../progress/progress'
import type { AnswerOf } from './judge'

/** Sets beside those of the lessons: generated questions, and those last answered wrong. */
export const OTHER_SETS = ['mixed', 'mistakes'] as const

/** Questions of a generated set. */
export const MIXED_COUNT = 10
/** Seeds are short enough to be read out. */
export const SEEDS = 100_000

/** The seed of an address; nothing for what is none. */
export const parseSeed = (text: unknown): number | undefined =>
  typeof text === 'string' && /^\d{1,9}$/.test(text) ? Number(text) : undefined

/** Ids of the questions whose last answer is wrong, the one that waits longest first. */
export function mistakes({ answers }: Pick<Progress, 'answers'>, answerOf: AnswerOf): readonly string[] {
  return Object.keys(answers)
    .flatMap(id => {
      const last = answerOf(id)
      return last && !last.verdict.right ? [{ id, at: last.at }] : []
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

/** @param answerOf knows the answers of this run */
export function runResults(ids: readonly string[], answerOf: AnswerOf): readonly RunResult[] {
  return ids.map(id => {
    const last = answerOf(id)
    return last ? { id, isRight: last.verdict.right } : { id }
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
