import type { FigureStyle } from '../core/format'
import type { Language } from '../core/language'
import type { MessageNode } from '../core/message'
import type { Value } from '../core/value'
import type { Figure } from '../data/figure'
import type { IsoDate } from '../data/schema'
import type { MessageKey, SlideKey } from '../locales'
import type { Ref } from 'vue'
import i18next from 'i18next'
import { formatDate, formatFigure, formatList } from '../core/format'
import { messageToText, parseMessage } from '../core/message'
import { formatResolved } from '../core/value'
import { catalogue } from '../state/catalogue'
import { useLanguage } from './useLanguage'

/** Words filled in by the caller, beside the figures of the data: `{{page}}`. */
export type MessageArguments = Readonly<Record<string, string | number>>

/** The words of the course. */
export interface Locale {
  /** Plain text of a message, figures included. */
  readonly t: (key: MessageKey, args?: MessageArguments, inLanguage?: Language) => string
  /** A message as a tree, for rendering with figures as elements. */
  readonly nodes: (key: MessageKey) => readonly MessageNode[]
  /** Whether the language has this text: slides differ in which optional parts they have. */
  readonly has: (key: string) => key is MessageKey
  /** Paragraphs of a slide's note, as plain text. */
  readonly say: (slide: SlideKey, inLanguage?: Language) => readonly string[]
  /** What only the presenter sees of a note: a question to ask, a thing to show. */
  readonly cue: (slide: SlideKey, inLanguage?: Language) => string | undefined
  /** How the presenter leads over to the next slide of the whole course. */
  readonly transition: (slide: SlideKey, inLanguage?: Language) => string | undefined
  /** Texts that stand in a list, as plain text: the goals of a chapter. */
  readonly lines: (key: string) => readonly string[]
  readonly figure: (figure: Pick<Figure, 'value' | 'unit' | 'approx'>, style?: FigureStyle) => string
  readonly date: (date: IsoDate, style?: 'long' | 'short') => string
  readonly list: (items: readonly string[]) => string
  /** A resolved placeholder as text. */
  readonly value: (value: Value, style?: string) => string
}

const raw = (key: string, lng: Language): string => i18next.t(key, { lng, skipInterpolation: true })

const rawLines = (key: string, lng: Language): readonly string[] =>
  i18next.t(key, { lng, returnObjects: true, skipInterpolation: true }) as unknown as readonly string[]

/** Text of a message in a given language; the placeholders come from the arguments first, then from the data. */
export function messageText(text: string, lng: Language, args: MessageArguments = {}): string {
  return messageToText(parseMessage(text), (ref, style) =>
    ref in args ? String(args[ref]) : formatResolved(catalogue.resolve(ref), lng, style),
  )
}

/**
 * The words of the course for what is no component: it may be called at any time.
 * @param shown the language they are in, looked up at each word
 */
export function localeIn(shown: () => Language): Locale {
  const optional = (key: string, lng: Language = shown()): string | undefined =>
    i18next.exists(key, { lng }) ? messageText(raw(key, lng), lng) : undefined
  return {
    t: (key, args, lng = shown()) => messageText(raw(key, lng), lng, args),
    nodes: key => parseMessage(raw(key, shown())),
    has: (key): key is MessageKey => i18next.exists(key, { lng: shown() }),
    say: (slide, lng = shown()) => rawLines(`${slide}.say`, lng).map(paragraph => messageText(paragraph, lng)),
    cue: (slide, lng) => optional(`${slide}.cue`, lng),
    transition: (slide, lng) => optional(`${slide}.transition`, lng),
    lines: key => rawLines(key, shown()).map(line => messageText(line, shown())),
    figure: (figure, style) => formatFigure(figure, shown(), style),
    date: (date, style) => formatDate(date, shown(), style),
    list: items => formatList(items, shown()),
    value: (value, style) => formatResolved(value, shown(), style),
  }
}

export interface UseLocaleReturn extends Locale {
  /** The language shown now. */
  readonly language: Readonly<Ref<Language>>
}

/** Everything a component needs to speak: it follows the language of the part of the page it stands in. */
export function useLocale(): UseLocaleReturn {
  const language = useLanguage()
  return { language, ...localeIn(() => language.value) }
}
