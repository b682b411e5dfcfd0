/** The logarithmic scale of an estimate: round numbers that a slider goes through, and ticks. */
import type { EstimateQuestion } from './question'
import { logTicks } from '../log-ticks'

/** Steps of the slider in each power of ten. */
const STEPS_A_DECADE = 20
/** Nobody estimates to more digits. */
const DIGITS = 2
/** Below it a step of a tenth would be a fraction. */
const WHOLE_BELOW = 10

type Scale = Pick<EstimateQuestion, 'from' | 'to'>

/** The numbers a slider goes through, ascending, from one end of the scale to the other. */
export function estimateSteps({ from, to }: Scale): readonly number[] {
  const count = Math.round(Math.log10(to / from) * STEPS_A_DECADE)
  const round = (value: number): number => {
    const rounded = Number(value.toPrecision(DIGITS))
    return from >= 1 && rounded < WHOLE_BELOW ? Math.round(rounded) : rounded
  }
  const steps = Array.from({ length: count + 1 }, (_, index) => round(from * (to / from) ** (index / count)))
  return [...new Set([from, ...steps.slice(1, -1).filter(value => value > from && value < to), to])]
}

/** Place of a number between the ends of the slider, from 0 to 1; beyond its ends, the end. */
export function placeOn(scale: Scale, value: number): number {
  const steps = estimateSteps(scale)
  const above = steps.findIndex(step => step >= value)
  if (above <= 0)
    return above === 0 ? 0 : 1
  const [low, high] = [steps[above - 1]!, steps[above]!]
  return (above - 1 + Math.log(value / low) / Math.log(high / low)) / (steps.length - 1)
}

/** Place of a step of the slider for a number: the nearest one. */
export function stepOf(scale: Scale, value: number): number {
  const distances = estimateSteps(scale).map(step => Math.abs(Math.log(step / value)))
  return distances.indexOf(Math.min(...distances))
}

/** Powers of ten on the scale, with their places. */
export function estimateTicks(scale: Scale): readonly { readonly value: number, readonly place: number }[] {
  return logTicks(scale.from, scale.to).map(value => ({ value, place: placeOn(scale, value) }))
}
