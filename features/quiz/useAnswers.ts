import type { AnswerOf } from './judge'
import type { ComputedRef } from 'vue'
import { computed } from 'vue'
import { useProgress } from '../progress/useProgress'
import { answersBy } from './judge'
import { questionOf } from './questions'

/**
 * What the learner's answers are worth today: the only way by which pages read them.
 * @param since beginning of a run; earlier answers do not count
 */
export function useAnswers(since: () => string | undefined = () => undefined): ComputedRef<AnswerOf> {
  const { progress } = useProgress()
  return computed(() => answersBy(questionOf, progress.value, since()))
}
