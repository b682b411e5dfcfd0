/** What full fine-tuning, LoRA and QLoRA train and keep in memory, and the matrices drawn in proportion. */

/** From the one that trains and keeps most to the one that keeps least. */
export const TUNING_METHODS = ['full', 'lora', 'qlora'] as const
export type TuningMethod = (typeof TUNING_METHODS)[number]

/** Parameters of one weight matrix W with as many rows as columns: d × d. */
export const matrixParams = (width: number): number => width * width

/**
 * Parameters of the two matrices LoRA trains beside it: B with d × r and A with r × d, together 2 × d × r.
 * Formula: LoRA paper (arXiv 2106.09685), sections 4.1 and 5.1, for one matrix with as many rows as columns.
 * @param width d, rows and columns of W
 * @param rank r, columns of B and rows of A
 */
export const adapterParams = (width: number, rank: number): number => 2 * width * rank

/** Sizes of a drawing, in pixels. `least`: a matrix is never drawn thinner, else it would not be seen. */
export const ADAPTER_DRAWING = { side: 96, top: 24, bottom: 24, plus: 30, times: 22, least: 4 } as const

interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface AdapterDrawing {
  readonly width: number
  readonly height: number
  /** The weight matrix at full precision. */
  readonly weights: Rect
  /** What is left of it in memory, by area, where it is stored with fewer bits. */
  readonly stored: Rect
  /** The two matrices that are trained instead of it. */
  readonly adapters?: {
    readonly b: Rect
    readonly a: Rect
    readonly plus: number
    readonly times: number
    readonly toScale: boolean
  }
}

/**
 * The matrices of one method side by side: W, and beside it B and A where only these are trained. Area is memory.
 * @param options.width rows and columns of W
 * @param options.rank columns of B and rows of A
 * @param options.fullBits bits of a weight before it is stored more sparingly
 * @param options.bits bits of a weight as QLoRA stores it
 */
export function drawAdapters(
  method: TuningMethod,
  {
    width,
    rank,
    fullBits,
    bits,
  }: {
    readonly width: number
    readonly rank: number
    readonly fullBits: number
    readonly bits: number
  },
): AdapterDrawing {
  const { side, top, bottom, plus, times, least } = ADAPTER_DRAWING
  const weights: Rect = { x: 0, y: top, width: side, height: side }
  const kept = method === 'qlora' ? side * Math.sqrt(bits / fullBits) : side
  const stored: Rect = { x: 0, y: top + side - kept, width: kept, height: kept }
  const height = top + side + bottom
  if (method === 'full') return { width: side, height, weights, stored }

  const exact = (side * rank) / width
  const thin = Math.max(exact, least)
  const b: Rect = { x: side + plus, y: top, width: thin, height: side }
  const a: Rect = { x: b.x + thin + times, y: top + (side - thin) / 2, width: side, height: thin }
  return {
    width: a.x + side,
    height,
    weights,
    stored,
    adapters: { b, a, plus: side + plus / 2, times: b.x + thin + times / 2, toScale: thin === exact },
  }
}
