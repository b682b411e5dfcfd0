/** The words of the course as plain text in either language, for the index. */
import type { Catalogue } from '../../core/catalogue'
import type { FlatWords } from '../../core/flat-words'
import type { Language } from '../../core/language'
import type { Taught } from '../../core/taught'
import { messageToText, parseMessage, withoutClicks } from '../../core/message'
import { formatResolved } from '../../core/value'

/** Everything that documents are made of. */
export interface SearchMaterial {
  readonly catalogue: Catalogue
  /** All texts of both languages, by key. */
  readonly words: Readonly<Record<Language, FlatWords>>
  /** Keys of the slides in the order of the deck. */
  readonly slides: readonly string[]
  readonly taught: Pick<Taught, 'slidesOf'>
  /** Chapter that teaches each article. */
  readonly chapterOf: Readonly<Record<string, string>>
}

/** Speaks one language. */
export interface Speaker {
  readonly language: Language
  /** A text with its figures; nothing where the language has no such text. */
  readonly say: (key: string, args?: Readonly<Record<string, string>>) => string
  /** All texts under a key but those under the parts named, in their order. */
  readonly below: (key: string, without?: readonly string[]) => readonly string[]
  /** Names beside each other. */
  readonly list: (names: readonly string[]) => string
}

/** Makes texts of the material in one language. */
export function speakerOf({ catalogue, words }: SearchMaterial, language: Language): Speaker {
  const plain = (text: string, args: Readonly<Record<string, string>> = {}): string =>
    messageToText(
      withoutClicks(parseMessage(text)),
      (ref, style) => args[ref] ?? formatResolved(catalogue.resolve(ref), language, style),
    )

  // Texts by the first two steps of their keys, so that each look-up goes over those of one slide or record.
  const groups = new Map<string, [key: string, text: string][]>()
  for (const entry of words[language]) {
    const group = groups.get(beginning(entry[0])) ?? []
    group.push(entry)
    groups.set(beginning(entry[0]), group)
  }
  return {
    language,
    say: (key, args) => plain(words[language].get(key) ?? '', args),
    below: (key, without = []) =>
      (groups.get(beginning(key)) ?? [])
        .filter(([each]) => each.startsWith(`${key}.`) && !without.includes(each.slice(key.length + 1).split('.')[0]!))
        .map(([, text]) => plain(text)),
    list: names => names.join(words[language].get('ui.joint')),
  }
}

const beginning = (key: string): string => key.split('.', 2).join('.')
