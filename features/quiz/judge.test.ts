import type { Attempt, Given, Progress } from '../progress/progress'
import type { Option, Question } from './question'
import { describe, expect, it } from 'vitest'
import { createCatalogue } from '../../core/catalogue'
import { data } from '../../data'
import { lessonProgress } from '../lessons/lessons'
import { checkProgress } from '../progress/check-progress'
import { summarise } from '../progress/summary'
import { createGenerator } from './generate'
import { answersBy, judge } from './judge'
import { mistakes, runResults } from './sets'

const AT = '2026-01-01T00:00:00.000Z'
const base = { id: 'early-x', slide: 'early.opt', ask: { name: '?' } } as const
const option = (id: string, isRight: boolean): Option => ({ id, text: { name: id }, why: { name: id }, isRight })
const options = (kind: 'choice' | 'several' | 'spot', all: string, right: string): Question => ({
  ...base,
  kind,
  options: [...all].map(id => option(id, right.includes(id))),
})
const order = (dates: Readonly<Record<string, string>>): Question => ({
  ...base,
  kind: 'order',
  items: Object.entries(dates).map(([id, date]) => ({
    id,
    date: date as '2020',
    text: { name: id },
    why: { name: id },
  })),
})
const estimate = (value: number): Question => ({
  ...base,
  kind: 'estimate',
  value,
  unit: 'parameters',
  truth: { ref: 'gpt-3.params' },
  from: 1e8,
  to: 1e12,
})

type Worth = 'right' | 'wrong' | undefined

interface Case {
  readonly given: Given
  /** What was stored with the answer. */
  readonly stored: boolean
  /** The question of today; nothing where it is gone. */
  readonly question: Question | undefined
  readonly worth: Worth
}

const CASES: Readonly<Record<string, Case>> = {
  'to the same question, right': {
    given: 'a',
    stored: true,
    question: options('choice', 'abc', 'a'),
    worth: 'right',
  },
  'to the same question, wrong': { given: 'b', stored: false, question: options('choice', 'abc', 'a'), worth: 'wrong' },
  'stored as wrong, after the key was mended in its favour': {
    given: 'b',
    stored: false,
    question: options('choice', 'abc', 'b'),
    worth: 'right',
  },
  'stored as right, after the key was mended against it': {
    given: 'a',
    stored: true,
    question: options('choice', 'abc', 'b'),
    worth: 'wrong',
  },
  'to an option that was taken away': {
    given: 'a',
    stored: true,
    question: options('choice', 'bc', 'b'),
    worth: undefined,
  },
  'to a question that is gone': { given: 'a', stored: true, question: undefined, worth: undefined },
  'to several options, one of which was taken away': {
    given: ['a', 'b'],
    stored: true,
    question: options('several', 'acd', 'ac'),
    worth: undefined,
  },
  'to several options, to which a right one was added': {
    given: ['a', 'b'],
    stored: true,
    question: options('several', 'abcd', 'abd'),
    worth: 'wrong',
  },
  'to several options, to which a wrong one was added': {
    given: ['b', 'a'],
    stored: true,
    question: options('several', 'abcd', 'ab'),
    worth: 'right',
  },
  'to one option, now that several may be chosen': {
    given: 'a',
    stored: true,
    question: options('several', 'abc', 'ab'),
    worth: undefined,
  },
  'to several options, now that one is to be chosen': {
    given: ['a'],
    stored: true,
    question: options('choice', 'abc', 'a'),
    worth: undefined,
  },
  'to a wrong figure, after another was made the wrong one': {
    given: 'a',
    stored: true,
    question: options('spot', 'abc', 'c'),
    worth: 'wrong',
  },
  'estimated near what is the true number now': {
    given: 1.7e11,
    stored: false,
    question: estimate(1.75e11),
    worth: 'right',
  },
  'estimated near what was the true number': {
    given: 1.7e11,
    stored: true,
    question: estimate(1.7e10),
    worth: 'wrong',
  },
  'in words, now that a number is to be estimated': {
    given: 'a',
    stored: true,
    question: estimate(1.7e10),
    worth: undefined,
  },
  'in an order that is the right one since a date was mended': {
    given: ['a', 'b', 'c'],
    stored: false,
    question: order({ c: '2023', a: '2020', b: '2021' }),
    worth: 'right',
  },
  'in an order that was the right one until a date was mended': {
    given: ['a', 'b', 'c'],
    stored: true,
    question: order({ a: '2022', b: '2021', c: '2023' }),
    worth: 'wrong',
  },
  'in an order that one thing less is to be put in': {
    given: ['a', 'b', 'c'],
    stored: true,
    question: order({ a: '2020', b: '2021' }),
    worth: undefined,
  },
  'in an order that one thing more is to be put in': {
    given: ['a', 'b'],
    stored: true,
    question: order({ a: '2020', b: '2021', c: '2023' }),
    worth: undefined,
  },
}

