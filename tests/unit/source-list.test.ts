import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import { data } from '../../data'
import { createCatalogue } from '../../logic/catalogue'
import { flattenWords } from '../../logic/flat-words'
import { decodeSourceFilter, encodeSourceFilter, filterSources, listSources, slidesBySource, splitSlides, usesBySource } from '../../logic/source-list'
import { readSlides, readWords } from '../../scripts/course'
import { ROOT } from '../../scripts/root'
import { dataOf, dataset, figure, model, protocol, source, variant } from './records'

const chapters = globSync('chapters/*.md', { cwd: ROOT }).sort().map(file => readFileSync(join(ROOT, file), 'utf8'))

const from = (id: string): object => ({ source: id })
const small = dataOf({
  sources: ['paper', 'card', 'report', 'post', 'article'].map(id => source(id)),
  models: [model('llama', { variants: [variant('llama-7b', 7e9), { ...variant('llama-65b'), tokens: figure(1e12, 'tokens', from('card')) }] })],
  datasets: [dataset('pile', { facts: { size: figure(8, 'GB', from('report')) } })],
  protocols: [{ ...protocol('board', [], []), ...from('post') }],
  claims: [{ id: 'claim-1', article: 'first', quote: '', verdict: 'correct', verified: true, evidence: { locator: 'abstract', ...from('report') } }],
  articles: [{ id: 'first', source: 'article' }],
  questions: [{ id: 'early-size', slide: 'early.opt', options: [], answer: '' }],
})
const catalogue = createCatalogue(small)

describe('the slides of a chapter', () => {
  it('are split at their frontmatter', () => {
    expect(splitSlides('---\nkey: a.b\nlayout: x\n---\n\n<One\n  of="y"\n/>\n\n---\nkey: a.c\n---\n\n<Two />\n'))
      .toEqual([{ key: 'a.b', markup: '\n\n<One\n  of="y"\n/>\n\n' }, { key: 'a.c', markup: '\n\n<Two />\n' }])
  })

  it('are those that the deck shows', async () => {
    const shown = (await readSlides()).filter(({ file }) => file !== 'slides.md').map(({ frontmatter }) => frontmatter.key)
    expect(chapters.flatMap(splitSlides).map(({ key }) => key)).toEqual(shown)
  })
})

describe('the slides that quote a source', () => {
  const quoting = (words: unknown, markup = ''): object => Object.fromEntries(slidesBySource([{ key: 'early.opt', markup }], flattenWords(words), catalogue))

  it.each([
    ['a figure in their words', { early: { opt: { say: ['{{llama-7b.params}}'] } } }, 'paper'],
    ['every part of a quotient', { early: { opt: { lead: '{{llama-65b.tokens / llama-65b.tokens}}' } } }, 'card'],
    ['a link in their words', { early: { opt: { lead: 'The <a id="post">post</a>' } } }, 'post'],
  ])('are found by %s', (_, words, id) => {
    expect(quoting(words)).toEqual({ [id]: ['early.opt'] })
  })

  it.each([
    ['a value', '<X of="llama-7b.params" />', 'paper'],
    ['a value in a list', '<X :items="[{ of: \'pile.size\', label: \'early.opt.size\' }]" />', 'report'],
    ['a claim', '<ClaimCard claim="claim-1" />', 'report'],
    ['an article', '<ReadingCard article="first" />', 'article'],
    ['a table of scores', '<ScoreDots table="board" />', 'post'],
  ])('are found by %s in their Markdown', (_, markup, id) => {
    expect(quoting({}, markup)).toEqual({ [id]: ['early.opt'] })
  })

  it('are found by the words of their questions', () => {
    expect(quoting({ quiz: { 'early-size': { ask: 'Why {{llama-7b.params}}?' } } }, '<CheckQuestions :questions="[\'early-size\']" />')).toEqual({ paper: ['early.opt'] })
  })

  it('are not found by charts of models, nor by what is no reference', () => {
    expect(quoting({ early: { opt: { title: 'LLaMA', lead: '{{lost.params}}' } } }, '<FigureBars measure="params" :models="[\'llama-7b\']" />')).toEqual({})
  })

  it('stand in the order of the deck, each once', () => {
    const words = flattenWords({ early: { a: { say: ['{{llama-7b.params}}', '{{llama-7b.params}}'] }, b: { lead: '{{llama-7b.params}}' } } })
    expect(slidesBySource([{ key: 'early.b', markup: '' }, { key: 'early.a', markup: '' }], words, catalogue).get('paper')).toEqual(['early.b', 'early.a'])
  })
})

it('a source is read for the records that cite it', () => {
  expect(Object.fromEntries(usesBySource(small))).toEqual({
    paper: { names: ['LLAMA'], tables: 0, claims: 0 },
    card: { names: ['LLAMA'], tables: 0, claims: 0 },
    report: { names: ['PILE'], tables: 0, claims: 1 },
    post: { names: [], tables: 1, claims: 0 },
  })
})

describe('the sources of the course', () => {
  const real = createCatalogue(data)
  const quoting = slidesBySource(chapters.flatMap(splitSlides), readWords('en'), real)

  it('are all listed, whether a slide quotes them or not', () => {
    expect(listSources(data, quoting).map(entry => entry.source.id)).toEqual(data.sources.map(({ id }) => id))
  })

  it('are quoted by the slide that opens the chapter of an article', () => {
    expect(quoting.get('wolfe-part1')).toContain('early.opener')
    expect([...quoting.keys()].filter(id => !data.sources.some(known => known.id === id))).toEqual([])
  })

  it('recommended for reading are primary and free', () => {
    const recommended = data.reading.map(id => real.source(id))
    expect(recommended.filter(({ primary, url }) => !primary || !/^https:\/\/(?:arxiv\.org|github\.com)\//.test(url))).toEqual([])
  })
})

describe('a search', () => {
  const listed = listSources(dataOf({
    sources: [
      source('llama-paper', { title: 'Open and Efficient', short: 'LLaMA', authors: ['Touvron', 'Lavril'], kind: 'paper' }),
      source('osi', { title: 'The Definition', publisher: 'Open Source Initiative', kind: 'documentation' }),
    ],
    techniques: [{ id: 'gqa', name: { 'en': 'Grouped queries', 'zh-CN': '分组查询' }, events: [], facts: { heads: figure(8, 'count', from('osi')) } }],
  }), new Map([['osi', ['early.opt']]]))
  const kindNames = (kind: string): readonly string[] => kind === 'paper' ? ['paper', '论文'] : ['documentation', '文档']
  const found = (filter: Partial<Parameters<typeof filterSources>[1]>): string[] => filterSources(listed, { query: '', ...filter }, kindNames).map(entry => entry.source.id)

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
  const decode = (query: Readonly<Record<string, unknown>>): unknown => decodeSourceFilter(query, ['paper', 'blog'], ['early', 'base'])

  it('comes back as it was written, beside what is not its own', () => {
    const filter = { query: 'llama 论文', kind: 'paper', chapter: 'base' } as const
    const query = encodeSourceFilter(filter, { lang: 'en', kind: 'blog', lost: null })
    expect(query).toEqual({ lang: 'en', q: 'llama 论文', kind: 'paper', chapter: 'base' })
    expect(decode(query)).toEqual(filter)
  })

  it('leaves out what is not asked for', () => {
    expect(encodeSourceFilter({ query: '' }, { lang: 'en' })).toEqual({ lang: 'en' })
  })

  it.each([{}, { q: ['a', 'b'], kind: 'book', chapter: 'x' }, { kind: null }])('reads %j as nothing', (query) => {
    expect(decode(query)).toEqual({ query: '' })
  })
})
