import { describe, expect, it } from 'vitest'
import { DRAWN_SCORES, FLASH_PICTURE, layoutFlash, scoreCount, TABLE_TRIPS } from './layout'

const WIDTH = 270
const { tokens, tile } = DRAWN_SCORES

describe('scores', () => {
  it('grow with the square of the length', () => {
    expect(scoreCount(2048)).toBe(4_194_304)
    expect(scoreCount(2 * 2048)).toBe(4 * scoreCount(2048))
  })
})

describe('the usual way', () => {
  const layout = layoutFlash('standard', WIDTH)

  it('stores every score', () => {
    expect(layout.scores).toHaveLength(scoreCount(tokens))
    expect(layout.scores.every(({ state }) => state === 'stored')).toBe(true)
  })

  it('moves the whole table out and in, twice', () => {
    expect(layout.trips.map(({ way }) => way)).toEqual(TABLE_TRIPS)
  })

  it('has a row of scores in fast memory, over the columns it comes from', () => {
    expect(layout.held.map(({ x }) => x)).toEqual(layout.scores.slice(0, tokens).map(({ x }) => x))
  })
})

describe('FlashAttention', () => {
  const layout = layoutFlash('flash', WIDTH, [1, 2])

  it('stores no score', () => {
    expect(layout.scores.some(({ state }) => state === 'stored')).toBe(false)
  })

  it('computes one tile from its own queries and keys', () => {
    expect(layout.scores.filter(({ state }) => state === 'tile').map(({ id }) => id)).toEqual([
      '2-4',
      '2-5',
      '3-4',
      '3-5',
    ])
    expect(layout.queries.filter(({ active }) => active).map(({ id }) => id)).toEqual(['query-2', 'query-3'])
    expect(layout.keys.filter(({ active }) => active).map(({ id }) => id)).toEqual(['key-4', 'key-5'])
    expect(layout.held).toHaveLength(tile ** 2)
  })

  it('has no tile beyond the table', () => {
    expect(() => layoutFlash('flash', WIDTH, [0, tokens / tile])).toThrow(RangeError)
    expect(() => layoutFlash('flash', WIDTH, [0.5, 0])).toThrow(RangeError)
  })
})

describe.each(['standard', 'flash'] as const)('the picture of %s', way => {
  const { fast, slow, held, scores, queries, keys, results } = layoutFlash(way, WIDTH)

  it('keeps everything inside its memory', () => {
    for (const [memory, boxes] of [
      [fast, held],
      [slow, [...scores, ...queries, ...keys, ...results]],
    ] as const) {
      for (const box of boxes) {
        expect(box.x).toBeGreaterThanOrEqual(memory.x)
        expect(box.y).toBeGreaterThan(memory.y)
        expect(box.x + box.width).toBeLessThan(memory.x + memory.width)
        expect(box.y + box.height).toBeLessThan(memory.y + memory.height)
      }
    }
  })

  it('leaves room for the trips between the memories', () => {
    expect(slow.y - fast.height).toBeGreaterThanOrEqual(24)
    expect(slow.y + slow.height).toBe(FLASH_PICTURE.height)
  })
})
