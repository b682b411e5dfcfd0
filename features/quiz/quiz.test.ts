import type { ModelRecord, QuestionRecord } from '../../data/schema'
import type { Given, Progress } from '../progress/progress'
import type { EstimateQuestion, OptionsQuestion, OrderQuestion, Question } from './question'
import { describe, expect, it } from 'vitest'
import { createCatalogue } from '../../core/catalogue'
import { data } from '../../data'
import { rightAnswer } from '../../tests/support/answers'
import { NO_PROGRESS } from '../progress/progress'
import { estimateSteps, estimateTicks, placeOn, stepOf } from './estimate'
import { fits, grade } from './grade'
import { answersBy } from './judge'
import { rightOrder } from './question'
import { optionNumber } from './quiz-keys'
import { firstOpen, mistakes, parsePlace, parseSeed, runResults } from './sets'
import { makeWritten } from './written'

const catalogue = createCatalogue(data)
const base = { id: 'early-x', slide: 'early.opt', ask: { name: '?' } } as const
const options = (kind: OptionsQuestion['kind'], right: readonly string[]): OptionsQuestion => ({
  ...base,
  kind,
  options: ['a', 'b', 'c', 'd'].map(id => ({ id, text: { name: id }, why: { name: id }, isRight: right.includes(id) })),
})
const order: OrderQuestion = {
  ...base,
  kind: 'order',
  items: (['2022-05-03', '2020-05', '2023'] as const).map((date, index) => ({
    id: 'bac'[index]!,
    date,
    text: { name: '' },
    why: { name: '' },
  })),
}
const estimate: EstimateQuestion = {
  ...base,
  kind: 'estimate',
  value: 1.75e11,
  unit: 'parameters',
  truth: { ref: 'gpt-3.params' },
  from: 1e8,
  to: 1e12,
}

describe('an answer', () => {
  it('to a choice is right for the right option alone', () => {
    expect(grade(options('choice', ['b']), 'b')).toEqual({ kind: 'options', right: true, missed: [], wrong: [] })
    expect(grade(options('choice', ['b']), 'c')).toEqual({ kind: 'options', right: false, missed: ['b'], wrong: ['c'] })
  })

  it.each<[given: readonly string[], missed: readonly string[], wrong: readonly string[]]>([
    [['a', 'c'], [], []],
    [['c', 'a'], [], []],
    [['a'], ['c'], []],
    [['a', 'b', 'c'], [], ['b']],
    [
      ['b', 'd'],
      ['a', 'c'],
      ['b', 'd'],
    ],
  ])('to several options %j lacks %j and has %j too many', (given, missed, wrong) => {
    expect(grade(options('several', ['a', 'c']), given)).toEqual({
      kind: 'options',
      right: missed.length + wrong.length === 0,
      missed,
      wrong,
    })
  })

  it('to an order counts what stands in its place', () => {
    expect(rightOrder(order.items)).toEqual(['a', 'b', 'c'])
    expect(grade(order, ['a', 'b', 'c'])).toEqual({ kind: 'order', right: true, inPlace: ['a', 'b', 'c'] })
    expect(grade(order, ['a', 'c', 'b'])).toEqual({ kind: 'order', right: false, inPlace: ['a'] })
  })

  it.each<[given: number, right: boolean, side: string, times: number]>([
    [1.75e11, true, 'exact', 1],
    [3.5e11, true, 'over', 2],
    [3.6e11, false, 'over', 2.057],
    [8.75e10, true, 'under', 2],
    [8.7e10, false, 'under', 2.011],
    [1.75e10, false, 'under', 10],
  ])('of %d to an estimate is %s', (given, right, side, times) => {
    const verdict = grade(estimate, given)
    expect(verdict).toMatchObject({ kind: 'estimate', right, side })
    expect('times' in verdict && verdict.times).toBeCloseTo(times, 3)
  })

  it.each<[question: Question, given: Given]>([
    [options('choice', ['a']), 'gone'],
    [options('choice', ['a']), ['a']],
    [options('several', ['a']), []],
    [options('several', ['a']), ['a', 'gone']],
    [order, ['a', 'b']],
    [order, ['a', 'b', 'd']],
    [estimate, '5'],
    [estimate, 0],
  ])('that was kept before the question changed does not fit it', (question, given) => {
    expect(fits(question, given)).toBe(false)
  })
})

describe('the scale of an estimate', () => {
  it('goes through round numbers from one end to the other', () => {
    const steps = estimateSteps(estimate)
    expect([steps[0], steps.at(-1)]).toEqual([1e8, 1e12])
    expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b))
    expect(steps.filter(step => Number(step.toPrecision(2)) !== step)).toEqual([])
    expect(steps).toContain(2.5e10)
  })

  it('gives every power of ten the same room, the first one too', () => {
    const steps = estimateSteps({ from: 1, to: 1000 })
    expect([1, 10, 100, 1000].map(value => steps.indexOf(value))).toEqual([0, 20, 40, 60])
    expect(new Set(steps).size).toBe(steps.length)
  })

  it('places the steps of the slider evenly, and numbers between them', () => {
    const scale = { from: 1, to: 1000 }
    const steps = estimateSteps(scale)
    expect(steps.map(step => Math.round(placeOn(scale, step) * (steps.length - 1)))).toEqual(
      steps.map((_, index) => index),
    )
    expect([placeOn(scale, 0.1), placeOn(scale, 5000)]).toEqual([0, 1])
    expect(stepOf(scale, 7.2)).toBe(17)
    expect(estimateTicks(scale).map(({ value }) => value)).toEqual([1, 10, 100, 1000])
  })
})

