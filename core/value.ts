/** What a placeholder stands for, where it was read, and its words in one language. */
import type { Approximation, Citation, Figure } from '../data/figure'
import type { DatedEvent, IsoDate, Name } from '../data/schema'
import type { FigureStyle } from './format'
import type { Language } from './language'
import { FIGURE_STYLES, formatDate, formatFigure, formatRange, keepName } from './format'

/** What a placeholder stands for. */
export type Value =
  | { readonly kind: 'figure'; readonly figure: Figure }
  /** Computed from figures, or counted; cites all of them. */
  | {
      readonly kind: 'derived'
      readonly figure: Pick<Figure, 'value' | 'unit' | 'approx'>
      readonly from: readonly Citation[]
    }
  | { readonly kind: 'range'; readonly from: Figure; readonly to: Figure }
  | { readonly kind: 'date'; readonly event: DatedEvent }
  | { readonly kind: 'name'; readonly name: Name; readonly citations: readonly Citation[] }

/** Everything a value rests on. */
export function citationsOf(value: Value): readonly Citation[] {
  switch (value.kind) {
    case 'figure':
      return [value.figure]
    case 'derived':
      return value.from
    case 'range':
      return [value.from, value.to]
    case 'date':
      return [value.event]
    case 'name':
      return value.citations
  }
}

/** How exact a number is that was computed from others: an estimate, if one of them is less than stated. */
export function jointApproximation(figures: readonly Figure[]): Approximation | undefined {
  return figures.some(({ approx }) => approx === 'estimate' || approx === 'upper-bound' || approx === 'lower-bound')
    ? 'estimate'
    : undefined
}

/** A proper name in one language. */
export function nameIn(name: Name, language: Language): string {
  return typeof name === 'string' ? name : name[language]
}

/** Styles a placeholder may ask for: those of figures; for dates `short` (ISO), `month` and `year` (no more than that). */
export const VALUE_STYLES = [...FIGURE_STYLES, 'short', 'month', 'year'] as const

const isFigureStyle = (style: string | undefined): style is FigureStyle =>
  (FIGURE_STYLES as readonly (string | undefined)[]).includes(style)

/** Length of ISO text that ends with the year or the month. */
const DATE_LENGTH: Readonly<Partial<Record<string, number>>> = { year: 4, month: 7 }

const shortenDate = (date: IsoDate, style = ''): IsoDate => date.slice(0, DATE_LENGTH[style]) as IsoDate

/**
 * Prints what a placeholder stands for.
 * @param style from the placeholder (`{{gpt-3.params, bare}}`); unknown ones are caught by `npm run data:check`.
 */
export function formatResolved(value: Value, language: Language, style?: string): string {
  switch (value.kind) {
    case 'figure':
    case 'derived':
      return formatFigure(value.figure, language, isFigureStyle(style) ? style : 'prose')
    case 'range':
      return formatRange(value.from, value.to, language)
    case 'date':
      return formatDate(shortenDate(value.event.date, style), language, style === 'short' ? 'short' : 'long')
    case 'name':
      return keepName(nameIn(value.name, language))
  }
}
