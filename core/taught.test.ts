import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import { data } from '../data'
import { readSlides, readWords } from '../scripts/course'
import { ROOT } from '../scripts/root'
import { dataOf, dataset, figure, model, protocol, source, variant } from '../tests/support/data-records'
import { createCatalogue } from './catalogue'
import { flattenWords } from './flat-words'
import { readTaught, splitSlides } from './taught'

const chapters = globSync('chapters/*.md', { cwd: ROOT })
  .sort()
  .map(file => readFileSync(join(ROOT, file), 'utf8'))

const from = (id: string): object => ({ source: id })
const catalogue = createCatalogue(
  dataOf({
    sources: ['paper', 'card', 'report', 'post', 'article'].map(id => source(id)),
    models: [
      model('llama', {
        flagship: 'llama-65b',
        variants: [
          variant('llama-7b', 7e9),
          { ...variant('llama-65b', 65e9), tokens: figure(1e12, 'tokens', from('card')) },
        ],
      }),
      model('gpt', { name: 'GPT' }),
      model('gpt-neo', { name: 'GPT-Neo' }),
    ],
    datasets: [dataset('pile', { name: 'The Pile', facts: { size: figure(8, 'GB', from('report')) } })],
    techniques: [{ id: 'gqa', name: 'GQA', events: [], facts: {} }],
    glossary: [{ id: 'grouped', see: [], technique: 'gqa' }],
    protocols: [
      {
        ...protocol(
          'board',
          [{ id: 'mmlu', name: 'MMLU', unit: 'points' }],
          [{ id: 'llama-7b', name: 'LLaMA', scores: { mmlu: 35 } }],
        ),
        ...from('post'),
      },
    ],
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
    questions: [{ id: 'early-size', slide: 'early.opt', options: [], answer: '' }],
  }),
)
const read = (words: unknown, markup = ''): ReturnType<typeof readTaught> =>
  readTaught([{ key: 'early.opt', markup }], flattenWords(words), catalogue)
const here = ['early.opt']

describe('the slides of a chapter', () => {
  it('are split at their frontmatter', () => {
    expect(
      splitSlides('---\nkey: a.b\nlayout: x\n---\n\n<One\n  of="y"\n/>\n\n---\nkey: a.c\n---\n\n<Two />\n'),
    ).toEqual([
      { key: 'a.b', markup: '\n\n<One\n  of="y"\n/>\n\n' },
      { key: 'a.c', markup: '\n\n<Two />\n' },
    ])
  })

  it('are those that the deck shows', async () => {
    const shown = (await readSlides())
      .filter(({ file }) => file !== 'slides.md')
      .map(({ frontmatter }) => frontmatter.key)
    expect(chapters.flatMap(splitSlides).map(({ key }) => key)).toEqual(shown)
  })
})

describe('the words of a slide teach', () => {
  it.each([
    ['a source by a figure', 'say {{llama-7b.params}}', 'source', 'paper'],
    ['a source by every part of a quotient', '{{llama-65b.tokens / llama-65b.params}}', 'source', 'card'],
    ['a source by a link', 'The <a id="post">post</a>', 'source', 'post'],
    ['a size by its figure', '{{llama-7b.params}}', 'size', 'llama-7b'],
    ['a model by one of its sizes', '{{llama-7b.params}}', 'model', 'llama'],
    ['a model by its id', '{{llama}}', 'model', 'llama'],
    ['a model by its score', '{{board.llama-7b.mmlu}}', 'model', 'llama'],
    ['a model by its name', '<b>GPT-Neo</b> came first', 'model', 'gpt-neo'],
    ['a data set by its name', 'Read The Pile.', 'dataset', 'pile'],
    ['a term by its mark', 'The <term id="grouped">groups</term>', 'term', 'grouped'],
    ['a technique by its term', '<b><term id="grouped">groups</term></b>', 'technique', 'gqa'],
    ['a figure', '{{llama-7b.params, bare}}', 'figure', 'llama-7b.params'],
  ] as const)('%s', (_, text, kind, id) => {
    expect(read({ early: { opt: { say: [text] } } }).slidesOf(kind, id)).toEqual(here)
  })

  it('not the model whose name is a part of another, nor what is no reference', () => {
    const taught = read({ early: { opt: { title: 'GPT-Neo and the GPTs', lead: '{{lost.params}} {{' } } })
    expect(taught.slidesOf('model', 'gpt')).toEqual([])
    expect(taught.slidesOf('figure', 'lost.params')).toEqual([])
  })

  it('also by the words of its questions', () => {
    expect(
      read(
        { quiz: { 'early-size': { ask: 'Why {{llama-7b.params}}?' } } },
        '<CheckQuestions :questions="[\'early-size\']" />',
      ).slidesOf('source', 'paper'),
    ).toEqual(here)
  })
})

