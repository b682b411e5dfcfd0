import type { Approximation, Unit } from '../data/figure'
import type { IsoDate } from '../data/schema'
import type { FigureStyle } from './format'
import { describe, expect, it } from 'vitest'
import { figure, plain } from '../tests/support/data-records'
import {
  formatCompact,
  formatDate,
  formatDayInYear,
  formatFigure,
  formatInteger,
  formatList,
  formatMonth,
  formatRange,
  formatValue,
  formatYearRange,
  isGroupedInteger,
  NBSP,
  parseDate,
} from './format'

describe('a figure without qualifier', () => {
  it.each<[value: number, unit: Unit, en: string, zh: string]>([
    [175e9, 'parameters', '175B', '1750 亿'],
    [125e6, 'parameters', '125M', '1.25 亿'],
    [345e6, 'parameters', '345M', '3.45 亿'],
    [176_247_271_424, 'parameters', '176.25B', '1762.5 亿'],
    [1e6, 'parameters', '1M', '100 万'],
    [1.4e12, 'tokens', '1.4T', '1.4 万亿'],
    [300e9, 'tokens', '300B', '3000 亿'],
    [4096, 'tokens', '4,096', '4,096'],
    [50_257, 'tokens', '50,257', '50,257'],
    [103e6, 'words', '103M words', '1.03 亿词'],
    [1, 'words', '1 word', '1 词'],
    [35, 'count', '35', '35'],
    [27_540, 'count', '27,540', '27,540'],
    [52_000, 'count', '52,000', '5.2 万'],
    [1_418_091, 'count', '1,418,091', '1,418,091'],
    [2.35e9, 'count', '2.35B', '23.5 亿'],
    [0.82, 'share', '82%', '82%'],
    [0.605, 'share', '60.5%', '60.5%'],
    [0.00035, 'share', '0.035%', '0.035%'],
    [1, 'share', '100%', '100%'],
    [43.9, 'score', '43.9', '43.9'],
    [1130, 'score', '1130', '1130'],
    [600, 'usd', '$600', '600 美元'],
    [200_000, 'usd', '$200,000', '20 万美元'],
    [1.3e9, 'usd', '$1.3B', '13 亿美元'],
    [3e6, 'eur', '3M euros', '300 万欧元'],
    [1, 'hours', '1 hour', '1 小时'],
    [920, 'hours', '920 hours', '920 小时'],
    [1_082_990, 'gpu-hours', '1,082,990 GPU hours', '1,082,990 GPU 小时'],
    [1, 'gpu-hours', '1 GPU hour', '1 GPU 小时'],
    [1, 'days', '1 day', '1 天'],
    [14.8, 'days', '14.8 days', '14.8 天'],
    [1, 'weeks', '1 week', '1 周'],
    [2, 'weeks', '2 weeks', '2 周'],
    [1, 'months', '1 month', '1 个月'],
    [3.5, 'months', '3.5 months', '3.5 个月'],
    [433.196, 'MWh', '433.196 MWh', '433.196 兆瓦时'],
    [24.69, 'tCO2e', '24.69 t CO₂e', '24.69 吨二氧化碳当量'],
    [3.14e23, 'FLOP', '3.14 × 10²³ FLOP', '3.14 × 10²³ 次浮点运算'],
    [4e20, 'FLOP', '4 × 10²⁰ FLOP', '4 × 10²⁰ 次浮点运算'],
    [3640, 'PF-days', '3,640 PF-days', '3,640 PF-日'],
    [147, 'TFLOP/s', '147 TFLOP/s', '147 TFLOP/s'],
    [45, 'kB', '45 kB', '45 kB'],
    [800, 'GB', '800 GB', '800 GB'],
    [825.18, 'GiB', '825.18 GiB', '825.18 GiB'],
    [10.5, 'TB', '10.5 TB', '10.5 TB'],
    [283, 'watts', '283 W', '283 瓦'],
  ])('%d %s reads "%s" and "%s"', (value, unit, en, zh) => {
    expect(plain(formatValue(value, unit, 'en'))).toBe(en)
    expect(plain(formatValue(value, unit, 'zh-CN'))).toBe(zh)
  })

  it.each([
    [1.08, '1.1'],
    [9.5, '9.5'],
    [3, '3'],
    [13.46, '13'],
    [1.714, '1.7'],
    [10_000, '10,000'],
  ])('a ratio of %d is rounded to %s in both languages', (value, text) => {
    expect(formatValue(value, 'ratio', 'en')).toBe(text)
    expect(formatValue(value, 'ratio', 'zh-CN')).toBe(text)
  })
})

