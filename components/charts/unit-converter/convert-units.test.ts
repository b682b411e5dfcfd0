import { describe, expect, it } from 'vitest'
import { formatCompact } from '../../../core/format'
import { LANGUAGES } from '../../../core/language'
import { figure, model, system } from '../../../tests/support/data-records'
import { COMMON_SIZES, parseAmount, systemsOfSize } from './convert-units'

describe('a size is understood', () => {
  it.each([
    ['175B', 175e9],
    ['175b', 175e9],
    ['175 B', 175e9],
    ['175\u00A0B', 175e9],
    ['175bn', 175e9],
    ['175 billion', 175e9],
    ['175 Billion parameters', 175e9],
    ['1750亿', 175e9],
    ['1750 亿', 175e9],
    ['1,750 亿', 175e9],
    ['1750\u00A0亿', 175e9],
    ['1750億', 175e9],
    ['1750 亿参数', 175e9],
    ['1750 亿个参数', 175e9],
    ['约 1750 亿', 175e9],
    ['≈ 175B', 175e9],
    ['１７５Ｂ', 175e9],
    ['１，７５０亿', 175e9],
    ['１．４　万亿', 1.4e12],
    ['1.75e11', 175e9],
    ['1.75E+11', 175e9],
    ['1.75 × 10¹¹', 175e9],
    ['1.75x10^11', 175e9],
    ['1.75 * 10^11', 175e9],
    ['175,000,000,000', 175e9],
    ['175 000 000 000', 175e9],
    ['1750,0000,0000', 175e9],
    ['175000000000', 175e9],
    ['0.175T', 175e9],
    ['.175 trillion', 175e9],
    ['1.4T', 1.4e12],
    ['1.4 tn', 1.4e12],
    ['1.4万亿', 1.4e12],
    ['1.4 萬億', 1.4e12],
    ['1.4 万亿词元', 1.4e12],
    ['1.4T tokens', 1.4e12],
    ['6.7B', 6.7e9],
    ['70 亿', 7e9],
    ['7 十亿', 7e9],
    ['2千亿', 2e11],
    ['3百亿', 3e10],
    ['125M', 125e6],
    ['125 million', 125e6],
    ['1.25 亿', 125e6],
    ['3 千万', 3e7],
    ['1 百万', 1e6],
    ['10 十万', 1e6],
    ['52K', 52_000],
    ['5.2 万', 52_000],
    ['4096', 4096],
    ['4,096', 4096],
    ['0', 0],
    ['007', 7],
    ['176247271424', 176_247_271_424],
    ['999,999,999,999,999', 999_999_999_999_999],
  ])('%s', (text, value) => {
    expect(parseAmount(text)).toEqual({ value })
  })

  it.each(LANGUAGES)('as the course itself prints it in %s', language => {
    for (const value of [...COMMON_SIZES, 1.1e9, 6.7e9, 65.2e9, 175e9, 1.4e12, 3.5e12, 52_000, 125e6])
      expect(parseAmount(formatCompact(value, language))).toEqual({ value })
  })
})

describe('what is no size says what is wrong', () => {
  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['\u3000', 'empty'],
    ['参数', 'empty'],
    ['many', 'unreadable'],
    ['B', 'unreadable'],
    ['亿', 'unreadable'],
    ['.', 'unreadable'],
    ['-5B', 'unreadable'],
    ['175 BB', 'unreadable'],
    ['175 兆', 'unreadable'],
    ['175 亿 B', 'unreadable'],
    ['1.2.3', 'unreadable'],
    ['1e', 'unreadable'],
    ['7 to 65B', 'unreadable'],
    ['一千七百五十亿', 'unreadable'],
    ['__proto__', 'unreadable'],
    ['5constructor', 'unreadable'],
    ['1,75', 'commas'],
    ['1,7500,000', 'commas'],
    ['12,34 亿', 'commas'],
    ['1,,000', 'commas'],
    ['1.5', 'fraction'],
    ['0.5', 'fraction'],
    ['1.0000000001B', 'fraction'],
    ['1e15', 'large'],
    ['1000T', 'large'],
    ['1000 万亿', 'large'],
    ['1e999', 'large'],
  ])('"%s": %s', (text, problem) => {
    expect(parseAmount(text)).toEqual({ problem })
  })
})

const sized = (id: string, params: number, tokens?: number, of = id): ReturnType<typeof system> =>
  system(id, params, '2023-01', { model: model(of), ...(tokens && { tokens: figure(tokens, 'tokens') }) })
const names = (
  value: number,
  measure: 'params' | 'tokens',
  all: readonly ReturnType<typeof system>[],
): readonly string[] => systemsOfSize(value, all, measure).map(({ name }) => name)

describe('who has a size', () => {
  const all = [
    sized('gpt', 175e9, 300e9),
    sized('bloom', 176_247_271_424, 366e9),
    sized('falcon', 180e9, 3.5e12),
    sized('small', 7e9, 1e12, 'llama'),
    sized('large', 65e9, 1.4e12, 'llama'),
    sized('one', 1e9, 2e12, 'even'),
    sized('two', 2e9, 2e12, 'even'),
  ]

  it('is found by parameters, within rounding', () => {
    expect(names(175e9, 'params', all)).toEqual(['GPT'])
    expect(names(176e9, 'params', all)).toEqual(['BLOOM'])
    expect(names(180e9, 'params', all)).toEqual(['FALCON'])
    expect(names(17.5e9, 'params', all)).toEqual([])
  })

  it('is found by tokens, at the sizes that read so many', () => {
    expect(names(1.4e12, 'tokens', all)).toEqual(['LARGE'])
  })

  it('is the model once, where all its sizes read the same', () => {
    expect(names(2e12, 'tokens', all)).toEqual(['EVEN'])
  })

  it('is told of base models first', () => {
    const chat = { ...sized('chat', 7e9), model: model('chat', { kind: 'chat' }) }
    expect(names(7e9, 'params', [chat, sized('base', 7e9)])).toEqual(['BASE', 'CHAT'])
  })

  it('is nobody where the figure is not published or nothing is asked for', () => {
    expect(names(300e9, 'tokens', [sized('unknown', 1e9)])).toEqual([])
    expect(names(0, 'params', all)).toEqual([])
  })
})
