/** Order of rows: what is not known comes last, whichever way one sorts. */
import type { SortDirection } from './columns'

export type SortKey = number | string | undefined

/**
 * Sorts rows without changing the list given. Rows with equal keys keep their order.
 * @param keyOf read once per row
 * @param compareText order of two texts in the language shown
 */
export function sortRows<T>(
  rows: readonly T[],
  keyOf: (row: T) => SortKey,
  direction: SortDirection,
  compareText: (a: string, b: string) => number,
): readonly T[] {
  const sign = direction === 'ascending' ? 1 : -1
  const compare = (a: number | string, b: number | string): number =>
    typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b))
  return rows
    .map(row => ({ row, key: keyOf(row) }))
    .sort((a, b) => {
      if (a.key === undefined || b.key === undefined) return Number(a.key === undefined) - Number(b.key === undefined)
      return sign * compare(a.key, b.key)
    })
    .map(({ row }) => row)
}
