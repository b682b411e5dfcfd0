/** Edits in the manner of each kind of file: words, records, slides. */
import type { Language } from '../../core/language'
import type { Draft } from './draft'
import { gap } from '../../checks/check-filled'
import { LANGUAGES } from '../../core/language'

/** Words as they stand in a file of `locales/`. */
export interface Words {
  readonly [key: string]: string | readonly string[] | Words
}

/** What is to be written, said in each language. */
export interface Wanted {
  readonly 'en': string
  readonly 'zh-CN': string
}

/** Words with a gap for each text, in one language. `wanted` is nested as the words are. */
export function gapsFor(wanted: WantedWords, language: Language): Words {
  return Object.fromEntries(Object.entries(wanted).map(([key, value]) => [key, filledIn(value, language)]))
}

export interface WantedWords {
  readonly [key: string]: Wanted | readonly Wanted[] | WantedWords
}

const isWanted = (value: Wanted | WantedWords): value is Wanted => typeof value['zh-CN'] === 'string'
const isList = (value: Wanted | readonly Wanted[] | WantedWords): value is readonly Wanted[] => Array.isArray(value)

function filledIn(value: Wanted | readonly Wanted[] | WantedWords, language: Language): Words[string] {
  if (isList(value)) return value.map(each => gap(each[language]))
  return isWanted(value) ? gap(value[language]) : gapsFor(value, language)
}

/**
 * Adds a group of words under a key to a namespace, in both languages.
 * @param after the key it stands behind; the last one when left out
 */
export function addWords(draft: Draft, namespace: string, key: string, wanted: WantedWords, after?: string): void {
  for (const language of LANGUAGES)
    draft.edit(`locales/${language}/${namespace}.json`, text => {
      const entries = Object.entries(JSON.parse(text) as Words)
      const index = entries.findIndex(([name]) => name === after)
      entries.splice(index < 0 ? entries.length : index + 1, 0, [key, gapsFor(wanted, language)])
      return wordsFile(Object.fromEntries(entries))
    })
}

/** Text of a file of words. */
export const wordsFile = (words: Words): string => `${JSON.stringify(words, null, 2)}\n`

/** Puts a record at the end of the list that a file of `data/` defines. */
export function addRecord(draft: Draft, file: string, record: string): void {
  draft.edit(file, text => text.replace(/\]\)\n$/, () => `${record},\n])\n`))
}

/** Adds names to the import of a module, or the import itself before the first one. */
export function addImport(draft: Draft, file: string, names: readonly string[], module: string): void {
  const text = draft.read(file)
  const present = new RegExp(`import \\{([^}]*)\\} from '${module}'`).exec(text)
  const known = (present?.[1] ?? '').split(',').flatMap(name => name.trim() || [])
  if (names.every(name => known.includes(name))) return
  const line = `import { ${[...new Set([...known, ...names])].sort((a, b) => a.localeCompare(b)).join(', ')} } from '${module}'`
  draft.edit(file, before =>
    present ? before.replace(present[0], () => line) : before.replace(/^import /m, () => `${line}\nimport `),
  )
}

/** A text as it stands in code: `'it\'s'`. */
export const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
