/** Citations as data: which sources a slide uses, in order, and how its source line says so within its room. */
import type { Citation, LocatorKind, LocatorPart, LocatorWhole } from '../data/figure'
import type { SourceRecord } from '../data/schema'

/** A place in a source, split into its kind and its name: `table 2.1`. */
export interface Place {
  readonly kind: LocatorKind | LocatorWhole
  readonly ref?: string
}

/** The places a citation names. */
export function placesOf({ locator }: Pick<Citation, 'locator'>): readonly Place[] {
  const parts: readonly LocatorPart[] = typeof locator === 'string' ? [locator] : locator
  return parts.map(part => {
    const space = part.indexOf(' ')
    return space < 0
      ? { kind: part as LocatorWhole }
      : { kind: part.slice(0, space) as LocatorKind, ref: part.slice(space + 1) }
  })
}

export interface CitedSource {
  readonly source: SourceRecord
  /** Every place cited, in order of appearance. */
  readonly citations: readonly Citation[]
}

/** Groups citations by source, in the order in which a slide first uses them. */
export function groupBySource(
  citations: readonly Citation[],
  sourceOf: (id: string) => SourceRecord,
): readonly CitedSource[] {
  const groups = new Map<string, Citation[]>()
  for (const citation of citations) groups.set(citation.source, [...(groups.get(citation.source) ?? []), citation])
  return [...groups].map(([id, members]) => ({ source: sourceOf(id), citations: members }))
}

/** Whether a citation rests on somebody else's report: the learner is told. */
export function isSecondHand(
  citation: Pick<Citation, 'secondHand'>,
  source: Pick<SourceRecord, 'primary' | 'read'>,
): boolean {
  return citation.secondHand === true || !source.primary || source.read === 'quoted'
}

/** How many sources of each kind, most first, for slides that use more than a line can name. */
export function countByKind(
  cited: readonly CitedSource[],
): readonly (readonly [kind: SourceRecord['kind'], count: number])[] {
  const counts = new Map<SourceRecord['kind'], number>()
  for (const { source } of cited) counts.set(source.kind, (counts.get(source.kind) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])
}

/**
 * The longest form of the source line that fits: with places, without places, or counted by kind.
 * @param forms texts from the most to the least exact
 * @param fits whether a text has room
 */
export function longestFitting(forms: readonly (() => string)[], fits: (text: string) => boolean): string {
  for (const form of forms.slice(0, -1)) {
    const text = form()
    if (fits(text)) return text
  }
  return forms.at(-1)?.() ?? ''
}
