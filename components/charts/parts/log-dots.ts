/** Dots on one log axis: for figures that differ by powers of ten, or that double from step to step. */
import { extent } from 'd3-array'
import { scaleLog } from 'd3-scale'
import { logTicks } from './log-ticks'
import { weightMemory } from './weights'

export interface LogAxis {
  /** Powers of ten within the axis, its ends included. */
  readonly ticks: readonly number[]
  /** Where a value stands: 0 at the left end, 1 at the right. */
  readonly place: (value: number) => number
}

/**
 * An axis from the power of ten below the smallest value to the one above the largest.
 * @throws RangeError if a value is zero or less: a log axis has no place for it.
 */
export function decadeAxis(values: readonly number[]): LogAxis {
  const [least, most] = positiveExtent(values)
  const from = 10 ** Math.floor(Math.log10(least))
  const to = 10 ** Math.ceil(Math.log10(most))
  return { ticks: logTicks(from, to), place: scaleLog([from, to], [0, 1]) }
}

/**
 * Places on an axis that ends at its outermost values.
 * @throws RangeError if a value is zero or less
 */
export function tightPlace(values: readonly number[]): LogAxis['place'] {
  return scaleLog(positiveExtent(values), [0, 1])
}

function positiveExtent(values: readonly number[]): readonly [number, number] {
  const [least, most] = extent(values)
  if (least === undefined || most === undefined || least <= 0)
    throw new RangeError('A log axis needs values above zero')
  return [least, most]
}

/** Precisions in which weights are stored, from the one they are trained in to the smallest, with their names among the terms. */
export const WEIGHT_PRECISIONS = [
  { bits: 16, term: 'term.sixteen-bit' },
  { bits: 8, term: 'term.eight-bit' },
  { bits: 4, term: 'term.four-bit' },
] as const

/**
 * Memory of the weights alone at each precision, in GB, to one decimal: the sizes are known no better.
 * @param params number of parameters
 */
export const memoryByPrecision = (params: number): readonly number[] =>
  WEIGHT_PRECISIONS.map(({ bits }) => Math.round(weightMemory(params, bits) * 10) / 10)
