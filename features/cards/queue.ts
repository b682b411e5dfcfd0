/** Which cards are asked now, and in which order. */
import type { Progress, Review } from '../progress/progress'
import type { Card } from './deck'
import { studyDay } from './learning-day'
import { dueFrom, isLearned, remember } from './memory'

/** When nothing else is left, a card that is still being learned comes so much sooner, rather than let the learner wait. */
const LEARN_AHEAD = 20 * 60e3

export interface Queue {
  /** Cards to be asked again, the longest due first. */
  readonly due: readonly Card[]
  /** Cards never asked, as many as today still takes, in the order of the lessons. */
  readonly fresh: readonly Card[]
  /** Cards that come back within minutes. */
  readonly soon: readonly Card[]
  /** Number of cards that come back after days. */
  readonly learned: number
  /** Number of cards never asked, whether today takes them or not. */
  readonly unseen: number
  /** When the first of the other cards is due. */
  readonly next?: Date
}

/** The card to ask now; nothing when all is done for now. */
export const firstOf = ({ due, fresh, soon }: Queue): Card | undefined => due[0] ?? fresh[0] ?? soon[0]

type Reviews = Progress['reviews']

/** Number of cards that were asked for the first time on the day of `now`. */
export function metToday(cards: readonly Card[], reviews: Reviews, now: Date): number {
  const today = studyDay(now)
  const first = (looks: readonly Review[]): number => Math.min(...looks.map(({ at }) => Date.parse(at)))
  return cards.filter(({ id }) => reviews[id]?.length && studyDay(new Date(first(reviews[id]))) === today).length
}

export interface QueueOptions {
  readonly reviews: Reviews
  readonly now: Date
  /** How many new cards today still takes. */
  readonly newLeft: number
}

/** Sorts the cards of a deck by what is to be done with them now. */
export function makeQueue(cards: readonly Card[], { reviews, now, newLeft }: QueueOptions): Queue {
  const seen = cards
    .flatMap(card => {
      const memory = remember(reviews[card.id])
      return memory ? [{ card, memory, from: dueFrom(memory).getTime() }] : []
    })
    // A stable sort: of two due at the same time the one taught first comes first.
    .sort((a, b) => a.from - b.from)
  const unseen = cards.filter(({ id }) => !reviews[id]?.length)
  const waiting = seen.filter(({ from }) => from > now.getTime())
  const isSoon = ({ memory, from }: (typeof seen)[number]): boolean =>
    !isLearned(memory) && from <= now.getTime() + LEARN_AHEAD
  const next = waiting.find(entry => !isSoon(entry))
  return {
    due: seen.filter(({ from }) => from <= now.getTime()).map(({ card }) => card),
    fresh: unseen.slice(0, Math.max(0, newLeft)),
    soon: waiting.filter(isSoon).map(({ card }) => card),
    learned: seen.filter(({ memory }) => isLearned(memory)).length,
    unseen: unseen.length,
    ...(next && { next: new Date(next.from) }),
  }
}

/** What the list of cards says of one: `due` means now. */
export type CardState =
  { readonly kind: 'new' | 'learning' | 'due' } | { readonly kind: 'waiting'; readonly until: Date }

/** What the list says of a card at an instant. */
export function stateOf(card: Card, reviews: Reviews, now: Date): CardState {
  const memory = remember(reviews[card.id])
  if (!memory) return { kind: 'new' }
  const from = dueFrom(memory)
  if (!isLearned(memory)) return { kind: 'learning' }
  return from <= now ? { kind: 'due' } : { kind: 'waiting', until: from }
}
