/** What is asked of the index, from what somebody typed. Every unit of it must be found. */
import type { Part } from './tokenizer'
import { hanTerms, scan } from './tokenizer'

/** Something that must be found. */
export type QueryUnit =
  /** Any of these ways to write it; each way is terms that must all be there. */
  | { readonly kind: 'word'; readonly typed: string; readonly ways: readonly (readonly string[])[] }
  /** Han text: pairs of neighbours, or a single character that a pair begins with. */
  | { readonly kind: 'han'; readonly typed: string; readonly terms: readonly string[] }

/** English words that say nothing by themselves. */
const EMPTY_WORDS = new Set(
  'a an and are by did do does for how in is it of on or the to was were what when which who why with'.split(' '),
)
/** Questions, and the particle between two words, that no text repeats. */
const EMPTY_HAN = /什么是|是什么|什么叫|为什么|怎么样|怎么|怎样|如何|哪些|哪个|什么|[的吗呢？]/

/** Whether the index has terms that begin so. */
export type Knows = (beginning: string) => boolean

const joined = (words: readonly Part[]): string => words.map(({ term }) => term).join('')

/** Parts that are written together are one word to whoever typed them. */
function wordsOf(parts: readonly Part[]): readonly Part[] {
  const words: Part[] = []
  for (const part of parts) {
    const before = words.at(-1)
    if (before && part.link === 'inside')
      words[words.length - 1] = { ...before, term: before.term + part.term, end: part.end, isNumber: false }
    else words.push(part)
  }
  return words
}

/** Words to be looked up as one name if the index has it: tied by a hyphen, or a number after a word. */
function namesOf(words: readonly Part[], knows: Knows): readonly (readonly Part[])[] {
  const names: Part[][] = []
  for (const word of words) {
    const name = names.at(-1)
    const before = name?.at(-1)
    const mayJoin =
      name &&
      before &&
      !(/\d$|^\d/.test(before.term) && word.startsWithDigit) &&
      (word.link === 'hyphen' || (word.link === 'space' && word.startsWithDigit))
    if (mayJoin && knows(joined([...name, word]))) name.push(word)
    else names.push([word])
  }
  return names
}

/** Gpt-3 is one name: its number alone says nothing. Of flash-attention each word may also stand alone. */
function unitOf(name: readonly Part[]): QueryUnit {
  const whole = joined(name)
  const isSplit = name.length > 1 && !name.some(({ isNumber }) => isNumber)
  return {
    kind: 'word',
    typed: whole,
    ways: [[searched(whole)], ...(isSplit ? [name.map(({ term }) => searched(term))] : [])],
  }
}

/** A plural is looked for as the beginning of its singular; every word of letters is looked for as a beginning. */
const searched = (word: string): string =>
  /^\p{L}{3,}s$/u.test(word) && !word.endsWith('ss') ? word.slice(0, -1) : word

const hanUnits = (text: string): readonly QueryUnit[] =>
  (text.length <= 2 ? [text] : text.split(EMPTY_HAN)).filter(Boolean).map(typed => {
    const terms = hanTerms(typed).map(({ term }) => term)
    return { kind: 'han', typed, terms: terms.length > 1 ? terms.slice(0, -1) : terms }
  })

/** Reads what was typed. */
export function parseQuery(text: string, knows: Knows): readonly QueryUnit[] {
  const runs = scan(text)
  const units = runs.flatMap((run, index): readonly QueryUnit[] => {
    if (run.kind === 'scaled') return [{ kind: 'word', typed: run.term, ways: [[run.term]] }]
    if (run.kind === 'latin') {
      const { parts } = run
      // Its number has become the scaled number that follows.
      const next = runs[index + 1]
      const own = next?.kind === 'scaled' && next.start === parts.at(-1)!.start ? parts.slice(0, -1) : parts
      return namesOf(wordsOf(own), knows).map(unitOf)
    }
    const before = runs[index - 1]
    const rest = before?.kind === 'scaled' ? run.text.slice(before.end - run.start) : run.text
    return rest ? hanUnits(rest) : []
  })
  const telling = units.filter(({ kind, typed }) => kind === 'han' || !EMPTY_WORDS.has(typed))
  return telling.length ? telling : units
}
