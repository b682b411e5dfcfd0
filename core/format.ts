/**
 * The one place where a number, a date or a list becomes text.
 *
 * The unit of a figure chooses its format: `175e9` parameters are "175B" in English and "1750 亿" in Chinese.
 * Rounding happens only here, and never adds a digit that the source does not have.
 */
import type { Approximation, Figure, Unit } from '../data/figure'
import type { IsoDate } from '../data/schema'
import type { Language } from './language'

/** Keeps a number and its unit on one line. */
export const NBSP = '\u00A0'

/** The name of a model with its numbers kept on one line: no line ends in "Llama 2" and none begins with "70B". */
export function keepName(name: string): string {
  return name.replaceAll(/ (?=\d)/g, NBSP)
}

/** Longest reference to a place that is kept on one line with its word: "section 2.1", not "sections 2, 3.1 and 4". */
const SHORT_REF = 6

/**
 * The place of a figure in its source, kept on one line where it is short.
 * @param place in words, such as "section 2" or "第 2 节"
 * @param ref what of it is the reference: "2"
 */
export function keepPlace(place: string, ref: string): string {
  return ref.length > SHORT_REF ? place : place.replaceAll(' ', NBSP)
}

/** Most digits shown of a large count: 176,247,271,424 is shown as 176.25B. */
const SIGNIFICANT_DIGITS = 5

const LOCALE: Readonly<Record<Language, string>> = { 'en': 'en-GB', 'zh-CN': 'zh-CN' }

/** Large-number words, largest first, with the factor they stand for. */
const SCALES: Readonly<Record<Language, readonly (readonly [factor: number, word: string])[]>> = {
  'en': [
    [1e12, 'T'],
    [1e9, 'B'],
    [1e6, 'M'],
  ],
  'zh-CN': [
    [1e12, `${NBSP}万亿`],
    [1e8, `${NBSP}亿`],
    [1e4, `${NBSP}万`],
  ],
}

/** From this value on a count of any kind is written with a scale word, if few digits say it all. */
const COMPACT_FROM: Readonly<Record<Language, number>> = { 'en': 1e6, 'zh-CN': 1e4 }

/**
 * - `prose`: with its qualifier in words ("about 175B");
 * - `cell`: for tables and charts, with a sign ("≈ 175B");
 * - `bare`: the number alone, when the sentence says "about" itself;
 * - `exact`: every digit (176,247,271,424);
 * - `number`: as in a cell, but without its unit, under a heading that names it.
 */
export const FIGURE_STYLES = ['prose', 'cell', 'bare', 'exact', 'number'] as const
export type FigureStyle = (typeof FIGURE_STYLES)[number]

const decimal = (value: number, language: Language, options: Intl.NumberFormatOptions = {}): string =>
  new Intl.NumberFormat(LOCALE[language], { useGrouping: false, maximumFractionDigits: 20, ...options }).format(value)

/** Every digit, in groups of three in both languages: 1,022,362. */
export function formatInteger(value: number, language: Language): string {
  return decimal(value, language, { useGrouping: true, maximumFractionDigits: 3 })
}

/** With a scale word: 175B, 1750 亿; 1.4T, 1.4 万亿; 125M, 1.25 亿. Below the smallest word every digit is shown. */
export function formatCompact(value: number, language: Language): string {
  if (Math.abs(value) < SCALES[language].at(-1)![0]) return formatInteger(value, language)
  // Rounded first, so that 999,999,999,999 is 1T and not 1000B.
  const rounded = Number(value.toPrecision(SIGNIFICANT_DIGITS))
  const [factor, word] = SCALES[language].find(([least]) => Math.abs(rounded) >= least)!
  return `${decimal(rounded / factor, language, { maximumSignificantDigits: SIGNIFICANT_DIGITS })}${word}`
}

/** Counts of people, GPUs, examples: compact when nothing is lost by it, else every digit (27,540; 1,418,091). */
function formatCount(value: number, language: Language): string {
  const compactLosesNothing = Number(value.toPrecision(3)) === value
  return Math.abs(value) >= COMPACT_FROM[language] && compactLosesNothing
    ? formatCompact(value, language)
    : formatInteger(value, language)
}

/** Model sizes and token counts are compact from a million on; lengths such as 4,096 keep their digits. */
function formatQuantity(value: number, language: Language): string {
  return Math.abs(value) >= 1e6 ? formatCompact(value, language) : formatInteger(value, language)
}

/** 0.82 is 82%; one decimal more than the per cent only where the source has it. */
export function formatShare(value: number, language: Language): string {
  return `${decimal(value * 100, language, { maximumSignificantDigits: 4 })}%`
}

