/**
 * What a learner did, as plain data. Everything that is shown of progress (what is read, what is known, which card is due)
 * is computed from it, so that two copies of it can be joined by taking all of both.
 */

/** An answer as it was given: an option, options, things in an order, or a number in the unit of the question. */
export type Given = string | readonly string[] | number

/** One answer to a question. */
export interface Attempt {
  /** When it was given: an ISO instant in UTC. */
  readonly at: string
  readonly given: Given
  /** What it was worth then; what it is worth today `features/quiz/judge.ts` says, since questions get mended. */
  readonly right: boolean
}

/** How well a card was known, as the scheduler counts it: again, hard, good, easy. */
export type Rating = 1 | 2 | 3 | 4

/** One look at a flashcard. */
export interface Review {
  readonly at: string
  readonly rating: Rating
}

/** Where the learner stopped. */
export interface Place {
  /** Key of the slide whose section was in view. */
  readonly slide: string
  readonly at: string
}

export interface Progress {
  /** When the section of a slide was first read, by the key of the slide. */
  readonly read: Readonly<Record<string, string>>
  /** All answers to a question in the order they were given, by the id of the question. */
  readonly answers: Readonly<Record<string, readonly Attempt[]>>
  /** All looks at a card in their order, by the id of the card. */
  readonly reviews: Readonly<Record<string, readonly Review[]>>
  readonly place?: Place
}

export const NO_PROGRESS: Progress = { read: {}, answers: {}, reviews: {} }