describe('a number and its word', () => {
  it.each([
    ['a scale word', formatValue(175e9, 'parameters', 'zh-CN'), '1750\u00A0亿'],
    ['an English unit', formatValue(33, 'days', 'en'), '33\u00A0days'],
    ['a Chinese unit', formatValue(33, 'days', 'zh-CN'), '33\u00A0天'],
    ['money', formatValue(600, 'usd', 'zh-CN'), '600\u00A0美元'],
    ['a qualifier', formatFigure({ value: 35, unit: 'count', approx: 'lower-bound' }, 'en', 'cell'), '≥\u00A035'],
    ['a date', formatDate('2023-07-18', 'en'), '18\u00A0July\u00A02023'],
    ['a month', formatMonth(4, 'zh-CN'), '4\u00A0月'],
  ])('are kept on one line: %s', (_, text, expected) => {
    expect(NBSP).toBe('\u00A0')
    expect(text).toBe(expected)
  })
})

describe('a figure in a style', () => {
  it.each<[approx: Approximation | undefined, text: string]>([
    [undefined, '1,022,362'],
    ['estimate', '≈ 1,022,362'],
  ])('leaves out its unit under a heading that names it: %s', (approx, text) => {
    expect(plain(formatFigure({ value: 1_022_362, unit: 'gpu-hours', approx }, 'en', 'number'))).toBe(text)
    expect(plain(formatFigure({ value: 1_022_362, unit: 'gpu-hours', approx }, 'zh-CN', 'number'))).toBe(text)
  })

  it.each<[approx: Approximation | undefined, style: FigureStyle | undefined, en: string, zh: string]>([
    ['estimate', undefined, 'about 175B', '约 1750 亿'],
    ['estimate', 'prose', 'about 175B', '约 1750 亿'],
    ['estimate', 'cell', '≈ 175B', '≈ 1750 亿'],
    ['estimate', 'bare', '175B', '1750 亿'],
    ['upper-bound', 'prose', 'under 175B', '不到 1750 亿'],
    ['upper-bound', 'cell', '< 175B', '< 1750 亿'],
    ['upper-bound', 'bare', '175B', '1750 亿'],
    ['lower-bound', 'prose', 'at least 175B', '至少 1750 亿'],
    ['lower-bound', 'cell', '≥ 175B', '≥ 1750 亿'],
    ['lower-bound', 'bare', '175B', '1750 亿'],
    ['exact', 'prose', '175B', '1750 亿'],
    ['rounded', 'cell', '175B', '1750 亿'],
    ['nominal', 'prose', '175B', '1750 亿'],
    [undefined, 'cell', '175B', '1750 亿'],
  ])('says how exact it is: %s, %s', (approx, style, en, zh) => {
    expect(plain(formatFigure({ value: 175e9, unit: 'parameters', approx }, 'en', style))).toBe(en)
    expect(plain(formatFigure({ value: 175e9, unit: 'parameters', approx }, 'zh-CN', style))).toBe(zh)
  })

  it.each(['en', 'zh-CN'] as const)('shows every digit when exact, in %s', language => {
    expect(formatFigure({ value: 176_247_271_424, unit: 'parameters', approx: 'exact' }, language, 'exact')).toBe(
      '176,247,271,424',
    )
  })
})

describe('a count below the smallest word', () => {
  it.each([
    [999_999, 'en', '999,999'],
    [9999, 'zh-CN', '9,999'],
  ] as const)('keeps every digit: %d in %s', (value, language, text) => {
    expect(formatCompact(value, language)).toBe(text)
    expect(formatInteger(value, language)).toBe(text)
  })
})

