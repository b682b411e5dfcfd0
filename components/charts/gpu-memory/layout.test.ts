import { describe, expect, it } from 'vitest'
import { CARD_MEMORY, layoutCards } from './layout'

const { height, rows } = layoutCards(
  130e9,
  [
    { bits: 16, cards: 8, each: 40 },
    { bits: 16, cards: 4, each: 24 },
    { bits: 4, cards: 4, each: 24 },
  ],
  640,
)
const [server, tooSmall, small] = rows

describe('weights on graphics cards', () => {
  it('take parameters times bits, and the cards add up', () => {
    expect(rows.map(({ weights, memory }) => [weights, memory])).toEqual([
      [260, 320],
      [260, 96],
      [65, 96],
    ])
  })

  it('share one axis, as long as the largest of them', () => {
    const end = server!.boxes.at(-1)!
    expect(end.x + end.width + CARD_MEMORY.gap).toBeCloseTo(640)
    expect(small!.boxes[1]!.x).toBeCloseTo(24 * 2)
  })

  it('fill one card after the other', () => {
    expect(server!.fills).toHaveLength(7)
    expect(server!.fills[6]!.width).toBeCloseTo((80 - CARD_MEMORY.gap) / 2)
    expect(small!.fills).toHaveLength(3)
    expect(small!.over).toBeUndefined()
  })

  it('show what finds no room', () => {
    expect(tooSmall!.fills).toHaveLength(4)
    expect(tooSmall!.over).toEqual({ x: 192, width: 328 })
  })

  it('are as high as there are rows', () => {
    expect(height).toBe(3 * CARD_MEMORY.rowHeight)
  })

  it('leave room for two lines of words where it is narrow', () => {
    const sets = [{ bits: 4, cards: 4, each: 24 }]
    const [wide, narrow] = [layoutCards(130e9, sets, 640), layoutCards(130e9, sets, 340, true)]
    expect(narrow.boxY - wide.boxY).toBe(CARD_MEMORY.secondLine)
    expect(narrow.height - wide.height).toBe(CARD_MEMORY.secondLine)
  })
})
