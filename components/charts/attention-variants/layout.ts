/** Variants of attention: how many keys and values a model keeps, and the pictures that show it. */
import type { System } from '../../../core/system'
import { scaleBand, scalePoint } from 'd3-scale'
import { attentionOf } from '../../../core/system'

/** In the order they are taught; a window is no rival of the others but goes with them. */
export const ATTENTION_VARIANTS = ['mha', 'gqa', 'mqa', 'window'] as const
export type AttentionVariant = (typeof ATTENTION_VARIANTS)[number]

/** Heads as drawn: few enough to count from the back row; real models have more. */
export const DRAWN_HEADS = { mha: [8, 8], gqa: [8, 2], mqa: [8, 1] } as const satisfies Readonly<
  Record<string, readonly [queries: number, keyValues: number]>
>
/** Tokens and window of the matrix as drawn. */
export const DRAWN_WINDOW = { tokens: 10, window: 4 } as const

export const HEADS_PICTURE = { height: 146, queryY: 36, keyValueY: 106, markSize: 14, bend: 24 } as const

/** A number of two whole parts, reduced: 8 of 64 is 1 of 8. */
export interface Fraction {
  readonly numerator: number
  readonly denominator: number
}

/** Whether a system is an example of a variant. Where only some layers have a window (sparse attention), it is not. */
export function hasVariant(system: System, variant: AttentionVariant): boolean {
  const attention = attentionOf(system)
  return variant === 'window'
    ? system.model.architecture?.window !== undefined && attention !== 'sparse'
    : attention === variant
}

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b))

/**
 * @throws RangeError unless both are whole and positive
 */
export function reduceFraction(part: number, whole: number): Fraction {
  if (![part, whole].every(value => Number.isInteger(value) && value > 0))
    throw new RangeError(`A fraction needs whole, positive parts, not ${part} of ${whole}`)
  const divisor = greatestDivisor(part, whole)
  return { numerator: part / divisor, denominator: whole / divisor }
}

/**
 * Bytes of the KV cache: 2 × layers × key/value heads × head width × tokens × bytes of a number; 2 for keys and values.
 * So against multi-head attention of the same shape it shrinks by key/value heads over heads, and with a window by
 * window over tokens (Shazeer 2019; Ainslie et al. 2023, section 2.2; Jiang et al. 2023, section 2).
 * @param size.bytes of one number: 2 in 16-bit precision
 */
export function cacheBytes({
  layers,
  keyValueHeads,
  headWidth,
  tokens,
  bytes,
}: {
  readonly layers: number
  readonly keyValueHeads: number
  readonly headWidth: number
  readonly tokens: number
  readonly bytes: number
}): number {
  return 2 * layers * keyValueHeads * headWidth * tokens * bytes
}

export interface HeadsLayout {
  readonly queries: readonly number[]
  readonly keyValues: readonly number[]
  /** SVG paths from each query head to the keys and values it reads. */
  readonly links: readonly string[]
}

/**
 * Query heads in a row above the key/value heads they share, each of those below the middle of its group.
 * @throws RangeError if the query heads cannot be shared out evenly
 */
export function layoutHeads(
  [queries, keyValues]: readonly [queries: number, keyValues: number],
  width: number,
): HeadsLayout {
  if (queries % keyValues !== 0)
    throw new RangeError(`${queries} query heads cannot share ${keyValues} key/value heads evenly`)
  const { queryY, keyValueY, markSize, bend } = HEADS_PICTURE
  const x = scalePoint(
    Array.from({ length: queries }, (_, index) => index),
    [markSize / 2, width - markSize / 2],
  )
  const group = queries / keyValues
  const queryXs = x.domain().map(index => x(index)!)
  const keyValueXs = Array.from(
    { length: keyValues },
    (_, index) => (queryXs[index * group]! + queryXs[(index + 1) * group - 1]!) / 2,
  )
  const [from, to] = [queryY + markSize / 2 + 2, keyValueY - markSize / 2 - 2]
  return {
    queries: queryXs,
    keyValues: keyValueXs,
    links: queryXs.map((start, index) => {
      const end = keyValueXs[Math.floor(index / group)]!
      return `M${start},${from}C${start},${from + bend} ${end},${to - bend} ${end},${to}`
    }),
  }
}

export interface WindowCell {
  readonly id: string
  readonly x: number
  readonly y: number
  /** `kept`: within the window; `dropped`: an earlier token that the window leaves out. */
  readonly state: 'kept' | 'dropped'
}

export interface WindowLayout {
  readonly cells: readonly WindowCell[]
  /** Side of a cell in pixels. */
  readonly side: number
}

/**
 * Which earlier tokens (columns) each token (row) reads: itself and those before it, as far as the window goes.
 * @param size side of the matrix in pixels
 */
export function layoutWindow(
  { tokens, window }: { readonly tokens: number; readonly window: number },
  size: number,
): WindowLayout {
  const places = Array.from({ length: tokens }, (_, index) => index)
  const scale = scaleBand(places, [0, size]).paddingInner(0.12)
  const cells = places.flatMap(row =>
    places.slice(0, row + 1).map(column => ({
      id: `${row}-${column}`,
      x: scale(column)!,
      y: scale(row)!,
      state: row - column < window ? ('kept' as const) : ('dropped' as const),
    })),
  )
  return { cells, side: scale.bandwidth() }
}
