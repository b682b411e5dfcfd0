/** Lessons: the slides of each chapter as sections to read, and how far a learner has come in them. */
import type { Progress } from '../progress/progress'
import type { AnswerOf } from '../quiz/judge'
import { minutesOf } from '../../core/tracks'
import { isRight } from '../quiz/judge'

/** A slide as its frontmatter describes it. */
export interface LessonSlideMeta {
  readonly key?: unknown
  readonly minutes?: unknown
}

export interface Lesson<C extends string = string> {
  readonly chapter: C
  /** Keys of its slides, in order. */
  readonly sections: readonly string[]
  /** Planned minutes of its slides: about what reading them takes. */
  readonly minutes: number
}

/** The lessons in the order of the chapters; chapters without slides are left out. */
export function makeLessons<C extends string>(
  chapters: readonly C[],
  slides: readonly LessonSlideMeta[],
): readonly Lesson<C>[] {
  return chapters
    .map(chapter => {
      const own = slides.filter(({ key }) => String(key).startsWith(`${chapter}.`))
      return {
        chapter,
        sections: own.map(({ key }) => String(key)),
        minutes: Math.max(1, Math.round(own.reduce((sum, slide) => sum + minutesOf(slide), 0))),
      }
    })
    .filter(({ sections }) => sections.length > 0)
}

export interface LessonProgress {
  readonly read: number
  readonly sections: number
  /** Questions whose last answer is right. */
  readonly right: number
  readonly questions: number
  readonly isRead: boolean
}

/** @param questions ids of the written questions of the lesson */
export function lessonProgress(
  { sections }: Lesson,
  questions: readonly string[],
  { read }: Pick<Progress, 'read'>,
  answerOf: AnswerOf,
): LessonProgress {
  const done = sections.filter(key => read[key]).length
  return {
    read: done,
    sections: sections.length,
    right: questions.filter(id => isRight(answerOf, id)).length,
    questions: questions.length,
    isRead: done === sections.length,
  }
}

/**
 * Where to go on: at the section the learner stopped at, or, if that is read, at the first unread one after it; from the
 * beginning if all is new.
 * @returns nothing when every section is read
 */
export function nextSection(lessons: readonly Lesson[], { read, place }: Progress): string | undefined {
  const all = lessons.flatMap(({ sections }) => sections)
  const from = Math.max(0, all.indexOf(place?.slide ?? ''))
  return [...all.slice(from), ...all.slice(0, from)].find(key => !read[key])
}
