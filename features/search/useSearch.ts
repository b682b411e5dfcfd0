/**
 * Search of the whole course, in both languages at once. The index is built in the browser when it is first asked for, from
 * the words that are there anyway. What was searched for is remembered as long as the page is open, and nowhere else.
 */
import type { ShownResult } from './present'
import type * as SearchTools from './search-engine'
import type { SearchIndex, SearchKind } from './search-index'
import type { Suggestion } from './suggest'
import type { ComputedRef, Ref } from 'vue'
import { computed, shallowRef } from 'vue'
import { whenIdle } from '../../browser/idle'
import { useLocale } from '../../composables/useLocale'

/** Results of a kind that show before all of them are asked for. */
const FIRST = 5

interface Engine {
  readonly index: SearchIndex
  readonly tools: typeof SearchTools
}

const query = shallowRef('')
const engine = shallowRef<Engine>()
let starting: Promise<Engine> | undefined

const load = (): Promise<typeof SearchTools> => import('./search-engine')

/** Fetches what the search works with when there is time, so that it opens at once and also without a network. */
export async function fetchSearch(): Promise<void> {
  await whenIdle()
  await load().catch(() => undefined)
}

async function start(): Promise<Engine> {
  const tools = await load()
  return { index: await tools.buildIndex(), tools }
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
  /** Loads what is needed and builds the index, once. */
  readonly prepare: () => Promise<void>
  readonly groups: ComputedRef<readonly ShownGroup[]>
  readonly count: ComputedRef<number>
  /** What would find something, where nothing was found. */
  readonly suggestions: ComputedRef<readonly Suggestion[]>
  /** Shows all results of a kind. */
  readonly showAll: (kind: SearchKind) => void
}

/** The search and what it finds, in the language shown. */
export function useSearch(): UseSearchReturn {
  const { language } = useLocale()
  const expanded = shallowRef<{ readonly query: string; readonly kinds: readonly SearchKind[] }>({
    query: '',
    kinds: [],
  })
  const isExpanded = (kind: SearchKind): boolean =>
    expanded.value.query === query.value && expanded.value.kinds.includes(kind)

  const result = computed(() => engine.value?.index.search(query.value) ?? { units: [], hits: [] })
  return {
    query,
    isReady: computed(() => engine.value !== undefined),
    async prepare() {
      starting ??= start()
      try {
        engine.value = await starting
      } catch (fault) {
        // Without a network it may not come; the next time it is tried again.
        starting = undefined
        throw fault
      }
    },
    groups: computed(() => {
      const { units, hits: all } = result.value
      if (!engine.value) return []
      const { groupHits, presentHit } = engine.value.tools
      return groupHits(all).map(({ kind, hits }) => {
        const shown = isExpanded(kind) || hits.length === FIRST + 1 ? hits : hits.slice(0, FIRST)
        return {
          kind,
          count: hits.length,
          hasMore: shown.length < hits.length,
          results: shown.map(hit => presentHit(hit, units, language.value)),
        }
      })
    }),
    count: computed(() => result.value.hits.length),
    suggestions: computed(() =>
      engine.value && result.value.hits.length === 0
        ? engine.value.tools.suggestQueries(query.value, engine.value.index)
        : [],
    ),
    showAll: kind =>
      (expanded.value = {
        query: query.value,
        kinds: [...(expanded.value.query === query.value ? expanded.value.kinds : []), kind],
      }),
  }
}
