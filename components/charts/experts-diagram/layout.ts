/** A mixture of experts to scale: what is stored once, what once per expert, and what works on a token. */

export interface ExpertCounts {
  readonly experts: number
  /** Experts that work on each token. */
  readonly used: number
}

export interface ExpertParts extends ExpertCounts {
  /** Parameters all tokens share: attention, embeddings, router. */
  readonly shared: number
  /** Parameters of one expert, over all layers. */
  readonly expert: number
}

/**
 * Shared and per-expert parameters from the two published totals: total = shared + experts × expert, and
 * active = shared + used × expert.
 * @throws RangeError if no such parts exist
 */
export function expertParts({
  total,
  active,
  experts,
  used,
}: ExpertCounts & { readonly total: number; readonly active: number }): ExpertParts {
  const expert = (total - active) / (experts - used)
  const shared = active - used * expert
  if (!(experts > used && expert > 0 && shared >= 0))
    throw new RangeError(`No parts add up to ${total} in all and ${active} in use with ${used} of ${experts} experts`)
  return { experts, used, shared, expert }
}

export const EXPERTS_PICTURE = {
  tokenY: 8,
  routerY: 24,
  routerWidth: 64,
  routerHeight: 9,
  fanY: 33,
  fanEnd: 68,
  scoreTop: 72,
  scoreHeight: 34,
  scoreWidth: 16,
  blockY: 112,
  blockHeight: 42,
  height: 176,
  gap: 3,
} as const

/** A router's scores for one token, made up: which experts win is chance here. */
const EXAMPLE_SCORES = [0.24, 0.38, 0.92, 0.3, 0.16, 0.7, 0.34, 0.2] as const

export interface Block {
  readonly id: string
  readonly kind: 'shared' | 'expert'
  readonly x: number
  readonly width: number
  /** Number of the expert, from 1. */
  readonly expert?: number
  /** Whether it works on the token of the example. */
  readonly working: boolean
}

export interface ExpertsLayout {
  /** Everything stored: the shared part, then the experts. */
  readonly stored: readonly Block[]
  /** What works on the token, pushed together. */
  readonly working: readonly Block[]
  /** What the name suggests: one whole model per expert. Of the shared part only the first copy exists. */
  readonly named: readonly Block[]
  readonly scores: readonly {
    readonly expert: number
    readonly x: number
    readonly height: number
    readonly chosen: boolean
  }[]
  readonly tokenX: number
}

/**
 * All rows share one scale, in which the longest of them fills the width.
 * @param width in pixels
 */
export function layoutExperts(width: number, { shared, expert, experts, used }: ExpertParts): ExpertsLayout {
  const { gap, scoreHeight } = EXPERTS_PICTURE
  const perParameter = (width - gap * (2 * experts - 1)) / (experts * (shared + expert))
  const scoreOf = (index: number): number => EXAMPLE_SCORES[index % EXAMPLE_SCORES.length]!
  const numbers = Array.from({ length: experts }, (_, index) => index + 1)
  const chosen = new Set(numbers.toSorted((a, b) => scoreOf(b - 1) - scoreOf(a - 1)).slice(0, used))

  type Part = Omit<Block, 'x' | 'width'>
  const sharedPart: Part = { id: 'shared', kind: 'shared', working: true }
  const expertPart = (number: number): Part => ({
    id: `expert-${number}`,
    kind: 'expert',
    expert: number,
    working: chosen.has(number),
  })
  const inRow = (parts: readonly Part[]): readonly Block[] => {
    let x = 0
    return parts.map(part => {
      const block = { ...part, x, width: (part.kind === 'shared' ? shared : expert) * perParameter }
      x += block.width + gap
      return block
    })
  }

  const stored = inRow([sharedPart, ...numbers.map(expertPart)])
  const last = stored.at(-1)!
  return {
    stored,
    working: inRow([sharedPart, ...[...chosen].sort((a, b) => a - b).map(expertPart)]),
    named: inRow(
      numbers.flatMap(number => [
        { ...sharedPart, id: `shared-${number}`, working: number === 1 },
        { ...expertPart(number), working: false },
      ]),
    ),
    scores: stored
      .filter(block => block.expert !== undefined)
      .map(block => ({
        expert: block.expert!,
        x: block.x + block.width / 2,
        height: scoreOf(block.expert! - 1) * scoreHeight,
        chosen: block.working,
      })),
    tokenX: (last.x + last.width) / 2,
  }
}
