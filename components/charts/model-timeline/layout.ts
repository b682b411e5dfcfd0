/** Layout of the model timeline: time across, parameters up. */
import type { LineageLink } from '../../../core/lineage'
import type { Openness } from '../../../core/openness'
import type { System } from '../../../core/system'
import type { Citation } from '../../../data/figure'
import type { LabelLayoutOptions, LabelledMark, PlacedLabel } from '../parts/label-layout'
import type { TimelineCurve } from './timeline-curves'
import type { TimelinePanel } from './timeline-panels'
import { scaleLinear, scaleLog } from 'd3-scale'
import { isDay, middle, timeSpan } from '../../../core/time'
import { freeLabels, placeLabels } from '../parts/label-layout'
import { logTicks } from '../parts/log-ticks'
import { textWidth } from '../parts/text-width'
import { curveBetween } from './timeline-curves'
import { layoutTimeAxis } from './timeline-panels'

/** How sizes stand on their axis. */
export type SizeScale = 'log' | 'linear'

export interface TimelineMark {
  readonly id: string
  readonly openness: Openness
  readonly x: number
  readonly y: number
  /** A bar where only the month or year is known, or the release came in stages. */
  readonly bar?: { readonly from: number; readonly to: number }
}

export interface TimelineLayout {
  readonly panels: readonly TimelinePanel[]
  /** Values of the size axis that stand as grid lines. */
  readonly sizes: readonly { readonly value: number; readonly y: number }[]
  /** In order of time; of one date, the larger first. */
  readonly marks: readonly TimelineMark[]
  readonly curves: readonly TimelineCurve[]
  readonly labels: readonly PlacedLabel[]
  /** Rules between the years of the monthly panel. */
  readonly rules: readonly number[]
  /** Bottom of the plot, where the time axis stands. */
  readonly baseline: number
  /** What the labels were placed by, for taking out those that do not stand free. */
  readonly labelling: { readonly marks: readonly LabelledMark[]; readonly options: LabelLayoutOptions }
}

export const TIMELINE = {
  /** Room left of the plot for the words of the size axis. */
  axisWidth: 52,
  /** Room above for the names of the panels and below for months. */
  top: 28,
  bottom: 26,
  labelSize: 13,
  lineHeight: 16,
  markRadius: 7,
  labelGap: 10,
} as const

/** Room between the smallest model and the time axis, and above the largest, as factors on the log axis. */
const ROOM_BELOW = 0.6
const ROOM_ABOVE = 2.2
/** Room above the largest on the linear axis, which begins at 0. */
const LINEAR_ROOM_ABOVE = 1.1
const LINEAR_TICKS = 4
/** With fewer powers of ten than this on the axis, their triples are named as well. */
const LEAST_TICKS = 3

/** Height of a chart of so many models on a page, in pixels: more models get more room, up to a screen. */
export function timelineHeight(count: number): number {
  return Math.min(332 + Math.max(0, count - 15) * 6, 720)
}

/** Plain ticks of a log axis: 1B, 10B, 100B; with 3B, 30B where the axis is short. */
export function sizeTicks(from: number, to: number): readonly number[] {
  const powers = logTicks(from, to)
  return powers.length < LEAST_TICKS ? logTicks(from, to, [1, 3]) : powers
}

interface Drawn {
  readonly system: System
  readonly openness: Openness
  readonly params: number
  readonly at: number
  readonly bar?: { readonly from: number; readonly to: number }
}

/**
 * Whether a system can stand on the size axis: size, date and class are all published.
 * Those without a size are named in the chart instead.
 */
export function isDrawable(system: System): boolean {
  return system.params !== undefined && system.release !== undefined && system.openness !== undefined
}

/** What a drawn mark rests on: size, date, and the terms that give it its class. */
export function markCitations({ params, release, model }: System): readonly Citation[] {
  return [params!, release!, model.artefacts.weights!]
}

