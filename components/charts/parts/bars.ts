/** Layout of bars on one linear axis: side by side from zero, or as the parts of one whole. */
import type { Figure } from '../../../data/figure'
import { max, sum } from 'd3-array'
import { scaleLinear } from 'd3-scale'

export interface Bar {
  readonly id: string
  readonly y: number
  /** Length in pixels, from zero at the left edge. */
  readonly length: number
}

/** Room of a row and of the bar in it, in pixels. */
export interface BarOptions {
  readonly width: number
  readonly rowHeight: number
}

/**
 * Bars in the order given, the longest filling the width.
 * @throws RangeError if the figures are not of one unit: they must not share an axis.
 */
export function layoutBars(
  figures: readonly { readonly id: string; readonly figure: Pick<Figure, 'value' | 'unit'> }[],
  { width, rowHeight }: BarOptions,
): readonly Bar[] {
  const units = new Set(figures.map(({ figure }) => figure.unit))
  if (units.size > 1) throw new RangeError(`Bars of different units cannot share an axis: ${[...units].join(', ')}`)
  const length = scaleLinear([0, max(figures, ({ figure }) => figure.value) ?? 1], [0, width])
  return figures.map(({ id, figure }, index) => ({ id, y: index * rowHeight, length: length(figure.value) }))
}

/** A part of a whole: where it starts and how long it is, between 0 and 1. */
export interface WholePart {
  readonly start: number
  readonly share: number
}

/**
 * Divides one whole by the sizes of its parts, in the order given.
 * @param sizes in any unit, at least one of them above zero
 */
export function partsOfWhole(sizes: readonly number[]): readonly WholePart[] {
  const whole = sum(sizes)
  return sizes.map((size, index) => ({ start: sum(sizes.slice(0, index)) / whole, share: size / whole }))
}
