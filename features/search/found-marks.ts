/** What of a text was found, to be marked; and the part of a text around it. */
import type { Language } from '../../core/language'
import type { QueryUnit } from './query'
import { tokenize } from './tokenizer'

/** A stretch of a text, found or not. */
export interface MarkedPart {
  readonly text: string
  readonly marked: boolean
}

/** A stretch of a text that a unit of the query found. */
export interface Mark {
  readonly start: number
  readonly end: number
  /** Index of the unit. */
  readonly unit: number
}

/** Width of a snippet, in Latin letters; a Han character counts as two. */
const WIDTH = 170
/** How much of it stands before what was found. */
const BEFORE = 50
const ELLIPSIS: Readonly<Record<Language, string>> = { 'en': '…', 'zh-CN': '……' }

const beginnings = (unit: QueryUnit): readonly string[] => (unit.kind === 'word' ? unit.ways.flat() : [])

/**
 * Marks of a text, in order, not overlapping.
 * @param terms terms of the document that the index found
 * @param whole only Han text that stands there as it was typed, not pairs of its characters
 */
export function findMarks(
  text: string,
  units: readonly QueryUnit[],
  terms: readonly string[],
  whole = true,
): readonly Mark[] {
  const found = new Set(terms)
  const known = units.flatMap(beginnings)
  const marks: Mark[] = []
  units.forEach((unit, index) => {
    if (unit.kind === 'han' && whole) {
      for (
        let start = text.indexOf(unit.typed);
        start >= 0;
        start = text.indexOf(unit.typed, start + unit.typed.length)
      )
        marks.push({ start, end: start + unit.typed.length, unit: index })
    }
  })
  for (const { term, start, end } of tokenize(text)) {
    if (!found.has(term)) continue
    const unit = units.findIndex(each =>
      each.kind === 'han'
        ? !whole && each.terms.includes(term)
        : beginnings(each).some(beginning => term.startsWith(beginning)),
    )
    // A word that was typed with a slip begins like none of the query.
    const fallback =
      known.some(beginning => term.startsWith(beginning)) || /\p{Script=Han}/u.test(term)
        ? -1
        : units.findIndex(({ kind }) => kind === 'word')
    const of = unit >= 0 ? unit : fallback
    if (of >= 0) marks.push({ start, end, unit: of })
  }
  return join(marks.sort((a, b) => a.start - b.start || b.end - a.end))
}

/** Joins marks that overlap. */
function join(marks: readonly Mark[]): readonly Mark[] {
  const joined: Mark[] = []
  for (const mark of marks) {
    const before = joined.at(-1)
    if (before && mark.start < before.end)
      joined[joined.length - 1] = { ...before, end: Math.max(before.end, mark.end) }
    else joined.push(mark)
  }
  return joined
}

/** How many units of the query the marks hold. */
export const unitsIn = (marks: readonly Mark[]): number => new Set(marks.map(({ unit }) => unit)).size

/** A text, or a stretch of it, cut at its marks. */
export function markedParts(text: string, marks: readonly Mark[], from = 0, to = text.length): readonly MarkedPart[] {
  const parts: MarkedPart[] = []
  let at = from
  for (const { start, end } of marks.filter(mark => mark.start >= from && mark.end <= to)) {
    parts.push({ text: text.slice(at, start), marked: false }, { text: text.slice(start, end), marked: true })
    at = end
  }
  return [...parts, { text: text.slice(at, to), marked: false }].filter(part => part.text)
}

const widthOf = (character: string): number => (/\p{Script=Han}|[\u3000-\u303F\uFF00-\uFFEF]/u.test(character) ? 2 : 1)

/** Index so much width before or after another. */
function travel(text: string, from: number, step: 1 | -1, width: number): number {
  let at = from
  let left = width
  while (left > 0 && (step > 0 ? at < text.length : at > 0)) {
    left -= widthOf(text[step > 0 ? at : at - 1]!)
    at += step
  }
  return at
}

const isLetter = (character = ''): boolean => /[\p{L}\p{N}]/u.test(character) && widthOf(character) === 1

/** Words of letters are not cut through. */
function wordEdge(text: string, at: number, step: 1 | -1): number {
  let edge = at
  while (edge > 0 && edge < text.length && isLetter(text[edge - 1]) && isLetter(text[edge])) edge += step
  return edge
}

/** The part of a text around its first marks, with what was left out before and after shown. */
export function snippet(text: string, marks: readonly Mark[], language: Language): readonly MarkedPart[] {
  const first = marks[0]?.start ?? 0
  const near = wordEdge(text, travel(text, first, -1, BEFORE), 1)
  const end = wordEdge(text, travel(text, near, 1, WIDTH), -1)
  // Near its end a text is shown from further back.
  const start = end === text.length ? wordEdge(text, travel(text, end, -1, WIDTH), 1) : near
  const dots = { text: ELLIPSIS[language], marked: false }
  return [...(start > 0 ? [dots] : []), ...markedParts(text, marks, start, end), ...(end < text.length ? [dots] : [])]
}
