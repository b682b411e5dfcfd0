/** Walking through the marks of a chart by keyboard: across by date, up and down by size. */

interface Placed {
  readonly id: string
  readonly y: number
}

/** Keys that move from mark to mark. */
const STEPS = {
  ArrowRight: { along: 'time', by: 1 },
  ArrowLeft: { along: 'time', by: -1 },
  ArrowUp: { along: 'size', by: 1 },
  ArrowDown: { along: 'size', by: -1 },
} as const

/**
 * The mark a key leads to; the ends do not join.
 * @param marks in order of time, those in sight only
 * @returns nothing where the key has no meaning here
 */
export function markAfterKey(marks: readonly Placed[], current: string, key: string): string | undefined {
  if (key === 'Home' || key === 'End') return marks.at(key === 'Home' ? 0 : -1)?.id
  const step = Object.hasOwn(STEPS, key) ? STEPS[key as keyof typeof STEPS] : undefined
  if (!step) return undefined
  const order = step.along === 'time' ? marks : [...marks].sort((a, b) => b.y - a.y)
  const index = order.findIndex(({ id }) => id === current) + step.by
  return order[Math.min(Math.max(index, 0), order.length - 1)]?.id
}
