/** Labels along one line. */

/**
 * Left edges of labels in one line, as near to their points as they can be without touching: where some crowd, they
 * stand around their common middle (pooling of adjacent violators).
 * @returns `undefined` where the line is too short for them
 */
export function spreadLabels(
  labels: readonly { readonly x: number; readonly width: number }[],
  from: number,
  to: number,
  gap: number,
): readonly number[] | undefined {
  const total = labels.reduce((sum, { width }) => sum + width + gap, -gap)
  if (total > to - from) return undefined
  const order = labels.map((_, index) => index).sort((a, b) => labels[a]!.x - labels[b]!.x || a - b)
  // Room that the labels before each one take; without it, labels in order are numbers that must not fall.
  const before = new Map<number, number>()
  let taken = 0
  const pools: { sum: number; members: number[] }[] = []
  const mean = (pool: { sum: number; members: number[] }): number => pool.sum / pool.members.length
  for (const index of order) {
    const { x, width } = labels[index]!
    before.set(index, taken)
    pools.push({ sum: x - width / 2 - taken, members: [index] })
    taken += width + gap
    while (pools.length > 1 && mean(pools.at(-2)!) > mean(pools.at(-1)!)) {
      const last = pools.pop()!
      pools.at(-1)!.sum += last.sum
      pools.at(-1)!.members.push(...last.members)
    }
  }
  const lefts: number[] = []
  for (const pool of pools) {
    for (const index of pool.members)
      lefts[index] = Math.min(Math.max(mean(pool), from), to - total) + before.get(index)!
  }
  return lefts
}
