/** What a learner has done of the course, counted from the progress. */
import type { Lesson, LessonProgress } from '../lessons/lessons'
import type { AnswerOf } from '../quiz/judge'
import type { Progress } from './progress'
import { isLearned, remember } from '../cards/memory'
import { lessonProgress } from '../lessons/lessons'
import { isRight } from '../quiz/judge'

export interface LessonSummary<C extends string = string> extends LessonProgress {
  readonly chapter: C
  /** Questions with an answer that counts. */
  readonly tried: number
  /** When the last section was read; only if all are. */
  readonly readAt?: string
}

export interface CourseSummary<C extends string = string> {
  readonly lessons: readonly LessonSummary<C>[]
  readonly read: number
  readonly sections: number
  readonly right: number
  readonly tried: number
  readonly questions: number
  /** Answered questions that belong to no lesson: made from the data, and still made so. */
  readonly others: { readonly right: number; readonly tried: number }
  /** Everything is read, and the last answer to every question of a lesson is right. */
  readonly isComplete: boolean
}

const latest = (instants: readonly string[]): string | undefined =>
  instants.reduce<string | undefined>((last, at) => (last === undefined || at > last ? at : last), undefined)

/**
 * @param questionsOf ids of the written questions of a chapter
 * @param answerOf what an answer is worth
 */
export function summarise<C extends string>(
  lessons: readonly Lesson<C>[],
  questionsOf: (chapter: C) => readonly string[],
  progress: Progress,
  answerOf: AnswerOf,
): CourseSummary<C> {
  const rows = lessons.map(lesson => {
    const questions = questionsOf(lesson.chapter)
    const done = lessonProgress(lesson, questions, progress, answerOf)
    return {
      ...done,
      chapter: lesson.chapter,
      tried: questions.filter(answerOf).length,
      ...(done.isRead && { readAt: latest(lesson.sections.map(key => progress.read[key]!)) }),
    }
  })
  const sum = (of: (row: LessonSummary<C>) => number): number => rows.reduce((total, row) => total + of(row), 0)
  const written = new Set(lessons.flatMap(({ chapter }) => questionsOf(chapter)))
  const others = Object.keys(progress.answers).filter(id => !written.has(id) && answerOf(id))
  return {
    lessons: rows,
    read: sum(row => row.read),
    sections: sum(row => row.sections),
    right: sum(row => row.right),
    tried: sum(row => row.tried),
    questions: sum(row => row.questions),
    others: { right: others.filter(id => isRight(answerOf, id)).length, tried: others.length },
    isComplete: rows.every(row => row.isRead && row.right === row.questions),
  }
}

export interface CardSummary {
  readonly seen: number
  /** Cards that come back after days, as the page of cards counts them. */
  readonly learned: number
}

/** Counts the flashcards that a learner has looked at. */
export function summariseCards({ reviews }: Progress): CardSummary {
  const memories = Object.values(reviews).flatMap(looks => remember(looks) ?? [])
  return { seen: memories.length, learned: memories.filter(isLearned).length }
}
