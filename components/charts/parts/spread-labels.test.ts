import { describe, expect, it } from 'vitest'
import { spreadLabels } from './spread-labels'

describe('labels in a line', () => {
  it('stand over their points where there is room', () => {
    expect(
      spreadLabels(
        [
          { x: 50, width: 20 },
          { x: 150, width: 40 },
        ],
        0,
        200,
        10,
      ),
    ).toEqual([40, 130])
  })

  it('stand around their common middle where they crowd', () => {
    expect(
      spreadLabels(
        [
          { x: 100, width: 20 },
          { x: 100, width: 20 },
        ],
        0,
        200,
        10,
      ),
    ).toEqual([75, 105])
  })

  it('stay inside, in the order of their points', () => {
    expect(
      spreadLabels(
        [
          { x: 198, width: 40 },
          { x: 190, width: 40 },
        ],
        0,
        200,
        10,
      ),
    ).toEqual([160, 110])
  })

  it('are given up where they do not fit', () => {
    expect(
      spreadLabels(
        [
          { x: 10, width: 60 },
          { x: 20, width: 60 },
        ],
        0,
        100,
        10,
      ),
    ).toBeUndefined()
  })
})
