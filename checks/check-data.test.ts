import type { Problem } from './problem'
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
import { checkData } from './check-data'
import { formatProblem } from './problem'

const check = (more: object, notes: readonly string[] = []): readonly Problem[] =>
  checkData(dataOf(more), { today: '2023-12-05', notes: new Set(notes) })

/** A model that cites the one source there is, with some fields changed. */
const one = (fields: object = {}): object => ({ models: [model('a', { events: [event('paper', '2022')], ...fields })] })

const withEvent = (fields: object): object => one({ events: [event('paper', '2022', fields)] })
const withFact = (fact: object): object => one({ facts: { size: { ...figure(1), ...fact } } })
const withMixture = (mixture: object): object => one({ mixture: { measure: 'tokens', ...cited, ...mixture } })
const claim = (fields: object): object => ({
  ...one(),
  claims: [{ id: 'c', article: 'x', quote: 'q', verdict: 'correct', verified: false, ...fields }],
})
const article = (fields: object = {}): object => ({
  id: 'x',
  title: 'x',
  url: 'https://example.org',
  published: '2023',
  source: 'paper',
  ...fields,
})
const twins = {
  ...one({ events: [event('paper', '2022'), event('paper', '2022', { source: 'twin' })] }),
  sources: [source('paper'), source('twin', { url: 'https://example.org/paper' })],
}
const table = (...rows: readonly object[]): object => ({
  ...one(),
  protocols: [
    protocol(
      't',
      [
        { id: 'mmlu', name: 'MMLU', unit: 'percent' },
        { id: 'elo', name: 'Elo', unit: 'points' },
      ],
      rows,
    ),
  ],
})

describe('sound data', () => {
  it.each<[what: string, data: object, notes?: readonly string[]]>([
    ['one record', one()],
    ['an only size with the id of its model', one({ variants: [variant('a', 7e9)] })],
    [
      'a mixture rounded by its source',
      withMixture({ parts: [part('web', 0.333), part('code', 0.333), part('books', 0.333)] }),
    ],
    [
      'a mixture with the total its source prints',
      withMixture({ printedTotal: 1.01, parts: [part('web', 0.61), part('code', 0.4)] }),
    ],
    ['a note with words', withFact({ note: 'n' }), ['n']],
    [
      'a place of each kind',
      withEvent({ locator: ['table 2.1', 'heading Training Details', 'abstract', 'model-card'] }),
    ],
    [
      'the first and the last day',
      one({ events: [event('paper', '2008'), event('weights', '2023-12-05'), event('api', '2020-02-29')] }),
    ],
    ['points over a hundred', table({ id: 'a', name: 'A', scores: { mmlu: 100, elo: 1130 } })],
    ['a row for a system without record', table({ name: 'Other', scores: { mmlu: 0 } })],
    ['a source that only an article uses', { articles: [article()] }],
    ['a claim that is not verified', { ...claim({}), articles: [article()] }],
  ])('has no problem: %s', (_, data, notes) => {
    expect(check(data, notes).map(formatProblem)).toEqual([])
  })
})

