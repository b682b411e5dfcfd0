/** Layout of the timeline on a narrow page: time runs down, one row a model under headings by year, size across. */
import type { Openness } from '../../../core/openness'
import type { System } from '../../../core/system'
import type { PlacedLabel } from '../parts/label-layout'
import type { SizeScale } from './layout'
import { scaleLinear, scaleLog } from 'd3-scale'
import { parseDate } from '../../../core/format'
import { middle, timeSpan } from '../../../core/time'
import { logTicks } from '../parts/log-ticks'
import { textWidth } from '../parts/text-width'

export interface TimelineRow {
  readonly id: string
  readonly openness: Openness
  /** Centre of the mark. */
  readonly x: number
  readonly y: number
}

export interface TimelineRowsLayout {
  readonly height: number
  /** Values of the size axis, with the place of their lines. */
  readonly sizes: readonly { readonly value: number; readonly x: number }[]
  /** Top of the lines, below the words of the axis. */
  readonly top: number
  /** Years, with the baseline of their heading. */
  readonly years: readonly { readonly year: number; readonly y: number }[]
  /** In order of time; of one date, the larger first. */
  readonly marks: readonly TimelineRow[]
  readonly labels: readonly PlacedLabel[]
}

export const TIMELINE_ROWS = {
  labelSize: 13,
  lineHeight: 16,
  /** Height of a row: enough for a finger, with its neighbours. */
  row: 26,
  heading: 30,
  axisHeight: 22,
  markRadius: 7,
  labelGap: 11,
  /** Between the words of the date and the plot. */
  dateGap: 14,
} as const

const ROOM = { below: 0.7, above: 1.4, linear: 1.06 }
/** From the middle of a line to its baseline, as a part of its size. */
const BASELINE = 0.35
const LINEAR_TICKS = 3

function sizeAxis(
  params: readonly number[],
  scale: SizeScale,
  range: readonly [number, number],
): { x: (value: number) => number; ticks: readonly number[] } {
  if (scale === 'linear') {
    const x = scaleLinear([0, Math.max(...params) * ROOM.linear], range)
    return { x, ticks: x.ticks(LINEAR_TICKS) }
  }
  const domain = [Math.min(...params) * ROOM.below, Math.max(...params) * ROOM.above] as const
  return { x: scaleLog(domain, range), ticks: logTicks(...domain) }
}

/**
 * @param systems drawable ones in any order
 * @param options.name label of a mark in the language shown
 * @param options.date words of its date, without the year
 */
export function layoutTimelineRows(
  systems: readonly System[],
  {
    width,
    name,
    date,
    scale = 'log',
  }: {
    readonly width: number
    readonly name: (system: System) => string
    readonly date: (system: System) => string
    readonly scale?: SizeScale
  },
): TimelineRowsLayout {
  const { labelSize, lineHeight, row, heading, axisHeight, markRadius, labelGap, dateGap } = TIMELINE_ROWS
  const dateWidth = Math.max(0, ...systems.map(system => textWidth(date(system), labelSize)))
  const left = dateWidth + dateGap
  const params = systems.map(system => system.params!.value)
  const { x, ticks } = sizeAxis(params, scale, [left + markRadius, width - markRadius])

  const at = (system: System): number => middle(timeSpan(system.release!.date))
  const inOrder = [...systems].sort((a, b) => at(a) - at(b) || b.params!.value - a.params!.value)
  const years: { year: number; y: number }[] = []
  const marks: TimelineRow[] = []
  const labels: PlacedLabel[] = []
  let bottom = axisHeight

  for (const system of inOrder) {
    const { year } = parseDate(system.release!.date)
    if (years.at(-1)?.year !== year) {
      years.push({ year, y: bottom + heading - 8 })
      bottom += heading
    }
    const markX = x(system.params!.value)
    const labelWidth = textWidth(name(system), labelSize)
    const right = markX + labelGap
    const before = markX - labelGap - labelWidth
    const beside =
      right + labelWidth <= width
        ? ({ x: right, anchor: 'start' } as const)
        : before >= left
          ? ({ x: markX - labelGap, anchor: 'end' } as const)
          : undefined
    // No room on either side: the name takes a line of its own above.
    const labelY = bottom + row / 2
    if (!beside) bottom += row - markRadius
    const y = bottom + row / 2
    const labelLeft = beside ? (beside.anchor === 'start' ? right : before) : Math.max(0, width - labelWidth)
    marks.push({ id: system.id, openness: system.openness!, x: markX, y })
    labels.push({
      id: system.id,
      ...(beside ?? { x: labelLeft, anchor: 'start' as const }),
      y: (beside ? y : labelY) + labelSize * BASELINE,
      box: { x: labelLeft, y: (beside ? y : labelY) - lineHeight / 2, width: labelWidth, height: lineHeight },
    })
    bottom += row
  }
  return { height: bottom, sizes: ticks.map(value => ({ value, x: x(value) })), top: axisHeight, years, marks, labels }
}
