/** Models side by side: a row for each property, with what differs and by how much. */
import type { TableCell, TableColumn } from '../../core/model-table'
import type { System } from '../../core/system'
import { NUMERIC_COLUMNS, tableCell } from '../../core/model-table'

export interface ComparedCell {
  readonly system: System
  readonly cell: TableCell
  /** How many times the smallest of the row; absent where fewer than two numbers are known or all are equal. */
  readonly ratio?: number
}

export interface ComparedRow {
  readonly column: TableColumn
  readonly cells: readonly ComparedCell[]
  /** Whether at least two of the known values are not the same. */
  readonly differs: boolean
}

/** What two cells must share to say the same. */
function essence(cell: TableCell): string | number | undefined {
  switch (cell.kind) {
    case 'figure':
    case 'ratio':
      return cell.figure.value
    case 'date':
      return cell.event.date
    case 'license':
      return cell.name
    case 'word':
      return cell.word
    case 'organisations':
      return [...cell.ids].sort().join()
    case 'unknown':
      return undefined
  }
}

/** Rows of a comparison, in the order of the columns given; those of which nothing is known are left out. */
export function compareRows(systems: readonly System[], columns: readonly TableColumn[]): readonly ComparedRow[] {
  return columns
    .map(column => {
      const cells = systems.map(system => ({ system, cell: tableCell(system, column) }))
      const known = cells.map(({ cell }) => essence(cell)).filter(value => value !== undefined)
      const differs = new Set(known).size > 1
      const numbers = NUMERIC_COLUMNS.has(column)
        ? (known.filter(value => typeof value === 'number' && value > 0) as number[])
        : []
      const least = differs && numbers.length > 1 ? Math.min(...numbers) : undefined
      return {
        column,
        differs,
        cells: cells.map(({ system, cell }) => {
          const value = essence(cell)
          return least === undefined || typeof value !== 'number'
            ? { system, cell }
            : { system, cell, ratio: value / least }
        }),
      }
    })
    .filter(({ cells }) => cells.some(({ cell }) => cell.kind !== 'unknown'))
}