describe('a date', () => {
  it.each<[date: IsoDate, en: string, zh: string]>([
    ['2022', '2022', '2022 年'],
    ['2022-07', 'July 2022', '2022 年 7 月'],
    ['2022-07-12', '12 July 2022', '2022 年 7 月 12 日'],
    ['2019-02-04', '4 February 2019', '2019 年 2 月 4 日'],
    ['2023-12-31', '31 December 2023', '2023 年 12 月 31 日'],
  ])('%s keeps its precision: "%s", "%s"', (date, en, zh) => {
    expect(plain(formatDate(date, 'en'))).toBe(en)
    expect(plain(formatDate(date, 'zh-CN'))).toBe(zh)
  })

  it.each(['en', 'zh-CN'] as const)('stays ISO text in the short style in %s', language => {
    expect(formatDate('2022-07', language, 'short')).toBe('2022-07')
  })

  it('names only the parts that are known', () => {
    expect(parseDate('2022')).toEqual({ year: 2022 })
    expect(parseDate('2022-07')).toEqual({ year: 2022, month: 7 })
    expect(parseDate('2022-07-02')).toEqual({ year: 2022, month: 7, day: 2 })
  })

  it.each([
    [1, 'Jan', '1 月'],
    [4, 'Apr', '4 月'],
    [9, 'Sep', '9 月'],
    [12, 'Dec', '12 月'],
  ])('has a short month for an axis: %d', (month, en, zh) => {
    expect(formatMonth(month, 'en')).toBe(en)
    expect(plain(formatMonth(month, 'zh-CN'))).toBe(zh)
  })

  it.each([
    [2018, 2021, '2018–2021', '2018 至 2021 年'],
    [2023, 2023, '2023', '2023 年'],
  ])('makes a range of years: %d to %d', (from, to, en, zh) => {
    expect(plain(formatYearRange(from, to, 'en'))).toBe(en)
    expect(plain(formatYearRange(from, to, 'zh-CN'))).toBe(zh)
  })
})

describe('several values', () => {
  it('make a range without qualifiers', () => {
    const [low, high] = [figure(7e9, 'parameters', { approx: 'estimate' }), figure(65e9, 'parameters')]
    expect(plain(formatRange(low, high, 'en'))).toBe('7B to 65B')
    expect(plain(formatRange(low, high, 'zh-CN'))).toBe('70 亿至 650 亿')
  })

  it.each([
    [['A'], 'A', 'A'],
    [['A', 'B'], 'A and B', 'A、B'],
    [['A', 'B', 'C'], 'A, B and C', 'A、B、C'],
  ])('make a list: %j', (items, en, zh) => {
    expect(formatList(items, 'en')).toBe(en)
    expect(formatList(items, 'zh-CN')).toBe(zh)
  })
})

describe('a number with more digits than its compact form', () => {
  it.each<[value: number, unit: Unit, approx: Approximation | undefined, expected: boolean]>([
    [176_247_271_424, 'parameters', 'exact', true],
    [299_892_736_000, 'tokens', 'exact', true],
    [175e9, 'parameters', 'exact', false],
    [176_247_271_424, 'parameters', 'rounded', false],
    [176_247_271_424, 'parameters', undefined, false],
    [1_082_990, 'gpu-hours', 'exact', false],
    [1234567.5, 'tokens', 'exact', false],
  ])('%d %s, %s: %s', (value, unit, approx, expected) => {
    expect(isGroupedInteger({ value, unit, approx })).toBe(expected)
  })
})

describe('a date under the heading of its year', () => {
  it.each([
    ['2023-07-18', '18 Jul', '7 月 18 日'],
    ['2023-07', 'Jul', '7 月'],
    ['2023', '2023', '2023 年'],
  ] as const)('%s is "%s" and "%s"', (date, en, zh) => {
    expect(plain(formatDayInYear(date, 'en'))).toBe(en)
    expect(plain(formatDayInYear(date, 'zh-CN'))).toBe(zh)
  })
})
