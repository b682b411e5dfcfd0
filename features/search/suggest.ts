/** What to try where nothing was found. */
import type { SearchIndex } from './search-index'

export interface Suggestion {
  readonly query: string
  /** How much it finds. */
  readonly count: number
}

const MOST = 3

/** The words of a query as somebody would leave them out: at spaces, and where the writing changes. */
const pieces = (query: string): readonly string[] => query.match(/\p{Script=Han}+|(?:(?!\p{Script=Han})\S)+/gu) ?? []

/** The query without one of its words, or one of the words alone, where that finds something; what finds least says most. */
export function suggestQueries(query: string, { search }: SearchIndex): readonly Suggestion[] {
  const words = pieces(query)
  if (words.length < 2) return []
  const found = (queries: readonly string[]): readonly Suggestion[] =>
    [...new Set(queries)]
      .map(each => ({ query: each, count: search(each).hits.length }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => a.count - b.count)
  const shorter = found(words.map((_, left) => words.filter((_, index) => index !== left).join(' ')))
  return (shorter.length ? shorter : found(words)).slice(0, MOST)
}
