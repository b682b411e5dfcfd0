import type { Value } from './value'
import { describe, expect, it } from 'vitest'
import {
  cited,
  dataOf,
  dataset,
  event,
  figure,
  model,
  part,
  protocol,
  source,
  variant,
} from '../tests/support/data-records'
import { createCatalogue } from './catalogue'
import { flagshipOf, releaseOf } from './system'
import { UnknownReferenceError } from './unknown-reference'
import { citationsOf, nameIn } from './value'

const publicUnder = (license: string): object => ({ weights: { access: 'public', license, ...cited } })

const steps = { steps: figure(1000), batchSequences: figure(50) }

const catalogue = createCatalogue(
  dataOf({
    sources: [source('paper')],
    licenses: [
      { id: 'free', name: 'Free 1.0', commercial: 'yes' },
      { id: 'study', name: 'Study', commercial: 'no' },
    ],
    models: [
      model('herd', {
        events: [
          event('paper', '2022-02'),
          event('weights', '2022-05-01', { variants: ['herd-70b'] }),
          event('weights', '2022-03-01', { variants: ['herd-7b'] }),
          event('announced', '2022-01'),
        ],
        variants: [
          variant('herd-7b', 7e9, {
            tokens: figure(1e12, 'tokens'),
            activeParams: figure(2e9, 'parameters'),
            gpuHours: figure(9, 'gpu-hours'),
          }),
          variant('herd-70b', 70e9),
          variant('herd-90b', 90e9, { released: false }),
        ],
        tokens: figure(1.4e12, 'tokens'),
        contextLength: figure(2048, 'tokens'),
        vocabulary: figure(32_000),
        mixture: { measure: 'tokens', parts: [part('web', 0.6), part('web', 0.2, 'C4'), part('code', 0.2)], ...cited },
        hardware: [{ accelerator: 'A100', count: 64, days: 3, variants: ['herd-70b'], ...cited }],
        artefacts: publicUnder('free'),
        facts: { restarts: figure(35, 'count', { approx: 'lower-bound' }), share: figure(0.5, 'share') },
      }),
      model('single', {
        variants: [variant('single', 1e9)],
        artefacts: publicUnder('free'),
        derivedFrom: [{ id: 'study', how: 'fine-tuned', ...cited }],
      }),
      model('study', { artefacts: publicUnder('study'), derivedFrom: [{ id: 'single', how: 'fine-tuned', ...cited }] }),
      model('stepped', { variants: [variant('stepped-2b', 2e9)], contextLength: figure(2000, 'tokens'), facts: steps }),
      model('tuned', { kind: 'chat', contextLength: figure(2000, 'tokens'), facts: steps }),
      model('retold', {
        variants: [variant('retold-1b', 1e9)],
        contextLength: figure(2000, 'tokens'),
        mixture: { measure: 'tokens', parts: [part('web', 1)], ...cited, secondHand: true },
        hardware: [{ accelerator: 'A100', count: 8, ...cited, secondHand: true }],
        facts: {
          steps: figure(10, 'count', { secondHand: true }),
          batchSequences: figure(5),
          trainingDays: figure(117, 'days'),
        },
      }),
      model('stages', {
        hardware: [
          { accelerator: 'A', count: 8, days: 2, ...cited },
          { accelerator: 'B', count: 16, days: 4, ...cited },
        ],
      }),
    ],
    datasets: [
      dataset('pile', {
        events: [event('data', '2020-12-31')],
        mixture: { measure: 'bytes', parts: [part('books', 1)], ...cited },
        facts: { size: figure(825, 'GB') },
      }),
    ],
    techniques: [{ id: 'lora', name: { 'en': 'Low rank', 'zh-CN': '低秩' }, events: [], facts: {} }],
    tools: [{ id: 'cpp', name: 'x.cpp', organisations: [], events: [event('code', '2023-03')], facts: {} }],
    protocols: [
      protocol(
        'table-9',
        [{ id: 'mmlu', name: 'MMLU', unit: 'percent' }],
        [{ id: 'herd-7b', name: 'Herd', scores: { mmlu: 35.1 } }],
      ),
    ],
    articles: [
      {
        id: 'essay',
        title: 'x',
        titleZh: 'x',
        author: 'x',
        publisher: 'x',
        url: 'https://example.org',
        published: '2023-11-07',
        dateFrom: 'address',
        read: 'opening',
        source: 'paper',
      },
    ],
    terms: { 'four-bit': { 'en': '4-bit', 'zh-CN': '4 位' } },
    quotations: { wrong: { text: 'x', language: 'en', article: 'a', says: figure(17, 'parameters') } },
  }),
)