describe('a broken record is reported with its place, its value and a remedy', () => {
  it.each<[what: string, data: object, path: string, value: unknown, remedy: string]>([
    [
      'an id with a dot',
      { models: [model('a.b', { events: [event('paper', '2022')] })] },
      'records[a.b].id',
      'a.b',
      'without dots',
    ],
    [
      'an id with a capital',
      { ...one(), organisations: [{ id: 'Meta', name: 'Meta' }] },
      'organisations[Meta].id',
      'Meta',
      'lower case with hyphens',
    ],
    [
      'two models of one id',
      { models: [model('a', { events: [event('paper', '2022')] }), model('a')] },
      'records[a].id',
      'a',
      'two records need two ids',
    ],
    [
      'a model and a data set of one id',
      { ...one(), datasets: [dataset('a')] },
      'records[a].id',
      'a',
      'two records need two ids',
    ],
    [
      'one of several sizes with the id of its model',
      one({ variants: [variant('a'), variant('b')] }),
      'records[a].id',
      'a',
      'two records need two ids',
    ],
    [
      'two licences of one id',
      { ...one(), licenses: [{ id: 'MIT' }, { id: 'MIT' }] },
      'licenses[MIT]',
      'MIT',
      'keep one',
    ],
    [
      'two sources of one address',
      twins,
      'sources[twin].url',
      'https://example.org/paper',
      'the source "paper" has the same address; use that one',
    ],
    [
      'a source that nothing cites',
      { ...one(), sources: [source('paper'), source('idle')] },
      'sources[idle]',
      'idle',
      'cite it or take it out',
    ],
    [
      'two terms of one id',
      {
        ...one(),
        glossary: [
          { id: 't', see: [] },
          { id: 't', see: [] },
        ],
      },
      'glossary[t].id',
      't',
      'two records need two ids',
    ],
    [
      'a term that refers to no other',
      { ...one(), glossary: [{ id: 't', see: ['u'] }] },
      'glossary[t].see',
      'u',
      'no term has this id',
    ],
    [
      'a term that refers to itself',
      { ...one(), glossary: [{ id: 't', see: ['t'] }] },
      'glossary[t].see',
      't',
      'does not refer to itself',
    ],
    [
      'a term of an unknown technique',
      { ...one(), glossary: [{ id: 't', see: [], technique: 'x' }] },
      'glossary[t].technique',
      'x',
      'no technique has this id',
    ],
    [
      'an unknown source',
      one({ events: [event('paper', '2022'), event('api', '2022', { source: 'papr' })] }),
      'models[a].events[1].source',
      'papr',
      'add it to data/sources or mend the id',
    ],
    [
      'a place of no kind',
      withEvent({ locator: 'chapter 2' }),
      'models[a].events[0].locator',
      'chapter 2',
      'a place is "table 2.1"',
    ],
    [
      'a kind without a place',
      withEvent({ locator: 'table' }),
      'models[a].events[0].locator',
      'table',
      'LOCATOR in data/figure.ts',
    ],
    [
      'a kind with an empty place',
      withEvent({ locator: 'table ' }),
      'models[a].events[0].locator',
      'table ',
      'a place is "table 2.1"',
    ],
    [
      'one bad place of several',
      withEvent({ locator: ['abstract', 'somewhere'] }),
      'models[a].events[0].locator',
      'somewhere',
      'a place is "table 2.1"',
    ],
    [
      'a note without words',
      withFact({ note: 'n' }),
      'models[a].facts.size.note',
      'n',
      'add data.note to both locales',
    ],
    [
      'a figure that is no number',
      withFact({ value: Number.NaN }),
      'models[a].facts.size.value',
      Number.NaN,
      'what is not published is left out',
    ],
    ['a figure below zero', withFact({ value: -1 }), 'models[a].facts.size.value', -1, 'a figure is a finite number'],
    ['an unknown unit', withFact({ unit: 'miles' }), 'models[a].facts.size.unit', 'miles', 'choose one of parameters'],
    [
      'a figure without a source',
      one({ facts: { size: { value: 1, unit: 'count' } } }),
      'models[a].facts.size',
      1,
      'needs a source and a locator',
    ],
    [
      'a day that does not exist',
      withEvent({ date: '2023-02-30' }),
      'models[a].events[0].date',
      '2023-02-30',
      'a date is ISO text that exists',
    ],
    [
      'a leap day of a common year',
      withEvent({ date: '2022-02-29' }),
      'models[a].events[0].date',
      '2022-02-29',
      'a date is ISO text that exists',
    ],
    [
      'a month that does not exist',
      withEvent({ date: '2022-13' }),
      'models[a].events[0].date',
      '2022-13',
      'a date is ISO text that exists',
    ],
    [
      'a date in another form',
      withEvent({ date: '1 May 2022' }),
      'models[a].events[0].date',
      '1 May 2022',
      '2022, 2022-07 or 2022-07-12',
    ],
    [
      'a date of tomorrow',
      withEvent({ date: '2023-12-06' }),
      'models[a].events[0].date',
      '2023-12-06',
      'between 2008 and 2023-12-05',
    ],
    [
      'a date before all models',
      withEvent({ date: '2007' }),
      'models[a].events[0].date',
      '2007',
      'between 2008 and 2023-12-05',
    ],
    [
      'a source published in the future',
      { ...one(), sources: [source('paper', { published: '2024' })] },
      'sources[paper].published',
      '2024',
      'between 2008 and 2023-12-05',
    ],
    [
      'a flagship that is no size',
      one({ variants: [variant('a-7b')], flagship: 'a-70b' }),
      'models[a].flagship',
      'a-70b',
      'not one of its sizes: a-7b',
    ],
    ['an event of no size', withEvent({ variants: ['b'] }), 'models[a].events.variants', 'b', 'not one of its sizes'],
    [
      'hardware of no size',
      one({ hardware: [{ accelerator: 'A100', variants: ['b'], ...cited }] }),
      'models[a].hardware.variants',
      'b',
      'not one of its sizes',
    ],
    [
      'sizes out of order',
      one({ variants: [variant('b', 70e9), variant('c', 7e9)] }),
      'models[a].variants',
      [70e9, 7e9],
      'smallest first',
    ],
    [
      'an unknown data set',
      one({ events: [event('paper', '2022')], trainedOn: ['pile'] }),
      'models[a].trainedOn',
      'pile',
      'add it to data/datasets or mend the id',
    ],
    [
      'an unknown part of a data set',
      { ...one(), datasets: [dataset('d', { madeFrom: ['pile'] })] },
      'datasets[d].madeFrom',
      'pile',
      'no data set has this id',
    ],
    [
      'an unknown maker',
      one({ events: [event('paper', '2022')], organisations: ['acme'] }),
      'models[a].organisations',
      'acme',
      'add it to data/organisations.ts',
    ],
    [
      'an unknown licence',
      one({ artefacts: { weights: { access: 'public', license: 'WTF', ...cited } } }),
      'models[a].artefacts.weights.license',
      'WTF',
      'add it to data/licenses.ts',
    ],
    ['a claim about an unknown article', claim({}), 'claims[c].article', 'x', 'no article has this id'],
    [
      'a verified claim without evidence',
      { ...claim({ verified: true }), articles: [article()] },
      'claims[c].evidence',
      undefined,
      'add it or set verified to false',
    ],
    [
      'a mixture that does not add up',
      withMixture({ parts: [part('web', 0.5), part('code', 0.4)] }),
      'models[a].mixture',
      0.9,
      'the shares should add up to 1',
    ],
    [
      'a mixture of a data set that does not add up',
      { datasets: [dataset('d', { mixture: { measure: 'bytes', parts: [part('web', 0.98)], ...cited } })] },
      'datasets[d].mixture',
      0.98,
      'give printedTotal',
    ],
    [
      'a mixture that misses its printed total',
      withMixture({ printedTotal: 1.01, parts: [part('web', 1)] }),
      'models[a].mixture',
      1,
      'the shares should add up to 1.01',
    ],
    [
      'a share of nothing',
      withMixture({ parts: [part('web', 1), part('code', 0, 'GitHub')] }),
      'models[a].mixture.parts[GitHub].share',
      0,
      'a share lies between 0 and 1',
    ],
    [
      'a row of an unknown system',
      table({ id: 'b', name: 'B', scores: { mmlu: 1 } }),
      'protocols[t].rows[B].id',
      'b',
      'leave it out for a system the course does not know',
    ],
    [
      'a row without scores',
      table({ id: 'a', name: 'A', scores: {} }),
      'protocols[t].rows[A].scores',
      {},
      'take the row out',
    ],
    [
      'a score outside the columns',
      table({ id: 'a', name: 'A', scores: { arc: 1 } }),
      'protocols[t].rows[A].scores.arc',
      1,
      'not a column of the table: mmlu, elo',
    ],
    [
      'more than all',
      table({ id: 'a', name: 'A', scores: { mmlu: 100.1 } }),
      'protocols[t].rows[A].scores.mmlu',
      100.1,
      'per cent lie between 0 and 100',
    ],
    [
      'less than none',
      table({ id: 'a', name: 'A', scores: { mmlu: -1 } }),
      'protocols[t].rows[A].scores.mmlu',
      -1,
      'per cent lie between 0 and 100',
    ],
    [
      'a quotation without words',
      { ...one(), quotations: { q: { text: '', says: figure(1) } } },
      'quotations.q',
      { text: '', says: figure(1) },
      'a quotation has words and the value they state',
    ],
    [
      'a model of unknown parents',
      one({ derivedFrom: [{ id: 'b', how: 'successor', ...cited }] }),
      'models[a].derivedFrom',
      'b',
      'mend it or add the parent',
    ],
  ])('%s', (_, data, path, value, remedy) => {
    expect(check(data)).toEqual([{ file: 'data', path, value, message: expect.stringContaining(remedy) }])
  })

  it('a note that no figure uses', () => {
    expect(check(one(), ['idle'])).toEqual([
      {
        file: 'locales/en/data.json',
        path: 'note.idle',
        value: 'idle',
        message: expect.stringContaining('take its words out of both locales'),
      },
    ])
  })

  it('every broken record, not only the first', () => {
    const problems = check(
      one({ events: [event('paper', '2023-02-30', { source: 'no' }), event('paper', '2022')], trainedOn: ['x'] }),
    )
    expect(problems.map(({ path }) => path)).toEqual([
      'models[a].events[0].source',
      'models[a].events[0].date',
      'models[a].trainedOn',
    ])
  })
})

describe('a problem', () => {
  it.each([
    ['2023-02-30', 'data: a.date = "2023-02-30": no such day'],
    [undefined, 'data: a.date = undefined: no such day'],
    [[2, 1], 'data: a.date = [2,1]: no such day'],
  ])('is one line: %j', (value, line) => {
    expect(formatProblem({ file: 'data', path: 'a.date', value, message: 'no such day' })).toBe(line)
  })
})
