import type { LanguageSignals } from './language'
import { describe, expect, it } from 'vitest'
import { chooseLanguage, LANGUAGE_NAMES, LANGUAGES, otherLanguage, parseLanguage } from './language'

describe('a language tag', () => {
  it.each([
    ['en', 'en'],
    ['EN', 'en'],
    ['en-GB', 'en'],
    ['en_US', 'en'],
    [' en ', 'en'],
    ['zh', 'zh-CN'],
    ['zh-CN', 'zh-CN'],
    ['zh_Hans', 'zh-CN'],
    ['ZH-TW', 'zh-CN'],
    ['de', undefined],
    ['english', undefined],
    ['', undefined],
    ['-en', undefined],
    [null, undefined],
    [undefined, undefined],
    [1, undefined],
    [['en'], undefined],
  ])('is read leniently: %j is %s', (tag, language) => {
    expect(parseLanguage(tag)).toBe(language)
  })
})

describe('the language a reader sees', () => {
  it.each<[what: string, signals: LanguageSignals, language: string]>([
    ['Chinese without any signal', {}, 'zh-CN'],
    ['the address before all others', { query: 'en', fixed: 'zh-CN', stored: 'zh-CN', browser: ['zh-CN'] }, 'en'],
    ['the build before memory and browser', { fixed: 'en', stored: 'zh-CN', browser: ['zh-CN'] }, 'en'],
    ['memory before the browser', { stored: 'zh-CN', browser: ['en'] }, 'zh-CN'],
    ['the browser last', { browser: ['en-GB'] }, 'en'],
    ['the first browser language we have', { browser: ['de', 'fr-CH', 'en', 'zh'] }, 'en'],
    ['Chinese where the browser has neither', { browser: ['de', 'fr'] }, 'zh-CN'],
    ['what comes after a garbage address', { query: 'klingon', stored: 'en' }, 'en'],
    ['what comes after a garbage memory', { stored: '{}', browser: ['en'] }, 'en'],
    ['what comes after an empty build', { fixed: '', stored: 'en' }, 'en'],
    ['what comes after an absent address', { query: null, fixed: undefined, stored: 'en' }, 'en'],
  ])('follows %s', (_, signals, language) => {
    expect(chooseLanguage(signals)).toBe(language)
  })
})

describe('the switch', () => {
  it.each(LANGUAGES)('leads from %s to the other language and back', language => {
    expect(otherLanguage(language)).not.toBe(language)
    expect(otherLanguage(otherLanguage(language))).toBe(language)
  })

  it('names each language in itself', () => {
    expect(LANGUAGE_NAMES).toEqual({ 'en': 'English', 'zh-CN': '中文' })
  })
})
