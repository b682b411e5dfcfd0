/** The glossary: where a term is taught, which terms a search finds, and their order. */
import type { FlatWords } from './flat-words'
import type { Language } from './language'
import { messageElements, parseMessage } from './message'

/**
 * Slides whose texts mark a term, in the order of the deck.
 * @param words texts by key; one language is enough, since both mark the same terms
 * @param slides keys of the slides in order: `early.bloom`
 * @returns keys of slides by term; terms that no slide marks are left out
 */
export function slidesOfTerms(words: FlatWords, slides: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const marked = new Map<string, Set<string>>()
  for (const [key, text] of words) {
    // Most texts mark none and need no parsing.
    if (!text.includes('<term'))
      continue
    const slide = key.split('.').slice(0, 2).join('.')
    marked.set(slide, new Set([...marked.get(slide) ?? [], ...messageElements(parseMessage(text), 'term').flatMap(({ id }) => id ?? [])]))
  }
  const places = new Map<string, string[]>()
  for (const slide of slides) {
    for (const term of marked.get(slide) ?? [])
      places.set(term, [...places.get(term) ?? [], slide])
  }
  return places
}

/** Terms in the order of a dictionary: by the alphabet, in Chinese by pinyin. */
export function sortTerms<T extends string>(terms: readonly T[], name: (term: T) => string, language: Language): readonly T[] {
  const { compare } = new Intl.Collator(language)
  return [...terms].sort((a, b) => compare(name(a), name(b)))
}

const fold = (text: string): string => text.normalize('NFKD').toLowerCase().replace(/[^\p{Letter}\p{Number}]/gu, '')

/**
 * Whether any of a term's names holds what is searched for. Case, spaces, hyphens and brackets do not count.
 * @param names its names in both languages
 */
export function matchesTerm(query: string, names: readonly string[]): boolean {
  const wanted = fold(query)
  return names.some(name => fold(name).includes(wanted))
}
