import { describe, expect, it } from 'vitest'
import { nearestFirst, suggest } from './nearest'

const fields = ['energy', 'tokens', 'params', 'released', 'paper']

describe('the nearest word', () => {
  it.each([
    ['parameters', 'params'],
    ['token', 'tokens'],
    ['relesed', 'released'],
    ['Params', 'params'],
  ])('to %s is %s', (word, nearest) => {
    expect(nearestFirst(word, fields)[0]).toBe(nearest)
  })

  it('is one of all the words, each once', () => {
    expect([...nearestFirst('x', [...fields, 'energy'])].sort()).toEqual([...fields].sort())
  })
})

describe('a message', () => {
  it('asks whether the likest was meant, then says what there is', () => {
    expect(suggest('parameters', fields)).toMatch(/^did you mean "params"\? There are params, /)
  })

  it('guesses at nothing where no word is alike', () => {
    expect(suggest('qqq', fields)).toMatch(/^there are /)
  })

  it('says so where there is nothing to choose from', () => {
    expect(suggest('x', [])).toBe('there are none yet')
  })

  it('lists no more than can be read', () => {
    expect(
      suggest(
        'x',
        Array.from({ length: 99 }, (_, index) => `word-${index}`),
      ),
    ).toMatch(/, …$/)
  })

  it('takes anything for a word: it comes from data that are wrong', () => {
    expect(suggest(null, fields)).toContain('params')
  })
})
