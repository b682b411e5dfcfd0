import { describe, expect, it } from 'vitest'
import { answer, at, attempt, read, review } from '../../tests/support/progress'
import { answersBy } from '../quiz/judge'
import { mergeProgress } from './merge'
import { NO_PROGRESS } from './progress'
import { summarise, summariseCards } from './summary'

const lessons = [
  { chapter: 'early', sections: ['early.opt', 'early.bloom'], minutes: 4 },
  { chapter: 'base', sections: ['base.llama'], minutes: 2 },
]
const questions: Readonly<Record<string, readonly string[]>> = { early: ['early-budget', 'early-tokens'], base: [] }
/** Every question has the answer `a`. */
const question = {
  kind: 'choice',
  id: 'early-budget',
  slide: 'early.opt',
  ask: { name: '?' },
  options: ['a', 'b'].map(id => ({ id, text: { name: id }, why: { name: id }, isRight: id === 'a' })),
} as const

function of(...parts: Parameters<typeof mergeProgress>[0][]): ReturnType<typeof summarise> {
  const progress = parts.reduce(mergeProgress, NO_PROGRESS)
  const answerOf = answersBy(id => (id === 'made-before' ? undefined : question), progress)
  return summarise(lessons, chapter => questions[chapter]!, progress, answerOf)
}

const whole = [
  read('early.opt', 9),
  read('early.bloom', 4),
  read('base.llama', 2),
  answer('early-budget', attempt(1, 'b', false), attempt(2)),
  answer('early-tokens', attempt(3)),
]

describe('the course as it is done so far', () => {
  it('counts what is read, tried and right, by lesson and in all', () => {
    const {
      lessons: [early, base],
      ...course
    } = of(
      read('early.opt', 1),
      answer('early-budget', attempt(1), attempt(2, 'b', false)),
      answer('early-tokens', attempt(3)),
    )
    expect(early).toEqual({ chapter: 'early', read: 1, sections: 2, right: 1, tried: 2, questions: 2, isRead: false })
    expect(base).toMatchObject({ read: 0, sections: 1, tried: 0, questions: 0 })
    expect(course).toEqual({
      read: 1,
      sections: 3,
      right: 1,
      tried: 2,
      questions: 2,
      others: { right: 0, tried: 0 },
      isComplete: false,
    })
  })

  it('knows when a lesson was read to its end', () => {
    expect(of(...whole).lessons.map(({ readAt }) => readAt)).toEqual([at(9), at(2)])
  })

  it('counts questions that belong to no lesson apart, and neither sections nor questions of before', () => {
    const course = of(
      answer('generated-first', attempt(1)),
      answer('generated-larger', attempt(1, 'b', false)),
      answer('made-before', attempt(1)),
      read('early.gone', 1),
    )
    expect(course).toMatchObject({ read: 0, tried: 0, others: { right: 1, tried: 2 } })
  })

  it('is complete when everything is read and the last answer to every question is right', () => {
    expect(of(...whole).isComplete).toBe(true)
    for (const part of whole) expect(of(...whole.filter(other => other !== part)).isComplete).toBe(false)
    expect(of(...whole, answer('early-tokens', attempt(8, 'b', false))).isComplete).toBe(false)
  })
})

it('cards are counted as seen at the first look, as learned when they come back after days', () => {
  const progress = [review('one', 1, 4), review('two', 1, 3), review('three', 1, 1)].reduce(mergeProgress)
  expect(summariseCards(progress)).toEqual({ seen: 3, learned: 2 })
})
