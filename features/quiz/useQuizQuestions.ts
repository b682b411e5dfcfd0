import type { Chapter } from '../../locales'
import type { Lesson } from '../lessons/lessons'
import type { Question } from './question'
import type { ComputedRef } from 'vue'
import { computed } from 'vue'
import { useTaught } from '../../composables/useTaught'
import { keyOf } from '../../slidev/slides'
import { wholeDeck } from '../../slidev/track'
import { catalogue } from '../../state/catalogue'
import { useLessons } from '../lessons/useLessons'
import { useProgress } from '../progress/useProgress'
import { createGenerator } from './generate'
import { mistakes, MIXED_COUNT } from './sets'
import { makeWritten } from './written'

/** Slides that lead to others or only ask, and so teach no fact of a model. */
const TEACHES_NOTHING = /^(?:opening|appendix)\.|\.check$/

/** Questions of a lesson with how many were last answered right. */
export interface LessonSet {
  readonly lesson: Lesson<Chapter>
  readonly ids: readonly string[]
  readonly answered: number
  readonly right: number
}

export interface UseQuizQuestionsReturn {
  /** A question by its id, written or generated; nothing where the id says none. */
  readonly questionOf: (id: string) => Question | undefined
  /** The sets of the lessons that have questions, in the order of the lessons. */
  readonly lessonSets: ComputedRef<readonly LessonSet[]>
  /** Ids of the generated questions of a seed. */
  readonly mixed: (seed: number) => readonly string[]
  /** Ids of all questions last answered wrong. */
  readonly mistaken: ComputedRef<readonly string[]>
}

const generator = computed(() => {
  const { slidesOf, slidesOfFigure } = useTaught()
  return createGenerator({
    catalogue,
    taught: { slidesOf, slidesOfFigure },
    slides: wholeDeck()
      .map(keyOf)
      .filter(key => !TEACHES_NOTHING.test(key)),
  })
})
/** The records by id, and the questions made so far: the same question is the same object, wherever it is asked. */
const known = computed(() => ({
  records: new Map(catalogue.data.questions.map(record => [record.id, record])),
  made: new Map<string, Question | undefined>(),
}))

function questionOf(id: string): Question | undefined {
  const { records, made } = known.value
  if (!made.has(id)) {
    const record = records.get(id)
    made.set(id, record ? makeWritten(record, catalogue) : generator.value.decode(id))
  }
  return made.get(id)
}

/** All questions of the course, and the sets they come in. */
export function useQuizQuestions(): UseQuizQuestionsReturn {
  const { lessons, questionsOf } = useLessons()
  const { progress } = useProgress()
  return {
    questionOf,
    lessonSets: computed(() =>
      lessons.value
        .map(lesson => {
          const ids = questionsOf(lesson.chapter)
          const last = ids.flatMap(id => progress.value.answers[id]?.at(-1) ?? [])
          return { lesson, ids, answered: last.length, right: last.filter(({ right }) => right).length }
        })
        .filter(({ ids }) => ids.length > 0),
    ),
    mixed: seed => generator.value.generate(seed, MIXED_COUNT).map(({ id }) => id),
    mistaken: computed(() => mistakes(progress.value, id => questionOf(id) !== undefined)),
  }
}
