/** Data mixtures in the groups that make them comparable. */
import type { Mixture } from '../data/schema'
import { CORPUS_GROUPS } from '../data/schema'

export interface GroupShare {
  readonly group: (typeof CORPUS_GROUPS)[number]
  /** Between 0 and 1. */
  readonly share: number
  /** Names of the corpora in it, as printed. */
  readonly corpora: readonly string[]
}

/** Adds up the parts of a mixture by group, in the order of `CORPUS_GROUPS`; empty groups are left out. */
export function mixtureShares({ parts }: Pick<Mixture, 'parts'>): readonly GroupShare[] {
  return CORPUS_GROUPS.flatMap(group => {
    const members = parts.filter(part => part.group === group)
    // Ten decimals are far beyond any source and clear the dust of binary addition.
    const share = Number(members.reduce((sum, part) => sum + part.share, 0).toFixed(10))
    return members.length ? [{ group, share, corpora: members.map(part => part.corpus) }] : []
  })
}

/** Whether a source tells its text apart by language and not by kind, so that its share of web text is not known. */
export function isByLanguage({ parts }: Pick<Mixture, 'parts'>): boolean {
  return (
    parts.some(({ group }) => group === 'languages') &&
    parts.every(({ group }) => group === 'languages' || group === 'code')
  )
}
