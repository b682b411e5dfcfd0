import { describe, expect, it } from 'vitest'
import { figure, model, system, variant } from '../tests/support/data-records'
import { publishedCompute, trainingCompute } from './compute'

const rule = { perParameterAndToken: figure(6, 'ratio'), perPetaflopDay: figure(8.64e19, 'FLOP') }
const read = (tokens: number): object => ({ tokens: figure(tokens, 'tokens') })

describe('computing by the rule of thumb', () => {
  it('is six operations for each parameter and token, in petaflop/s-days to three digits', () => {
    const gpt3 = trainingCompute(system('gpt-3', 175e9, '2020', read(300e9)), rule)
    expect(gpt3?.figure).toEqual({ value: 3650, unit: 'PF-days', approx: 'estimate' })
  })

  it('cites size, tokens and the rule', () => {
    expect(trainingCompute(system('a', 1e9, '2020', read(1e9)), rule)?.from).toHaveLength(3)
  })

  it('counts only the experts at work', () => {
    const sparse = system('moe', 40e9, '2023', {
      ...read(1e12),
      variant: variant('moe', 40e9, { activeParams: figure(10e9, 'parameters') }),
    })
    expect(trainingCompute(sparse, rule)?.figure.value).toBe(
      trainingCompute(system('dense', 10e9, '2023', read(1e12)), rule)?.figure.value,
    )
  })

  it('is unknown without tokens', () => {
    expect(trainingCompute(system('silent', 1e9, '2020'), rule)).toBeUndefined()
  })
})

describe('published computing', () => {
  const withFacts = (facts: object): Parameters<typeof publishedCompute>[0] => ({ model: model('m', { facts }) })

  it('stays as printed in petaflop/s-days', () => {
    const printed = figure(2800, 'PF-days')
    expect(
      publishedCompute(withFacts({ pretrainingCompute: printed, trainingFlop: figure(1e23, 'FLOP') }), rule),
    ).toEqual({ kind: 'figure', figure: printed })
  })

  it('is converted from operations', () => {
    expect(publishedCompute(withFacts({ budgetFlop: figure(5.76e23, 'FLOP') }), rule)).toMatchObject({
      kind: 'derived',
      figure: { value: 6670, unit: 'PF-days' },
    })
  })

  it('is unknown where nothing was read', () => {
    expect(publishedCompute(withFacts({}), rule)).toBeUndefined()
  })
})
