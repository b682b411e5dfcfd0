import { describe, expect, it } from 'vitest'
import { markAfterKey } from './timeline-keys'

/** In order of time; the second is the largest. */
const marks = [
  { id: 'a', y: 200 },
  { id: 'b', y: 50 },
  { id: 'c', y: 120 },
]

describe('a key in the chart', () => {
  it.each([
    ['ArrowRight', 'a', 'b'],
    ['ArrowLeft', 'c', 'b'],
    ['ArrowUp', 'a', 'c'],
    ['ArrowUp', 'c', 'b'],
    ['ArrowDown', 'b', 'c'],
    ['Home', 'c', 'a'],
    ['End', 'a', 'c'],
    ['ArrowRight', 'c', 'c'],
    ['ArrowLeft', 'a', 'a'],
    ['ArrowUp', 'b', 'b'],
    ['ArrowDown', 'a', 'a'],
  ])('%s leads from %s to %s', (key, from, to) => {
    expect(markAfterKey(marks, from, key)).toBe(to)
  })

  it.each(['Enter', 't', 'Tab', 'PageDown', 'toString'])('%s means nothing here', key => {
    expect(markAfterKey(marks, 'a', key)).toBeUndefined()
  })

  it('leads nowhere without marks', () => {
    expect(markAfterKey([], 'a', 'Home')).toBeUndefined()
  })
})
