/** Which columns the explorer shows, and how each is sorted. */
import type { TableCell, TableColumn } from '../../core/model-table'
import type { SortKey } from './sorting'
import { NUMERIC_COLUMNS, TABLE_COLUMNS } from '../../core/model-table'
import { OPENNESS_CLASSES } from '../../core/openness'

/** What a new reader sees: it fits a laptop without scrolling sideways. */
export const DEFAULT_COLUMNS: readonly TableColumn[] = [
  'released',
  'organisation',
  'openness',
  'params',
  'tokens',
  'contextLength',
  'license',
]

/** Columns to sort by: those of the table, and the name before them. */
export const SORT_COLUMNS = ['model', ...TABLE_COLUMNS] as const
export type SortColumn = (typeof SORT_COLUMNS)[number]

export type SortDirection = 'ascending' | 'descending'

/** Numbers are first sorted with the largest on top, words and dates from their beginning. */
export function firstDirection(column: SortColumn): SortDirection {
  return column !== 'model' && NUMERIC_COLUMNS.has(column) ? 'descending' : 'ascending'
}

/** Columns in the order of the table, each once. */
export function orderColumns(columns: readonly string[]): readonly TableColumn[] {
  return TABLE_COLUMNS.filter(column => columns.includes(column))
}

/** Adds a column in its place, or takes it out. */
export function toggleColumn(columns: readonly TableColumn[], column: TableColumn): readonly TableColumn[] {
  return orderColumns(columns.includes(column) ? columns.filter(other => other !== column) : [...columns, column])
}

/**
 * What a cell is sorted by; absent where nothing is known.
 * @param textOf the cell as a reader sees it
 */
export function cellSortKey(cell: TableCell, textOf: (cell: TableCell) => string): SortKey {
  switch (cell.kind) {
    case 'figure':
    case 'ratio':
      return cell.figure.value
    case 'date':
      return cell.event.date
    case 'unknown':
      return undefined
    case 'word':
      // Classes of openness have an order of their own; a word in place of a number has none.
      if (cell.column === 'openness') return (OPENNESS_CLASSES as readonly string[]).indexOf(cell.word)
      return NUMERIC_COLUMNS.has(cell.column) ? undefined : textOf(cell)
    default:
      return textOf(cell)
  }
}
