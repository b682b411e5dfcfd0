/** Numbers that follow from others: `llama-65b.tokens / opt-175b.tokens`. */
import type { Figure } from '../data/figure'
import type { Value } from './value'
import { UnknownReferenceError } from './unknown-reference'
import { jointApproximation } from './value'

/** More digits than any figure of the course has, fewer than a double's. */
const DERIVED_DIGITS = 14

const OPERATORS: Readonly<Record<string, (a: number, b: number) => number>> = {
  '/': (a, b) => a / b,
  '*': (a, b) => a * b,
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
}

/**
 * `a / b` and the like, from left to right, so that no derived number is ever typed.
 * Sums and differences keep the unit; a quotient or product is a plain ratio.
 */
export function resolveExpression(ref: string, resolveOne: (ref: string) => Value): Value {
  const [first = '', ...rest] = ref.split(' ')
  if (rest.length === 0) return resolveOne(first)
  const figure = (part: string): Figure => {
    const value = resolveOne(part)
    if (value.kind !== 'figure') throw new UnknownReferenceError(part, 'only figures can be computed with')
    return value.figure
  }
  const from = [figure(first)]
  let value = from[0]!.value
  let unit = from[0]!.unit
  for (let index = 0; index < rest.length; index += 2) {
    const operator = OPERATORS[rest[index]!]
    if (!operator || rest[index + 1] === undefined)
      throw new UnknownReferenceError(ref, 'write "a / b" with + - * / and spaces around them')
    const operand = figure(rest[index + 1]!)
    const keepsUnit = rest[index] === '+' || rest[index] === '-'
    if (keepsUnit && operand.unit !== unit)
      throw new UnknownReferenceError(ref, `${unit} and ${operand.unit} do not add up`)
    // 68.74 - 67.35 is 1.39 to its readers, not what binary fractions make of it.
    value = Number(operator(value, operand.value).toPrecision(DERIVED_DIGITS))
    unit = keepsUnit ? unit : 'ratio'
    from.push(operand)
  }
  return { kind: 'derived', figure: { value, unit, approx: jointApproximation(from) }, from }
}
