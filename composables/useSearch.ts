/**
 * Search of the whole course, in both languages at once. The index is built in the browser when it is first asked for, from
 * the words that are there anyway. What was searched for is remembered as long as the page is open, and nowhere else.
 */
import type { ArticleId } from '../data'
import type { Chapter } from '../locales'
import type { Suggestion } from '../logic/search/suggest'
import type { SearchIndex, SearchKind } from '../logic/search/search-index'
import type { ShownResult } from '../logic/search/present'
import type { ComputedRef, Ref } from 'vue'
import { computed, readonly, shallowRef } from 'vue'
import { messages } from '../locales'
import { flattenWords } from '../logic/flat-words'
import { LANGUAGES } from '../logic/language'
import { searchDocuments } from '../logic/search/documents'
import { groupHits, presentHit } from '../logic/search/present'
import { createSearchIndex } from '../logic/search/search-index'
import { suggestQueries } from '../logic/search/suggest'
import { catalogue } from './catalogue'
import { keyOf } from './slides'
import { wholeDeck } from './track'
import { useLocale } from './useLocale'
import { useTaught } from './useTaught'

/** The chapter that teaches an article. */
const CHAPTER_OF = { 'early-days': 'early', 'better-base-models': 'base', 'mosaicml': 'mosaic', 'beyond-llama': 'beyond', 'open-llms-2023': 'review' } as const satisfies Record<ArticleId, Chapter>

/** Results of a kind that show before all of them are asked for. */
const FIRST = 5

const open = shallowRef(false)
const query = shallowRef('')
const index = shallowRef<SearchIndex>()
let building: Promise<SearchIndex> | undefined

/** Whether the search shows. A state of this window alone. */
export const searchShown = readonly(open)

export function showSearch(shown: boolean): void {
  open.value = shown
}

export interface ShownGroup {
  readonly kind: SearchKind
  readonly count: number
  readonly results: readonly ShownResult[]
  /** Whether there are more than show. */
  readonly hasMore: boolean
}

export interface UseSearchReturn {
  readonly query: Ref<string>
  /** Whether there is an index: before, nothing is found. */
  readonly isReady: ComputedRef<boolean>
  /** Builds the index, once. */
  readonly prepare: () => Promise<void>
  readonly groups: ComputedRef<readonly ShownGroup[]>
  readonly count: ComputedRef<number>
  /** What would find something, where nothing was found. */
  readonly suggestions: ComputedRef<readonly Suggestion[]>
  /** Shows all results of a kind. */
  readonly showAll: (kind: SearchKind) => void
}

function buildIndex(slidesOf: ReturnType<typeof useTaught>['slidesOf']): Promise<SearchIndex> {
  const [zh, en] = LANGUAGES.map(language => flattenWords(messages[language]))
  return createSearchIndex(searchDocuments({
    catalogue, words: { 'zh-CN': zh!, 'en': en! }, slides: wholeDeck().map(keyOf), taught: { slidesOf }, chapterOf: CHAPTER_OF,
  }))
}

/** The search and what it finds, in the language shown. */
export function useSearch(): UseSearchReturn {
  const { language } = useLocale()
  const { slidesOf } = useTaught()
  const expanded = shallowRef<{ readonly query: string, readonly kinds: readonly SearchKind[] }>({ query: '', kinds: [] })
  const isExpanded = (kind: SearchKind): boolean => expanded.value.query === query.value && expanded.value.kinds.includes(kind)

  const result = computed(() => index.value?.search(query.value) ?? { units: [], hits: [] })
  return {
    query,
    isReady: computed(() => index.value !== undefined),
    async prepare() {
      building ??= buildIndex(slidesOf)
      index.value = await building
    },
    groups: computed(() => groupHits(result.value.hits).map(({ kind, hits }) => {
      const shown = isExpanded(kind) || hits.length === FIRST + 1 ? hits : hits.slice(0, FIRST)
      return { kind, count: hits.length, hasMore: shown.length < hits.length, results: shown.map(hit => presentHit(hit, result.value.units, language.value)) }
    })),
    count: computed(() => result.value.hits.length),
    suggestions: computed(() => index.value && result.value.hits.length === 0 ? suggestQueries(query.value, index.value) : []),
    showAll: kind => expanded.value = { query: query.value, kinds: [...expanded.value.query === query.value ? expanded.value.kinds : [], kind] },
  }
}
