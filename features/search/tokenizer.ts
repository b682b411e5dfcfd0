/**
 * Words of a text in two languages, for the index of the search and for the marks in what it found.
 *
 * Latin words and numbers are folded and split where writers disagree (GPT-3, GPT 3, gpt3; OpenLLaMA); each stretch of the
 * parts is a term, so that all spellings meet. Han text has no spaces: its terms are single characters and pairs of
 * neighbours. A number keeps the word of scale behind it: 70 亿, 175 billion.
 */

/** A term, and the stretch of the text that it stands for. */
export interface Token {
  readonly term: string
  readonly start: number
  readonly end: number
}

/** How a part is tied to the one before it. */
type Link = 'start' | 'inside' | 'hyphen' | 'space'

/** A stretch of letters, or of digits with the letters behind them. */
export interface Part extends Token {
  readonly link: Link
  /** Digits alone. */
  readonly isNumber: boolean
  readonly startsWithDigit: boolean
  /** As written it begins with a capital. */
  readonly isCapital: boolean
}

/** A stretch of one kind of writing. */
export type Run =
  | { readonly kind: 'latin'; readonly parts: readonly Part[] }
  | { readonly kind: 'han'; readonly text: string; readonly start: number }
  /** A number with its Han word of scale, which also begins the Han run that follows. */
  | ({ readonly kind: 'scaled' } & Token)

const LETTER = String.raw`(?:(?!\p{Script=Han})[\p{L}\p{M}\p{No}])`
const SCANNER = new RegExp(
  String.raw`(?<number>\p{Nd}+(?:[.,]\p{Nd}+)*${LETTER}*)|(?<word>${LETTER}+)|(?<han>\p{Script=Han}+)`,
  'gu',
)
const CAMEL = /(?<=\p{Ll})(?=\p{Lu})/u
/** What may stand inside of a name. */
const HYPHEN = /^[-‐‑._'’+/]$/
const SPACE = /^[ \u00A0]$/
const HAN_SCALE = /^[ \u00A0]?(?<scale>万亿|亿|万)/
const SCALES: Readonly<Record<string, string>> = {
  b: 'b',
  bn: 'b',
  billion: 'b',
  m: 'm',
  million: 'm',
  t: 't',
  trillion: 't',
}
const YEAR = /^(?:19|20)\d\d$/
const LONGEST_NAME = 4

/** One spelling for the two of English: quantization, license, modeling. */
const unifySpelling = (word: string): string =>
  word
    .replace(/(?<=\w{3})iz/g, 'is')
    .replace('licens', 'licenc')
    .replace(/(?<=\w{2})ll(?=ing|ed\b)/, 'l')

/** Without case, accents, grouping commas; 175bn is 175b. */
function fold(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  if (!/^\d/.test(plain)) return unifySpelling(plain)
  const [, digits, unit] = /^([\d.,]+)(.*)$/su.exec(plain)!
  return digits!.replaceAll(',', '') + (SCALES[unit!] ?? unit!)
}

function linkBetween(text: string, before: Part | undefined, start: number): Link {
  const between = before ? text.slice(before.end, start) : undefined
  if (between === '') return 'inside'
  if (between !== undefined && HYPHEN.test(between)) return 'hyphen'
  return between !== undefined && SPACE.test(between) ? 'space' : 'start'
}

/** The parts of a word: at capitals inside of it, unless it is a number. */
const splitWord = (word: string): readonly string[] => (/^\p{Nd}/u.test(word) ? [word] : word.split(CAMEL))

/** Splits a text into stretches of one kind of writing. */
export function scan(text: string): readonly Run[] {
  const runs: Run[] = []
  let parts: Part[] = []
  const close = (): void => {
    if (parts.length) runs.push({ kind: 'latin', parts })
    parts = []
  }
  const add = (written: string, start: number): void => {
    const before = parts.at(-1)
    const link = linkBetween(text, before, start)
    const term = fold(written)
    if (!term || (term === 's' && /['’]/.test(text[start - 1] ?? ''))) return
    if (before?.isNumber && (link === 'space' || link === 'inside') && SCALES[term] && !YEAR.test(before.term)) {
      parts[parts.length - 1] = {
        ...before,
        term: before.term + SCALES[term],
        end: start + written.length,
        isNumber: false,
      }
      return
    }
    if (link === 'start') close()
    parts.push({
      term,
      start,
      end: start + written.length,
      link,
      isNumber: /^[\d.]+$/.test(term),
      startsWithDigit: /^\d/.test(term),
      isCapital: /^\p{Lu}/u.test(written),
    })
  }

  for (const { 0: found, index, groups } of text.matchAll(SCANNER)) {
    if (groups!.han === undefined) {
      let start = index
      for (const piece of splitWord(found)) {
        add(piece, start)
        start += piece.length
      }
      continue
    }
    const before = parts.at(-1)
    close()
    const scale = before?.isNumber ? HAN_SCALE.exec(text.slice(before.end)) : null
    if (before && scale)
      runs.push({
        kind: 'scaled',
        term: before.term + scale.groups!.scale!,
        start: before.start,
        end: before.end + scale[0].length,
      })
    runs.push({ kind: 'han', text: found, start: index })
  }
  close()
  return runs
}

/**
 * Parts that belong to one name, for the index: those without a space between them, and a number after a capitalised word
 * (Llama 2, OPT 6.7B). Two numbers beside each other are never one: LLaMA-2-7B is llama2 and 7b.
 */
function names(parts: readonly Part[]): readonly (readonly Part[])[] {
  const found: Part[][] = []
  for (const part of parts) {
    const before = found.at(-1)?.at(-1)
    const isTied =
      before &&
      (part.link === 'space'
        ? before.isCapital && part.startsWithDigit && !YEAR.test(part.term)
        : part.link !== 'start') &&
      !(before.startsWithDigit && part.startsWithDigit)
    if (isTied) found.at(-1)!.push(part)
    else found.push([part])
  }
  return found
}

/** Every stretch of the parts of a name, joined. A lone number inside of a name is no term, and with a size (7B) none begins. */
function termsOfName(name: readonly Part[]): readonly Token[] {
  if (name.length === 1) return name
  const tokens: Token[] = []
  name.forEach(({ start, isNumber, startsWithDigit }, from) => {
    let term = ''
    name.slice(from, startsWithDigit && !isNumber ? from + 1 : from + LONGEST_NAME).forEach((last, count) => {
      term += last.term
      if (count > 0 || !isNumber) tokens.push({ term, start, end: last.end })
    })
  })
  return tokens
}

/** Pairs of neighbours, and the last character alone: each character of the text so begins a term. */
export function hanTerms(text: string, start = 0): readonly Token[] {
  let at = start
  return [...text].map((character, index, characters) => {
    const term = character + (characters[index + 1] ?? '')
    const token = { term, start: at, end: at + term.length }
    at += character.length
    return token
  })
}

/** All terms of a text, with their places. */
export function tokenize(text: string): readonly Token[] {
  return scan(text).flatMap((run): readonly Token[] => {
    if (run.kind === 'latin') return names(run.parts).flatMap(termsOfName)
    return run.kind === 'han' ? hanTerms(run.text, run.start) : [run]
  })
}
