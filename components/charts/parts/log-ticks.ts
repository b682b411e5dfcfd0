/**
 * Plain ticks of a log axis within a range: the steps times each power of ten, ascending.
 * @param steps from 1 upwards, below 10: `[1]` for 1B, 10B, 100B; `[1, 2, 5]` for a short axis
 */
export function logTicks(from: number, to: number, steps: readonly number[] = [1]): readonly number[] {
  const first = Math.floor(Math.log10(from))
  const exponents = Array.from({ length: Math.ceil(Math.log10(to)) - first + 1 }, (_, index) => first + index)
  return exponents
    .flatMap(exponent => steps.map(step => step * 10 ** exponent))
    .filter(value => value >= from && value <= to)
}
