/** Position encodings: their formulas, and the pictures of what happens beyond the training length. */
import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'

export const POSITION_ENCODINGS = ['learned', 'rope', 'alibi'] as const
export type PositionEncoding = (typeof POSITION_ENCODINGS)[number]

/** Room of the panels, in pixels: all three share the axis of positions from 0 to twice the training length. */
export const POSITION_PANEL = { height: 204, top: 24, bottom: 30 } as const

/** Base of the rotation in RoFormer, section 3.2.2; a larger one turns all pairs more slowly. */
export const ROTARY_BASE = 10_000

/**
 * Angle by which RoPE turns a pair of dimensions, in radians: m θ, with θ = base^(−2i/d) for pair i of 0 to d/2 − 1
 * (Su et al. 2021, section 3.2.2, who count pairs from 1).
 * @param headWidth dimensions d of a head
 */
export function rotaryAngle(position: number, pair: number, headWidth: number, base = ROTARY_BASE): number {
  return position * base ** ((-2 * pair) / headWidth)
}

/** The pair that comes nearest to so many turns over a length. */
export function pairWithTurns(turns: number, length: number, headWidth: number): number {
  const pairs = Array.from({ length: Math.floor(headWidth / 2) }, (_, pair) => pair)
  const distance = (pair: number): number =>
    Math.abs(Math.log(rotaryAngle(length, pair, headWidth) / (turns * 2 * Math.PI)))
  return pairs.reduce((best, pair) => (distance(pair) < distance(best) ? pair : best))
}

/**
 * Slopes of ALiBi, steepest first: 2^(−8h/n) for head h of 1 to n. Where n is no power of two, the next lower power is
 * taken whole, and the rest are every other slope of the next higher (Press et al. 2021, section 3, and its code).
 */
export function alibiSlopes(heads: number): readonly number[] {
  const power = 2 ** Math.floor(Math.log2(heads))
  const slopes = (count: number): readonly number[] =>
    Array.from({ length: count }, (_, index) => 2 ** ((-8 * (index + 1)) / count))
  const between = slopes(2 * power)
    .filter((_, index) => index % 2 === 0)
    .slice(0, heads - power)
  return [...slopes(power), ...between].sort((a, b) => b - a)
}

/** The panel's plot: where it begins and ends, and where the training length stands. */
export interface PositionAxis {
  readonly width: number
  readonly top: number
  readonly baseline: number
  /** Pixel of the training length. */
  readonly middle: number
}

export function positionAxis(width: number): PositionAxis {
  const { height, top, bottom } = POSITION_PANEL
  return { width, top, baseline: height - bottom, middle: width / 2 }
}

const VECTORS = { each: 8, cells: 6, gap: 3, shades: 5 } as const

export interface VectorColumn {
  readonly x: number
  /** `false` beyond the training length: there is no such vector. */
  readonly trained: boolean
  readonly cells: readonly { readonly y: number; readonly shade: number }[]
}

export interface LearnedLayout {
  readonly columns: readonly VectorColumn[]
  readonly cellWidth: number
  readonly cellHeight: number
}

/** A table of vectors that ends at the training length. The shades stand for any numbers. */
export function layoutLearned({ width, top, baseline }: PositionAxis): LearnedLayout {
  const { each, cells, gap, shades } = VECTORS
  const pitch = { x: width / (2 * each), y: (baseline - top) / cells }
  return {
    cellWidth: pitch.x - gap,
    cellHeight: pitch.y - gap,
    columns: Array.from({ length: 2 * each }, (_, column) => ({
      x: column * pitch.x + gap / 2,
      trained: column < each,
      cells: Array.from({ length: cells }, (_, row) => ({
        y: top + row * pitch.y,
        shade: 1 + (((column * 13 + row * 29 + column * row * 3 + row * row * column) % 11) % shades),
      })),
    })),
  }
}

