/**
 * Addresses that stay: of every page, slide, lesson section, term, model, question and figure, each with the language in
 * it. They are made of keys and ids, never of numbers, so that they survive any reordering.
 */
import type { Language } from './language'

export interface Address {
  readonly path: string
  readonly hash?: string
  readonly query: Readonly<Record<string, string>>
}

/** Pages that stand by themselves, by the name of their route. */
export const PAGES = [
  'study',
  'practice',
  'cards',
  'progress',
  'record',
  'explore',
  'claims',
  'glossary',
  'sources',
] as const
export type Page = (typeof PAGES)[number]

/** Address of a slide that survives reordering, without language: `early-opt`. */
export const slideAlias = (key: string): string => key.replaceAll('.', '-')

/** Chapter and name of a slide: `['early', 'opt']`. */
export function splitKey(key: string): readonly [chapter: string, name: string] {
  const dot = key.indexOf('.')
  return [key.slice(0, dot), key.slice(dot + 1)]
}

const at = (language: Language, path: string, hash?: string): Address => ({
  path,
  query: { lang: language },
  ...(hash && { hash: `#${hash}` }),
})

/** All kinds of addresses in one language. */
export function addressesIn(language: Language) {
  return {
    page: (page: Page, hash?: string) => at(language, `/${page}`, hash),
    /** A slide of the deck. */
    slide: (key: string) => at(language, `/${slideAlias(key)}`),
    /** The lesson of a chapter. */
    lesson: (chapter: string) => at(language, `/study/${chapter}`),
    /** The section of a lesson that a slide is shown in. */
    section: (key: string) => at(language, `/study/${splitKey(key)[0]}`, splitKey(key)[1]),
    term: (id: string) => at(language, '/glossary', id),
    source: (id: string) => at(language, '/sources', id),
    claim: (id: string) => at(language, '/claims', id),
    model: (id: string) => at(language, `/model/${id}`),
    /** The questions of a chapter, or another set. */
    practice: (set: string) => at(language, `/practice/${set}`),
    /** One question, written or generated. */
    question: (id: string) => at(language, `/question/${id}`),
    /** A figure of the data, by its reference. */
    figure: (ref: string): Address => ({ path: '/figure', query: { of: ref, lang: language } }),
  } as const
}
