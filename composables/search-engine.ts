/**
 * What the search works with. It is loaded by itself, so that neither the first slide nor a page waits for it.
 */
import type { SearchIndex } from '../logic/search/search-index'
import { messages } from '../locales'
import { flattenWords } from '../logic/flat-words'
import { searchDocuments } from '../logic/search/documents'
import { createSearchIndex } from '../logic/search/search-index'
import { CHAPTER_OF } from './article-chapters'
import { catalogue } from './catalogue'
import { keyOf } from './slides'
import { wholeDeck } from './track'
import { slidesOf } from './useTaught'

export { groupHits, presentHit } from '../logic/search/present'
export { suggestQueries } from '../logic/search/suggest'

/** Builds the index of the whole course from the words that are there anyway. */
export function buildIndex(): Promise<SearchIndex> {
  const words = { 'zh-CN': flattenWords(messages['zh-CN']), 'en': flattenWords(messages.en) }
  return createSearchIndex(
    searchDocuments({ catalogue, words, slides: wholeDeck().map(keyOf), taught: { slidesOf }, chapterOf: CHAPTER_OF }),
  )
}