/** Turns over the training length of the two pairs drawn: many, and a quarter. */
const TURNS = { fast: 6, slow: 0.25 } as const
const LANE = { name: 18, gap: 8, fast: 40 } as const

export interface RotaryLane {
  readonly pace: keyof typeof TURNS
  readonly nameY: number
  /** SVG path as far as training went, and from there on. */
  readonly trained: string
  readonly beyond: string
  /** Values that training showed, as a band of pixels. */
  readonly seen: { readonly y: number; readonly height: number }
  /** Whether the path leaves that band. */
  readonly leaves: boolean
}

/**
 * Cosine of the angle of a fast and of a slow pair. In training the fast one comes round many times, so all its angles
 * are known; the slow one has gone a quarter of its circle and then meets angles it never saw.
 */
export function layoutRotary(
  { width, top, baseline, middle }: PositionAxis,
  { length, headWidth }: { readonly length: number; readonly headWidth: number },
): readonly RotaryLane[] {
  const position = scaleLinear([0, width], [0, 2 * length])
  const slowTop = top + LANE.name + LANE.fast + LANE.gap
  const rooms = {
    fast: [top + LANE.name, top + LANE.name + LANE.fast],
    slow: [slowTop + LANE.name, baseline - 4],
  } as const
  return (['fast', 'slow'] as const).map(pace => {
    const room = rooms[pace]
    const pair = pairWithTurns(TURNS[pace], length, headWidth)
    const y = scaleLinear([1, -1], room)
    const points = Array.from({ length: Math.floor(width) * 2 + 1 }, (_, half) => ({
      x: half / 2,
      y: y(Math.cos(rotaryAngle(position(half / 2), pair, headWidth))),
    }))
    const draw = line<{ x: number; y: number }>(
      point => Number(point.x.toFixed(1)),
      point => Number(point.y.toFixed(1)),
    )
    const trained = points.filter(({ x }) => x <= middle)
    const beyond = points.filter(({ x }) => x >= middle)
    const [least, most] = [Math.min(...trained.map(point => point.y)), Math.max(...trained.map(point => point.y))]
    return {
      pace,
      nameY: room[0] - 5,
      trained: draw(trained)!,
      beyond: draw(beyond)!,
      seen: { y: least, height: most - least },
      leaves: beyond.some(point => point.y > most + 1 || point.y < least - 1),
    }
  })
}

/** Heads drawn, and how far the deepest penalty reaches: this times that of the flattest head at the right edge. */
const FAN = { lines: 8, depth: 1.5, inset: 18 } as const

export interface PenaltyLine {
  readonly slope: number
  readonly end: { readonly x: number; readonly y: number }
  /** Where the training length cuts the line; absent where it has left the plot before. */
  readonly turn?: { readonly x: number; readonly y: number }
}

/** Penalties of some heads, falling straight with the distance; steep ones leave the plot at its lower edge. */
export function layoutAlibi(
  { width, top, baseline, middle }: PositionAxis,
  { length, heads }: { readonly length: number; readonly heads: number },
): readonly PenaltyLine[] {
  const slopes = alibiSlopes(heads)
  const step = Math.max(1, Math.floor(heads / FAN.lines))
  const drawn = slopes.filter((_, index) => (heads - 1 - index) % step === 0)
  const deepest = slopes.at(-1)! * 2 * length * FAN.depth
  const x = scaleLinear([0, 2 * length], [0, width])
  const y = scaleLinear([0, deepest], [top + FAN.inset, baseline])
  return drawn.map(slope => {
    const far = Math.min(2 * length, deepest / slope)
    return {
      slope,
      end: { x: x(far), y: y(far * slope) },
      ...(far > length && { turn: { x: middle, y: y(length * slope) } }),
    }
  })
}

/** Where all penalties begin: no distance, no penalty. */
export const penaltyOrigin = ({ top }: PositionAxis): { readonly x: number; readonly y: number } => ({
  x: 0,
  y: top + FAN.inset,
})
