/** Two ways of computing attention: which parts stand in slow memory, which in fast, and the pictures that show it. */
import { scaleBand } from 'd3-scale'

export const FLASH_WAYS = ['standard', 'flash'] as const
export type FlashWay = (typeof FLASH_WAYS)[number]

/** Tokens as drawn: few enough to see each score. A tile is a whole number of them. */
export const DRAWN_SCORES = { tokens: 8, tile: 2 } as const

/** Room of the picture, in pixels: fast memory above, slow memory below, trips between them. */
export const FLASH_PICTURE = {
  height: 258,
  fast: { y: 0, height: 66, share: 0.74 },
  slow: { y: 98, height: 160 },
  /** Where the table of scores begins in slow memory, and its side. */
  table: { x: 68, y: 146, side: 98 },
  /** Width of the strips of queries, keys and results, and their distance from the table. */
  strip: { width: 9, gap: 4 },
  /** Foot of what lies in fast memory. */
  inset: 9,
} as const

/** Reads and writes of the whole table that the usual way makes: scores out and in, weights out and in (Dao et al. 2022, algorithm 0). */
export const TABLE_TRIPS = ['down', 'up', 'down', 'up'] as const
/** FlashAttention sends blocks up and the result down; never the table (Dao et al. 2022, figure 1). */
export const TILE_TRIPS = ['up', 'down'] as const
export type Trip = 'up' | 'down'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface ScoreCell extends Box {
  readonly id: string
  /** `absent`: never stored; `tile`: computed at this moment, in fast memory only. */
  readonly state: 'stored' | 'absent' | 'tile'
}

export interface StripCell extends Box {
  readonly id: string
  /** Whether it takes part in what is computed at this moment. */
  readonly active: boolean
}

export interface FlashLayout {
  readonly fast: Box
  readonly slow: Box
  readonly scores: readonly ScoreCell[]
  /** Queries left of the table, keys and values above it, results right of it. */
  readonly queries: readonly StripCell[]
  readonly keys: readonly StripCell[]
  readonly results: readonly StripCell[]
  /** What lies in fast memory: a row of scores, or one tile. */
  readonly held: readonly Box[]
  readonly trips: readonly { readonly x: number; readonly way: Trip }[]
}

/** Scores of a text: one for every token against every token. */
export const scoreCount = (tokens: number): number => tokens ** 2

/**
 * @param at row and column of the tile that is computed, counted in tiles
 * @throws RangeError if the tile lies outside the table
 */
export function layoutFlash(
  way: FlashWay,
  width: number,
  at: readonly [row: number, column: number] = [1, 2],
): FlashLayout {
  const { tokens, tile } = DRAWN_SCORES
  if (at.some(place => !Number.isInteger(place) || place < 0 || place >= tokens / tile))
    throw new RangeError(`There is no tile ${at.join(', ')} in a table of ${tokens / tile} by ${tokens / tile}`)
  const { fast, slow, table, strip, inset } = FLASH_PICTURE
  const places = Array.from({ length: tokens }, (_, index) => index)
  const scale = scaleBand(places, [0, table.side]).paddingInner(0.14)
  const side = scale.bandwidth()
  const inTile = (place: number, axis: 0 | 1): boolean => Math.floor(place / tile) === at[axis]
  const isFlash = way === 'flash'
  const fastWidth = width * fast.share
  const stripCells = (name: string, axis: 0 | 1, box: (along: number) => Box): readonly StripCell[] =>
    places.map(place => ({ id: `${name}-${place}`, active: isFlash && inTile(place, axis), ...box(scale(place)!) }))

  const heldRows = isFlash ? tile : 1
  const heldColumns = isFlash ? tile : tokens
  const step = scale.step()
  return {
    fast: { x: 0, y: fast.y, width: fastWidth, height: fast.height },
    slow: { x: 0, y: slow.y, width, height: slow.height },
    scores: places.flatMap(row =>
      places.map(column => ({
        id: `${row}-${column}`,
        x: table.x + scale(column)!,
        y: table.y + scale(row)!,
        width: side,
        height: side,
        state: !isFlash
          ? ('stored' as const)
          : inTile(row, 0) && inTile(column, 1)
            ? ('tile' as const)
            : ('absent' as const),
      })),
    ),
    queries: stripCells('query', 0, along => ({
      x: table.x - strip.gap - strip.width,
      y: table.y + along,
      width: strip.width,
      height: side,
    })),
    keys: stripCells('key', 1, along => ({
      x: table.x + along,
      y: table.y - strip.gap - strip.width,
      width: side,
      height: strip.width,
    })),
    results: stripCells('result', 0, along => ({
      x: table.x + table.side + strip.gap,
      y: table.y + along,
      width: strip.width,
      height: side,
    })),
    held: Array.from({ length: heldRows * heldColumns }, (_, index) => ({
      x: table.x + (isFlash ? at[1] * tile * step : 0) + (index % heldColumns) * step,
      y: fast.y + fast.height - inset - heldRows * step + (step - side) + Math.floor(index / heldColumns) * step,
      width: side,
      height: side,
    })),
    trips: (isFlash ? TILE_TRIPS : TABLE_TRIPS).map((direction, index) => ({ x: 16 + index * 20, way: direction })),
  }
}
