/** Layout of benchmark scores as dots: one table, one axis, one row for each benchmark. */
import type { ProtocolColumn } from '../../../core/protocol'
import type { ProtocolRecord } from '../../../data/schema'
import { max } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import {
  symbol,
  symbolAsterisk,
  symbolCircle,
  symbolDiamond2,
  symbolPlus,
  symbolSquare2,
  symbolTimes,
  symbolTriangle2,
} from 'd3-shape'
import { protocolColumns, protocolRows } from '../../../core/protocol'
import { spreadLabels } from '../parts/spread-labels'
import { textWidth } from '../parts/text-width'

/** Sizes in pixels. The wide form has names left of the axis and words right of it, the narrow one has both above. */
export const SCORE_DOTS = {
  wide: { names: 196, words: 218, row: 32, head: 44, dots: 0 },
  /** Many rows: each one line high, with the setting beside the name. */
  dense: { names: 196, words: 218, row: 22, head: 44, dots: 0 },
  narrow: { names: 0, words: 0, row: 80, head: 4, dots: 20 },
  foot: 30,
  edge: 12,
  labelSize: 13,
  labelGap: 14,
  /** Marks nearer than this are moved off the line, so that both are seen. */
  crowded: 9,
  nudge: 10,
} as const

/** From this many rows on the dense form is taken. */
const DENSE_FROM = 10

/**
 * From this difference on, in per cent of the axis, a lead is marked. Smaller ones can come from the way a test is run:
 * the threshold is ours.
 */
export const NOTABLE_LEAD = 5

/** The system the figure is about is a filled disc; the others are drawn in strokes, none of them a mark of openness. */
const ACCENT_SYMBOL = symbol(symbolCircle, 104)
const OTHER_SYMBOLS = [symbolTimes, symbolPlus, symbolSquare2, symbolTriangle2, symbolAsterisk, symbolDiamond2].map(
  type => symbol(type, 52),
)

export interface ScoreDot {
  readonly id: string
  readonly value: number
  readonly x: number
  /** Off the line of the row, where another mark is in the way. */
  readonly dy: number
}

export interface ScoreRow {
  readonly column: ProtocolColumn
  /** Line on which the dots stand. */
  readonly y: number
  readonly dots: readonly ScoreDot[]
  /** What guessing would score. */
  readonly chance?: { readonly value: number; readonly x: number }
  /** How far the accent is ahead of the best other; negative where it is behind. */
  readonly lead?: {
    readonly over: string
    readonly by: number
    readonly from: number
    readonly to: number
    readonly notable: boolean
  }
}

export interface ScoreSystem {
  readonly id: string
  /** SVG path of its mark, centred on the origin. */
  readonly mark: string
  readonly accent: boolean
  /** Its name above the first row; absent where the names do not fit there and a key is needed. */
  readonly label?: { readonly x: number; readonly y: number; readonly leader: string }
}

export interface ScoreDotsLayout {
  readonly form: 'wide' | 'dense' | 'narrow'
  readonly width: number
  readonly height: number
  readonly axis: {
    readonly from: number
    readonly to: number
    readonly y: number
    readonly ticks: readonly { readonly value: number; readonly x: number }[]
  }
  readonly systems: readonly ScoreSystem[]
  readonly rows: readonly ScoreRow[]
}

export interface ScoreDotsOptions {
  readonly width: number
  readonly narrow: boolean
  /** Distance of two rows in pixels; the usual one of the form when left out. */
  readonly rowHeight?: number
  readonly columns?: readonly string[]
  readonly models?: readonly string[]
  readonly accent?: string
  /** Name of a system as shown, for the room it takes. */
  readonly nameOf: (id: string) => string
}

/** End of the axis: it always starts at zero and shows the whole scale of the test where there is one. */
function axisEnd(unit: ProtocolColumn['unit'], values: readonly number[]): number {
  if (unit === 'percent') return 100
  return unit === 'fraction'
    ? 1
    : scaleLinear([0, max(values) ?? 1], [0, 1])
        .nice()
        .domain()[1]!
}

/** Moves marks that would hide one another off the line; the first ones given keep it. */
function nudged(dots: readonly Omit<ScoreDot, 'dy'>[]): readonly ScoreDot[] {
  const placed: ScoreDot[] = []
  for (const dot of dots) {
    const dy = [0, -SCORE_DOTS.nudge, SCORE_DOTS.nudge].find(candidate =>
      placed.every(other => other.dy !== candidate || Math.abs(other.x - dot.x) >= SCORE_DOTS.crowded),
    )
    placed.push({ ...dot, dy: dy ?? 0 })
  }
  return placed
}

/**
 * @param protocol the one table whose scores are shown
 * @throws RangeError if the columns are of different units: they must not share an axis; for a column or model the table
 *   does not have; and for more systems than there are shapes
 */
