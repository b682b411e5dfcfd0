/** One table of one source: its cells as figures, and a choice of its rows and columns. */
import type { Figure, Unit } from '../data/figure'
import type { ProtocolRecord } from '../data/schema'
import { citationOf } from './system'

export type ProtocolColumn = ProtocolRecord['columns'][number]
export type ProtocolRow = ProtocolRecord['rows'][number]

/** Columns that count something; every other cell is a score in the scale of its table. Hours are those of one GPU. */
const COUNTED: Readonly<Partial<Record<ProtocolColumn['unit'], Unit>>> = {
  hours: 'gpu-hours',
  MWh: 'MWh',
  tCO2e: 'tCO2e',
  parameters: 'parameters',
  watts: 'watts',
  tokens: 'tokens',
}

/** A cell with its unit and its place; `undefined` where the table leaves it empty or has no such row. */
export function protocolFigure(protocol: ProtocolRecord, row: string, column: string): Figure | undefined {
  const value = protocol.rows.find(({ id }) => id === row)?.scores[column]
  const unit = protocol.columns.find(({ id }) => id === column)?.unit
  if (value === undefined || unit === undefined) return undefined
  return {
    value,
    unit: COUNTED[unit] ?? 'score',
    ...citationOf(protocol),
    ...(protocol.note !== undefined && { note: protocol.note }),
  }
}

/**
 * Columns of a table, in the order asked for; all of them when none is named.
 * @throws RangeError for a column the table does not have
 */
export function protocolColumns(protocol: ProtocolRecord, wanted?: readonly string[]): readonly ProtocolColumn[] {
  return (
    wanted?.map(id => {
      const column = protocol.columns.find(candidate => candidate.id === id)
      if (!column)
        throw new RangeError(
          `The table "${protocol.id}" has no column "${id}", only ${protocol.columns.map(candidate => candidate.id).join(', ')}`,
        )
      return column
    }) ?? protocol.columns
  )
}

/**
 * Rows of a table that are models of the course, in the order asked for; all of them when none is named.
 * @throws RangeError for a model that the table does not have: a chart of one table shows no other
 */
export function protocolRows(
  protocol: ProtocolRecord,
  wanted?: readonly string[],
): readonly (ProtocolRow & { readonly id: string })[] {
  const known = protocol.rows.filter((row): row is ProtocolRow & { readonly id: string } => row.id !== undefined)
  return (
    wanted?.map(id => {
      const row = known.find(candidate => candidate.id === id)
      if (!row)
        throw new RangeError(
          `The table "${protocol.id}" has no row "${id}", only ${known.map(candidate => candidate.id).join(', ')}`,
        )
      return row
    }) ?? known
  )
}
