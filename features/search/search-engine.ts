/**
 * What the search works with. It is loaded by itself, so that neither the first slide nor a page waits for it.
 */
import type { SearchIndex } from './search-index'
import { slidesOf } from '../../composables/useTaught'
import { flattenWords } from '../../core/flat-words'
import { messages } from '../../locales'
import { CHAPTER_OF } from '../../locales/article-chapters'
import { keyOf } from '../../slidev/slides'
import { wholeDeck } from '../../slidev/track'
import { catalogue } from '../../state/catalogue'
import { searchDocuments } from './documents'
import { createSearchIndex } from './search-index'

export { groupHits, presentHit } from './present'
export { suggestQueries } from './suggest'

/** Builds the index of the whole course from the words that are there anyway. */
export function buildIndex(): Promise<SearchIndex> {
  const words = { 'zh-CN': flattenWords(messages['zh-CN']), 'en': flattenWords(messages.en) }
  return createSearchIndex(
    searchDocuments({ catalogue, words, slides: wholeDeck().map(keyOf), taught: { slidesOf }, chapterOf: CHAPTER_OF }),
  )
}
