import type { TermId, ValueRef } from '../../data'
import type { Messages } from '../../locales'
import type { Card } from './deck'
import { useLocale } from '../../composables/useLocale'
import { useTermText } from '../../composables/useTermText'
import { catalogue } from '../../state/catalogue'
import { isColumnField, splitReference } from './deck'
import { intervalOf } from './interval'
import { studyDay } from './learning-day'

export interface CardFrontText {
  /** The term, or what the figure is of: "GPT-3". */
  readonly subject: string
  /** Which of its figures: "Parameters". */
  readonly field?: string
}

export interface UseCardTextReturn {
  /** What a card asks for, in the language shown. */
  readonly front: (card: Card) => CardFrontText
  /** The same in one line: "GPT-3 · Parameters". */
  readonly name: (card: Card) => string
  /** A stretch of milliseconds: "3 days". */
  readonly interval: (milliseconds: number) => string
  /** The day of an instant, as days of learning go. */
  readonly day: (at: Date) => string
}

/** Words of the flashcards. */
export function useCardText(): UseCardTextReturn {
  const { t, value, date } = useLocale()
  const term = useTermText()

  function fieldName(field: string): string {
    return isColumnField(field)
      ? t(`ui.table.column.${field}`)
      : t(`practice.cards.field.${field as keyof Messages['practice']['cards']['field']}`)
  }

  function front(card: Card): CardFrontText {
    if (card.kind === 'term') return { subject: term.name(card.term as TermId) }
    const [subject, field] = splitReference(card.of)
    return { subject: value(catalogue.resolve(subject as ValueRef)), field: fieldName(field) }
  }

  return {
    front,
    name(card) {
      const { subject, field } = front(card)
      return field === undefined ? subject : t('practice.cards.front', { subject, field })
    },
    interval(milliseconds) {
      const { unit, count } = intervalOf(milliseconds)
      return t(`practice.cards.interval.${unit}`, { count })
    },
    day: at => date(studyDay(at)),
  }
}