/** Ratios in words: whole numbers from 10 on, one decimal below. */
function formatRatio(value: number, language: Language): string {
  return decimal(value, language, { useGrouping: true, maximumFractionDigits: Math.abs(value) >= 10 ? 0 : 1 })
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** 3.14e23 as 3.14 × 10²³. */
export function formatScientific(value: number, language: Language): string {
  const exponent = Math.floor(Math.log10(Math.abs(value)))
  const mantissa = Number((value / 10 ** exponent).toPrecision(SIGNIFICANT_DIGITS))
  const power = [...String(exponent)].map(digit => SUPERSCRIPTS[Number(digit)]).join('')
  return `${decimal(mantissa, language)}${NBSP}×${NBSP}10${power}`
}

/** Units written after a number. English has a singular where it differs. */
const SUFFIXES: Readonly<Partial<Record<Unit, { 'en': readonly [one: string, many: string]; 'zh-CN': string }>>> = {
  'milliseconds': { 'en': ['ms', 'ms'], 'zh-CN': '毫秒' },
  'hours': { 'en': ['hour', 'hours'], 'zh-CN': '小时' },
  'gpu-hours': { 'en': ['GPU hour', 'GPU hours'], 'zh-CN': 'GPU 小时' },
  'days': { 'en': ['day', 'days'], 'zh-CN': '天' },
  'weeks': { 'en': ['week', 'weeks'], 'zh-CN': '周' },
  'months': { 'en': ['month', 'months'], 'zh-CN': '个月' },
  'words': { 'en': ['word', 'words'], 'zh-CN': '词' },
  'eur': { 'en': ['euro', 'euros'], 'zh-CN': '欧元' },
  'MWh': { 'en': ['MWh', 'MWh'], 'zh-CN': '兆瓦时' },
  'tCO2e': { 'en': ['t CO₂e', 't CO₂e'], 'zh-CN': '吨二氧化碳当量' },
  'FLOP': { 'en': ['FLOP', 'FLOP'], 'zh-CN': '次浮点运算' },
  'PF-days': { 'en': ['PF-day', 'PF-days'], 'zh-CN': 'PF-日' },
  'TFLOP/s': { 'en': ['TFLOP/s', 'TFLOP/s'], 'zh-CN': 'TFLOP/s' },
  'kB': { 'en': ['kB', 'kB'], 'zh-CN': 'kB' },
  'MB': { 'en': ['MB', 'MB'], 'zh-CN': 'MB' },
  'GB': { 'en': ['GB', 'GB'], 'zh-CN': 'GB' },
  'GiB': { 'en': ['GiB', 'GiB'], 'zh-CN': 'GiB' },
  'TB': { 'en': ['TB', 'TB'], 'zh-CN': 'TB' },
  'watts': { 'en': ['W', 'W'], 'zh-CN': '瓦' },
}

function withSuffix(number: string, value: number, unit: Unit, language: Language): string {
  const suffix = SUFFIXES[unit]
  if (!suffix) return number
  const word = language === 'en' ? suffix.en[value === 1 ? 0 : 1] : suffix['zh-CN']
  // "20 万欧元": a Chinese unit of Han characters follows the scale word without a second space.
  const joint = language === 'zh-CN' && /\p{Script=Han}$/u.test(number) && /^\p{Script=Han}/u.test(word) ? '' : NBSP
  return `${number}${joint}${word}`
}

function formatMoney(value: number, language: Language, format = formatCount): string {
  const number = format(value, language)
  if (language === 'en') return `$${number}`
  return `${number}${/\p{Script=Han}$/u.test(number) ? '' : NBSP}美元`
}

/** A number in the format of its unit, without any qualifier. */
export function formatValue(value: number, unit: Unit, language: Language): string {
  switch (unit) {
    case 'parameters':
    case 'tokens':
      return formatQuantity(value, language)
    case 'share':
      return formatShare(value, language)
    case 'ratio':
      return formatRatio(value, language)
    case 'score':
      return decimal(value, language)
    case 'usd':
      return formatMoney(value, language)
    case 'FLOP':
      return withSuffix(formatScientific(value, language), value, unit, language)
    case 'words':
      return withSuffix(formatQuantity(value, language), value, unit, language)
    default:
      return withSuffix(formatCount(value, language), value, unit, language)
  }
}

/** Every digit of a number, with its unit. */
function formatExactly(value: number, unit: Unit, language: Language): string {
  if (unit === 'share') return formatShare(value, language)
  return unit === 'usd'
    ? formatMoney(value, language, formatInteger)
    : withSuffix(formatInteger(value, language), value, unit, language)
}

const QUALIFIERS: Readonly<Partial<Record<Approximation, Readonly<Record<Language | 'sign', string>>>>> = {
  'estimate': { 'en': `about${NBSP}`, 'zh-CN': `约${NBSP}`, 'sign': '≈' },
  'upper-bound': { 'en': `under${NBSP}`, 'zh-CN': `不到${NBSP}`, 'sign': '<' },
  'lower-bound': { 'en': `at least${NBSP}`, 'zh-CN': `至少${NBSP}`, 'sign': '≥' },
}

/**
 * A figure as text in one language.
 * @param style see `FIGURE_STYLES`; `prose` by default.
 */
export function formatFigure(
  { value, unit, approx }: Pick<Figure, 'value' | 'unit' | 'approx'>,
  language: Language,
  style: FigureStyle = 'prose',
): string {
  if (style === 'exact') return formatExactly(value, unit, language)
  const text = style === 'number' ? formatCount(value, language) : formatValue(value, unit, language)
  const qualifier = approx && QUALIFIERS[approx]
  if (!qualifier || style === 'bare') return text
  return style === 'cell' || style === 'number' ? `${qualifier.sign}${NBSP}${text}` : `${qualifier[language]}${text}`
}

/** The parts of an ISO date and how far it is known. */
export function parseDate(date: IsoDate): { year: number; month?: number; day?: number } {
  const [year, month, day] = date.split('-').map(Number)
  return { year: year!, month, day }
}

/**
 * A date in its own precision: "18 July 2023", "2023 年 7 月".
 * @param style `short` keeps the ISO form, for tables.
 */
export function formatDate(date: IsoDate, language: Language, style: 'long' | 'short' = 'long'): string {
  if (style === 'short') return date
  const { year, month, day } = parseDate(date)
  if (language === 'zh-CN') {
    return [
      [year, '年'],
      [month, '月'],
      [day, '日'],
    ]
      .filter(([number]) => number !== undefined)
      .map(([number, word]) => `${number}${NBSP}${word}`)
      .join(NBSP)
  }
  const monthName =
    month && new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1))
  return [day, monthName, year].filter(part => part !== undefined).join(NBSP)
}

