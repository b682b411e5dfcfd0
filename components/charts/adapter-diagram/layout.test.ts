import { describe, expect, it } from 'vitest'
import { weightMemory } from '../parts/weights'
import { ADAPTER_DRAWING, adapterParams, drawAdapters, matrixParams, TUNING_METHODS } from './layout'

describe('what is trained', () => {
  it.each([
    ['LLaMA 7B, rank 16', 4096, 16, 16_777_216, 131_072],
    ['LLaMA 7B, rank 8', 4096, 8, 16_777_216, 65_536],
    ['GPT-3, rank 4', 12_288, 4, 150_994_944, 98_304],
    ['as many as the matrix at half its rank', 64, 32, 4096, 4096],
  ])('%s', (_, width, rank, full, adapter) => {
    expect(matrixParams(width)).toBe(full)
    expect(adapterParams(width, rank)).toBe(adapter)
  })
})

it('all adapters of Alpaca-LoRA, on four matrices in each of 32 layers, are as many parameters as one matrix', () => {
  expect(4 * 32 * adapterParams(4096, 16)).toBe(matrixParams(4096))
})

describe('memory of the weights', () => {
  it.each([
    [65.2e9, 16, 130.4],
    [65.2e9, 4, 32.6],
    [6.7e9, 16, 13.4],
    [1e9, 8, 1],
    [0, 16, 0],
  ])('of %d parameters at %d bits is %d GB', (params, bits, gigabytes) => {
    expect(weightMemory(params, bits)).toBeCloseTo(gigabytes, 10)
  })
})

const sizes = { width: 4096, rank: 16, fullBits: 16, bits: 4 }
const { side, top, least } = ADAPTER_DRAWING

describe('the drawing', () => {
  it('of full fine-tuning is the matrix alone', () => {
    const drawing = drawAdapters('full', sizes)
    expect(drawing.adapters).toBeUndefined()
    expect(drawing).toMatchObject({ width: side, weights: { width: side, height: side } })
    expect(drawing.stored).toEqual(drawing.weights)
  })

  it('keeps the frozen matrix whole with LoRA', () => {
    const { weights, stored } = drawAdapters('lora', sizes)
    expect(stored).toEqual(weights)
  })

  it('shrinks its area by the bits saved with QLoRA, standing on the same line', () => {
    const { weights, stored } = drawAdapters('qlora', sizes)
    expect((stored.width * stored.height) / (weights.width * weights.height)).toBeCloseTo(4 / 16, 10)
    expect(stored.y + stored.height).toBe(weights.y + weights.height)
  })

  it('has the matrices side by side, in the order of the formula', () => {
    const { weights, adapters, width } = drawAdapters('lora', sizes)
    const { a, b, plus, times } = adapters!
    expect([weights.x + weights.width, plus, b.x, b.x + b.width, times, a.x]).toEqual(
      [weights.x + weights.width, plus, b.x, b.x + b.width, times, a.x].sort((m, n) => m - n),
    )
    expect(width).toBe(a.x + a.width)
    expect(a.y + a.height / 2).toBe(top + side / 2)
  })

  it('says when the thin matrices had to be drawn thicker', () => {
    const thin = drawAdapters('lora', sizes).adapters!
    expect(thin.toScale).toBe(false)
    expect(thin.b.width).toBe(least)
    const thick = drawAdapters('lora', { ...sizes, rank: 512 }).adapters!
    expect(thick.toScale).toBe(true)
    expect(thick.b.width / side).toBe(512 / 4096)
  })

  it('has one height for all methods, so that they stand in a row', () => {
    expect(new Set(TUNING_METHODS.map(method => drawAdapters(method, sizes).height)).size).toBe(1)
  })
})
