import { describe, expect, it } from 'vitest'
import { createCatalogue } from '../../../core/catalogue'
import { data } from '../../../data'
import { cited, model, system, variant } from '../../../tests/support/data-records'
import { cacheBytes, hasVariant, HEADS_PICTURE, layoutHeads, layoutWindow, reduceFraction } from './layout'

describe('the variants a model is an example of', () => {
  const withArchitecture = (architecture: object, more: object = {}): Parameters<typeof hasVariant>[0] =>
    system('m', 7e9, '2023', {
      model: model('m', { architecture: { type: 'decoder', ...cited, ...architecture } }),
      ...more,
    })

  it('follow its attention', () => {
    expect(hasVariant(withArchitecture({ attention: 'mqa' }), 'mqa')).toBe(true)
    expect(hasVariant(withArchitecture({ attention: 'mqa' }), 'mha')).toBe(false)
  })

  it('follow the size where sizes differ', () => {
    const large = withArchitecture({ attention: 'mha' }, { variant: variant('m-70b', 7e10, { attention: 'gqa' }) })
    expect([hasVariant(large, 'gqa'), hasVariant(large, 'mha')]).toEqual([true, false])
  })

  it('include the window beside the kind of attention', () => {
    const mistral = withArchitecture({ attention: 'gqa', window: 4096 })
    expect([hasVariant(mistral, 'gqa'), hasVariant(mistral, 'window')]).toEqual([true, true])
  })

  it('do not include a window that only some layers have', () => {
    expect(hasVariant(withArchitecture({ attention: 'sparse', window: 256 }), 'window')).toBe(false)
  })
})

describe('a fraction', () => {
  it('is reduced', () => {
    expect(reduceFraction(8, 64)).toEqual({ numerator: 1, denominator: 8 })
    expect(reduceFraction(1, 71)).toEqual({ numerator: 1, denominator: 71 })
    expect(reduceFraction(64, 64)).toEqual({ numerator: 1, denominator: 1 })
  })

  it.each([
    [0, 8],
    [8, 0],
    [1.5, 3],
  ])('of %d and %d is refused', (part, whole) => {
    expect(() => reduceFraction(part, whole)).toThrow(RangeError)
  })
})

const catalogue = createCatalogue(data)

describe('the key/value heads of a model', () => {
  it.each([
    ['llama-2-70b', 8, 'as published'],
    ['llama-65b', 64, 'one for each query head in multi-head attention'],
    ['falcon-7b', 1, 'one for all in multi-query attention'],
  ])('%s has %d: %s', (id, heads) => {
    expect(catalogue.quantity(`${id}.keyValueHeads`).value).toBe(heads)
  })

  it('are not guessed where only groups are known', () => {
    expect(() => catalogue.resolve('falcon-40b.keyValueHeads')).toThrow()
  })

  it('belong to heads that make up the width', () => {
    expect(catalogue.quantity('falcon-7b.heads').value * catalogue.quantity('falcon-7b.headWidth').value).toBe(
      catalogue.quantity('falcon-7b.width').value,
    )
  })
})

describe('the size of the KV cache', () => {
  it.each([
    ['llama-7b', 'falcon-7b.kvCacheLlama7b'],
    ['llama-65b', 'falcon-40b.kvCacheLlama65b'],
    ['falcon-7b', 'falcon-7b.kvCache'],
  ])('of %s over 2,048 tokens is what Hugging Face counted', (id, counted) => {
    const read = (field: string): number => catalogue.quantity(`${id}.${field}`).value
    const bytes = cacheBytes({
      layers: read('layers'),
      keyValueHeads: read('keyValueHeads'),
      headWidth: read('width') / read('heads'),
      tokens: 2048,
      bytes: 2,
    })
    const { value } = catalogue.quantity(counted)
    expect(Math.abs(bytes / 1e9 - value) / value).toBeLessThan(0.2)
  })

  it('shrinks with the key/value heads', () => {
    const shape = { layers: 80, headWidth: 128, tokens: 4096, bytes: 2 }
    expect(cacheBytes({ ...shape, keyValueHeads: 64 }) / cacheBytes({ ...shape, keyValueHeads: 8 })).toBe(8)
  })
})

describe('the picture of heads', () => {
  it('gives each query head its own keys and values in multi-head attention', () => {
    const { queries, keyValues } = layoutHeads([8, 8], 200)
    expect(keyValues).toEqual(queries)
  })

  it('fills the width without leaving it', () => {
    const { queries } = layoutHeads([8, 2], 200)
    const half = HEADS_PICTURE.markSize / 2
    expect([queries[0], queries.at(-1)]).toEqual([half, 200 - half])
  })

  it('puts shared keys and values below the middle of their group', () => {
    const { queries, keyValues } = layoutHeads([8, 2], 200)
    expect(keyValues[0]).toBeCloseTo((queries[0]! + queries[3]!) / 2)
    expect(layoutHeads([8, 1], 200).keyValues[0]).toBeCloseTo(100)
  })

  it('links every query head once', () => {
    expect(new Set(layoutHeads([8, 2], 200).links).size).toBe(8)
  })

  it('refuses heads that cannot be shared evenly', () => {
    expect(() => layoutHeads([8, 3], 200)).toThrow(RangeError)
  })
})

describe('the picture of a window', () => {
  const { cells, side } = layoutWindow({ tokens: 5, window: 2 }, 100)

  it('shows no token that comes later', () => {
    expect(cells).toHaveLength(15)
  })

  it('keeps each token and those just before it', () => {
    expect(cells.filter(({ state }) => state === 'kept').map(({ id }) => id)).toEqual([
      '0-0',
      '1-0',
      '1-1',
      '2-1',
      '2-2',
      '3-2',
      '3-3',
      '4-3',
      '4-4',
    ])
  })

  it('fills its square', () => {
    expect(Math.max(...cells.map(({ x }) => x)) + side).toBeCloseTo(100)
  })

  it('drops nothing while the text is shorter than the window', () => {
    expect(layoutWindow({ tokens: 3, window: 4 }, 100).cells.every(({ state }) => state === 'kept')).toBe(true)
  })
})
