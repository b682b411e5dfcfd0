/** Layout of the cover: every drawable model as a mark on one plain time axis. */
import type { Openness } from '../../../core/openness'
import type { System } from '../../../core/system'
import { extent } from 'd3-array'
import { scaleLinear, scaleLog } from 'd3-scale'
import { parseDate } from '../../../core/format'
import { middle, timeSpan } from '../../../core/time'

export interface CoverLayout {
  readonly baseline: number
  readonly years: readonly { readonly year: number; readonly x: number; readonly middle: number }[]
  readonly marks: readonly {
    readonly id: string
    readonly openness: Openness
    readonly x: number
    readonly y: number
  }[]
}

const AXIS_HEIGHT = 28
const MARK_ROOM = 10

/** Models released in a year or before it: the course looks at later ones too, its title does not. */
export function releasedUntil(systems: readonly System[], year: number): readonly System[] {
  return systems.filter(({ release }) => release && parseDate(release.date).year <= year)
}

/** @param systems those with size, release and class (`isDrawable`) */
export function layoutCover(
  systems: readonly System[],
  { width, height }: { width: number; height: number },
): CoverLayout {
  const baseline = height - AXIS_HEIGHT
  const points = systems.map(({ id, openness, params, release }) => ({
    id,
    openness: openness!,
    at: middle(timeSpan(release!.date)),
    params: params!.value,
  }))
  const [firstAt = 0, lastAt = 1] = extent(points, ({ at }) => at)
  const [from, to] = [Math.floor(firstAt), Math.floor(lastAt) + 1]
  const [low = 1, high = 10] = extent(points, ({ params }) => params)
  const x = scaleLinear([from, to], [0, width])
  const y = scaleLog([low, high], [baseline - MARK_ROOM, MARK_ROOM])
  return {
    baseline,
    years: Array.from({ length: to - from }, (_, index) => ({
      year: from + index,
      x: x(from + index),
      middle: x(from + index + 0.5),
    })),
    marks: points.map(({ id, openness, at, params }) => ({ id, openness, x: x(at), y: y(params) })),
  }
}
