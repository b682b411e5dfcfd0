import { describe, expect, it } from 'vitest'
import { digitBrackets, digitColumns, digitGroups, fitRuler, layoutDigits } from './layout'

describe('a number in columns', () => {
  it.each([
    [175, 3, ['1', '7', '5']],
    [175, 5, [undefined, undefined, '1', '7', '5']],
    [175, 2, ['1', '7', '5']],
    [0, 1, ['0']],
    [1.75e10, 12, [undefined, ...'17500000000']],
    [1.75e11, 12, [...'175000000000']],
    [21.2e12, 14, [...'21200000000000']],
    [1e21, 22, [...'1000000000000000000000']],
  ])('has its digits at the right: %d in %d columns', (value, columns, digits) => {
    expect(digitColumns(value, columns)).toEqual(digits)
  })
})

describe('columns grouped by number words', () => {
  it.each([
    [
      'English, complete',
      12,
      3,
      [
        [9, 0, 2],
        [6, 3, 5],
        [3, 6, 8],
        [0, 9, 11],
      ],
    ],
    [
      'Chinese, complete',
      12,
      4,
      [
        [8, 0, 3],
        [4, 4, 7],
        [0, 8, 11],
      ],
    ],
    [
      'English, with an incomplete first group',
      11,
      3,
      [
        [9, 0, 1],
        [6, 2, 4],
        [3, 5, 7],
        [0, 8, 10],
      ],
    ],
    [
      'Chinese, with an incomplete first group',
      9,
      4,
      [
        [8, 0, 0],
        [4, 1, 4],
        [0, 5, 8],
      ],
    ],
    ['fewer columns than a group', 2, 3, [[0, 0, 1]]],
    ['no columns', 0, 3, []],
  ] as const)('%s', (_, columns, size, groups) => {
    expect(digitGroups(columns, size).map(({ exponent, from, to }) => [exponent, from, to])).toEqual(groups)
  })
})

describe('brackets', () => {
  const ruler = { left: 100, column: 10, inset: 2, hook: 4 }

  it('span the columns of their group, open to the digits below', () => {
    expect(digitBrackets(digitGroups(5, 3), 50, 1, ruler)).toEqual([
      { exponent: 3, path: 'M102 54 v-4 H118 v4', middle: 110 },
      { exponent: 0, path: 'M122 54 v-4 H148 v4', middle: 135 },
    ])
  })

  it('open to the digits above', () => {
    expect(digitBrackets(digitGroups(4, 4), 50, -1, ruler)).toEqual([
      { exponent: 0, path: 'M102 46 v4 H138 v-4', middle: 120 },
    ])
  })
})

describe('a ruler for a width', () => {
  it.each([
    ['a slide', 884, 194, 46, 42],
    ['a wide page', 1500, 194, 46, 42],
    ['a small page', 600, 150, 30, 34],
    ['a phone', 358, 0, 23, 26],
  ])('of %s', (_, width, left, column, digitSize) => {
    expect(fitRuler(width, 15, left)).toMatchObject({ left, column, digitSize })
  })

  it.each([358, 560, 620, 884])('stays within %d pixels', width => {
    const { left, column } = fitRuler(width, 15, 150)
    expect(left + 15 * column).toBeLessThanOrEqual(width)
  })
})

describe('two numbers in the same columns', () => {
  it('have their names beside the digits on a slide, with twelve columns too', () => {
    const { ruler, width, wrong, right } = layoutDigits(884, 12)
    expect(ruler.left).toBeGreaterThan(0)
    expect(width).toBe(ruler.left + 12 * ruler.column)
    expect(right.y).toBeGreaterThan(wrong.y)
  })

  it('have their names above the digits on a phone, and fill its width', () => {
    const { ruler, width, digitSize, wrong } = layoutDigits(358, 12)
    expect(ruler.left).toBe(0)
    expect(width).toBeLessThanOrEqual(358)
    expect(digitSize).toBeGreaterThanOrEqual(24)
    expect(wrong.nameY).toBeLessThan(wrong.y - digitSize)
  })
})
