/** The state of the explorer as part of an address, so that a view can be sent, bookmarked and gone back to. */
import type { TableColumn } from '../../core/model-table'
import type { SortColumn, SortDirection } from './columns'
import type { Facet, Filters } from './filters'
import { DEFAULT_COLUMNS, orderColumns, SORT_COLUMNS } from './columns'
import { FACETS, NO_FACETS } from './filters'

export const VIEWS = ['timeline', 'table', 'compare'] as const
export type View = (typeof VIEWS)[number]

/** Vertical scales of the timeline. */
export const SCALES = ['log', 'linear'] as const

/** Most models that stand side by side. */
export const MOST_COMPARED = 4

export interface ExploreState extends Filters {
  readonly view: View
  /** Every size of each model, not only the one it is known by. */
  readonly allSizes: boolean
  readonly sort: { readonly column: SortColumn; readonly direction: SortDirection }
  readonly columns: readonly TableColumn[]
  /** Ids of the models compared, in the order they were added. */
  readonly compared: readonly string[]
  /** Id of the model whose details are open. */
  readonly selected?: string
  readonly scale: (typeof SCALES)[number]
  /** Id of the model whose descendants the timeline joins. */
  readonly family?: string
}

export const INITIAL_STATE: ExploreState = {
  view: 'timeline',
  query: '',
  facets: NO_FACETS,
  allSizes: false,
  sort: { column: 'released', direction: 'ascending' },
  columns: DEFAULT_COLUMNS,
  compared: [],
  scale: 'log',
}

/** What an address may name. Anything else in it is passed over. */
export interface KnownIds {
  readonly facets: Readonly<Record<Facet, readonly string[]>>
  readonly isSystem: (id: string) => boolean
}

/** A query of an address, as the router reads it. */
export type Query = Readonly<Record<string, unknown>>

/** The parameters of the state. What stands at its first value is left out. */
const PARAMETERS = ['view', 'q', ...FACETS, 'sizes', 'sort', 'columns', 'compare', 'model', 'scale', 'family'] as const

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const list = (value: unknown): readonly string[] => [
  ...new Set(
    text(value)
      .split(',')
      .filter(part => part !== ''),
  ),
]
const oneOf = <T extends string>(options: readonly T[], value: unknown): T | undefined =>
  options.find(option => option === value)

/** `-params` sorts by parameters, largest first. */
function decodeSort(value: unknown): ExploreState['sort'] {
  const [, minus, name] = /^(-?)(.*)$/s.exec(text(value))!
  const column = oneOf(SORT_COLUMNS, name)
  return column ? { column, direction: minus ? 'descending' : 'ascending' } : INITIAL_STATE.sort
}

const encodeSort = ({ column, direction }: ExploreState['sort']): string =>
  `${direction === 'descending' ? '-' : ''}${column}`

/** No column at all is a choice too, apart from none chosen. */
function decodeColumns(value: unknown): readonly TableColumn[] {
  const columns = orderColumns(list(value))
  return columns.length > 0 || value === 'none' ? columns : DEFAULT_COLUMNS
}

/** Reads the state from an address; what it does not understand falls back quietly. */
export function decodeState(query: Query, { facets, isSystem }: KnownIds): ExploreState {
  const system = (value: unknown): string | undefined =>
    typeof value === 'string' && isSystem(value) ? value : undefined
  const selected = system(query.model)
  const family = system(query.family)
  return {
    view: oneOf(VIEWS, query.view) ?? INITIAL_STATE.view,
    query: text(query.q).slice(0, 100),
    facets: Object.fromEntries(
      FACETS.map(facet => [facet, list(query[facet]).filter(value => facets[facet].includes(value))]),
    ) as unknown as Filters['facets'],
    allSizes: query.sizes === 'all',
    sort: decodeSort(query.sort),
    columns: decodeColumns(query.columns),
    compared: list(query.compare).filter(isSystem).slice(0, MOST_COMPARED),
    ...(selected && { selected }),
    scale: oneOf(SCALES, query.scale) ?? INITIAL_STATE.scale,
    ...(family && { family }),
  }
}

/** Writes the state into a query, beside the parameters that are not its own (`lang`). */
export function encodeState(state: ExploreState, others: Query = {}): Record<string, string> {
  const columns = state.columns.join(',') || 'none'
  const own: Record<(typeof PARAMETERS)[number], string | false | undefined> = {
    view: state.view !== INITIAL_STATE.view && state.view,
    q: state.query,
    openness: state.facets.openness.join(','),
    kind: state.facets.kind.join(','),
    size: state.facets.size.join(','),
    year: state.facets.year.join(','),
    organisation: state.facets.organisation.join(','),
    sizes: state.allSizes && 'all',
    sort: encodeSort(state.sort) !== encodeSort(INITIAL_STATE.sort) && encodeSort(state.sort),
    columns: columns !== DEFAULT_COLUMNS.join(',') && columns,
    compare: state.compared.join(','),
    model: state.selected,
    scale: state.scale !== INITIAL_STATE.scale && state.scale,
    family: state.family,
  }
  const kept = Object.entries(others).filter(
    ([name, value]) => !(PARAMETERS as readonly string[]).includes(name) && typeof value === 'string',
  )
  const set = Object.entries(own).filter(([, value]) => typeof value === 'string' && value !== '')
  return Object.fromEntries([...kept, ...set]) as Record<string, string>
}

/** Adds a model to the comparison or takes it out. A full comparison stays as it is. */
export function toggleCompared(compared: readonly string[], id: string): readonly string[] {
  if (compared.includes(id)) return compared.filter(other => other !== id)
  return compared.length < MOST_COMPARED ? [...compared, id] : compared
}
