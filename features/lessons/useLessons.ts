import type { Chapter, SlideKey } from '../../locales'
import type { Lesson, LessonProgress } from './lessons'
import type { ComputedRef } from 'vue'
import { computed } from 'vue'
import { CHAPTERS } from '../../locales'
import { wholeDeck } from '../../slidev/track'
import { catalogue } from '../../state/catalogue'
import { useProgress } from '../progress/useProgress'
import { useAnswers } from '../quiz/useAnswers'
import { lessonProgress, makeLessons, nextSection } from './lessons'

export interface UseLessonsReturn {
  /** The lessons of the course; the appendix is none. */
  readonly lessons: ComputedRef<readonly Lesson<Chapter>[]>
  /** The lesson of a chapter, or the appendix to read like one. */
  readonly lessonOf: (chapter: string) => Lesson<Chapter> | undefined
  readonly progressOf: (lesson: Lesson) => LessonProgress
  /** Ids of the written questions of a lesson: they begin with its chapter. */
  readonly questionsOf: (chapter: string) => readonly string[]
  /** Section to go on with; nothing when all are read. */
  readonly next: ComputedRef<SlideKey | undefined>
}

/** The lessons of the course and how far the learner has come. */
export function useLessons(): UseLessonsReturn {
  const { progress } = useProgress()
  const answerOf = useAnswers()
  const all = computed(() =>
    makeLessons<Chapter>(
      [...CHAPTERS, 'appendix'],
      wholeDeck().map(({ meta }) => meta.slide.frontmatter),
    ),
  )
  const lessons = computed(() => all.value.filter(({ chapter }) => chapter !== 'appendix'))
  const questionsOf = (chapter: string): readonly string[] =>
    catalogue.data.questions.filter(({ id }) => id.startsWith(`${chapter}-`)).map(({ id }) => id)
  return {
    lessons,
    lessonOf: chapter => all.value.find(lesson => lesson.chapter === chapter),
    progressOf: lesson => lessonProgress(lesson, questionsOf(lesson.chapter), progress.value, answerOf.value),
    questionsOf,
    next: computed(() => nextSection(lessons.value, progress.value) as SlideKey | undefined),
  }
}
