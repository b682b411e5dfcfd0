/** The flashcards of the course and the decks they can be learned in. Their words come from the glossary and the data. */
import type { FigureCardRecord, TermRecord } from '../../data/schema'
import { splitKey } from '../../core/addresses'

/** A term of the glossary: its name is asked, its meaning is the answer. */
export interface TermCard {
  readonly kind: 'term'
  /** `term--moe`. Reviews are kept under it, so it must never change. */
  readonly id: string
  /** Id of the term. */
  readonly term: string
  /** Key of the first slide that teaches it; some terms only the glossary explains. */
  readonly slide?: string
}

/** A figure of the data: what it is of is asked, its value is the answer. */
export interface FigureCard {
  readonly kind: 'figure'
  /** `figure--gpt-3--params`. */
  readonly id: string
  /** Reference to the figure: `gpt-3.params`. */
  readonly of: string
  /** Key of the slide that teaches it. */
  readonly slide: string
}

export type Card = TermCard | FigureCard

/** Decks that hold cards of all lessons. Beside them each lesson is a deck, by the name of its chapter. */
export const DECKS = ['all', 'terms', 'figures'] as const
export type Deck<C extends string = string> = (typeof DECKS)[number] | C

/** Fields that have a name in the table of models; the others are named among the words of the cards. */
const COLUMN_FIELDS = ['params', 'tokens', 'license', 'tokensPerParameter', 'activeParams'] as const

export const isColumnField = (field: string): field is (typeof COLUMN_FIELDS)[number] =>
  (COLUMN_FIELDS as readonly string[]).includes(field)

/** What a reference is of, and which of its figures: `gpt-3`, `params`. */
export function splitReference(ref: string): readonly [subject: string, field: string] {
  const [subject = '', field = ''] = ref.split('.')
  return [subject, field]
}

/**
 * All cards in the order of the lessons: what is taught first comes first, what no slide teaches comes last.
 * @param teacherOf key of the first slide that teaches a term
 * @param slides keys of all slides in order
 */
export function makeCards(
  terms: readonly Pick<TermRecord, 'id'>[],
  figures: readonly FigureCardRecord[],
  teacherOf: (term: string) => string | undefined,
  slides: readonly string[],
): readonly Card[] {
  const place = new Map(slides.map((slide, index) => [slide, index]))
  const placeOf = ({ slide }: Card): number => place.get(slide ?? '') ?? slides.length
  return [
    ...terms.map(({ id }): Card => ({ kind: 'term', id: `term--${id}`, term: id, slide: teacherOf(id) })),
    ...figures.map(({ of, slide }): Card => ({ kind: 'figure', id: `figure--${of.replaceAll('.', '--')}`, of, slide })),
  ].sort((a, b) => placeOf(a) - placeOf(b))
}

/** The cards of a deck, in their order. */
export function cardsIn(cards: readonly Card[], deck: Deck): readonly Card[] {
  if (deck === 'all') return cards
  if (deck === 'terms' || deck === 'figures')
    return cards.filter(({ kind }) => deck === (kind === 'term' ? 'terms' : 'figures'))
  return cards.filter(({ slide }) => slide !== undefined && splitKey(slide)[0] === deck)
}
