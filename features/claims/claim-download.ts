/** Checked statements as rows of a file. */
import type { Download } from '../../core/downloads/download'
import type { SourceRecord } from '../../data/schema'
import type { ClaimRow } from './claim-table'
import { place } from '../../core/downloads/download'

/** What a statement says and what is so, in the language of the file. */
export interface ClaimWords {
  readonly says: string
  readonly so?: string
}

/**
 * A statement that could not be verified has no verdict; its evidence, where there is any, does not decide it.
 * @param title what the selection is, in the language shown
 * @param sourceOf finds a source by its id
 */
export function claimDownload(
  title: string,
  rows: readonly ClaimRow[],
  wordsOf: (id: string) => ClaimWords,
  sourceOf: (id: string) => SourceRecord,
): Download {
  const used = new Set(rows.flatMap(({ evidence }) => (evidence ? [evidence.source] : [])))
  return {
    title,
    rows: rows.map(({ id, article, words, verdict, origin, evidence }) => {
      const { says, so } = wordsOf(id)
      return {
        id,
        article,
        quote: words,
        says,
        verified: verdict === 'unverified' ? 'no' : 'yes',
        verdict: verdict === 'unverified' ? undefined : verdict,
        origin,
        so,
        source: evidence?.source,
        place: evidence && place(evidence),
      }
    }),
    sources: [...used].map(sourceOf),
  }
}
