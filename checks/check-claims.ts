/** The checked statements: each says in words what the article states, and each that does not hold says what is so. */
import type { FlatWords } from '../core/flat-words'
import type { ClaimRecord } from '../data/schema'
import type { Problem } from './problem'

export interface CheckClaimsOptions {
  /** Words of one language; that the other has the same keys is checked with the words. */
  readonly words: FlatWords
}

/** Only a statement that was found not to hold is set right; what nobody could verify has no verdict. */
const needsCorrection = ({ verified, verdict }: ClaimRecord): boolean => verified && verdict !== 'correct'

/** Checks that all statements have their words, and that no words are left of ones that are gone or hold after all. */
export function checkClaims(claims: readonly ClaimRecord[], { words }: CheckClaimsOptions): readonly Problem[] {
  const problems: Problem[] = []
  const wanted = new Set<string>()
  const want = (claim: ClaimRecord, part: string, message: string): void => {
    const key = `claims.${claim.id}.${part}`
    wanted.add(key)
    if (!words.has(key)) problems.push({ file: 'data/claims.ts', path: `claims[${claim.id}]`, value: key, message })
  }
  for (const claim of claims) {
    want(claim, 'says', 'no words for what the article states; add them to claims.json in both languages')
    if (needsCorrection(claim))
      want(
        claim,
        'so',
        'a statement that does not hold needs words for what is so; add them to claims.json in both languages',
      )
  }
  for (const key of [...words.keys()].filter(key => key.startsWith('claims.') && !wanted.has(key)))
    problems.push({
      file: 'locales/en/claims.json',
      path: key.slice('claims.'.length),
      value: words.get(key),
      message: 'no statement has these words, or it was found to hold; take them out or mend the id',
    })
  return problems
}