describe('the Markdown of a slide teaches', () => {
  it.each([
    ['a source by a value', '<X of="llama-7b.params" />', 'source', 'paper'],
    [
      'a source by a value in a list',
      "<X :items=\"[{ of: 'pile.size', label: 'early.opt.size' }]\" />",
      'source',
      'report',
    ],
    ['a source by a claim', '<ClaimCard claim="claim-1" />', 'source', 'report'],
    ['a claim', '<ClaimCard claim="claim-1" />', 'claim', 'claim-1'],
    ['a source by an article', '<ReadingCard article="first" />', 'source', 'article'],
    ['a source by a table of scores', '<ScoreDots table="board" />', 'source', 'post'],
    ['a table of scores', '<ScoreDots table="board" />', 'protocol', 'board'],
    ['models by a chart', "<ModelTimeline :models=\"['gpt', 'llama-7b']\" />", 'size', 'llama-7b'],
    [
      'figures by a chart of one measure',
      '<MeasureBars measure="params" :models="[\'llama-7b\']" />',
      'figure',
      'llama-7b.params',
    ],
  ] as const)('%s', (_, markup, kind, id) => {
    expect(read({}, markup).slidesOf(kind, id)).toEqual(here)
  })

  it('no sources by a chart that chooses what it shows', () => {
    expect(read({}, '<ModelTimeline :models="[\'llama-7b\']" />').slidesOf('source', 'paper')).toEqual([])
  })
})

it('a figure is found under each of its references, and where it is computed with', () => {
  const words = flattenWords({
    early: {
      a: { lead: '{{llama.params}}' },
      b: { lead: '{{llama-65b.tokens / llama-65b.params}}' },
      c: { lead: '{{llama-7b.params}}' },
    },
  })
  const taught = readTaught(
    ['early.c', 'early.b', 'early.a'].map(key => ({ key, markup: '' })),
    words,
    catalogue,
  )
  expect(taught.slidesOfFigure('llama-65b.params')).toEqual(['early.b', 'early.a'])
  expect(taught.slidesOfFigure('llama-65b.tokens / llama-65b.params')).toEqual(['early.b'])
  expect(taught.slidesOfFigure('nothing')).toEqual([])
})

it('slides stand in the order of the course, each once', () => {
  const words = flattenWords({
    early: { a: { say: ['{{llama-7b.params}}', '{{llama-7b.params}}'] }, b: { lead: '{{llama-7b.params}}' } },
  })
  const taught = readTaught(
    ['early.b', 'early.a'].map(key => ({ key, markup: '' })),
    words,
    catalogue,
  )
  expect(taught.slidesOf('source', 'paper')).toEqual(['early.b', 'early.a'])
})

it('in the course the slide that opens a chapter quotes its article, and a slide about OPT teaches OPT', () => {
  const taught = readTaught(chapters.flatMap(splitSlides), readWords('en'), createCatalogue(data))
  expect(taught.slidesOf('source', 'wolfe-part1')).toContain('early.opener')
  expect(taught.slidesOf('model', 'opt')).toContain('early.opt')
})
