import { describe, expect, it } from 'vitest'
import { figure } from '../../../tests/support/data-records'
import { layoutBars, partsOfWhole } from './bars'

const options = { width: 500, rowHeight: 40 }

describe('horizontal bars', () => {
  it('start at zero, and the longest fills the width', () => {
    const bars = layoutBars(
      [
        { id: 'small', figure: figure(1e12, 'tokens') },
        { id: 'large', figure: figure(4e12, 'tokens') },
        { id: 'none', figure: figure(0, 'tokens') },
      ],
      options,
    )
    expect(bars).toEqual([
      { id: 'small', y: 0, length: 125 },
      { id: 'large', y: 40, length: 500 },
      { id: 'none', y: 80, length: 0 },
    ])
  })

  it('keep the order given', () => {
    const bars = layoutBars(
      [2, 3, 1].map(value => ({ id: String(value), figure: figure(value) })),
      options,
    )
    expect(bars.map(({ id }) => id)).toEqual(['2', '3', '1'])
  })

  it('of different units are refused, naming them', () => {
    const mixed = [
      { id: 'a', figure: figure(1, 'tokens') },
      { id: 'b', figure: figure(1, 'words') },
    ]
    expect(() => layoutBars(mixed, options)).toThrow(
      new RangeError('Bars of different units cannot share an axis: tokens, words'),
    )
  })

  it('may be none at all', () => {
    expect(layoutBars([], options)).toEqual([])
  })
})

describe('the parts of a whole', () => {
  it('follow each other and fill it', () => {
    expect(partsOfWhole([1, 2, 1])).toEqual([
      { start: 0, share: 0.25 },
      { start: 0.25, share: 0.5 },
      { start: 0.75, share: 0.25 },
    ])
  })

  it('may be one alone, or nothing at all', () => {
    expect(partsOfWhole([7e9])).toEqual([{ start: 0, share: 1 }])
    expect(partsOfWhole([5, 0])).toEqual([
      { start: 0, share: 1 },
      { start: 1, share: 0 },
    ])
  })
})
