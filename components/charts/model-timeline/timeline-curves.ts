/** Curves from a model to those that grew from it. They run level where they can, and bow around marks that are not theirs. */
import type { Box } from '../parts/label-places'

export interface Point {
  readonly x: number
  readonly y: number
}

export interface TimelineCurve {
  readonly from: string
  readonly to: string
  /** Whether weights were taken over; else only a design. */
  readonly weights: boolean
  /** SVG path. */
  readonly path: string
}

/** A cubic curve: its ends and their handles. */
type Cubic = readonly [Point, Point, Point, Point]

/** Labels keep off a curve; it is taken as a row of boxes of this size, in pixels. */
const BOX = 6
/** Parts of a curve that its own marks cover, and how near to another mark it seems to belong to it. */
const MARK_ROOM = 9
const CLEARANCE = 11
/** How far the handles are moved up or down, from the level curve on. */
const BOWS = [0, -22, 22, -34, 34, -48, 48]
const HANDLE = 0.4

function cubic(from: Point, to: Point, bow: number): Cubic {
  const reach = (to.x - from.x) * HANDLE
  return [from, { x: from.x + reach, y: from.y + bow }, { x: to.x - reach, y: to.y + bow }, to]
}

function pointOn(curve: Cubic, at: number): Point {
  const rest = 1 - at
  const weights = [rest ** 3, 3 * rest ** 2 * at, 3 * rest * at ** 2, at ** 3]
  const along = (axis: 'x' | 'y'): number => curve.reduce((sum, point, index) => sum + point[axis] * weights[index]!, 0)
  return { x: along('x'), y: along('y') }
}

/** Points along a curve, a box apart, without those near its ends. */
function pointsOn(curve: Cubic): readonly Point[] {
  const [from, , , to] = curve
  const steps = Math.max(2, Math.ceil((Math.abs(to.x - from.x) + Math.abs(to.y - from.y)) / BOX))
  return Array.from({ length: steps + 1 }, (_, index) => pointOn(curve, index / steps)).filter(point =>
    [from, to].every(end => Math.hypot(point.x - end.x, point.y - end.y) > MARK_ROOM),
  )
}

/**
 * The flattest curve between two marks that keeps off the others.
 * @param others centres of all other marks
 * @returns its SVG path, and boxes along it that labels keep off
 */
export function curveBetween(
  from: Point,
  to: Point,
  others: readonly Point[],
): { readonly path: string; readonly boxes: readonly Box[] } {
  const touches = (points: readonly Point[]): number =>
    others.filter(other => points.some(({ x, y }) => Math.hypot(x - other.x, y - other.y) < CLEARANCE)).length
  const curves = BOWS.map(bow => cubic(from, to, bow)).map(curve => ({ curve, points: pointsOn(curve) }))
  const least = Math.min(...curves.map(({ points }) => touches(points)))
  const {
    curve: [start, first, second, end],
    points,
  } = curves.find(({ points }) => touches(points) === least)!
  return {
    path: `M${start.x},${start.y}C${first.x},${first.y},${second.x},${second.y},${end.x},${end.y}`,
    boxes: points.map(({ x, y }) => ({ x: x - BOX / 2, y: y - BOX / 2, width: BOX, height: BOX })),
  }
}
