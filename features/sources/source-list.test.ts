import { describe, expect, it } from 'vitest'
import { createCatalogue } from '../../core/catalogue'
import { data } from '../../data'
import { dataOf, dataset, figure, model, protocol, source, variant } from '../../tests/support/data-records'
import { decodeSourceFilter, encodeSourceFilter, filterSources, listSources, usesBySource } from './source-list'

const from = (id: string): object => ({ source: id })
const small = dataOf({
  sources: ['paper', 'card', 'report', 'post', 'article'].map(id => source(id)),
  models: [
    model('llama', {
      variants: [variant('llama-7b', 7e9), { ...variant('llama-65b'), tokens: figure(1e12, 'tokens', from('card')) }],
    }),
  ],
  datasets: [dataset('pile', { facts: { size: figure(8, 'GB', from('report')) } })],
  protocols: [{ ...protocol('board', [], []), ...from('post') }],
  claims: [
    {
      id: 'claim-1',
      article: 'first',
      quote: '',
      verdict: 'correct',
      verified: true,
      evidence: { locator: 'abstract', ...from('report') },
    },
  ],
  articles: [{ id: 'first', source: 'article' }],
})
it('a source is read for the records that cite it', () => {
  const llama = { list: 'models', id: 'llama', name: 'LLAMA' }
  expect(Object.fromEntries(usesBySource(small))).toEqual({
    paper: { records: [llama], tables: 0, claims: 0 },
    card: { records: [llama], tables: 0, claims: 0 },
    report: { records: [{ list: 'datasets', id: 'pile', name: 'PILE' }], tables: 0, claims: 1 },
    post: { records: [], tables: 1, claims: 0 },
  })
})

describe('the sources of the course', () => {
  const real = createCatalogue(data)

  it('are all listed, whether a slide quotes them or not', () => {
    expect(listSources(data, () => []).map(entry => entry.source.id)).toEqual(data.sources.map(({ id }) => id))
  })

  it('recommended for reading are primary and free', () => {
    const recommended = data.reading.map(id => real.source(id))
    expect(
      recommended.filter(({ primary, url }) => !primary || !/^https:\/\/(?:arxiv\.org|github\.com)\//.test(url)),
    ).toEqual([])
  })
})

describe('a search', () => {
  const listed = listSources(
    dataOf({
      sources: [
        source('llama-paper', {
          title: 'Open and Efficient',
          short: 'LLaMA',
          authors: ['Touvron', 'Lavril'],
          kind: 'paper',
        }),
        source('osi', { title: 'The Definition', publisher: 'Open Source Initiative', kind: 'documentation' }),
      ],
      techniques: [
        {
          id: 'gqa',
          name: { 'en': 'Grouped queries', 'zh-CN': '分组查询' },
          events: [],
          facts: { heads: figure(8, 'count', from('osi')) },
        },
      ],
    }),
    id => (id === 'osi' ? ['early.opt'] : []),
  )
  const kindNames = (kind: string): readonly string[] =>
    kind === 'paper' ? ['paper', '论文'] : ['documentation', '文档']
  const found = (filter: Partial<Parameters<typeof filterSources>[1]>): string[] =>
    filterSources(listed, { query: '', ...filter }, kindNames).map(entry => entry.source.id)

  it.each([
    ['', ['llama-paper', 'osi']],
    ['open', ['llama-paper', 'osi']],
    ['TOUVRON efficient', ['llama-paper']],
    ['论文', ['llama-paper']],
    ['initiative', ['osi']],
    ['分组', ['osi']],
    ['touvron definition', []],
  ])('for %j finds %j', (query, expected) => {
    expect(found({ query })).toEqual(expected)
  })

  it('goes together with kind and chapter', () => {
    expect(found({ kind: 'paper' })).toEqual(['llama-paper'])
    expect(found({ chapter: 'early' })).toEqual(['osi'])
    expect(found({ chapter: 'ear' })).toEqual([])
    expect(found({ kind: 'paper', chapter: 'early' })).toEqual([])
  })
})

describe('the filter in the address', () => {
  const decode = (query: Readonly<Record<string, unknown>>): unknown =>
    decodeSourceFilter(query, ['paper', 'blog'], ['early', 'base'])

  it('comes back as it was written, beside what is not its own', () => {
    const filter = { query: 'llama 论文', kind: 'paper', chapter: 'base' } as const
    const query = encodeSourceFilter(filter, { lang: 'en', kind: 'blog', lost: null })
    expect(query).toEqual({ lang: 'en', q: 'llama 论文', kind: 'paper', chapter: 'base' })
    expect(decode(query)).toEqual(filter)
  })

  it('leaves out what is not asked for', () => {
    expect(encodeSourceFilter({ query: '' }, { lang: 'en' })).toEqual({ lang: 'en' })
  })

  it.each([{}, { q: ['a', 'b'], kind: 'book', chapter: 'x' }, { kind: null }])('reads %j as nothing', query => {
    expect(decode(query)).toEqual({ query: '' })
  })
})
