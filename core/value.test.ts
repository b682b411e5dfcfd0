import type { Value } from './value'
import { describe, expect, it } from 'vitest'
import { event, figure, plain } from '../tests/support/data-records'
import { formatResolved } from './value'

const size: Value = { kind: 'figure', figure: figure(176_247_271_424, 'parameters', { approx: 'estimate' }) }
const quotient: Value = { kind: 'derived', figure: { value: 2.5, unit: 'ratio', approx: 'estimate' }, from: [] }
const sizes: Value = { kind: 'range', from: figure(7e9, 'parameters'), to: figure(65e9, 'parameters') }
const day: Value = { kind: 'date', event: event('weights', '2022-07-12') }
const month: Value = { kind: 'date', event: event('weights', '2022-07') }
const name: Value = { kind: 'name', name: { 'en': 'four', 'zh-CN': '四' }, citations: [] }
const properName: Value = { kind: 'name', name: 'BLOOM', citations: [] }

describe('a resolved value', () => {
  it.each<[what: string, value: Value, style: string | undefined, en: string, zh: string]>([
    ['a figure in prose unless told otherwise', size, undefined, 'about 176.25B', '约 1762.5 亿'],
    ['a figure in a cell', size, 'cell', '≈ 176.25B', '≈ 1762.5 亿'],
    ['a bare figure', size, 'bare', '176.25B', '1762.5 亿'],
    ['an exact figure', size, 'exact', '176,247,271,424', '176,247,271,424'],
    ['a figure with the style of a date in prose', size, 'year', 'about 176.25B', '约 1762.5 亿'],
    ['a computed figure', quotient, undefined, 'about 2.5', '约 2.5'],
    ['a computed figure in a cell', quotient, 'cell', '≈ 2.5', '≈ 2.5'],
    ['a range', sizes, undefined, '7B to 65B', '70 亿至 650 亿'],
    ['a day', day, undefined, '12 July 2022', '2022 年 7 月 12 日'],
    ['a day as ISO text', day, 'short', '2022-07-12', '2022-07-12'],
    ['the year of a day', day, 'year', '2022', '2022 年'],
    ['the month of a day', day, 'month', 'July 2022', '2022 年 7 月'],
    ['a month', month, undefined, 'July 2022', '2022 年 7 月'],
    ['a month as no more than a month', month, 'month', 'July 2022', '2022 年 7 月'],
    ['the year of a month', month, 'year', '2022', '2022 年'],
    ['a name of two languages', name, undefined, 'four', '四'],
    ['a name of one form', properName, 'bare', 'BLOOM', 'BLOOM'],
  ])('is printed in both languages: %s', (_, value, style, en, zh) => {
    expect(plain(formatResolved(value, 'en', style))).toBe(en)
    expect(plain(formatResolved(value, 'zh-CN', style))).toBe(zh)
  })
})
