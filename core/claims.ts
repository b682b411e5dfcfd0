/** Tallies over the checked statements of an article. */
import type { ClaimRecord } from '../data/schema'
import type { Glyph } from './glyphs'
import { max } from 'd3-array'
import { VERDICTS } from '../data/schema'
import { VERDICT_SIGN } from './claim'

export interface VerdictTally {
  /** Statements whose deciding fact was read. */
  readonly total: number
  /** Verdicts that occur, in the order of the schema. */
  readonly counts: readonly (readonly [verdict: ClaimRecord['verdict'], count: number])[]
}

/** Counts verdicts over the claims that could be verified; an unverified one must not look decided. */
export function tallyVerdicts(claims: readonly ClaimRecord[]): VerdictTally {
  const verified = claims.filter(claim => claim.verified)
  return {
    total: verified.length,
    counts: VERDICTS.map(
      verdict => [verdict, verified.filter(claim => claim.verdict === verdict).length] as const,
    ).filter(([, count]) => count > 0),
  }
}

/** From what holds to what does not. */
const STANDINGS = ['check', 'part', 'cross'] as const satisfies readonly Glyph[]

export interface VerdictPart {
  readonly verdict: ClaimRecord['verdict']
  /** Whether a statement of this verdict holds: `check`, holds in part, or does not. */
  readonly sign: (typeof STANDINGS)[number]
  readonly count: number
  /** Where its stretch of the bar starts and how long it is, in pixels. */
  readonly start: number
  readonly length: number
}

export interface VerdictBar {
  readonly article: string
  /** Statements whose deciding fact was read, and those where it was not. */
  readonly total: number
  readonly unverified: number
  readonly parts: readonly VerdictPart[]
}

/**
 * A bar of verdicts for each article on one scale of statements: what holds first, what does not last. The longest fills
 * the width.
 * @param articles ids in the order wanted
 */
export function verdictBars(
  articles: readonly string[],
  claims: readonly ClaimRecord[],
  width: number,
): readonly VerdictBar[] {
  const tallies = articles.map(article => {
    const own = claims.filter(claim => claim.article === article)
    const { total, counts } = tallyVerdicts(own)
    return { article, total, unverified: own.length - total, counts }
  })
  const perStatement = width / Math.max(1, max(tallies, ({ total }) => total) ?? 1)
  return tallies.map(({ counts, ...tally }) => {
    let before = 0
    const ordered = STANDINGS.flatMap(sign =>
      counts
        .filter(([verdict]) => VERDICT_SIGN[verdict] === sign)
        .map(([verdict, count]) => ({ verdict, sign, count })),
    )
    const parts = ordered.map(part => {
      const placed = { ...part, start: before * perStatement, length: part.count * perStatement }
      before += part.count
      return placed
    })
    return { ...tally, parts }
  })
}