/** Month on an axis: "Apr", "4 月". */
export function formatMonth(month: number, language: Language): string {
  return language === 'zh-CN'
    ? `${month}${NBSP}月`
    : new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' })
        .format(Date.UTC(2000, month - 1))
        .slice(0, 3)
}

/** A date under the heading of its year: "18 Jul", "7 月 18 日"; a month alone as far as no day is known. */
export function formatDayInYear(date: IsoDate, language: Language): string {
  const { month, day } = parseDate(date)
  if (month === undefined) return formatDate(date, language)
  if (day === undefined) return formatMonth(month, language)
  return language === 'zh-CN'
    ? `${formatMonth(month, language)}${NBSP}${day}${NBSP}日`
    : `${day}${NBSP}${formatMonth(month, language)}`
}

/** Years from one to another: "2018–2023", "2018 至 2023 年". */
export function formatYearRange(from: number, to: number, language: Language): string {
  if (from === to) return formatDate(`${from}`, language)
  return language === 'zh-CN' ? `${from}${NBSP}至${NBSP}${to}${NBSP}年` : `${from}–${to}`
}

/** A range of two figures of one unit: "7B to 65B", "70 亿至 650 亿". */
export function formatRange(
  from: Pick<Figure, 'value' | 'unit'>,
  to: Pick<Figure, 'value' | 'unit'>,
  language: Language,
): string {
  const [low, high] = [from, to].map(figure => formatFigure(figure, language, 'bare'))
  return language === 'zh-CN' ? `${low}至${NBSP}${high}` : `${low} to ${high}`
}

/** "A, B and C"; "A、B、C". */
export function formatList(items: readonly string[], language: Language): string {
  return language === 'zh-CN' ? items.join('、') : new Intl.ListFormat('en-GB').format(items)
}

/** Whether a figure is a whole number known to more digits than its compact form shows. */
export function isGroupedInteger({ value, unit, approx }: Pick<Figure, 'value' | 'unit' | 'approx'>): boolean {
  return (
    approx === 'exact' &&
    (unit === 'parameters' || unit === 'tokens') &&
    Number.isInteger(value) &&
    Number(value.toPrecision(SIGNIFICANT_DIGITS)) !== value
  )
}
