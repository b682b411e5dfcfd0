import type { Filters } from './filters'
import { describe, expect, it } from 'vitest'
import { model, system, variant } from '../../tests/support/data-records'
import { applyFilters, facetValues, fold, indexSystems, NO_FACETS, SIZE_CLASSES, toggleValue, UNKNOWN } from './filters'

const names: Readonly<Record<string, { 'en': string; 'zh-CN': string }>> = {
  meta: { 'en': 'Meta AI', 'zh-CN': '元平台' },
  tsinghua: { 'en': 'Tsinghua University', 'zh-CN': '清华大学' },
}

const llama = system('llama', 65e9, '2023-02-24', {
  name: 'LLaMA',
  openness: 'research-only',
  variant: variant('llama-65b', 65e9, { name: 'LLaMA 65B' }),
  model: model('llama', {
    name: 'LLaMA',
    aliases: ['LLaMA-1'],
    organisations: ['meta'],
    variants: [variant('llama-7b', 7e9, { name: 'LLaMA 7B' })],
  }),
})
const glm = system('glm', 130e9, '2022-08', { name: 'GLM-130B', model: model('glm', { organisations: ['tsinghua'] }) })
const tulu = system('tulu', 65e9, '2023-06-09', {
  name: 'Tülu',
  openness: undefined,
  model: model('tulu', { kind: 'chat', organisations: ['meta', 'tsinghua'] }),
})
const gpt = system('gpt-4', 0, '', { name: 'GPT-4', openness: 'closed', params: undefined, release: undefined })

const entries = indexSystems([llama, glm, tulu, gpt], id => names[id]!, true)
const filters = (facets: Partial<Filters['facets']> = {}, query = ''): Filters => ({
  query,
  facets: { ...NO_FACETS, ...facets },
})
const shown = (wanted: Filters): readonly string[] => applyFilters(entries, wanted).systems.map(({ id }) => id)

describe('the search', () => {
  it.each([
    ['llama', ['llama']],
    ['LLAMA 65', ['llama']],
    ['llama1', ['llama']],
    ['llama 7b', ['llama']],
    ['tulu', ['tulu']],
    ['meta ai', ['llama', 'tulu']],
    ['清华', ['glm', 'tulu']],
    ['  ', ['llama', 'glm', 'tulu', 'gpt-4']],
    ['—', ['llama', 'glm', 'tulu', 'gpt-4']],
    ['llama glm', []],
  ])('for "%s" finds by name, alias, size and maker in both languages', (query, ids) => {
    expect(shown(filters({}, query))).toEqual(ids)
  })

  it('finds no name that begins in one and ends in another', () => {
    expect(shown(filters({}, 'llamaLLaMA'))).toEqual([])
  })

  it('finds the other sizes of a model only where each model is one row', () => {
    const [size] = indexSystems([llama], id => names[id]!, false)
    expect(applyFilters([size!], filters({}, '7b')).systems).toEqual([])
  })

  it('folds case, accents, spaces and punctuation', () => {
    expect(fold('Tülu-2 (Ｂ)')).toBe('tulu2b')
  })
})

describe('facets', () => {
  it.each<[what: string, facets: Partial<Filters['facets']>, ids: readonly string[]]>([
    ['one value', { openness: ['permissive'] }, ['glm']],
    ['two values of one facet widen', { openness: ['permissive', 'closed'] }, ['glm', 'gpt-4']],
    ['two facets narrow', { size: ['5e10'], year: ['2023'] }, ['llama', 'tulu']],
    ['what is not known can be asked for', { openness: [UNKNOWN] }, ['tulu']],
    ['no size and no date too', { size: [UNKNOWN], year: [UNKNOWN] }, ['gpt-4']],
    ['any of several makers', { organisation: ['meta'] }, ['llama', 'tulu']],
    ['kind', { kind: ['chat'] }, ['tulu']],
  ])('%s', (_, facets, ids) => {
    expect(shown(filters(facets))).toEqual(ids)
  })

  it('count with all other facets and the search applied, but not their own', () => {
    const { counts } = applyFilters(entries, filters({ openness: ['permissive'], year: ['2022'] }))
    expect(Object.fromEntries(counts.openness)).toEqual({ permissive: 1 })
    expect(Object.fromEntries(counts.year)).toEqual({ 2022: 1 })
    expect(Object.fromEntries(applyFilters(entries, filters({ openness: ['permissive'] })).counts.openness)).toEqual({
      'research-only': 1,
      'permissive': 1,
      [UNKNOWN]: 1,
      'closed': 1,
    })
    expect(Object.fromEntries(applyFilters(entries, filters({}, 'tulu')).counts.organisation)).toEqual({
      meta: 1,
      tsinghua: 1,
    })
  })

  it('promise what they show: each count is the number of rows after adding the value', () => {
    const base = filters({ year: ['2023'] })
    const { counts } = applyFilters(entries, base)
    for (const [value, count] of counts.organisation)
      expect(shown({ ...base, facets: { ...base.facets, organisation: [value] } })).toHaveLength(count)
  })

  it('list their values in a fixed order, makers by number of models, years from the first', () => {
    expect(facetValues(entries)).toEqual({
      openness: ['closed', 'research-only', 'permissive', UNKNOWN],
      kind: ['base', 'chat'],
      size: ['5e10', UNKNOWN],
      year: ['2022', '2023', UNKNOWN],
      organisation: ['meta', 'tsinghua'],
    })
  })

  it('take a value in and out without touching the others', () => {
    const once = toggleValue(NO_FACETS, 'year', '2022')
    expect(once).toEqual({ ...NO_FACETS, year: ['2022'] })
    expect(toggleValue(once, 'year', '2022')).toEqual(NO_FACETS)
  })
})

describe('size classes', () => {
  it('follow each other without a gap, from nothing to any size, and "not published"', () => {
    expect(SIZE_CLASSES.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['0', 0, 1e9],
      ['1e9', 1e9, 1e10],
      ['1e10', 1e10, 5e10],
      ['5e10', 5e10, undefined],
      [UNKNOWN, undefined, undefined],
    ])
  })

  it.each([
    [999_999_999, '0'],
    [1e9, '1e9'],
    [9_999_999_999, '1e9'],
    [1e10, '1e10'],
    [5e10, '5e10'],
    [6e11, '5e10'],
  ])('a model of %d parameters is in the class from %s', (params, id) => {
    expect(indexSystems([system('a', params, '2023')], () => '', false)[0]!.values.size).toEqual([id])
  })
})
