/** The index of everything that can be found, in both languages at once. */
import type { Language } from '../../core/language'
import type { Knows, QueryUnit } from './query'
import type { Query, QueryCombination } from 'minisearch'
import MiniSearch from 'minisearch'
import { LANGUAGES } from '../../core/language'
import { parseQuery } from './query'
import { tokenize } from './tokenizer'

/** Kinds of things that are found; those that teach come before those that prove, where they fit equally well. */
export const SEARCH_KINDS = ['slide', 'term', 'model', 'thing', 'question', 'claim', 'source'] as const
export type SearchKind = (typeof SEARCH_KINDS)[number]

const KIND_WEIGHT: Readonly<Record<SearchKind, number>> = {
  slide: 1.2,
  term: 1.2,
  model: 1,
  thing: 1,
  question: 0.6,
  claim: 0.6,
  source: 0.5,
}

/** What is written of a thing in one language. */
export interface SearchWords {
  readonly name: string
  /** Other names: aliases, sizes. */
  readonly also: readonly string[]
  /** The sentence that sums it up. */
  readonly lead: string
  readonly text: readonly string[]
}

/** Page that a thing has. */
export type SearchTarget = {
  readonly page: 'slide' | 'term' | 'model' | 'question' | 'claim' | 'source'
  readonly id: string
}

export interface SearchDocument {
  readonly id: string
  readonly kind: SearchKind
  readonly target: SearchTarget
  /** The chapter it belongs to. */
  readonly chapter?: string
  readonly words: Readonly<Record<Language, SearchWords>>
}

export interface SearchHit {
  readonly document: SearchDocument
  readonly score: number
  /** Terms of the document that were found. */
  readonly terms: readonly string[]
}

export interface SearchResult {
  readonly units: readonly QueryUnit[]
  /** Best first. */
  readonly hits: readonly SearchHit[]
}

export interface SearchIndex {
  readonly search: (query: string) => SearchResult
}

/** From so many letters on, a word that the index does not know may be off by one letter, or by two. */
const FUZZY_FROM = { one: 5, two: 9 } as const
const BOOST = { name: 6, also: 5, lead: 2.5, text: 1 } as const

/** How much more a thing counts whose name is what was typed. */
const NAMED_WEIGHT = 2

const HAN = /\p{Script=Han}/u
const isLatin = (term: string): boolean => !HAN.test(term)

/** Looks up beginnings among sorted words. */
function knowing(vocabulary: ReadonlySet<string>): Knows {
  const sorted = [...vocabulary].sort()
  return beginning => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (sorted[middle]! < beginning) low = middle + 1
      else high = middle
    }
    return sorted[low]?.startsWith(beginning) ?? false
  }
}

const all = (queries: readonly Query[]): QueryCombination => ({ combineWith: 'AND', queries: [...queries] })
const any = (queries: readonly Query[]): QueryCombination => ({ combineWith: 'OR', queries: [...queries] })

/** A name without its brackets, case and signs, to tell whether it was typed in full. */
const plain = (name: string): string =>
  name
    .replace(/[（(][^）)]*[）)]/g, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Whether a query is one of the names of a thing. */
const isNamed = ({ words }: SearchDocument, query: string): boolean =>
  LANGUAGES.some(language => [words[language].name, ...words[language].also].some(name => plain(name) === query))

/** Documents that are read without a pause. */
const CHUNK = 20

/** Builds the index, with pauses in which the page answers. */
export async function createSearchIndex(documents: readonly SearchDocument[]): Promise<SearchIndex> {
  const vocabulary = new Set<string>()
  const byId = new Map(documents.map(document => [document.id, document]))
  const index = new MiniSearch<Record<string, string>>({
    fields: Object.keys(BOOST),
    tokenize: text => tokenize(text).map(({ term }) => term),
    processTerm(term) {
      vocabulary.add(term)
      return term
    },
  })
  await index.addAllAsync(
    documents.map(({ id, words }) => {
      const both = (part: (words: SearchWords) => string | readonly string[]): string =>
        [...new Set(LANGUAGES.flatMap(language => part(words[language])))].join('\n')
      return {
        id,
        name: both(({ name }) => name),
        also: both(({ also }) => also),
        lead: both(({ lead }) => lead),
        text: both(({ text }) => text),
      }
    }),
    { chunkSize: CHUNK },
  )
  const knows = knowing(vocabulary)

  const options = {
    tokenize: (term: string) => [term],
    processTerm: (term: string) => term,
    // A pair of Han characters is whole; a single one is the beginning of pairs.
    prefix: (term: string) => isLatin(term) || term.length === 1,
    fuzzy: (term: string) =>
      !/^\p{L}+$/u.test(term) || !isLatin(term) || term.length < FUZZY_FROM.one || knows(term)
        ? false
        : term.length < FUZZY_FROM.two
          ? 1
          : 2,
    boost: BOOST,
    boostDocument: (id: string) => KIND_WEIGHT[byId.get(id)!.kind],
  }

  return {
    search(query) {
      const units = parseQuery(query, knows)
      if (units.length === 0) return { units, hits: [] }
      const tree = all(units.map(unit => (unit.kind === 'han' ? all(unit.terms) : any(unit.ways.map(all)))))
      const whole = plain(query)
      const hits = index.search(tree, options).map(({ id, score, terms }) => {
        const document = byId.get(id as string)!
        return { document, terms, score: isNamed(document, whole) ? score * NAMED_WEIGHT : score }
      })
      return { units, hits: hits.sort((a, b) => b.score - a.score) }
    },
  }
}
