/** A cited figure as text: to be pasted elsewhere, or sent as the report of a mistake. */
import type { CitedFigure, CiteWords } from './cited-figure'
import { joinTexts } from './cite'
import { REPORT_LINES } from './cited-figure'

/** In a text that goes elsewhere a space is a space. */
const plain = (text: string): string => text.replaceAll('\u00A0', ' ')

const sourcesOf = ({ places }: CitedFigure, words: CiteWords): string =>
  joinTexts(
    places.map(({ place, url }) => words.say('frame.source', { place, url })),
    'and',
    words,
  )

/** One citation in one language: value, source, place, and the address of the figure. */
export function citationText(cited: CitedFigure, address: string, words: CiteWords): string {
  const args = { statement: cited.statement, sources: sourcesOf(cited, words), address }
  const notes = [...(cited.computed === undefined ? [] : [cited.computed]), ...cited.notes]
  return plain(
    notes.length === 0
      ? words.say('whole', args)
      : words.say('noted', { ...args, notes: joinTexts(notes, 'then', words) }),
  )
}

/**
 * A report of a mistake that asks what is wrong.
 * @param place where the reader saw it; `address` is that of the figure
 */
export function reportText(
  cited: CitedFigure,
  { course, address, place }: Readonly<Record<'course' | 'address' | 'place', string>>,
  words: CiteWords,
): string {
  const args = { statement: cited.statement, sources: sourcesOf(cited, words), course, address, place }
  return plain(REPORT_LINES.map(line => words.say(`reportOf.${line}`, args)).join('\n'))
}
