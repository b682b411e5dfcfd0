/** Which language a reader sees, decided without the DOM so that it can be tested as a table. */

export const LANGUAGES = ['zh-CN', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

export const DEFAULT_LANGUAGE: Language = 'zh-CN'

/** Name of each language in itself, for the switch. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { 'zh-CN': '中文', 'en': 'English' }

/**
 * Reads a language tag leniently: `en-GB`, `EN`, `zh`, `zh_Hans` are understood.
 * @returns the language, or `undefined` for anything else, so that a garbage value falls back quietly.
 */
export function parseLanguage(tag: unknown): Language | undefined {
  if (typeof tag !== 'string') return undefined
  const primary = tag.trim().toLowerCase().split(/[-_]/)[0]
  if (primary === 'zh') return 'zh-CN'
  return primary === 'en' ? 'en' : undefined
}

export interface LanguageSignals {
  /** Value of `?lang=`. */
  query?: unknown
  /** Language fixed by a build or an export. */
  fixed?: unknown
  /** What this reader last chose for this deck. */
  stored?: unknown
  /** `navigator.languages`, most wanted first. Left out in print. */
  browser?: readonly string[]
}

/** The first signal that names a language we have: address, build, memory, browser, then Chinese. */
export function chooseLanguage({ query, fixed, stored, browser = [] }: LanguageSignals): Language {
  return (
    parseLanguage(query) ??
    parseLanguage(fixed) ??
    parseLanguage(stored) ??
    browser.map(parseLanguage).find(language => language !== undefined) ??
    DEFAULT_LANGUAGE
  )
}

/** The language a switch leads to. */
export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'zh-CN' : 'en'
}
