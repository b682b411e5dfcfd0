import { describe, expect, it } from 'vitest'
import { createCatalogue } from '../../core/catalogue'
import { walk } from '../../core/walk'
import { data } from '../../data'

const catalogue = createCatalogue(data)

/** The number a placeholder stands for. */
function valueOf(ref: string): number | undefined {
  const value = catalogue.resolve(ref)
  return value.kind === 'figure' ? value.figure.value : undefined
}

describe('every figure', () => {
  const figures: { path: string; source: unknown; locator: unknown }[] = []
  walk(data, '', (object, path) => {
    if ('value' in object && 'unit' in object) figures.push({ path, source: object.source, locator: object.locator })
  })
  const known = new Set<unknown>(data.sources.map(({ id }) => id))

  it('is found by the walk', () => {
    expect(figures.length).toBeGreaterThan(500)
  })

  it('names a source that there is', () => {
    expect(figures.filter(({ source }) => !known.has(source)).map(({ path }) => path)).toEqual([])
  })

  it('names a place in its source', () => {
    const placeless = figures.filter(
      ({ locator }) => ![locator].flat().every(place => typeof place === 'string' && place.trim()),
    )
    expect(
      placeless.concat(figures.filter(({ locator }) => [locator].flat().length === 0)).map(({ path }) => path),
    ).toEqual([])
  })
})

describe('the course', () => {
  const { models, techniques, tools, datasets, articles } = data
  const ids = new Set<string>([...models, ...techniques, ...tools].map(({ id }) => id))

  it('knows at least ninety systems', () => {
    expect(models.length + techniques.length + tools.length + datasets.length).toBeGreaterThanOrEqual(90)
  })

  it('teaches five articles', () => {
    expect(articles).toHaveLength(5)
  })

  it.each([
    'ulmfit',
    'gpt',
    'gpt-2',
    'gpt-3',
    'instructgpt',
    'chatgpt',
    'gpt-4',
    'palm-2',
    'gpt-neo',
    'gpt-j-6b',
    'gpt-neox-20b',
    'glm',
    'opt',
    'bloom',
    'pythia',
    'llama',
    'llama-2',
    'llama-2-chat',
    'code-llama',
    'alpaca',
    'alpaca-lora',
    'koala',
    'vicuna',
    'qlora',
    'llama-cpp',
    'giraffe',
    'stable-beluga',
    'mpt-7b',
    'mpt-30b',
    'falcon-7b',
    'falcon-40b',
    'falcon-180b',
    'mistral-7b',
    'mixtral-8x7b',
  ])('has a record of %s, which an article names', id => {
    expect(ids).toContain(id)
  })
})

describe('an anchor fact', () => {
  it.each([
    ['gpt-3.params', 175e9],
    ['gpt-3.tokens', 300e9],
    ['bloom.params', 176_247_271_424],
    ['bloom.tokens', 366e9],
    ['llama-65b.tokens', 1.4e12],
    ['llama-7b.tokens', 1e12],
    ['llama-2.tokens', 2e12],
    ['falcon-180b.tokens', 3.5e12],
    ['mixtral-8x7b.params', 46.7e9],
    ['mixtral-8x7b.activeParams', 12.9e9],
  ])('never changes silently: %s is %d', (ref, value) => {
    expect(valueOf(ref)).toBe(value)
  })

  it('draws Falcon-40B under the licence that replaced the one of its first days', () => {
    const { license, openness, model } = catalogue.system('falcon-40b')
    expect(model.events.map(({ event }) => event)).toContain('license-change')
    expect([license?.id, openness]).toEqual(['Apache-2.0', 'permissive'])
  })
})

describe('the derived class', () => {
  it.each([
    ['gpt-3', 'closed'],
    ['llama', 'research-only'],
    ['bloom', 'restricted'],
    ['llama-2', 'restricted'],
    ['falcon-180b', 'restricted'],
    ['mistral-7b', 'permissive'],
    ['pythia', 'fully-open'],
  ])('of %s is %s', (id, openness) => {
    expect(catalogue.system(id).openness).toBe(openness)
  })
})

describe('a size that was never published', () => {
  it.each(['gpt-4', 'palm-2', 'chatgpt'])('is left open: %s', id => {
    const { params, model } = catalogue.system(id)
    expect(params).toBeUndefined()
    expect(model.variants.filter(variant => variant.params)).toEqual([])
  })
})
