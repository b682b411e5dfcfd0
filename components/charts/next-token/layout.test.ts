import { describe, expect, it } from 'vitest'
import { exampleState, trainingExamples } from './layout'

describe('a text as training examples', () => {
  it('gives one for each token but the first', () => {
    expect(trainingExamples(['water', 'freezes', 'at'])).toEqual([
      { context: ['water'], target: 'freezes' },
      { context: ['water', 'freezes'], target: 'at' },
    ])
  })

  it.each([[[]], [['alone']]])('gives none for %j', (tokens: string[]) => {
    expect(trainingExamples(tokens)).toEqual([])
  })

  it('asks the next one as soon as the one before it is answered', () => {
    expect([0, 1, 2].map(index => exampleState(index, 1))).toEqual([
      { isAsked: true, isAnswered: true },
      { isAsked: true, isAnswered: false },
      { isAsked: false, isAnswered: false },
    ])
  })
})