/** The number, name or date a placeholder stands for. */
function shown(value: Value): unknown {
  switch (value.kind) {
    case 'figure':
    case 'derived':
      return [value.figure.value, value.figure.unit]
    case 'range':
      return [value.from.value, value.to.value]
    case 'date':
      return value.event.date
    case 'name':
      return value.name
  }
}

describe('a placeholder', () => {
  it.each([
    ['a size', 'herd-7b.params', [7e9, 'parameters']],
    ['the flagship of a model', 'herd.params', [70e9, 'parameters']],
    ['a figure of its own size before the model’s', 'herd-7b.tokens', [1e12, 'tokens']],
    ['a figure of the model where the size has none', 'herd-70b.tokens', [1.4e12, 'tokens']],
    ['a context length', 'herd.contextLength', [2048, 'tokens']],
    ['a vocabulary', 'herd.vocabulary', [32_000, 'count']],
    ['active parameters', 'herd-7b.activeParams', [2e9, 'parameters']],
    ['GPU hours', 'herd-7b.gpuHours', [9, 'gpu-hours']],
    ['accelerators', 'herd.gpus', [64, 'count']],
    ['days of training', 'herd.trainingDays', [3, 'days']],
    ['a fact of a model where its hardware has no such number', 'retold.trainingDays', [117, 'days']],
    ['a fact of a model', 'herd.restarts', [35, 'count']],
    ['a fact of a model by its size', 'herd-7b.restarts', [35, 'count']],
    ['a fact of a data set', 'pile.size', [825, 'GB']],
    ['a share of a model’s mixture', 'herd.mixture-web', [0.8, 'share']],
    ['a share of a data set’s mixture', 'pile.mixture-books', [1, 'share']],
    ['a score of a table', 'table-9.herd-7b.mmlu', [35.1, 'score']],
    ['a quotation', 'quote.wrong', [17, 'parameters']],
    ['tokens computed from steps', 'stepped.tokens', [1e8, 'tokens']],
    ['the released sizes', 'herd.sizes', [7e9, 70e9]],
    ['the release of a model', 'herd.released', '2022-05-01'],
    ['the release of a size', 'herd-7b.released', '2022-03-01'],
    ['an event', 'herd.announced', '2022-01'],
    ['an event of one size', 'herd-70b.weights', '2022-05-01'],
    ['the release of a data set', 'pile.released', '2020-12-31'],
    ['an event of a tool', 'cpp.code', '2023-03'],
    [
      'the date of an article',
      'essay.published',
      { 'en': '7\u00A0November\u00A02023', 'zh-CN': '2023\u00A0年\u00A011\u00A0月\u00A07\u00A0日' },
    ],
    ['the licence of the weights', 'herd.license', 'Free 1.0'],
    ['the name of a model', 'herd', 'HERD'],
    ['the name of a size', 'herd-7b', 'HERD-7B'],
    ['the name of a technique', 'lora', { 'en': 'Low rank', 'zh-CN': '低秩' }],
    ['a term', 'term.four-bit', { 'en': '4-bit', 'zh-CN': '4 位' }],
    ['a quotient, as a ratio', 'herd.params / herd-7b.params', [10, 'ratio']],
    ['a product, as a ratio', 'herd.share * herd.restarts', [17.5, 'ratio']],
    ['a sum, in its unit', 'herd-7b.params + herd-70b.params', [77e9, 'parameters']],
    ['a difference, in its unit', 'herd-70b.params - herd-7b.params', [63e9, 'parameters']],
    ['an expression from left to right', 'herd.params - herd-7b.params / herd-7b.params', [9, 'ratio']],
  ])('stands for %s: %s', (_, ref, expected) => {
    expect(shown(catalogue.resolve(ref))).toEqual(expected)
  })

  it.each([
    ['nothing', 'no model, size, data set, technique or tool has this id'],
    ['nothing.params', 'no model or size has this id'],
    ['herd.emissions', 'this figure is not published'],
    ['tuned.tokens', 'this figure is not published'],
    ['study.params', 'this figure is not published'],
    ['stages.gpus', 'this figure is not published'],
    ['herd-7b.trainingDays', 'this figure is not published'],
    ['single.sizes', 'a range needs two sizes'],
    ['stepped.license', 'the licence of the weights is not verified'],
    ['herd.leak', 'there is no figure, fact or event "leak"'],
    ['stepped.released', 'there is no figure, fact or event "released"'],
    ['pile.nothing', 'there is no figure, fact or event "nothing"'],
    ['herd.mixture-books', 'the mixture has no group "books"'],
    ['table-9.herd.mmlu', 'the table "table-9" has no score "mmlu" for "herd"'],
    ['table-9.herd-7b.arc', 'the table "table-9" has no score "arc" for "herd-7b"'],
    ['term.nothing', 'no term has this id'],
    ['quote.nothing', 'no quote has this id'],
    ['herd.params / herd', 'only figures can be computed with'],
    ['herd.params ^ herd.params', 'write "a / b" with + - * / and spaces around them'],
    ['herd.params /', 'write "a / b" with + - * / and spaces around them'],
    ['herd.params + herd.tokens', 'parameters and tokens do not add up'],
  ])('that leads nowhere says so: %s', (ref, hint) => {
    expect(() => catalogue.resolve(ref)).toThrow(UnknownReferenceError)
    expect(() => catalogue.resolve(ref)).toThrow(hint)
  })

  it('computed with an uncertain figure is an estimate and rests on all figures', () => {
    const value = catalogue.resolve('herd.restarts / herd.gpus')
    expect(value).toMatchObject({ kind: 'derived', figure: { approx: 'estimate' } })
    expect(citationsOf(value)).toHaveLength(2)
  })

  it('computed with stated figures is no estimate', () => {
    expect(catalogue.resolve('herd.params / herd-7b.params')).toMatchObject({ figure: { approx: undefined } })
  })

  it.each([
    ['herd.params', 1],
    ['herd.sizes', 2],
    ['herd.released', 1],
    ['herd.license', 1],
    ['herd.mixture-web', 1],
    ['table-9.herd-7b.mmlu', 1],
    ['herd', 0],
    ['term.four-bit', 0],
  ])('rests on its citations: %s on %d', (ref, count) => {
    const citations = citationsOf(catalogue.resolve(ref))
    expect(citations.map(({ source, locator }) => ({ source, locator }))).toEqual(
      Array.from({ length: count }, () => cited),
    )
  })

  it.each(['retold.gpus', 'retold.mixture-web', 'retold.tokens'])('read second-hand is told to be so: %s', ref => {
    expect(citationsOf(catalogue.resolve(ref))).toMatchObject([{ secondHand: true }])
  })

  it('says that tokens computed from steps are computed', () => {
    expect(catalogue.resolve('stepped.tokens')).toMatchObject({ figure: { computed: true } })
  })
})

