/** Layout of training tokens against parameters, both on log axes, with the compute-optimal line. */
import type { Openness } from '../../../core/openness'
import type { System } from '../../../core/system'
import type { OptimalPoint } from '../../../data/scaling'
import type { Box, PlacedLabel } from '../parts/label-layout'
import { scaleLog } from 'd3-scale'
import { line } from 'd3-shape'
import { boxesOverlap, placeLabels } from '../parts/label-layout'
import { logTicks } from '../parts/log-ticks'
import { textWidth } from '../parts/text-width'

export const TOKENS_CHART = {
  axisWidth: 56,
  top: 8,
  bottom: 28,
  labelSize: 13,
  lineHeight: 18,
  markRadius: 7,
  labelGap: 10,
} as const

/** Room around the outermost models, as factors on the log axes. */
const MARGIN = { left: 0.7, right: 1.7, below: 0.75, above: 1.5 }
/** Models with equal figures stand this far from each other, in pixels, so that all are seen. */
const NUDGE = 14
/** Labels keep off the line; it is taken as a row of boxes this long. */
const LINE_STEP = 6
/** Plain ticks from dense to sparse; the words of a tick need this much room across, in pixels. */
const TICK_STEPS = [[1, 2, 5], [1, 3], [1]]
const TICK_ROOM = 62
/** The name of the line stands this far above it, or below. */
const NAME_GAP = { above: 9, below: 20 }

/** Room of the chart on a slide, in pixels; the numbers have the rest. */
const ON_SLIDE = { width: 620, height: 330 }
/** Room of the numbers beside the chart, and from which width on they stand there. */
const BESIDE = { room: 264, from: 800 }
const HEIGHT = { share: 0.5, least: 340, most: 520, narrow: 480 }

export interface TokensChartSize {
  readonly width: number
  readonly height: number
  /** The numbers stand below the chart. */
  readonly stacked: boolean
}

/**
 * Size of the chart in pixels.
 * @param width room of the whole figure
 * @param narrowBelow under this width the chart is higher than broad, so that its labels have room
 */
export function tokensChartSize(width: number, onSlide: boolean, narrowBelow: number): TokensChartSize {
  if (onSlide) return { ...ON_SLIDE, stacked: false }
  const stacked = width < BESIDE.from
  const own = stacked ? width : width - BESIDE.room
  const height =
    width < narrowBelow ? HEIGHT.narrow : Math.round(Math.min(HEIGHT.most, Math.max(HEIGHT.least, own * HEIGHT.share)))
  return { width: own, height, stacked }
}

export interface TokensChartMark {
  readonly id: string
  readonly openness: Openness
  readonly x: number
  readonly y: number
  /** Drawn beside another model with the same figures. */
  readonly nudged: boolean
  /** Where the parameters used for each token stand, for mixtures of experts. */
  readonly activeX?: number
}

export interface TokensChartLayout {
  readonly marks: readonly TokensChartMark[]
  readonly labels: readonly PlacedLabel[]
  /** `atEdge`: too near the right edge for words in its middle; they end at the edge. */
  readonly xTicks: readonly { readonly value: number; readonly x: number; readonly atEdge: boolean }[]
  readonly yTicks: readonly { readonly value: number; readonly y: number }[]
  /** SVG path of the compute-optimal line within the plot. */
  readonly optimal: string
  /** Where the name of the line is anchored. */
  readonly optimalName: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' }
  /** SVG paths that join the models the slide is about, each with the model it leads to. */
  readonly trail: readonly { readonly to: string; readonly path: string }[]
  readonly baseline: number
}

export interface TokensChartOptions {
  readonly width: number
  readonly height: number
  /** Points of the compute-optimal line. */
  readonly optimal: readonly OptimalPoint[]
  /** The name of that line. */
  readonly optimalName: string
  /** Ids of the models to join by a line, in order. */
  readonly trail: readonly string[]
  readonly name: (system: System) => string
}

interface Point {
  readonly x: number
  readonly y: number
}

/** A line through points, sampled about every pixel, as far as it lies within the plot. */
function sampleWithin(points: readonly Point[], plot: Box): readonly Point[] {
  const inside = ({ x, y }: Point): boolean =>
    x >= plot.x - 0.01 && x <= plot.x + plot.width + 0.01 && y >= plot.y - 0.01 && y <= plot.y + plot.height + 0.01
  const fine = points.slice(1).flatMap((to, index) => {
    const from = points[index]!
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y)))
    return Array.from({ length: steps + 1 }, (_, step) => ({
      x: from.x + ((to.x - from.x) * step) / steps,
      y: from.y + ((to.y - from.y) * step) / steps,
    }))
  })
  return fine.filter(inside)
}

/** A finely sampled line as boxes that labels keep off; its ends are marks and keep themselves free. */
function boxesAlong(points: readonly Point[]): readonly Box[] {
  return points
    .filter((_, index) => index % LINE_STEP === LINE_STEP / 2)
    .map(({ x, y }) => ({ x: x - LINE_STEP / 2, y: y - LINE_STEP / 2, width: LINE_STEP, height: LINE_STEP }))
}