describe('a written question', () => {
  const make = (record: QuestionRecord): Question => makeWritten(record, catalogue)

  it.each(data.questions.map(record => [record.id, record as QuestionRecord] as const))(
    '%s can be asked, and answered rightly',
    (_, record) => {
      const question = make(record)
      const right = rightAnswer(record)
      expect(fits(question, right)).toBe(true)
      expect(grade(question, right).right).toBe(true)
      if (question.kind === 'estimate')
        expect(estimateSteps(question).some(step => grade(question, step).right)).toBe(true)
      if (question.kind === 'order')
        expect(
          grade(
            question,
            question.items.map(({ id }) => id),
          ).right,
        ).toBe(false)
    },
  )

  it('for a wrong figure shows the slip, and the true one as its answer', () => {
    const question = make({
      id: 'audit-x',
      kind: 'spot',
      slide: 'audit.falcon',
      options: [
        { option: 'a', is: 'opt.params' },
        { option: 'b', is: 'bloom.params', times: 10 },
        { option: 'c', is: 'gpt-3.params', says: 'gpt-3-in-yi' },
      ],
    })
    expect(question).toMatchObject({
      options: [
        { figure: { ref: 'opt.params' }, isRight: false },
        {
          figure: { amount: { value: 1_762_472_714_240, unit: 'parameters' } },
          truth: { ref: 'bloom.params' },
          isRight: true,
        },
        { figure: { ref: 'quote.gpt-3-in-yi' }, truth: { ref: 'gpt-3.params' }, isRight: true },
      ],
    })
  })

  it('about an order is refused where a thing has no date', () => {
    expect(() =>
      make({
        id: 'early-x',
        kind: 'order',
        slide: 'early.opt',
        items: ['opt.released', 'opt.params', 'bloom.released'],
      }),
    ).toThrow(/no date/)
  })
})

describe('sets', () => {
  const at = (day: number, right: boolean) => ({ at: `2024-01-0${day}T00:00:00.000Z`, given: right ? 'a' : 'b', right })
  const progress: Progress = {
    ...NO_PROGRESS,
    answers: {
      old: [at(1, false)],
      mended: [at(1, false), at(2, true)],
      late: [at(3, true), at(4, false)],
      gone: [at(2, false)],
    },
  }
  const questionOf = (id: string) => (id === 'gone' ? undefined : options('choice', ['a']))
  const answerOf = answersBy(questionOf, progress)

  it('of mistakes hold what was last answered wrong and can still be asked, the longest waiting first', () => {
    expect(mistakes(progress, answerOf)).toEqual(['old', 'late'])
  })

  it('count in a run only what was answered since it began', () => {
    const ids = ['mended', 'late', 'new']
    expect(runResults(ids, answerOf)).toEqual([
      { id: 'mended', isRight: true },
      { id: 'late', isRight: false },
      { id: 'new' },
    ])
    const since = runResults(ids, answersBy(questionOf, progress, '2024-01-03T12:00:00.000Z'))
    expect(since.map(({ isRight }) => isRight)).toEqual([undefined, false, undefined])
    expect([firstOpen(since), firstOpen(runResults(['late'], answerOf))]).toEqual([1, 2])
  })

  it.each([
    ['3', 3],
    ['11', 11],
    ['12', undefined],
    ['0', undefined],
    ['x', undefined],
    [undefined, undefined],
    [['1'], undefined],
  ])('place %j of ten is %j', (text, place) => {
    expect(parsePlace(text, 10)).toBe(place)
  })

  it.each([
    ['7', 7],
    ['0', 0],
    ['', undefined],
    ['-1', undefined],
    ['1e5', undefined],
    [undefined, undefined],
  ])('seed %j is %j', (text, seed) => {
    expect(parseSeed(text)).toBe(seed)
  })
})

describe('number keys', () => {
  const stroke = (key: string, target: object | null = null, held = {}) =>
    optionNumber({ key, ctrlKey: false, metaKey: false, altKey: false, target, ...held })

  it('choose an option unless a field takes them', () => {
    expect([stroke('1'), stroke('9'), stroke('0'), stroke('a')]).toEqual([1, 9, undefined, undefined])
    expect(stroke('2', { tagName: 'INPUT', type: 'radio' })).toBe(2)
    expect(stroke('2', { tagName: 'INPUT', type: 'search' })).toBeUndefined()
    expect(stroke('2', null, { ctrlKey: true })).toBeUndefined()
  })
})

it('ids of models hold no joint of a generated id', () => {
  expect((data.models as readonly ModelRecord[]).map(({ id }) => id).filter(id => id.includes('--'))).toEqual([])
})