function draw(system: System): Drawn {
  const { release, earlierStages } = system
  const span = timeSpan(release!.date)
  const at = middle(span)
  const firstStage = earlierStages[0] && timeSpan(earlierStages[0].date).from
  const bar =
    firstStage !== undefined
      ? { from: firstStage, to: isDay(release!.date) ? at : span.to }
      : isDay(release!.date)
        ? undefined
        : span
  return { system, openness: system.openness!, params: system.params!.value, at, ...(bar && { bar }) }
}

function sizeAxis(
  params: readonly number[],
  scale: SizeScale,
  baseline: number,
): { y: (value: number) => number; ticks: readonly number[] } {
  const range = [baseline, TIMELINE.top]
  if (scale === 'linear') {
    const y = scaleLinear([0, Math.max(...params) * LINEAR_ROOM_ABOVE], range)
    return { y, ticks: y.ticks(LINEAR_TICKS) }
  }
  const domain = [Math.min(...params) * ROOM_BELOW, Math.max(...params) * ROOM_ABOVE] as const
  return { y: scaleLog(domain, range), ticks: sizeTicks(...domain) }
}

/**
 * @param systems in any order; those that are not drawable must have been taken out
 * @param options.width and `height` in pixels
 * @param options.name label of each mark in the language shown
 * @param options.links lines between the members of a family
 */
export function layoutTimeline(
  systems: readonly System[],
  {
    width,
    height,
    name,
    scale = 'log',
    links = [],
  }: {
    readonly width: number
    readonly height: number
    readonly name: (system: System) => string
    readonly scale?: SizeScale
    readonly links?: readonly LineageLink[]
  },
): TimelineLayout {
  const { axisWidth, top, bottom, labelSize, lineHeight, markRadius, labelGap } = TIMELINE
  const drawn = systems.map(draw).sort((a, b) => a.at - b.at || b.params - a.params)
  const time = layoutTimeAxis(
    drawn.map(({ at }) => at),
    Math.min(...drawn.map(({ at, bar }) => bar?.from ?? at)),
    axisWidth,
    width,
  )
  const baseline = height - bottom
  const { y, ticks } = sizeAxis(
    drawn.map(system => system.params),
    scale,
    baseline,
  )

  const marks = drawn.map(({ system, openness, params, at, bar }): TimelineMark => ({
    id: system.id,
    openness,
    x: time.x(at),
    y: y(params),
    ...(bar && { bar: { from: time.x(bar.from), to: time.endOf(at, bar.to) } }),
  }))
  const markOf = new Map(marks.map(mark => [mark.id, mark]))
  const curves = links.map(link => {
    const [from, to] = [markOf.get(link.from)!, markOf.get(link.to)!]
    return {
      ...link,
      ...curveBetween(
        from,
        to,
        marks.filter(mark => mark !== from && mark !== to),
      ),
    }
  })

  const options: LabelLayoutOptions = {
    bounds: { x: axisWidth - 8, y: top, width: width - axisWidth + 8, height: baseline - top },
    lineHeight,
    markRadius,
    gap: labelGap,
    verticalRules: time.rules,
    obstacles: curves.flatMap(({ boxes }) => boxes),
  }
  const labelled = marks.map((mark, index) => ({
    id: mark.id,
    x: mark.x,
    y: mark.y,
    labelWidth: textWidth(name(drawn[index]!.system), labelSize),
    ...(mark.bar && { barFrom: mark.bar.from, barTo: mark.bar.to }),
  }))

  return {
    panels: time.panels,
    sizes: ticks.map(value => ({ value, y: y(value) })),
    marks,
    curves: curves.map(({ from, to, weights, path }) => ({ from, to, weights, path })),
    labels: placeLabels(labelled, options),
    rules: time.drawnRules,
    baseline,
    labelling: { marks: labelled, options },
  }
}

/**
 * The labels of a chart too full to name every mark.
 * @param keep ids of marks whose labels show in any case
 */
export function freeTimelineLabels(
  { labels, labelling }: TimelineLayout,
  keep: ReadonlySet<string>,
): readonly PlacedLabel[] {
  return freeLabels(labels, labelling.marks, labelling.options, keep)
}
