/** Nothing is left that still has to be filled in: neither a gap of `npm run new`, nor an empty text, nor dots in its place. */
import type { FlatWords } from '../core/flat-words'
import type { Language } from '../core/language'
import type { SlideSource } from './check-slides'
import type { Problem } from './problem'
import { isRecord } from '../core/walk'

/** Words that `npm run new` leaves where somebody has to write: `⟨fill in: what⟩`. */
const GAP = /⟨fill in: ([^⟩]*)⟩/g

/** What stands where a text should be: nothing, or dots. */
const PLACEHOLDER = /^\s*(?:…+|\.{3,})?\s*$/

/** A gap to be filled, as a text. `what` says what belongs there, without digits or brackets. */
export const gap = (what: string): string => `⟨fill in: ${what}⟩`

/** What is to be written in the gaps of a text, in order. */
export const gapsIn = (text: string): readonly string[] => [...text.matchAll(GAP)].map(([, what]) => what!)

/** Whether a value found by a check is, or holds, a gap: then all that is to be said of it is what belongs there. */
export const holdsGap = (value: unknown): boolean => gapsIn(JSON.stringify(value) ?? '').length > 0

export interface Filled {
  readonly data: unknown
  readonly words: Readonly<Record<Language, FlatWords>>
  readonly slides: readonly SlideSource[]
}

/** Names every text of data, words and slides that still has to be written. */
export function checkFilled({ data, words, slides }: Filled): readonly Problem[] {
  return [
    ...unfilledIn(data, '').map(({ path, text, message }) => ({ file: 'data', path, value: text, message })),
    ...(Object.keys(words) as Language[]).flatMap(language =>
      [...words[language]].flatMap(([key, text]) => {
        const [namespace, ...path] = key.split('.')
        const file = `locales/${language}/${namespace}.json`
        return faultsOf(text).map(message => ({ file, path: path.join('.'), value: text, message }))
      }),
    ),
    ...slides.flatMap(({ file, frontmatter, content }) =>
      [...Object.values(frontmatter).map(String), ...content.split('\n')].flatMap(line =>
        gapMessages(line).map(message => ({
          file,
          path: `${String(frontmatter.key)}.content`,
          value: line.trim(),
          message,
        })),
      ),
    ),
  ]
}

const gapMessages = (text: string): readonly string[] =>
  gapsIn(text).map(what => `still to be filled in: ${what}. Put it in the place of ⟨…⟩`)

function faultsOf(text: string): readonly string[] {
  if (PLACEHOLDER.test(text)) return ['an empty text: write it, or take its key out']
  return gapMessages(text)
}

interface Unfilled {
  readonly path: string
  readonly text: string
  readonly message: string
}

/** Texts below a record, with their paths as `core/walk.ts` names them. */
function unfilledIn(node: unknown, path: string): readonly Unfilled[] {
  if (typeof node === 'string') return faultsOf(node).map(message => ({ path, text: node, message }))
  if (Array.isArray(node))
    return node.flatMap((item, index) =>
      unfilledIn(item, `${path}[${isRecord(item) && typeof item.id === 'string' ? item.id : index}]`),
    )
  if (!isRecord(node)) return []
  return Object.entries(node).flatMap(([key, value]) => unfilledIn(value, path ? `${path}.${key}` : key))
}
