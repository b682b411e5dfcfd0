import type { QuestionRecord } from '../../data/schema'
import { describe, expect, it } from 'vitest'
import { data } from '../../data'
import { createCatalogue } from '../../logic/catalogue'
import { checkQuestions } from '../../logic/check/questions'
import { optionLetter, questionState, questionSteps } from '../../logic/questions'

describe('check questions on a slide', () => {
  it('come one after the other, each with its answer before the next', () => {
    expect(questionSteps(3)).toBe(5)
    const shown = (step: number): string => [0, 1, 2].map((index) => {
      const { isCurrent, isAnswered } = questionState(index, step)
      return isCurrent ? isAnswered ? 'answer' : 'question' : '-'
    }).join(' ')
    expect([0, 1, 2, 3, 4, 5].map(shown)).toEqual(['question - -', 'answer - -', '- question -', '- answer -', '- - question', '- - answer'])
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
  const question = { id: 'early-tokens', kind: 'choice', slide: 'early.tokens', options: ['few', 'many', 'same'], answer: 'few' } as const
  const words = new Map(['ask', ...question.options.flatMap(option => [`options.${option}`, `why.${option}`])].map(key => [`quiz.early-tokens.${key}`, 'words']))
  const slides = new Set(['early.tokens'])
  const catalogue = createCatalogue(data)
  const problems = (changed: object, with_ = words): readonly string[] => checkQuestions([{ ...question, ...changed } as QuestionRecord], { catalogue, slides, words: with_ }).map(({ path, message }) => `${path}: ${message}`)

  it('finds nothing in a sound one', () => {
    expect(problems({})).toEqual([])
  })

  it('names what is wrong', () => {
    expect(problems({ answer: 'none' })).toEqual([expect.stringContaining('questions[early-tokens].answer: the answer is one of the options')])
    expect(problems({ slide: 'early.gone' })).toEqual([expect.stringContaining('no slide has this key')])
    expect(problems({ options: ['few', 'many'] })).toContainEqual(expect.stringContaining('at least 3 different options'))
    expect(problems({ id: 'a.b' })).toContainEqual(expect.stringContaining('ids hold no dots'))
    expect(checkQuestions([question, question], { catalogue, slides, words })).toContainEqual(expect.objectContaining({ message: 'two questions have this id' }))
  })

  it('asks for the words of every option, and for no others', () => {
    expect(problems({}, new Map([...words].filter(([key]) => key !== 'quiz.early-tokens.why.same')))).toEqual([expect.stringContaining('no words: add them to quiz.json')])
    expect(problems({}, new Map([...words, ['quiz.gone.ask', 'words']]))).toEqual([expect.stringContaining('no question has these words')])
  })
})
