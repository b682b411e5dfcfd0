import type { SearchHit, SearchWords } from './search-index'
import { describe, expect, it } from 'vitest'
import { findMarks, snippet } from './found-marks'
import { groupHits, presentHit } from './present'
import { parseQuery } from './query'
import { suggestQueries } from './suggest'

const units = (query: string): ReturnType<typeof parseQuery> => parseQuery(query, () => true)
const marked = (parts: readonly { text: string; marked: boolean }[] | undefined): string | undefined =>
  parts?.map(part => (part.marked ? `[${part.text}]` : part.text)).join('')
const marks = (text: string, query: string, terms: readonly string[], whole?: boolean): readonly string[] =>
  findMarks(text, units(query), terms, whole).map(({ start, end }) => text.slice(start, end))

describe('marks', () => {
  it('stand on every spelling of a word that was found', () => {
    expect(marks('GPT-3, gpt3 and GPT 3', 'gpt3', ['gpt3'])).toEqual(['GPT-3', 'gpt3', 'GPT 3'])
  })

  it('stand on whole words that begin as was typed', () => {
    expect(marks('Tokens, a token, tokenisers', 'token', ['token', 'tokens'])).toEqual(['Tokens', 'token'])
  })

  it('stand on a word that was typed with a slip', () => {
    expect(marks('The Transformer', 'transfromer', ['transformer'])).toEqual(['Transformer'])
  })

  it('leave alone the pairs of a Han word that stand elsewhere', () => {
    expect(marks('语言模型是模型', '语言模型', ['语言', '言模', '模型'])).toEqual(['语言模型'])
    expect(marks('小模型', '语言模型', ['语言', '言模', '模型'], false)).toEqual(['模型'])
  })
})

describe('a snippet', () => {
  const long = `${'word '.repeat(60)}needle ${'more '.repeat(60)}`

  it('shows what was found, and that text was left out', () => {
    const shown = marked(snippet(long, findMarks(long, units('needle'), ['needle']), 'en'))!
    expect(shown).toMatch(/^….*\bword \[needle\] more\b.*…$/)
    expect(shown.length).toBeLessThan(200)
  })

  it('does not cut through words', () => {
    const shown = marked(snippet(long, findMarks(long, units('needle'), ['needle']), 'en'))!
    expect(
      shown
        .replaceAll(/[…[\]]/g, '')
        .trim()
        .split(' ')
        .filter(word => !['word', 'needle', 'more'].includes(word)),
    ).toEqual([])
  })

  it('shows a short text whole', () => {
    expect(marked(snippet('只有语言模型', findMarks('只有语言模型', units('语言模型'), []), 'zh-CN'))).toBe(
      '只有[语言模型]',
    )
  })
})

const words = (name: string, lead: string, text: readonly string[] = []): SearchWords => ({
  name,
  lead,
  also: [],
  text,
})
const hit = (en: SearchWords, zh: SearchWords, terms: readonly string[], more: object = {}): SearchHit => ({
  document: {
    id: 'slide:a',
    kind: 'slide',
    target: { page: 'slide', id: 'a' },
    words: { 'en': en, 'zh-CN': zh },
    ...more,
  },
  score: 1,
  terms,
})

describe('a result', () => {
  const found = hit(
    words('Experts', 'Some experts work.', ['A mixture of experts.']),
    words('专家', '几个专家。', ['混合专家模型。']),
    ['混合', '合专', '专家'],
  )

  it('shows where it was found in the language of the reader', () => {
    expect(presentHit(found, units('混合专家'), 'zh-CN')).toMatchObject({ language: 'zh-CN' })
    expect(marked(presentHit(found, units('混合专家'), 'zh-CN').text)).toBe('[混合专家]模型。')
  })

  it('shows the other language where it was found only there', () => {
    const shown = presentHit(found, units('混合专家'), 'en')
    expect(marked(shown.name)).toBe('Experts')
    expect(marked(shown.text)).toBe('[混合专家]模型。')
    expect(shown.language).toBe('zh-CN')
  })

  it('shows the text that holds most of what was typed', () => {
    const shown = presentHit({ ...found, terms: ['experts', 'mixture'] }, units('mixture experts'), 'en')
    expect(marked(shown.text)).toBe('A [mixture] of [experts].')
  })

  it('says what a term means where its other name was found', () => {
    const term = hit(words('Loss', 'A number.'), words('损失', '一个数。'), ['损失'], { kind: 'term' })
    const shown = presentHit(term, units('损失'), 'en')
    expect(marked(shown.otherName)).toBe('[损失]')
    expect(marked(shown.text)).toBe('A number.')
  })

  it('does not repeat the name of a model', () => {
    const model = { ...hit(words('OPT', 'Meta, 2022'), words('OPT', 'Meta，2022'), ['opt'], { kind: 'model' }) }
    const shown = presentHit(
      {
        ...model,
        document: {
          ...model.document,
          words: { ...model.document.words, en: { ...model.document.words.en, also: ['OPT-175B'] } },
        },
      },
      units('opt'),
      'en',
    )
    expect(marked(shown.name)).toBe('[OPT]')
    expect(marked(shown.text)).toBe('Meta, 2022')
  })
})

it('results stand together by kind, the kind of the best first', () => {
  const of = (kind: string, score: number): SearchHit => ({ ...hit(words('', ''), words('', ''), [], { kind }), score })
  expect(
    groupHits([of('model', 9), of('slide', 5), of('model', 2)]).map(({ kind, hits }) => [
      kind,
      hits.map(({ score }) => score),
    ]),
  ).toEqual([
    ['model', [9, 2]],
    ['slide', [5]],
  ])
})

describe('where nothing is found', () => {
  const index = {
    search: (query: string) => ({
      units: [],
      hits: Array<SearchHit>({ 'gpt 窗口': 2, 'gpt': 5, '窗口': 4 }[query] ?? 0),
    }),
  }

  it('a query without one of its words is suggested, if it finds something', () => {
    expect(suggestQueries('gpt 窗口 banana', index)).toEqual([{ query: 'gpt 窗口', count: 2 }])
  })

  it('else single words, the most telling first', () => {
    expect(suggestQueries('gpt窗口', index)).toEqual([
      { query: '窗口', count: 4 },
      { query: 'gpt', count: 5 },
    ])
  })

  it('nothing is suggested for a single word', () => {
    expect(suggestQueries('banana', index)).toEqual([])
  })
})
