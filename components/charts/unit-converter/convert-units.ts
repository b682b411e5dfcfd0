/** Reads a size as people write it in Chinese or English ("175B", "1,750 亿", "1.4e12") and finds who has that size. */
import type { System } from '../../../core/system'

/** What can be wrong with a text, each with words of its own that say what to type instead. */
export const AMOUNT_PROBLEMS = ['empty', 'unreadable', 'commas', 'fraction', 'large'] as const
export type AmountProblem = (typeof AMOUNT_PROBLEMS)[number]

export type Amount = { readonly value: number } | { readonly problem: AmountProblem }

/** Digits of the largest number shown; a number must stay below the power of ten with so many zeros. */
export const MOST_DIGITS = 15

/** Round sizes from a million to ten trillion, for the table. */
export const COMMON_SIZES: readonly number[] = [6, 7, 8, 9, 10, 11, 12, 13].map(exponent => 10 ** exponent)

/** Number words and the power of ten they stand for. 兆 is left out: it is a million in some places, a trillion in others. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ['', 0],
  ['k', 3],
  ['thousand', 3],
  ['m', 6],
  ['mn', 6],
  ['million', 6],
  ['millions', 6],
  ['b', 9],
  ['bn', 9],
  ['billion', 9],
  ['billions', 9],
  ['t', 12],
  ['tn', 12],
  ['trillion', 12],
  ['trillions', 12],
  ['千', 3],
  ['万', 4],
  ['十万', 5],
  ['百万', 6],
  ['千万', 7],
  ['亿', 8],
  ['十亿', 9],
  ['百亿', 10],
  ['千亿', 11],
  ['万亿', 12],
  ['十万亿', 13],
  ['百万亿', 14],
])

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** One way of writing for all: half-width, lower case, simplified number words, no spaces. */
function normalise(text: string): string {
  return text
    .replace(/[⁰¹²³⁴-⁹]+/g, power => `^${[...power].map(digit => SUPERSCRIPTS.indexOf(digit)).join('')}`)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/億/g, '亿')
    .replace(/萬/g, '万')
    .replace(/\s+/g, '')
    .replace(/^[~≈约]+/, '')
    .replace(/个?(?:参数|词元|parameters?|params?|tokens?)$/, '')
}

const AMOUNT =
  /^(?<whole>\d[\d,]*)?(?:\.(?<part>\d+))?(?:e\+?(?<exponent>\d+)|[x×*]10\^?(?<power>\d+))?(?<unit>[a-z]*|[千万十百亿]*)$/

/** Commas stand between groups of three or, as Chinese counts, of four digits. */
const GROUPED = /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,4}(?:,\d{4})+)$/

/**
 * Reads a size: a number, with a power of ten or a number word of either language behind it. Full-width characters,
 * spaces, grouping commas, traditional number words and a noun at the end ("1750 亿参数") are understood.
 * @returns the number, whole and below ten to the power of `MOST_DIGITS`, or what is wrong with the text
 */
export function parseAmount(text: string): Amount {
  const plain = normalise(text)
  if (plain === '') return { problem: 'empty' }
  const { whole = '', part = '', exponent, power, unit = '' } = AMOUNT.exec(plain)?.groups ?? {}
  const word = UNITS.get(unit)
  if ((whole === '' && part === '') || word === undefined) return { problem: 'unreadable' }
  if (whole.includes(',') && !GROUPED.test(whole)) return { problem: 'commas' }
  // Put together as text: 6.7 × 10⁹ computed with floating point need not be whole.
  const value = Number(`${whole.replaceAll(',', '') || 0}.${part || 0}e${Number(exponent ?? power ?? 0) + word}`)
  if (value >= 10 ** MOST_DIGITS) return { problem: 'large' }
  return Number.isInteger(value) ? { value } : { problem: 'fraction' }
}

/** Sizes that differ by less than this share of each other count as the same: 176B is BLOOM's 176.25B, 180B is not. */
const TOLERANCE = 0.005

/**
 * Who has a size, base models before those made from them. Where every size of a model has read the same number of tokens, the model stands for all of them.
 * @param systems every model at each of its sizes
 */
export function systemsOfSize(
  value: number,
  systems: readonly System[],
  measure: 'params' | 'tokens',
): readonly System[] {
  const hits = (system: System): boolean => {
    const figure = system[measure]
    return figure !== undefined && Math.abs(figure.value - value) <= value * TOLERANCE
  }
  const found = systems.filter(hits).sort((a, b) => Number(b.model.kind === 'base') - Number(a.model.kind === 'base'))
  if (measure === 'params') return found
  return found.flatMap(system => {
    const siblings = systems.filter(({ model, tokens }) => model.id === system.model.id && tokens)
    if (siblings.length < 2 || !siblings.every(hits)) return [system]
    return system === siblings[0] ? [{ ...system, variant: undefined, name: system.model.name }] : []
  })
}
