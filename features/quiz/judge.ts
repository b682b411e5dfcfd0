/**
 * What a kept answer is worth now. A question may be mended after it was answered: its key corrected, an option taken away,
 * the number it asks for replaced. So the answer is judged anew by the question of today wherever it is shown or counted, and
 * the `right` that was stored with it is never read.
 *
 * Only the last answer to a question counts. It is worth nothing, neither right nor wrong, where the question can no longer be
 * asked (its record is gone, or the facts a generated one was made of no longer give one right answer) or where it could not
 * be given today (it names an option that is gone). The question then waits for an answer like a new one; what was answered
 * stays stored, and counts again if the question comes back.
 */
import type { Attempt, Given, Progress } from '../progress/progress'
import type { Verdict } from './grade'
import type { Question } from './question'
import { fits, grade } from './grade'

/** An answer that counts, with what it is worth. */
export interface Judged {
  /** When it was given: an ISO instant. */
  readonly at: string
  readonly given: Given
  readonly verdict: Verdict
}

/** The question of an id; nothing where it can no longer be asked. */
export type QuestionOf = (id: string) => Question | undefined

/** What the last answer to a question is worth, by the id of the question; nothing where none counts. */
export type AnswerOf = (id: string) => Judged | undefined

/**
 * Judges an answer by the question as it is now.
 * @returns nothing where there is no question, no answer, or the answer is none to this question
 */
export function judge(question: Question | undefined, attempt: Attempt | undefined): Judged | undefined {
  if (!question || !attempt || !fits(question, attempt.given)) return undefined
  const { at, given } = attempt
  return { at, given, verdict: grade(question, given) }
}

/**
 * The one reading of a learner's answers, for all that shows or counts them.
 * @param since beginning of a run as an ISO instant; earlier answers do not count
 */
export function answersBy(questionOf: QuestionOf, { answers }: Pick<Progress, 'answers'>, since = ''): AnswerOf {
  return id => {
    const last = answers[id]?.at(-1)
    return last && last.at >= since ? judge(questionOf(id), last) : undefined
  }
}

/** Whether the last answer to a question is right today. */
export const isRight = (answerOf: AnswerOf, id: string): boolean => answerOf(id)?.verdict.right === true
