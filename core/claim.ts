/** One checked statement of an article, as a card shows it. */
import type { Citation } from '../data/figure'
import type { Quotation } from '../data/quotations'
import type { ClaimRecord } from '../data/schema'
import type { Glyph } from './glyphs'

/** Whether the statement holds, by shape: the word says in which way it does not. */
export const VERDICT_SIGN: Readonly<Record<ClaimRecord['verdict'], Extract<Glyph, 'check' | 'part' | 'cross'>>> = {
  'correct': 'check',
  'wrong-figure': 'cross',
  'mistranslation': 'cross',
  'typo': 'cross',
  'imprecise': 'part',
  'contested': 'part',
}

export interface ClaimCard {
  /** Words of the article, as much as is quoted. */
  readonly words: string
  readonly language: Quotation['language']
  readonly article: string
  /** `unverified`: the deciding fact was not read, so no verdict is shown. */
  readonly verdict: ClaimRecord['verdict'] | 'unverified'
  readonly sign: Glyph
  /** Where a slip arose, as far as it can be told. */
  readonly origin?: NonNullable<ClaimRecord['origin']>
  readonly evidence?: Citation
}

/**
 * Joins a statement with the longer quotation that names it, where there is one. All quotes of statements are Chinese:
 * the articles were read in translation.
 * @param quotations all quotations of the course, to find the one that belongs to the claim
 */
export function claimCard(claim: ClaimRecord, quotations: Readonly<Record<string, Quotation>>): ClaimCard {
  const quotation = Object.values(quotations).find(candidate => candidate.claim === claim.id)
  return {
    words: quotation?.text ?? claim.quote,
    language: quotation?.language ?? 'zh-CN',
    article: claim.article,
    verdict: claim.verified ? claim.verdict : 'unverified',
    sign: claim.verified ? VERDICT_SIGN[claim.verdict] : 'open',
    ...(claim.verified && claim.origin && { origin: claim.origin }),
    ...(claim.evidence && { evidence: claim.evidence }),
  }
}