describe('a release', () => {
  it.each([
    ['weights before all else', ['paper', 'code', 'data', 'api', 'announced', 'weights'], 'weights'],
    ['an announcement before an interface', ['paper', 'api', 'announced'], 'announced'],
    ['an interface before data', ['paper', 'data', 'api'], 'api'],
    ['data before code', ['code', 'data'], 'data'],
    ['code before a paper', ['paper', 'code'], 'code'],
    ['a paper before nothing', ['leak', 'paper'], 'paper'],
    ['none where nothing came out', ['preview', 'leak', 'renamed'], undefined],
  ] as const)('is %s', (_, kinds, expected) => {
    expect(releaseOf(kinds.map(kind => event(kind, '2022')))?.event).toBe(expected)
  })

  it('is the first of its kind', () => {
    expect(releaseOf([event('weights', '2023-05'), event('weights', '2023-03-14')])?.date).toBe('2023-03-14')
  })

  it('of one size leaves out events of the others', () => {
    const events = [
      event('weights', '2019-02', { variants: ['small'] }),
      event('weights', '2019-11', { variants: ['large'] }),
      event('paper', '2019-01'),
    ]
    expect(releaseOf(events, variant('large'))?.date).toBe('2019-11')
    expect(releaseOf(events, variant('middle'))?.date).toBe('2019-01')
  })
})

