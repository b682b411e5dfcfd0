/** Chance that can be had again: all of it follows from a number or a text. */
import { shuffler } from 'd3-array'
import { randomLcg } from 'd3-random'

/** The golden ratio spreads seeds that lie side by side, which the generator alone would start alike. */
const GOLDEN = 0.618_033_988_749_894_9

export interface Chance {
  readonly shuffle: <T>(items: readonly T[]) => readonly T[]
  /** One of a list that has at least one. */
  readonly pick: <T>(items: readonly T[]) => T
  readonly below: (limit: number) => number
}

/** @param seed a whole number */
export function chanceOf(seed: number): Chance {
  const random = randomLcg(Math.abs(seed * GOLDEN) % 1)
  const shuffle = shuffler(random)
  const below = (limit: number): number => Math.floor(random() * limit)
  return {
    shuffle: items => shuffle([...items]),
    pick: items => items[below(items.length)]!,
    below,
  }
}

/** A whole number that follows from a text (FNV-1a). */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193) >>> 0
  return hash
}
