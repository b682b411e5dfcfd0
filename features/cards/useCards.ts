import type { TermId, ValueRef } from '../../data'
import type { Chapter, SlideKey } from '../../locales'
import type { Rating } from '../progress/progress'
import type { Card, Deck } from './deck'
import type { CardState, Queue } from './queue'
import type { ADay } from './settings'
import type { ComputedRef, MaybeRefOrGetter, Ref } from 'vue'
import { createGlobalState, useDocumentVisibility, useIntervalFn } from '@vueuse/core'
import { computed, readonly, shallowRef, toValue, watch } from 'vue'
import { readSetting, writeSetting } from '../../browser/storage'
import { slidesOfTerm } from '../../composables/useTaught'
import { keyOfCourse } from '../../core/course-id'
import { data } from '../../data'
import { keyOf } from '../../slidev/slides'
import { wholeDeck } from '../../slidev/track'
import { useProgress } from '../progress/useProgress'
import { cardsIn, makeCards } from './deck'
import { studyDay } from './learning-day'
import { remember, waits } from './memory'
import { firstOf, makeQueue, metToday, stateOf } from './queue'
import { newOn, parseSettings, withMore } from './settings'

const STORAGE_KEY = keyOfCourse('cards')
/** How often it is looked whether a card has become due, in milliseconds. */
const LOOK_EVERY = 10e3

/** The compiler sees that each card of a figure names a slide and something to refer to. */
const figureCards: readonly { readonly of: ValueRef; readonly slide: SlideKey }[] = data.figureCards

export interface UseCardsReturn {
  /** All cards of the course, in the order of the lessons. */
  readonly all: ComputedRef<readonly Card[]>
  /** The cards of the deck. */
  readonly cards: ComputedRef<readonly Card[]>
  readonly queue: ComputedRef<Queue>
  /** The card asked now. It stays until it is rated, also when another becomes due meanwhile. */
  readonly current: Readonly<Ref<Card | undefined>>
  /** How long each rating would put the current card off, in milliseconds. */
  readonly intervals: ComputedRef<Readonly<Record<Rating, number>>>
  /** Keeps how well the current card was known, then goes on to the next one. */
  readonly rate: (rating: Rating) => void
  readonly stateOf: (card: Card) => CardState
  /** New cards a day. */
  readonly aDay: ComputedRef<ADay>
  readonly setADay: (count: ADay) => void
  /** Takes on more new cards today. */
  readonly learnMore: () => void
  /** The time that all this is computed for. */
  readonly now: Readonly<Ref<Date>>
}

/** How many new cards the learner wants, the same for every deck. */
const useCardSettings = createGlobalState(() => {
  const settings = shallowRef(parseSettings(readSetting(STORAGE_KEY)))
  function keepSettings(changed: typeof settings.value): void {
    settings.value = changed
    writeSetting(STORAGE_KEY, JSON.stringify(changed))
  }
  return { settings, keepSettings }
})

/**
 * The flashcards of a deck: what is due, and what a learner knows.
 * @param deck all cards, those of a kind or those of a lesson
 * @param clock tells the time
 */
export function useCards(deck: MaybeRefOrGetter<Deck<Chapter>>, clock: () => Date = () => new Date()): UseCardsReturn {
  const { progress, keepReview } = useProgress()
  const { settings, keepSettings } = useCardSettings()
  const now = shallowRef(clock())
  const current = shallowRef<Card>()

  const all = computed(() =>
    makeCards(data.glossary, figureCards, term => slidesOfTerm(term as TermId)[0], wholeDeck().map(keyOf)),
  )
  const cards = computed(() => cardsIn(all.value, toValue(deck)))
  const reviews = computed(() => progress.value.reviews)
  const met = computed(() => metToday(all.value, reviews.value, now.value))
  const today = computed(() => studyDay(now.value))
  const queue = computed(() =>
    makeQueue(cards.value, {
      reviews: reviews.value,
      now: now.value,
      newLeft: newOn(settings.value, today.value) - met.value,
    }),
  )

  function next(): void {
    now.value = clock()
    current.value = firstOf(queue.value)
  }

  const isAsked = (card: Card): boolean =>
    [queue.value.due, queue.value.fresh, queue.value.soon].some(part => part.includes(card))

  /** Time passes and other tabs go on, but the card before the learner's eyes stays as long as it is to be asked. */
  function look(): void {
    now.value = clock()
    if (!current.value || !isAsked(current.value)) next()
  }

  watch(cards, next, { immediate: true })
  watch([reviews, settings], look)
  watch(useDocumentVisibility(), look)
  useIntervalFn(look, LOOK_EVERY)

  return {
    all,
    cards,
    queue,
    current: readonly(current) as Readonly<Ref<Card | undefined>>,
    intervals: computed(() => waits(remember(reviews.value[current.value?.id ?? '']), now.value)),
    rate(rating) {
      if (!current.value) return
      keepReview(current.value.id, rating)
      next()
    },
    stateOf: card => stateOf(card, reviews.value, now.value),
    aDay: computed(() => settings.value.aDay),
    setADay: count => keepSettings({ ...settings.value, aDay: count }),
    learnMore: () => keepSettings(withMore(settings.value, today.value, met.value)),
    now: readonly(now) as Readonly<Ref<Date>>,
  }
}