export function layoutScoreDots(
  protocol: ProtocolRecord,
  { width, narrow, rowHeight, columns: wanted, models, accent, nameOf }: ScoreDotsOptions,
): ScoreDotsLayout {
  const columns = protocolColumns(protocol, wanted)
  const units = new Set(columns.map(({ unit }) => unit))
  if (units.size > 1) throw new RangeError(`Scores of different units cannot share an axis: ${[...units].join(', ')}`)
  const table = protocolRows(protocol, models)
  const others = table.filter(({ id }) => id !== accent)
  if (others.length > OTHER_SYMBOLS.length)
    throw new RangeError(
      `There are shapes for ${OTHER_SYMBOLS.length} systems beside the accent, not for ${others.length}; choose fewer models`,
    )

  const name = narrow ? 'narrow' : columns.length < DENSE_FROM ? 'wide' : 'dense'
  const form = { ...SCORE_DOTS[name], ...(rowHeight !== undefined && { row: rowHeight }) }
  const from = form.names + SCORE_DOTS.edge
  const to = width - form.words - SCORE_DOTS.edge
  const end = axisEnd(
    columns[0]!.unit,
    columns.flatMap(({ id }) => protocol.rows.flatMap(row => row.scores[id] ?? [])),
  )
  const x = scaleLinear([0, end], [from, to])
  // The accent first, so that it keeps the line where marks crowd.
  const ordered = [...table.filter(({ id }) => id === accent), ...others]
  const chanceRow = protocol.rows.find(({ chance }) => chance)

  const rows = columns.map((column, index): ScoreRow => {
    const dots = nudged(
      ordered.flatMap(({ id, scores }) =>
        scores[column.id] === undefined ? [] : [{ id, value: scores[column.id]!, x: x(scores[column.id]!) }],
      ),
    )
    const chance = chanceRow?.scores[column.id]
    const lead = leadOf(dots, accent, column.better, end)
    return {
      column,
      y: form.head + form.dots + (index + 0.5) * form.row,
      dots,
      ...(chance !== undefined && { chance: { value: chance, x: x(chance) } }),
      ...(lead && { lead }),
    }
  })

  const marks = new Map(others.map(({ id }, index) => [id, OTHER_SYMBOLS[index]!()!]))
  const labels = narrow
    ? undefined
    : placeNames(
        rows[0]!,
        table.map(({ id }) => id),
        { from: form.names, to: width, bottom: form.head, accent, nameOf },
      )
  const height = form.head + rows.length * form.row + SCORE_DOTS.foot
  return {
    form: name,
    width,
    height,
    axis: {
      from,
      to,
      y: height - SCORE_DOTS.foot,
      ticks: x.ticks(narrow ? 4 : 5).map(value => ({ value, x: x(value) })),
    },
    systems: table.map(({ id }) => ({
      id,
      mark: marks.get(id) ?? ACCENT_SYMBOL()!,
      accent: id === accent,
      ...(labels && { label: labels.get(id)! }),
    })),
    rows,
  }
}

function leadOf(
  dots: readonly ScoreDot[],
  accent: string | undefined,
  better: ProtocolColumn['better'],
  end: number,
): ScoreRow['lead'] {
  const own = dots.find(({ id }) => id === accent)
  const sign = better === 'lower' ? -1 : 1
  const best = dots.filter(dot => dot !== own).toSorted((a, b) => sign * (b.value - a.value))[0]
  if (!own || !best) return undefined
  // Tables print two decimals at most; the rest is an artefact of binary arithmetic.
  const by = Number((sign * (own.value - best.value)).toFixed(4))
  return { over: best.id, by, from: best.x, to: own.x, notable: Math.abs(by) >= (end * NOTABLE_LEAD) / 100 }
}

/** Names of all systems in a line above the first row, each with a leader to its mark there. */
function placeNames(
  row: ScoreRow,
  ids: readonly string[],
  {
    from,
    to,
    bottom,
    accent,
    nameOf,
  }: {
    readonly from: number
    readonly to: number
    readonly bottom: number
    readonly accent?: string
    readonly nameOf: (id: string) => string
  },
): ReadonlyMap<string, NonNullable<ScoreSystem['label']>> | undefined {
  const dots = ids.map(id => row.dots.find(dot => dot.id === id))
  if (dots.includes(undefined)) return undefined
  const labels = dots.map((dot, index) => ({
    x: dot!.x,
    width: textWidth(nameOf(ids[index]!), SCORE_DOTS.labelSize, ids[index] === accent),
  }))
  const lefts = spreadLabels(labels, from, to, SCORE_DOTS.labelGap)
  if (!lefts) return undefined
  const baseline = bottom - 26
  return new Map(
    ids.map((id, index) => {
      const { x, width } = labels[index]!
      const left = lefts[index]!
      const start = Math.min(Math.max(x, left + 6), left + width - 6)
      return [id, { x: left, y: baseline, leader: `M${start} ${baseline + 5} L${x} ${row.y + dots[index]!.dy - 9}` }]
    }),
  )
}
