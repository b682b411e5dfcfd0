/** The classes of openness as a stair of rights. */
import type { Openness } from '../../../core/openness'
import type { System } from '../../../core/system'
import { OPENNESS_CLASSES } from '../../../core/openness'
import { textWidth } from '../parts/text-width'

export interface Rung {
  readonly openness: Openness
  /** Classes whose rights it holds, its own first. */
  readonly rights: readonly Openness[]
  readonly systems: readonly System[]
}

/** From the fewest rights to the most; a model whose class is not verified stands on no rung. */
export function ladderRungs(systems: readonly System[]): readonly Rung[] {
  return OPENNESS_CLASSES.map((openness, index) => ({
    openness,
    rights: OPENNESS_CLASSES.slice(0, index + 1).toReversed(),
    systems: systems.filter(system => system.openness === openness),
  }))
}

/** Size of the words of a right; space between two rungs and beside the words, in pixels. */
const STAIR = { text: 15, gap: 4, padding: 16 }

/** Whether the words of the rights fit side by side, each on one line. */
export function stairFits(width: number, rights: readonly string[]): boolean {
  const rung = (width - STAIR.gap * (rights.length - 1)) / rights.length
  return Math.max(...rights.map(right => textWidth(right, STAIR.text, true))) + STAIR.padding <= rung
}
