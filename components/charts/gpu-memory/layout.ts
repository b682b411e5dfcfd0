/** Layout of graphics cards as boxes on one axis of memory, filled by the weights of a model as far as they reach. */
import { weightMemory } from '../parts/weights'

/** Sizes in pixels. */
export const CARD_MEMORY = {
  rowHeight: 86,
  boxHeight: 44,
  /** Top of the boxes: the words of a row stand above them. */
  boxY: 28,
  /** Between two cards. */
  gap: 3,
  /** Where the words of a row take two lines. */
  secondLine: 22,
} as const

export interface CardSet {
  /** Bits in which each parameter is stored. */
  readonly bits: number
  readonly cards: number
  /** Memory of one card, in GB. */
  readonly each: number
}

interface Span {
  readonly x: number
  readonly width: number
}

export interface CardRow {
  readonly y: number
  /** Memory of the weights and of all cards together, in GB. */
  readonly weights: number
  readonly memory: number
  readonly boxes: readonly Span[]
  /** What of the weights lies in each box that they reach. */
  readonly fills: readonly Span[]
  /** What of the weights finds no room. */
  readonly over?: Span
}

export interface CardMemoryLayout {
  readonly height: number
  /** Top of the boxes in their row. */
  readonly boxY: number
  readonly rows: readonly CardRow[]
}

/**
 * @param params number of parameters of the model
 * @param sets the cards of each row
 * @param isNarrow whether the words of a row stand in two lines
 */
export function layoutCards(
  params: number,
  sets: readonly CardSet[],
  width: number,
  isNarrow = false,
): CardMemoryLayout {
  const { gap } = CARD_MEMORY
  const extra = isNarrow ? CARD_MEMORY.secondLine : 0
  const rowHeight = CARD_MEMORY.rowHeight + extra
  const sized = sets.map(set => ({ ...set, memory: set.cards * set.each, weights: weightMemory(params, set.bits) }))
  const unit = width / Math.max(...sized.flatMap(({ memory, weights }) => [memory, weights]))
  const rows = sized.map(({ cards, each, memory, weights }, index): CardRow => {
    const boxes = Array.from({ length: cards }, (_, card) => ({ x: card * each * unit, width: each * unit - gap }))
    const fills = boxes
      .slice(0, Math.ceil(weights / each))
      .map(({ x, width }, card) => ({ x, width: width * Math.min(1, (weights - card * each) / each) }))
    const over = weights > memory ? { x: memory * unit, width: (weights - memory) * unit } : undefined
    return { y: index * rowHeight, weights, memory, boxes, fills, ...(over && { over }) }
  })
  return { height: sets.length * rowHeight, boxY: CARD_MEMORY.boxY + extra, rows }
}
