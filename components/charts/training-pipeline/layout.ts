/** Stages from text to assistant, and the squares that show how much computing each of them took. */
import type { Figure } from '../../../data/figure'

/** Stages in their order. The reward model and reinforcement learning are the two halves of RLHF. */
export const PIPELINE_STAGES = ['pretraining', 'sft', 'reward', 'rl', 'use'] as const
export type PipelineStage = (typeof PIPELINE_STAGES)[number]

/** Sizes in pixels: from one square to the next, the gap between them, and the most rows of a block. */
export const PIPELINE_SQUARES = { pitch: 5, gap: 1, mostRows: 18 } as const

type Amount = Pick<Figure, 'value' | 'unit'>

/**
 * How many squares stand for an amount, rounded to whole ones. What took anything at all keeps one, so that it is seen.
 * @param each what one square stands for
 * @throws RangeError if the two are not of one unit, or one square stands for nothing
 */
export function squaresFor(amount: Amount, each: Amount): number {
  if (amount.unit !== each.unit) throw new RangeError(`Squares of ${each.unit} cannot count ${amount.unit}`)
  if (each.value <= 0) throw new RangeError('A square must stand for something')
  return amount.value > 0 ? Math.max(1, Math.round(amount.value / each.value)) : 0
}

export interface SquareBlock {
  readonly width: number
  readonly height: number
  /** SVG path of all squares, row by row from the top left. */
  readonly path: string
}

/** Squares packed as nearly square as the rows allow, so that blocks compare by their area. */
export function packSquares(
  count: number,
  { pitch, gap, mostRows } = PIPELINE_SQUARES as { pitch: number; gap: number; mostRows: number },
): SquareBlock {
  if (count === 0) return { width: 0, height: 0, path: '' }
  const columns = Math.max(Math.ceil(Math.sqrt(count)), Math.ceil(count / mostRows))
  const rows = Math.ceil(count / columns)
  const size = pitch - gap
  return {
    width: columns * pitch - gap,
    height: rows * pitch - gap,
    path: Array.from(
      { length: count },
      (_, index) => `M${(index % columns) * pitch} ${Math.floor(index / columns) * pitch}h${size}v${size}h${-size}z`,
    ).join(''),
  }
}
