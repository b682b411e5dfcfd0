/** The logarithmic scale of an estimate: round numbers that a slider goes through, and ticks. */
import type { EstimateQuestion } from './question'
import { logTicks } from '../../components/charts/parts/log-ticks'

/** Steps of the slider in each power of ten. */
const STEPS_A_DECADE = 20
/** Nobody estimates to more digits. */
const DIGITS = 2

type Scale = Pick<EstimateQuestion, 'from' | 'to'>

/** The numbers a slider goes through, ascending, from one end of the scale to the other. */
export function estimateSteps({ from, to }: Scale): readonly number[] {
  const count = Math.round(Math.log10(to / from) * STEPS_A_DECADE)
  return Array.from({ length: count + 1 }, (_, index) =>
    Number((from * (to / from) ** (index / count)).toPrecision(DIGITS)),
  )
}

/** Place of a number between the ends of the slider, from 0 to 1; beyond its ends, the end. */
export const placeOn = ({ from, to }: Scale, value: number): number =>
  Math.min(Math.max(Math.log(value / from) / Math.log(to / from), 0), 1)

/** Place of a step of the slider for a number: the nearest one. */
export function stepOf(scale: Scale, value: number): number {
  const distances = estimateSteps(scale).map(step => Math.abs(Math.log(step / value)))
  return distances.indexOf(Math.min(...distances))
}

/** Powers of ten on the scale, with their places. */
export function estimateTicks(scale: Scale): readonly { readonly value: number; readonly place: number }[] {
  return logTicks(scale.from, scale.to).map(value => ({ value, place: placeOn(scale, value) }))
}
