/** Layout of one benchmark as a scale from nothing to everything: models above the line, guessing and people below. */
import type { ProtocolRecord } from '../../../data/schema'
import { scaleLinear } from 'd3-scale'
import { protocolColumns, protocolRows } from '../../../core/protocol'
import { spreadLabels } from '../parts/spread-labels'
import { textWidth } from '../parts/text-width'

/** Sizes in pixels: the line and the labels on both sides of it, the text, the room between two labels. */
export const SCORE_SCALE = {
  above: 20,
  line: 78,
  ticks: 101,
  below: 148,
  height: 158,
  edge: 14,
  label: 16,
  gap: 20,
} as const

export interface ScaleMark {
  /** Id of the model, or the name of the row as the table prints it. */
  readonly id: string
  readonly value: number
  readonly x: number
  readonly label: { readonly x: number; readonly y: number; readonly leader: string }
}

export interface ScoreScaleLayout {
  readonly from: number
  readonly to: number
  readonly ticks: readonly { readonly value: number; readonly x: number }[]
  readonly systems: readonly ScaleMark[]
  readonly references: readonly ScaleMark[]
  /** What guessing scores, where the table says it. */
  readonly chance?: { readonly value: number; readonly x: number }
}

export interface ScoreScaleOptions {
  readonly width: number
  readonly column: string
  readonly models: readonly string[]
  /** Rows that are no models, by the names the table prints. */
  readonly references: readonly string[]
  /** Words of a mark, for the room they take. */
  readonly labelOf: (id: string, value: number) => string
}

/**
 * @throws RangeError for a model, column or row the table does not have, for a unit that has no natural end, and where
 *   the labels do not fit side by side
 */
export function layoutScoreScale(
  protocol: ProtocolRecord,
  { width, column: id, models, references, labelOf }: ScoreScaleOptions,
): ScoreScaleLayout {
  const [column] = protocolColumns(protocol, [id])
  if (column!.unit !== 'percent')
    throw new RangeError(`A scale needs scores in per cent; "${id}" counts ${column!.unit}`)
  const from = SCORE_SCALE.edge
  const to = width - SCORE_SCALE.edge
  const x = scaleLinear([0, 100], [from, to])

  const rowNamed = (name: string): { readonly id: string; readonly value: number } => {
    const value = protocol.rows.find(row => row.name === name)?.scores[id]
    if (value === undefined)
      throw new RangeError(`The table "${protocol.id}" has no row "${name}" with a score "${id}"`)
    return { id: name, value }
  }
  const place = (
    rows: readonly { readonly id: string; readonly value: number }[],
    y: number,
    end: number,
  ): readonly ScaleMark[] => {
    const labels = rows.map(row => ({
      x: x(row.value),
      width: textWidth(labelOf(row.id, row.value), SCORE_SCALE.label, true),
    }))
    const lefts = spreadLabels(labels, 0, width, SCORE_SCALE.gap)
    if (!lefts) throw new RangeError(`${rows.length} labels do not fit into ${width} pixels`)
    return rows.map((row, index) => {
      const start = lefts[index]! + labels[index]!.width / 2
      return {
        ...row,
        x: x(row.value),
        label: { x: lefts[index]!, y, leader: `M${start} ${end} L${x(row.value)} ${SCORE_SCALE.line}` },
      }
    })
  }

  const chance = protocol.rows.find(row => row.chance)?.scores[id]
  return {
    from,
    to,
    ticks: x.ticks(5).map(value => ({ value, x: x(value) })),
    systems: place(
      protocolRows(protocol, models).map(row => ({ id: row.id, value: row.scores[id]! })),
      SCORE_SCALE.above,
      SCORE_SCALE.above + 6,
    ),
    references: place(references.map(rowNamed), SCORE_SCALE.below, SCORE_SCALE.below - 15),
    ...(chance !== undefined && { chance: { value: chance, x: x(chance) } }),
  }
}
