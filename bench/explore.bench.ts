/**
 * Time the explorer takes to answer a change: filter, count and sort 300 and 3000 rows. `npm run bench`.
 * A frame lasts 16 ms; nothing here is asserted, for machines differ.
 */
import { bench, describe } from 'vitest'
import { createCatalogue } from '../core/catalogue'
import { tableCell } from '../core/model-table'
import { data } from '../data'
import { cellSortKey } from '../features/explore/columns'
import { encodeState, INITIAL_STATE } from '../features/explore/explore-address'
import { applyFilters, indexSystems, NO_FACETS } from '../features/explore/filters'
import { sortRows } from '../features/explore/sorting'

const catalogue = createCatalogue(data)
const sizes = data.models.flatMap(model => model.variants.map(variant => catalogue.system(variant.id)))
const compare = new Intl.Collator('en', { numeric: true }).compare
const filters = {
  query: 'm',
  facets: { ...NO_FACETS, openness: ['permissive', 'research-only'], year: ['2022', '2023'] },
}

describe.each([300, 3000])('%d rows', count => {
  const systems = Array.from({ length: count }, (_, index) => ({ ...sizes[index % sizes.length]!, id: `row-${index}` }))
  const nameOf = (id: string): string => id
  const entries = indexSystems(systems, nameOf, false)

  bench('index once', () => void indexSystems(systems, nameOf, false))
  bench('filter and count facets', () => void applyFilters(entries, filters))
  bench(
    'sort by a number',
    () => void sortRows(systems, system => cellSortKey(tableCell(system, 'params'), String), 'descending', compare),
  )
  bench('sort by words', () => void sortRows(systems, ({ name }) => name, 'ascending', compare))
  bench('filter, count, sort, write the address', () => {
    const { systems: shown } = applyFilters(entries, filters)
    sortRows(shown, system => cellSortKey(tableCell(system, 'tokens'), String), 'descending', compare)
    encodeState({ ...INITIAL_STATE, ...filters })
  })
})
