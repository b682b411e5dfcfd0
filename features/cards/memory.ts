/**
 * What a learner remembers of a card, computed from all looks at it by FSRS, the Free Spaced Repetition Scheduler.
 *
 * FSRS-6 as in ts-fsrs 5, with its default weights. Nothing of it is stored: equal reviews give an equal state on every
 * machine, so that two copies of a learner's progress can be joined. FSRS counts days in UTC, which keeps it so.
 */
import type { Rating, Review } from '../progress/progress'
import type { Card as Memory } from 'ts-fsrs'
import { createEmptyCard, fsrs, State } from 'ts-fsrs'
import { startOfStudyDay } from './learning-day'

export type { Memory }

export const RATINGS = [1, 2, 3, 4] as const satisfies readonly Rating[]

const scheduler = fsrs({
  // A card comes back when nine of ten would still be known.
  request_retention: 0.9,
  // Even what is known well comes back once a year.
  maximum_interval: 365,
  // Chance would make two copies differ.
  enable_fuzz: false,
  // A card that was not known comes again in the same sitting; the first time it is known ends that.
  enable_short_term: true,
  learning_steps: ['1m'],
  relearning_steps: ['10m'],
})

/** Reviews are never changed in place, so what follows from a list of them holds as long as the list. */
const known = new WeakMap<readonly Review[], Memory>()

/**
 * State of a card after all looks at it. They may come in any order, as joined copies of progress have them.
 * @returns nothing for a card that was never looked at
 */
export function remember(reviews: readonly Review[] = []): Memory | undefined {
  if (reviews.length === 0) return undefined
  const found = known.get(reviews)
  if (found) return found
  const inOrder = [...reviews].sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
  const memory = inOrder.reduce<Memory>(
    (card, { at, rating }) => scheduler.next(card, new Date(at), rating).card,
    createEmptyCard(new Date(inOrder[0]!.at)),
  )
  known.set(reviews, memory)
  return memory
}

/** Whether a card comes back after days; until then it is still being learned, in minutes. */
export const isLearned = ({ state }: Memory): boolean => state === State.Review

/** From when on a card is asked again. What comes back after days is there from the beginning of its day. */
export const dueFrom = (memory: Memory): Date => (isLearned(memory) ? startOfStudyDay(memory.due) : memory.due)

/** How long each rating, given now, would put a card off, in milliseconds. */
export function waits(memory: Memory | undefined, now: Date): Readonly<Record<Rating, number>> {
  const outcomes = scheduler.repeat(memory ?? createEmptyCard(now), now)
  const wait = (rating: Rating): number => outcomes[rating].card.due.getTime() - now.getTime()
  return { 1: wait(1), 2: wait(2), 3: wait(3), 4: wait(4) }
}
