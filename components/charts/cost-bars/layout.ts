/** Small multiples of cost: each measure of one table has its own axis from zero, and all share their rows. */
import type { ProtocolColumn } from '../../../core/protocol'
import type { Figure } from '../../../data/figure'
import type { ProtocolRecord } from '../../../data/schema'
import { protocolColumns, protocolFigure } from '../../../core/protocol'
import { layoutBars } from '../parts/bars'

/** Units in which a cost can be counted. */
const COST_UNITS = ['hours', 'MWh', 'tCO2e', 'watts'] as const
export type CostUnit = (typeof COST_UNITS)[number]

const isCost = (unit: ProtocolColumn['unit']): unit is CostUnit => (COST_UNITS as readonly string[]).includes(unit)

export interface CostCell {
  readonly id: string
  /** Absent where the table has none for this model. */
  readonly figure?: Figure
  /** Length of the bar as a part of the longest of its measure, from 0 to 1. */
  readonly share: number
}

export interface CostMeasure {
  /** Id of the column in its table. */
  readonly id: string
  readonly unit: CostUnit
  /** One for each model, in the order given. */
  readonly cells: readonly CostCell[]
}

/**
 * The measures asked for, each scaled by itself: figures of different measures never share an axis.
 * @param models ids of models; one that the table does not have gets empty cells, to be shown as such
 * @throws RangeError for a measure the table does not have, or that is no cost
 */
export function layoutCosts(
  protocol: ProtocolRecord,
  models: readonly string[],
  measures?: readonly string[],
): readonly CostMeasure[] {
  return protocolColumns(protocol, measures).map(({ id: measure, unit }) => {
    if (!isCost(unit)) throw new RangeError(`"${measure}" is counted in ${unit}, which is no cost`)
    const cells = models.map(id => ({ id, figure: protocolFigure(protocol, id, measure) }))
    const known = cells.filter((cell): cell is { id: string; figure: Figure } => cell.figure !== undefined)
    const shares = new Map(layoutBars(known, { width: 1, rowHeight: 0 }).map(({ id, length }) => [id, length]))
    return { id: measure, unit, cells: cells.map(cell => ({ ...cell, share: shares.get(cell.id) ?? 0 })) }
  })
}
