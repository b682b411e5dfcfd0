import type { QuestionRecord } from '../../data/schema'
import { describe, expect, it } from 'vitest'
import { checkQuestions } from '../../checks/check-questions'
import { createCatalogue } from '../../core/catalogue'
import { data } from '../../data'
import { optionLetter, questionState, questionSteps } from './check-steps'

describe('check questions on a slide', () => {
  it('come one after the other, each with its answer before the next', () => {
    expect(questionSteps(3)).toBe(5)
    const shown = (step: number): string =>
      [0, 1, 2]
        .map(index => {
          const { isCurrent, isAnswered } = questionState(index, step)
          return isCurrent ? (isAnswered ? 'answer' : 'question') : '-'
        })
        .join(' ')
    expect([0, 1, 2, 3, 4, 5].map(shown)).toEqual([
      'question - -',
      'answer - -',
      '- question -',
      '- answer -',
      '- - question',
      '- - answer',
    ])
  })

  it('stay answered when the next one is asked', () => {
    expect(questionState(0, 2)).toEqual({ isAsked: true, isAnswered: true, isCurrent: false })
    expect(questionState(1, 1)).toEqual({ isAsked: false, isAnswered: false, isCurrent: false })
  })

  it('letter their options', () => {
    expect([0, 1, 2].map(optionLetter)).toEqual(['A', 'B', 'C'])
  })
})

describe('the check of the questions', () => {
  const question = {
    id: 'early-tokens',
    kind: 'choice',
    slide: 'early.tokens',
    options: ['few', 'many', 'same'],
    answer: 'few',
  } as const
  const words = new Map(
    ['ask', ...question.options.flatMap(option => [`options.${option}`, `why.${option}`])].map(key => [
      `quiz.early-tokens.${key}`,
      'words',
    ]),
  )
  const slides = new Set(['early.tokens'])
  const catalogue = createCatalogue(data)
  const problems = (changed: object, with_ = words): readonly string[] =>
    checkQuestions([{ ...question, ...changed } as QuestionRecord], { catalogue, slides, words: with_ }).map(
      ({ path, message }) => `${path}: ${message}`,
    )

  it('finds nothing in a sound one', () => {
    expect(problems({})).toEqual([])
  })

  it('names what is wrong', () => {
    expect(problems({ answer: 'none' })).toEqual([
      expect.stringContaining('questions[early-tokens].answer: the answer is one of the options'),
    ])
    expect(problems({ slide: 'early.gone' })).toEqual([expect.stringContaining('no slide has this key')])
    expect(problems({ options: ['few', 'many'] })).toContainEqual(
      expect.stringContaining('at least 3 different options'),
    )
    expect(problems({ id: 'a.b' })).toContainEqual(expect.stringContaining('ids hold no dots'))
    expect(checkQuestions([question, question], { catalogue, slides, words })).toContainEqual(
      expect.objectContaining({ message: 'two questions have this id' }),
    )
  })

  it('asks for the words of every option, and for no others', () => {
    expect(problems({}, new Map([...words].filter(([key]) => key !== 'quiz.early-tokens.why.same')))).toEqual([
      expect.stringContaining('no words: add them to quiz.json'),
    ])
    expect(problems({}, new Map([...words, ['quiz.gone.ask', 'words']]))).toEqual([
      expect.stringContaining('no question has these words'),
    ])
  })

  describe('of a kind of its own', () => {
    const check = (record: object, keys: readonly string[]): readonly string[] =>
      checkQuestions([{ id: 'early-new', slide: 'early.tokens', ...record } as QuestionRecord], {
        catalogue,
        slides,
        words: new Map(keys.map(key => [`quiz.early-new.${key}`, 'words'])),
      }).map(({ path, message }) => `${path.replace('questions[early-new].', '')}: ${message}`)
    const optionWords = (...options: readonly string[]): readonly string[] => [
      'ask',
      ...options.flatMap(option => [`options.${option}`, `why.${option}`]),
    ]

    it('wants some right options of several, and not all', () => {
      const several = (...answers: readonly string[]) =>
        check({ kind: 'several', options: ['a', 'b', 'c'], answers }, optionWords('a', 'b', 'c'))
      expect(several('a', 'b')).toEqual([])
      expect(several()).toEqual([expect.stringContaining('answers: at least one option is right')])
      expect(several('a', 'b', 'c')).toEqual([expect.stringContaining('answers: at least one option is right')])
      expect(several('a', 'd')).toEqual([expect.stringContaining('answers: an answer is one of the options')])
    })

    it('wants dates that have one order', () => {
      const order = (...items: readonly string[]) => check({ kind: 'order', items }, ['ask', 'so'])
      expect(order('gpt-2.released', 'gpt-3.released', 'opt.released')).toEqual([])
      expect(order('gpt-2.released', 'gpt-3.released')).toEqual([
        expect.stringContaining('items: a question has at least 3'),
      ])
      expect(order('gpt-2.released', 'gpt-3.released', 'opt.params')).toEqual([
        expect.stringContaining('only dates can be put in order'),
      ])
      expect(order('gpt-2.released', 'opt.released', 'opt-175b.released')).toContainEqual(
        expect.stringContaining('these two dates have no order'),
      )
      expect(order('gpt-2.released', 'gpt-3.released', 'gone.released')).toContainEqual(
        expect.stringContaining('items[2]: Unknown reference'),
      )
    })

    it('wants a number that lies on a scale wide enough to guess on', () => {
      const estimate = (of: string, from: number, to: number) =>
        check({ kind: 'estimate', of, from, to }, ['ask', 'so'])
      expect(estimate('gpt-3.params', 1e9, 1e12)).toEqual([])
      expect(estimate('gpt-3.params', 1e12, 1e15)).toEqual([
        expect.stringContaining('of: the number must lie between the ends'),
      ])
      expect(estimate('gpt-3.params', 1e11, 1e12)).toEqual([expect.stringContaining('from: the scale begins above 0')])
      expect(estimate('gpt-3.params', 0, 1e12)).toEqual([expect.stringContaining('from: the scale begins above 0')])
      expect(estimate('gpt-3.released', 1, 1e4)).toEqual([
        expect.stringContaining('of: only a number can be estimated'),
      ])
      expect(estimate('gone.params', 1, 1e4)).toEqual([expect.stringContaining('of: Unknown reference')])
    })

    it('wants exactly one wrong figure', () => {
      const spot = (...changed: readonly object[]) =>
        check(
          {
            kind: 'spot',
            options: ['gpt-2', 'gpt-3', 'opt'].map((id, index) => ({
              option: id,
              is: `${id}.params`,
              ...changed[index],
            })),
          },
          optionWords('gpt-2', 'gpt-3', 'opt'),
        )
      expect(spot({}, { times: 10 })).toEqual([])
      expect(spot({}, { says: 'gpt-3-in-yi' })).toEqual([])
      expect(spot()).toEqual([expect.stringContaining('options: exactly one option shows a wrong figure')])
      expect(spot({ times: 10 }, { times: 10 })).toEqual([
        expect.stringContaining('options: exactly one option shows a wrong figure'),
      ])
      expect(spot({}, { says: 'gone' })).toEqual([expect.stringContaining('options[1].says: Unknown reference')])
      expect(spot({ is: 'gone.params' }, { times: 10 })).toEqual([
        expect.stringContaining('options[0].is: Unknown reference'),
      ])
    })

    it('has words that say what its order or its number shows', () => {
      expect(check({ kind: 'estimate', of: 'gpt-3.params', from: 1e9, to: 1e12 }, ['ask'])).toEqual([
        expect.stringContaining('no words'),
      ])
    })
  })
})