describe('a flagship', () => {
  it.each([
    [
      'the largest released size',
      { variants: [variant('a'), variant('b'), variant('c', 1, { released: false })] },
      'b',
    ],
    ['the size that is named', { variants: [variant('a'), variant('b')], flagship: 'a' }, 'a'],
    ['absent without sizes', {}, undefined],
    ['absent where no size was released', { variants: [variant('a', 1, { released: false })] }, undefined],
  ])('is %s', (_, fields, id) => {
    expect(flagshipOf(model('m', fields))?.id).toBe(id)
  })
})

describe('a system', () => {
  it('knows the earlier stages of a model’s release, of a size there are none', () => {
    expect(catalogue.system('herd').earlierStages.map(({ date }) => date)).toEqual(['2022-03-01'])
    expect(catalogue.system('herd-70b').earlierStages).toEqual([])
  })

  it('has the class of its licence, capped by the models it was tuned from', () => {
    expect(catalogue.system('herd').openness).toBe('permissive')
    expect(catalogue.system('single').openness).toBe('research-only')
    expect(catalogue.system('stepped').openness).toBeUndefined()
  })

  it('has tokens over parameters where both are known', () => {
    expect(catalogue.resolve('herd.tokensPerParameter')).toMatchObject({
      kind: 'derived',
      figure: { value: 20, unit: 'ratio' },
    })
    expect(() => catalogue.resolve('single.tokensPerParameter')).toThrow(UnknownReferenceError)
  })

  it('gives a chart numbers only, read or computed', () => {
    expect(catalogue.quantity('herd.tokensPerParameter')).toMatchObject({ value: 20, unit: 'ratio' })
    expect(() => catalogue.quantity('herd')).toThrow('a chart needs a number here')
  })

  it('stands once for each model, in the order of the data', () => {
    expect(catalogue.systems.map(({ id }) => id)).toEqual([
      'herd',
      'single',
      'study',
      'stepped',
      'tuned',
      'retold',
      'stages',
    ])
  })
})

describe('the descendants of a model', () => {
  const born = (id: string, date: string, ...derivedFrom: readonly object[]): ReturnType<typeof model> =>
    model(id, { events: [event('weights', date)], derivedFrom })
  const family = createCatalogue(
    dataOf({
      models: [
        born('base', '2023-02-24'),
        born('tuned', '2023-03', { id: 'base', how: 'fine-tuned', ...cited }),
        born('chat', '2023-04', { id: 'tuned', how: 'aligned', ...cited }),
        born('late', '2025', { id: 'base', how: 'successor', ...cited }),
      ],
    }),
  )

  it.each([
    ['base.firstYearDescendants', 2],
    ['base.firstYearDescendants-aligned', 1],
    ['late.firstYearDescendants', 0],
  ])('are counted for sentences: %s', (ref, expected) => {
    const value = family.resolve(ref)
    expect(value).toMatchObject({ kind: 'derived', figure: { value: expected, unit: 'count' } })
    expect(citationsOf(value)).toHaveLength(expected)
  })
})

describe('a look-up', () => {
  it.each(['source', 'system', 'article'] as const)('of an unknown id in %s says so', kind => {
    expect(() => catalogue[kind]('nothing')).toThrow(UnknownReferenceError)
  })

  it('finds mixtures of models and data sets, and says where there is none', () => {
    expect(['herd', 'pile'].map(id => catalogue.mixtureOf(id).name)).toEqual(['HERD', 'PILE'])
    expect(() => catalogue.mixtureOf('single')).toThrow('no data mixture of it is published')
  })

  it('leaves an unverified licence open', () => {
    const licenses = ['herd', 'stepped'].map(id => catalogue.system(id).license?.name)
    expect(licenses).toEqual(['Free 1.0', undefined])
  })

  it('reads a name in each language', () => {
    expect([
      nameIn('GPT', 'zh-CN'),
      nameIn({ 'en': 'a', 'zh-CN': '甲' }, 'en'),
      nameIn({ 'en': 'a', 'zh-CN': '甲' }, 'zh-CN'),
    ]).toEqual(['GPT', 'a', '甲'])
  })
})
