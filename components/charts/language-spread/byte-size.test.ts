import { describe, expect, it } from 'vitest'
import { byteSize } from './byte-size'

describe('a number of bytes', () => {
  it.each([
    [484_953_009_124, 485, 'GB'],
    [89_695_835, 89.7, 'MB'],
    [170_360, 170, 'kB'],
    [1e12, 1, 'TB'],
    [999_999, 1, 'MB'],
    [500, 0.5, 'kB'],
  ])('%d is %d %s', (bytes, value, unit) => {
    expect(byteSize(bytes)).toEqual({ value, unit })
  })
})
