/** What a result shows: its name, and the text that was found, in the language of the reader if it was found there. */
import type { Language } from '../../core/language'
import type { Mark, MarkedPart } from './found-marks'
import type { QueryUnit } from './query'
import type { SearchHit, SearchKind, SearchWords } from './search-index'
import { formatList } from '../../core/format'
import { otherLanguage } from '../../core/language'
import { findMarks, markedParts, snippet, unitsIn } from './found-marks'
import { SEARCH_KINDS } from './search-index'

export interface ShownResult {
  readonly hit: SearchHit
  readonly name: readonly MarkedPart[]
  /** Its name in the other language. */
  readonly otherName: readonly MarkedPart[]
  /** The text around what was found; absent where the name says it all. */
  readonly text?: readonly MarkedPart[]
  /** Language of the text. */
  readonly language: Language
}

interface Candidate {
  readonly text: string
  readonly marks: readonly Mark[]
  readonly language: Language
}

/** What stands in each place of a document. */
interface Reading {
  readonly name: Candidate
  readonly otherName: Candidate
  readonly own: Candidate | undefined
  readonly others: Candidate | undefined
}

const TOLD_BY_NAME: ReadonlySet<SearchKind> = new Set(['model', 'thing', 'source'])

/** Of the texts that hold most of what was typed, the first. */
const best = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.reduce<Candidate | undefined>(
    (leader, each) => (unitsIn(each.marks) > unitsIn(leader?.marks ?? []) ? each : leader),
    undefined,
  )

/** Shows a hit to a reader of one language. */
export function presentHit(hit: SearchHit, units: readonly QueryUnit[], language: Language): ShownResult {
  const other = otherLanguage(language)
  const { words } = hit.document
  const read = (whole: boolean): Reading => {
    const candidate =
      (of: Language) =>
      (text: string): Candidate => ({ text, language: of, marks: findMarks(text, units, hit.terms, whole) })
    const texts = (of: Language, { lead, also, text }: SearchWords): readonly string[] => [
      lead,
      formatList(also, of),
      ...text,
    ]
    return {
      name: candidate(language)(words[language].name),
      otherName: candidate(other)(words[other].name),
      own: best(texts(language, words[language]).map(candidate(language))),
      others: best(texts(other, words[other]).map(candidate(other))),
    }
  }
  const isFound = ({ name, otherName, own, others }: Reading): boolean =>
    Boolean(own ?? others) || name.marks.length + otherName.marks.length > 0
  const exact = read(true)
  // Pairs of characters are marked only where the words typed stand nowhere as they are.
  const { name, otherName, own, others } = isFound(exact) ? exact : read(false)

  // A term shows its names in both languages.
  const isNamed = name.marks.length > 0 || (hit.document.kind === 'term' && otherName.marks.length > 0)
  // What is known by its name alone is better told apart by its maker and date than by its name again.
  const isEnough = TOLD_BY_NAME.has(hit.document.kind) && unitsIn(name.marks) >= unitsIn(own?.marks ?? [])
  const marked =
    isEnough && name.marks.length
      ? undefined
      : (own ?? (isNamed ? undefined : otherName.marks.length ? otherName : others))
  const { lead } = words[language]
  const shown = marked ?? (lead ? { text: lead, language, marks: [] } : undefined)
  return {
    hit,
    name: markedParts(name.text, name.marks),
    otherName: markedParts(otherName.text, otherName.marks),
    language: shown?.language ?? language,
    ...(shown && { text: snippet(shown.text, shown.marks, shown.language) }),
  }
}

export interface ResultGroup {
  readonly kind: SearchKind
  readonly hits: readonly SearchHit[]
}

/** Hits by kind: the kind of the best hit comes first. */
export function groupHits(hits: readonly SearchHit[]): readonly ResultGroup[] {
  const groups = SEARCH_KINDS.map(kind => ({ kind, hits: hits.filter(hit => hit.document.kind === kind) }))
  return groups.filter(group => group.hits.length > 0).sort((a, b) => b.hits[0]!.score - a.hits[0]!.score)
}
