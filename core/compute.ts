/**
 * Computing of a training run, in petaflop/s-days: by the rule of thumb 6·N·D, and as its makers publish it.
 *
 * Each token costs each parameter that works on it one addition and one multiplication forwards, and about twice as much
 * backwards: six operations (Kaplan et al. 2020, sections 1.3 and 2.1; Chinchilla counts alike in section 3.3). Attention
 * over the context is left out, so the rule is good to about a tenth. Kaplan's N is without the embeddings; ours is the
 * published size, since few makers publish the other.
 */
import type { Figure } from '../data/figure'
import type { System } from './system'
import type { Value } from './value'

/** Constants of the rule, with their places: `scaling-laws` in the techniques. */
export interface ComputeRule {
  readonly perParameterAndToken: Figure
  readonly perPetaflopDay: Figure
}

export type ComputedValue = Extract<Value, { kind: 'derived' }>

/** Digits worth showing: sources print as many, and the rule is no better. */
const SIGNIFICANT_DIGITS = 3

const inPetaflopDays = (flop: number, { perPetaflopDay }: ComputeRule): number =>
  Number((flop / perPetaflopDay.value).toPrecision(SIGNIFICANT_DIGITS))

/**
 * 6·N·D. Of a mixture of experts N counts the parameters that work on each token.
 * @returns `undefined` where size or tokens are not published
 */
export function trainingCompute(
  { variant, params, tokens }: Pick<System, 'variant' | 'params' | 'tokens'>,
  rule: ComputeRule,
): ComputedValue | undefined {
  const working = variant?.activeParams ?? params
  if (!working || !tokens) return undefined
  const value = inPetaflopDays(rule.perParameterAndToken.value * working.value * tokens.value, rule)
  return {
    kind: 'derived',
    figure: { value, unit: 'PF-days', approx: 'estimate' },
    from: [working, tokens, rule.perParameterAndToken],
  }
}

/** Facts in which makers publish it, the plainest first. */
const PUBLISHED = ['pretrainingCompute', 'trainingPetaflopDays', 'trainingFlop', 'budgetFlop'] as const

/** Whether a source we read states it. */
export const publishesCompute = ({ model }: Pick<System, 'model'>): boolean =>
  PUBLISHED.some(name => model.facts?.[name])

/** What a source prints; operations are converted. `undefined` where we have read no such figure. */
export function publishedCompute({ model }: Pick<System, 'model'>, rule: ComputeRule): Value | undefined {
  const figure = PUBLISHED.map(name => model.facts?.[name]).find(fact => fact !== undefined)
  if (!figure || figure.unit === 'PF-days') return figure && { kind: 'figure', figure }
  return {
    kind: 'derived',
    figure: { value: inPetaflopDays(figure.value, rule), unit: 'PF-days', approx: figure.approx },
    from: [figure, rule.perPetaflopDay],
  }
}
