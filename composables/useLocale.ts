import type { Figure } from '../data/figure'
import type { IsoDate } from '../data/schema'
import type { MessageKey, SlideKey } from '../locales'
import type { Value } from '../logic/value'
import type { FigureStyle } from '../logic/format'
import type { Language } from '../logic/language'
import type { MessageNode } from '../logic/message'
import type { Ref } from 'vue'
import i18next from 'i18next'
import { formatDate, formatFigure, formatList } from '../logic/format'
import { messageToText, parseMessage } from '../logic/message'
import { formatResolved } from '../logic/value'
import { catalogue } from './catalogue'
import { useLanguage } from './useLanguage'

/** Words filled in by the caller, beside the figures of the data: `{{page}}`. */
export type MessageArguments = Readonly<Record<string, string | number>>

export interface UseLocaleReturn {
  /** The language shown now. */
  readonly language: Readonly<Ref<Language>>
  /** Plain text of a message, figures included. */
  readonly t: (key: MessageKey, args?: MessageArguments) => string
  /** A message as a tree, for rendering with figures as elements. */
  readonly nodes: (key: MessageKey) => readonly MessageNode[]
  /** Whether the language has this text: slides differ in which optional parts they have. */
  readonly has: (key: string) => key is MessageKey
  /** Paragraphs of a slide's note, as plain text. */
  readonly say: (slide: SlideKey, inLanguage?: Language) => readonly string[]
  /** What only the presenter sees of a note: a question to ask, the way on. */
  readonly cue: (slide: SlideKey, inLanguage?: Language) => string | undefined
  readonly figure: (figure: Pick<Figure, 'value' | 'unit' | 'approx'>, style?: FigureStyle) => string
  readonly date: (date: IsoDate, style?: 'long' | 'short') => string
  readonly list: (items: readonly string[]) => string
  /** A resolved placeholder as text. */
  readonly value: (value: Value, style?: string) => string
}

const raw = (key: string, lng: Language): string => i18next.t(key, { lng, skipInterpolation: true })

/** Text of a message in a given language; the placeholders come from the arguments first, then from the data. */
export function messageText(text: string, lng: Language, args: MessageArguments = {}): string {
  return messageToText(parseMessage(text), (ref, style) =>
    ref in args ? String(args[ref]) : formatResolved(catalogue.resolve(ref), lng, style))
}

/** Everything a component needs to speak: it follows the deck's language. */
export function useLocale(): UseLocaleReturn {
  const language = useLanguage()
  return {
    language,
    t: (key, args) => messageText(raw(key, language.value), language.value, args),
    nodes: key => parseMessage(raw(key, language.value)),
    has: (key): key is MessageKey => i18next.exists(key, { lng: language.value }),
    say: (slide, lng = language.value) =>
      (i18next.t(`${slide}.say`, { lng, returnObjects: true, skipInterpolation: true }) as unknown as readonly string[])
        .map(paragraph => messageText(paragraph, lng)),
    cue: (slide, lng = language.value) =>
      i18next.exists(`${slide}.cue`, { lng }) ? messageText(raw(`${slide}.cue`, lng), lng) : undefined,
    figure: (figure, style) => formatFigure(figure, language.value, style),
    date: (date, style) => formatDate(date, language.value, style),
    list: items => formatList(items, language.value),
    value: (value, style) => formatResolved(value, language.value, style),
  }
}
