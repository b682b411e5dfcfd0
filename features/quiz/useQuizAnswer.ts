import type { Given } from '../progress/progress'
import type { Verdict } from './grade'
import type { Question } from './question'
import type { ComputedRef } from 'vue'
import { computed } from 'vue'
import { useProgress } from '../progress/useProgress'
import { fits, grade } from './grade'
import { answersBy } from './judge'
import { sessionRecord } from './quiz-session'

/** An answer being made; `null` where the question was taken up again and nothing is chosen yet. */
type Draft = Given | null

const isDraft = (value: unknown): value is Draft =>
  value === null ||
  typeof value === 'string' ||
  typeof value === 'number' ||
  (Array.isArray(value) && value.every(each => typeof each === 'string'))

const allDrafts = sessionRecord<Draft>('drafts', isDraft)

export interface UseQuizAnswerReturn {
  /** The answer chosen so far, or the one given; nothing where none is. */
  readonly given: ComputedRef<Given | undefined>
  /** What the answer given was worth; nothing as long as none is given. */
  readonly verdict: ComputedRef<Verdict | undefined>
  /** Chooses an answer without giving it. */
  readonly choose: (given: Given) => void
  /** Gives the chosen answer and keeps it. @returns whether there was one to give */
  readonly check: () => boolean
  /** Takes the question up again; the next answer counts as a new attempt. */
  readonly retry: () => void
}

/**
 * The learner's answer to one question. A chosen answer outlives a reload, a given one the browser.
 * @param since only answers given from this instant on show, so that a set can be gone through again
 */
export function useQuizAnswer(question: () => Question, since: () => string | undefined): UseQuizAnswerReturn {
  const { progress, keepAnswer } = useProgress()
  const drafts = allDrafts()

  const draft = computed(() => {
    const value = drafts[question().id]
    return value === null || value === undefined || fits(question(), value) ? value : null
  })
  const answer = computed(() =>
    draft.value === undefined ? answersBy(question, progress.value, since())(question().id) : undefined,
  )

  return {
    given: computed(() => answer.value?.given ?? draft.value ?? undefined),
    verdict: computed(() => answer.value?.verdict),
    choose: given => void (drafts[question().id] = given),
    check() {
      const { id } = question()
      const given = draft.value
      if (given === undefined || given === null) return false
      keepAnswer(id, given, grade(question(), given).right)
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a record by id
      delete drafts[id]
      return true
    },
    retry: () => void (drafts[question().id] = null),
  }
}
