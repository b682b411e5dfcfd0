import type { System } from '../../../core/system'
import { describe, expect, it } from 'vitest'
import { system } from '../../../tests/support/data-records'
import { tokensSteps } from './tokens-steps'

const released = (id: string, date: string): System => system(id, 1e9, date)

describe('the steps of the tokens chart', () => {
  const systems = [
    released('old', '2020-05'),
    released('older', '2019'),
    released('landmark', '2022-03'),
    released('small', '2023-02-24'),
    released('large', '2023-02-24'),
    released('rival', '2023-05'),
    released('early-rival', '2023-01'),
    released('next', '2024-04'),
    released('newest', '2025-04'),
  ]

  it('go from what was before to the line, the trail, its year and the years after', () => {
    expect(tokensSteps(systems, { trail: ['small', 'large'], landmark: 'landmark' })).toEqual([
      ['old', 'older'],
      ['landmark'],
      ['small', 'large'],
      ['rival', 'early-rival'],
      ['next'],
      ['newest'],
    ])
  })

  it('need no landmark: it is then one of the models before', () => {
    expect(tokensSteps(systems, { trail: ['small', 'large'] })[0]).toEqual(['old', 'older', 'landmark'])
  })

  it('bring a trail over several years with its years', () => {
    expect(tokensSteps(systems, { trail: ['small', 'next'], landmark: 'landmark' }).slice(2)).toEqual([
      ['small'],
      ['large', 'rival', 'early-rival'],
      ['next'],
      ['newest'],
    ])
  })

  it('are never empty, and every model has one', () => {
    const steps = tokensSteps(systems, { trail: ['small'], landmark: 'landmark' })
    expect(steps.every(step => step.length > 0)).toBe(true)
    expect(steps.flat().toSorted()).toEqual(systems.map(({ id }) => id).toSorted())
    expect(tokensSteps([released('only', '2023')], { trail: ['only'] })).toEqual([['only']])
  })

  it('begin with a model whose release is not known', () => {
    const [first] = tokensSteps([...systems, { ...released('undated', '2023'), release: undefined }], {
      trail: ['small'],
    })
    expect(first).toContain('undated')
  })
})
