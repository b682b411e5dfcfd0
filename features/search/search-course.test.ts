/** What learners will type, and what the course must answer. Works on the whole course as it stands. */
import type { SearchIndex } from './search-index'
import { beforeAll, describe, expect, it } from 'vitest'
import { createCatalogue } from '../../core/catalogue'
import { readTaught } from '../../core/taught'
import { data } from '../../data'
import { readSlides, readWords } from '../../scripts/course'
import { searchDocuments } from './documents'
import { createSearchIndex } from './search-index'

const words = { 'en': readWords('en'), 'zh-CN': readWords('zh-CN') }
let index: SearchIndex
let ids: readonly string[]

beforeAll(async () => {
  const catalogue = createCatalogue(data)
  const slides = (await readSlides()).map(({ frontmatter, content }) => ({
    key: String(frontmatter.key),
    markup: content,
  }))
  const documents = searchDocuments({
    catalogue,
    words,
    slides: slides.map(({ key }) => key),
    taught: readTaught(slides, words.en, catalogue),
    chapterOf: {},
  })
  ids = documents.map(({ id }) => id)
  index = await createSearchIndex(documents)
})

const found = (query: string): readonly string[] => index.search(query).hits.map(({ document }) => document.id)
/** The best of a kind. */
const first = (query: string, kind: string): string | undefined => found(query).find(id => id.startsWith(`${kind}:`))

it('every slide, term, model, question, statement and source can be found, each once', () => {
  const counts = (kind: string): number => ids.filter(id => id.startsWith(`${kind}:`)).length
  expect(new Set(ids).size).toBe(ids.length)
  expect({
    term: counts('term'),
    model: counts('model'),
    question: counts('question'),
    claim: counts('claim'),
    source: counts('source'),
  }).toEqual({
    term: data.glossary.length,
    model: data.models.length,
    question: data.questions.length,
    claim: data.claims.length,
    source: data.sources.length,
  })
  expect(counts('slide')).toBeGreaterThan(80)
})

describe('the best answer', () => {
  it.each<[query: string, id: string]>([
    ['语言模型', 'term:language-model'],
    ['混合专家', 'term:moe'],
    ['窗口', 'term:sliding-window'],
    ['context length', 'term:context-length'],
    ['上下文长度', 'term:context-length'],
    ['词元', 'term:token'],
    ['什么是对齐', 'term:alignment'],
    ['what is RLHF', 'term:rlhf'],
    ['open source', 'term:open-source'],
    ['quantization', 'term:quantization'],
    ['flash attention', 'term:flash-attention'],
    ['transfromer', 'term:transformer'],
    ['llama-2-7b', 'model:llama-2'],
    ['Mixtral', 'model:mixtral-8x7b'],
    ['gpt neox 20b', 'model:gpt-neox-20b'],
    ['c4', 'thing:c4'],
    ['llama.cpp', 'thing:llama-cpp'],
    ['Early days', 'slide:early.opener'],
    ['早期尝试', 'slide:early.opener'],
  ])('to %s is %s', (query, id) => {
    expect(found(query)[0]).toBe(id)
  })

  it.each<[query: string, kind: string, id: string]>([
    ['logbook restarts', 'slide', 'slide:early.opt'],
    ['训练日志', 'slide', 'slide:early.opt'],
    ['175B', 'slide', 'slide:opening.numbers'],
    ['1750 亿', 'slide', 'slide:opening.numbers'],
    ['1750亿', 'slide', 'slide:opening.numbers'],
    ['175 billion', 'slide', 'slide:opening.numbers'],
    ['license', 'term', 'term:rail'],
    ['Touvron', 'source', 'source:llama-paper'],
  ])('to %s among each %s is %s', (query, kind, id) => {
    expect(first(query, kind)).toBe(id)
  })
})

describe('a size', () => {
  it.each(['7B', '70 亿', '70亿'])('written %s finds the models that have it by name', query => {
    expect(found(query)).toEqual(
      expect.arrayContaining(['model:llama', 'model:mpt-7b', 'model:mistral-7b', 'model:falcon-7b']),
    )
    expect(found(query)).not.toContain('model:bloom')
  })

  it.each(['6.7B', '67 亿'])('as it was published, %s, finds them as well', query => {
    expect(found(query)).toContain('model:llama')
  })
})

it.each([
  [['GPT-3', 'gpt3', 'gpt 3', 'Gpt‑3']],
  [['LLaMA-2-7B', 'llama 2 7b', 'Llama2 7B']],
  [['70 亿', '70亿']],
  [['licence', 'license', 'LICENCES']],
])('%s find the same', spellings => {
  const [one, ...others] = spellings.map(found)
  expect(one!.length).toBeGreaterThan(2)
  others.forEach(other => expect(other).toEqual(one))
})

it('every word must be found', () => {
  const both = found('OPT 许可证')
  expect(both.length).toBeGreaterThan(0)
  expect(found('OPT')).toEqual(expect.arrayContaining([...both]))
  expect(found('许可证')).toEqual(expect.arrayContaining([...both]))
  expect(found('OPT 许可证 banana')).toEqual([])
})

it('openness, makers and terms find models in both languages', () => {
  for (const [one, other] of [
    ['fully open', '全开放'],
    ['DeepSeek', '深度求索'],
    ['sliding window', '滑动窗口'],
  ] as const) {
    const models = [one, other].map(query =>
      found(query)
        .filter(id => id.startsWith('model:'))
        .sort(),
    )
    expect(models[0]!.length, one).toBeGreaterThan(0)
    expect(models[1], other).toEqual(models[0])
  }
})

it('a question shows its options, but not which is right and why', () => {
  const question = index.search(words.en.get('quiz.early-budget.ask')!).hits[0]!.document
  expect(question.id).toBe('question:early-budget')
  expect(question.words.en.text).toContain(words.en.get('quiz.early-budget.options.more'))
  expect(question.words.en.text).not.toContain(words.en.get('quiz.early-budget.why.more'))
})

it('what only the presenter reads is not found', () => {
  const { document } = index.search('OPT logbook').hits.find(hit => hit.document.id === 'slide:early.opt')!
  expect(document.words.en.text.join()).toContain('stamina')
  expect(document.words.en.text.join()).not.toContain(words.en.get('early.opt.transition')!.slice(0, 20))
})

it('nonsense, signs and nothing find nothing', () => {
  for (const query of ['qwzx', '鑫鑫鑫', '?!', ' ', '']) expect(found(query), query).toEqual([])
})