/** The name of the line, as near its upper end as obstacles allow, above it if there is room, else below. */
function placeName(
  points: readonly Point[],
  width: number,
  plot: Box,
  obstacles: readonly Box[],
): TokensChartLayout['optimalName'] & { readonly box: Box } {
  const { labelSize } = TOKENS_CHART
  const ends = points.toReversed().filter((_, index) => index % LINE_STEP === 0)
  const places = (['end', 'start'] as const).flatMap(anchor =>
    ends.map(point => {
      const y = anchor === 'end' ? point.y - NAME_GAP.above : point.y + NAME_GAP.below
      return {
        x: point.x,
        y,
        anchor,
        box: { x: anchor === 'end' ? point.x - width : point.x, y: y - labelSize, width, height: labelSize + 4 },
      }
    }),
  )
  const inside = places.filter(
    ({ box }) =>
      box.x >= plot.x &&
      box.x + box.width <= plot.x + plot.width &&
      box.y >= plot.y &&
      box.y + box.height <= plot.y + plot.height,
  )
  return (
    inside.find(({ box }) => !obstacles.some(obstacle => boxesOverlap(box, obstacle))) ??
    inside[0] ?? { x: plot.x + plot.width, y: plot.y, anchor: 'end', box: { x: 0, y: 0, width: 0, height: 0 } }
  )
}

/** The densest plain steps whose words have room side by side. */
function tickSteps(pixelsPerDecade: number): readonly number[] {
  const fits = (steps: readonly number[]): boolean =>
    [...steps, 10].slice(1).every((step, index) => Math.log10(step / steps[index]!) * pixelsPerDecade >= TICK_ROOM)
  return TICK_STEPS.find(fits) ?? [1]
}

/** @param systems those with parameters, tokens and class */
export function layoutTokensChart(
  systems: readonly System[],
  { width, height, optimal, optimalName, trail, name }: TokensChartOptions,
): TokensChartLayout {
  const { axisWidth, top, bottom, labelSize, lineHeight, markRadius, labelGap } = TOKENS_CHART
  const sizes = systems.map(system => system.params!.value)
  const reads = systems.map(system => system.tokens!.value)
  const xDomain = [Math.min(...sizes) * MARGIN.left, Math.max(...sizes) * MARGIN.right] as const
  const yDomain = [Math.min(...reads) * MARGIN.below, Math.max(...reads) * MARGIN.above] as const
  const baseline = height - bottom
  const plot: Box = { x: axisWidth, y: top, width: width - axisWidth, height: baseline - top }
  const x = scaleLog(xDomain, [axisWidth, width])
  const y = scaleLog(yDomain, [baseline, top])

  const marks = systems.map((system, index): TokensChartMark => {
    const twins = systems
      .slice(0, index)
      .filter((_, other) => sizes[other] === sizes[index] && reads[other] === reads[index]).length
    const active = system.variant?.activeParams
    return {
      id: system.id,
      openness: system.openness!,
      x: x(sizes[index]!) + twins * NUDGE,
      y: y(reads[index]!),
      nudged: twins > 0,
      ...(active && { activeX: x(active.value) }),
    }
  })
  const draw = line<Point>(
    point => point.x,
    point => point.y,
  )
  const optimalPoints = sampleWithin(
    optimal.map(point => ({ x: x(point.params.value), y: y(point.tokens.value) })),
    plot,
  )
  const trailMarks = trail.map(id => marks.find(mark => mark.id === id)).filter(mark => mark !== undefined)
  const labelWidths = systems.map(system => textWidth(name(system), labelSize, trail.includes(system.id)))
  // The name of the line leaves each mark room for its label: best at the right, else above or below.
  const labelRooms = marks.map(({ x: right, activeX = right, y: middle }, index): Box => ({
    x: activeX - markRadius,
    y: middle - markRadius - lineHeight,
    width: right - activeX + 2 * markRadius + labelGap + labelWidths[index]!,
    height: 2 * (markRadius + lineHeight),
  }))
  const { box: nameBox, ...namePlace } = placeName(
    optimalPoints,
    textWidth(optimalName, labelSize, true),
    plot,
    labelRooms,
  )

  return {
    marks,
    labels: placeLabels(
      marks.map((mark, index) => ({
        id: mark.id,
        x: mark.x,
        y: mark.y,
        labelWidth: labelWidths[index]!,
        ...(mark.activeX !== undefined && { barFrom: mark.activeX, barTo: mark.x }),
      })),
      {
        bounds: plot,
        lineHeight,
        markRadius,
        gap: labelGap,
        obstacles: [...[optimalPoints, sampleWithin(trailMarks, plot)].flatMap(boxesAlong), nameBox],
      },
    ),
    xTicks: logTicks(...xDomain, tickSteps(plot.width / Math.log10(xDomain[1] / xDomain[0]))).map(value => ({
      value,
      x: x(value),
      atEdge: x(value) > width - TICK_ROOM / 2,
    })),
    yTicks: logTicks(...yDomain, [1, 2, 5]).map(value => ({ value, y: y(value) })),
    optimal: draw([...optimalPoints]) ?? '',
    optimalName: namePlace,
    trail: trailMarks.slice(1).map((mark, index) => ({ to: mark.id, path: draw([trailMarks[index]!, mark])! })),
    baseline,
  }
}
