/** The state that the parts of the explorer share: what is shown, how, and where it stands in the address. */
import type { System } from '../../core/system'
import type { ExploreState } from './explore-address'
import type { Entry, Facet, FacetCounts } from './filters'
import type { ComputedRef, InjectionKey, Ref } from 'vue'
import { computed, inject, provide } from 'vue'
import { useRoute } from 'vue-router'
import { useAddressState } from '../../composables/useAddressState'
import { useCellText } from '../../composables/useCellText'
import { useLocale } from '../../composables/useLocale'
import { useSystemText } from '../../composables/useSystemText'
import { tableCell } from '../../core/model-table'
import { isSystemId } from '../../core/system'
import { catalogue } from '../../state/catalogue'
import { cellSortKey } from './columns'
import { decodeState, encodeState } from './explore-address'
import { applyFilters, facetValues, indexSystems } from './filters'
import { sortRows } from './sorting'

export interface Explore {
  readonly state: Readonly<Ref<ExploreState>>
  readonly update: (patch: Partial<ExploreState>) => void
  /** Query of the address that a change would lead to, for links. */
  readonly queryWith: (patch: Partial<ExploreState>) => Record<string, string>
  /** All rows there are: one for each model, or one for each size. */
  readonly entries: ComputedRef<readonly Entry[]>
  /** Values of each facet, in the order they are listed. */
  readonly values: ComputedRef<Readonly<Record<Facet, readonly string[]>>>
  readonly counts: ComputedRef<FacetCounts>
  /** Rows that pass the filters, sorted. */
  readonly rows: ComputedRef<readonly System[]>
  readonly compared: ComputedRef<readonly System[]>
  /** Whether a row is among those compared, be it as a model or as one of its sizes. */
  readonly isCompared: (system: System) => boolean
}

const EXPLORE: InjectionKey<Explore> = Symbol('explore')

const sizeOf = (system: System): string => system.variant?.id ?? system.id

/** Every size of every model; a model that publishes none is one row. */
function allSizes(): readonly System[] {
  return catalogue.data.models.flatMap(({ id, variants }) =>
    variants.length > 0 ? variants.map(variant => catalogue.system(variant.id)) : [catalogue.system(id)],
  )
}

const isSystem = (id: string): boolean => isSystemId(id, catalogue.data.models)

/** Opens the explorer's state. Called by its page. */
export function provideExplore(): Explore {
  const route = useRoute()
  const { language } = useLocale()
  const { cellText } = useCellText()
  const { label } = useSystemText()

  const organisationName = (id: string): ReturnType<typeof catalogue.organisation>['name'] =>
    catalogue.organisation(id).name
  const models = computed(() => indexSystems(catalogue.systems, organisationName, true))
  const sizes = computed(() => indexSystems(allSizes(), organisationName, false))
  const values = computed(() => facetValues(sizes.value))

  const { state, change } = useAddressState('explore', {
    decode: (query): ExploreState => decodeState(query, { facets: values.value, isSystem }),
    encode: encodeState,
  })
  const queryWith: Explore['queryWith'] = patch => encodeState({ ...state.value, ...patch }, route.query)

  const entries = computed(() => (state.value.allSizes ? sizes.value : models.value))
  const filtered = computed(() => applyFilters(entries.value, state.value))
  const compareText = computed(() => new Intl.Collator(language.value, { numeric: true }).compare)
  const rows = computed(() => {
    const { column, direction } = state.value.sort
    // Equal keys stay in the order of names.
    const named = sortRows(filtered.value.systems, label, 'ascending', compareText.value)
    const keyOf = (system: System): ReturnType<typeof cellSortKey> =>
      column === 'model' ? label(system) : cellSortKey(tableCell(system, column), cellText)
    return sortRows(named, keyOf, direction, compareText.value)
  })
  const comparedSizes = computed(() => new Set(state.value.compared.map(id => sizeOf(catalogue.system(id)))))

  const explore: Explore = {
    state,
    update: patch => change({ ...state.value, ...patch }),
    queryWith,
    entries,
    values,
    counts: computed(() => filtered.value.counts),
    rows,
    compared: computed(() => state.value.compared.map(id => catalogue.system(id))),
    isCompared: system => comparedSizes.value.has(sizeOf(system)),
  }
  provide(EXPLORE, explore)
  return explore
}

/** The state of the explorer that a component is a part of. */
export function useExplore(): Explore {
  return inject(EXPLORE)!
}