describe.each(Object.entries(CASES))('an answer %s', (_, { given, stored, question, worth }) => {
  const attempt: Attempt = { at: AT, given, right: stored }
  const progress: Progress = { read: {}, answers: { 'early-x': [attempt] }, reviews: {} }
  const answerOf = answersBy(id => (id === 'early-x' ? question : undefined), progress)
  const lesson = { chapter: 'early', sections: ['early.opt'], minutes: 1 }

  it(`is ${worth ?? 'no answer'} for its page`, () => {
    const judged = judge(question, attempt)
    expect(judged && { at: judged.at, given: judged.given, right: judged.verdict.right }).toEqual(
      worth && { at: AT, given, right: worth === 'right' },
    )
  })

  it('is worth the same in a run, among the mistakes, in its lesson and in the summary', () => {
    const count = (is: boolean): number => (is ? 1 : 0)
    const counted = { right: count(worth === 'right'), tried: count(worth !== undefined) }
    expect(runResults(['early-x'], answerOf)).toEqual([{ id: 'early-x', ...(worth && { isRight: worth === 'right' }) }])
    expect(mistakes(progress, answerOf)).toEqual(worth === 'wrong' ? ['early-x'] : [])
    expect(lessonProgress(lesson, ['early-x'], progress, answerOf).right).toBe(counted.right)
    expect(summarise([lesson], () => ['early-x'], progress, answerOf)).toMatchObject(counted)
    expect(summarise([lesson], () => [], progress, answerOf).others).toEqual(counted)
  })
})

describe('answers', () => {
  const question = options('choice', 'abc', 'a')
  const attempt = (day: number, given: string): Attempt => ({ at: `2026-01-0${day}T00:00:00.000Z`, given, right: true })

  it('count by the last one alone, also where that one no longer fits and an earlier one does', () => {
    const answers = { kept: [attempt(1, 'b'), attempt(2, 'a')], gone: [attempt(1, 'a'), attempt(2, 'x')] }
    const answerOf = answersBy(() => question, { answers })
    expect([answerOf('kept')?.given, answerOf('gone'), answerOf('never')]).toEqual(['a', undefined, undefined])
  })

  it('of before a run are none', () => {
    const answers = { early: [attempt(1, 'a')], late: [attempt(3, 'a')] }
    const answerOf = answersBy(() => question, { answers }, attempt(2, 'a').at)
    expect([answerOf('early'), answerOf('late')?.verdict.right]).toEqual([undefined, true])
  })

  it('that were stored with what they were worth then are read as before, and judged anew', () => {
    const { progress, faults } = checkProgress({ answers: { 'early-x': [{ at: AT, given: 'a', right: false }] } })
    expect(faults).toBe(0)
    expect(answersBy(() => question, progress)('early-x')?.verdict.right).toBe(true)
  })
})

describe('an answer to a generated question', () => {
  const teachesAll = { slidesOf: () => ['early.opt'], slidesOfFigure: () => ['early.opt'] }
  const decodeWith = (facts: typeof data) =>
    createGenerator({ catalogue: createCatalogue(facts), taught: teachesAll, slides: ['early.opt'] }).decode
  const id = 'first--opt--mt0'
  const attempt: Attempt = { at: AT, given: 'opt', right: true }
  /** The data as they would be with other events of a model, or without the model. */
  const mended = (model: string, change: (record: object) => object | undefined): typeof data =>
    ({
      ...data,
      models: data.models.flatMap(record => (record.id === model ? (change(record) ?? []) : record)),
    }) as unknown as typeof data

  it('is judged by the facts of today', () => {
    expect(judge(decodeWith(data)(id), attempt)?.verdict.right).toBe(true)
    const source = { source: 'opt-paper', locator: 'abstract' }
    const late = mended('opt', record => ({ ...record, events: [{ event: 'weights', date: '2024-02', ...source }] }))
    expect(judge(decodeWith(late)(id), attempt)?.verdict.right).toBe(false)
  })

  it('counts for nothing where the facts give no question any more', () => {
    expect(judge(decodeWith(data)('first--opt--no-model'), attempt)).toBeUndefined()
    const vague = mended('opt', record => ({ ...record, events: [] }))
    expect(judge(decodeWith(vague)(id), attempt)).toBeUndefined()
  })
})
