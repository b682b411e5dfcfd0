import type { Chapter } from '../../locales'
import type { Lesson } from '../lessons/lessons'
import type { ComputedRef } from 'vue'
import { computed } from 'vue'
import { useLessons } from '../lessons/useLessons'
import { useProgress } from '../progress/useProgress'
import { mistakes } from './sets'
import { useAnswers } from './useAnswers'

/** Questions of a lesson with how many are answered, and how many of these rightly. */
export interface LessonSet {
  readonly lesson: Lesson<Chapter>
  readonly ids: readonly string[]
  readonly answered: number
  readonly right: number
}

export interface UseQuizQuestionsReturn {
  /** The sets of the lessons that have questions, in the order of the lessons. */
  readonly lessonSets: ComputedRef<readonly LessonSet[]>
  /** Ids of all questions whose last answer is wrong. */
  readonly mistaken: ComputedRef<readonly string[]>
}

/** The questions of the course in the sets they come in. */
export function useQuizQuestions(): UseQuizQuestionsReturn {
  const { lessons, questionsOf } = useLessons()
  const { progress } = useProgress()
  const answerOf = useAnswers()
  return {
    lessonSets: computed(() =>
      lessons.value
        .map(lesson => {
          const ids = questionsOf(lesson.chapter)
          const last = ids.flatMap(id => answerOf.value(id) ?? [])
          return { lesson, ids, answered: last.length, right: last.filter(({ verdict }) => verdict.right).length }
        })
        .filter(({ ids }) => ids.length > 0),
    ),
    mistaken: computed(() => mistakes(progress.value, answerOf.value)),
  }
}
