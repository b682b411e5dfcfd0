import type { MessageArguments } from '../../composables/useLocale'
import type { MessageNode } from '../../core/message'
import type { Citation } from '../../data/figure'
import type { MessageKey } from '../../locales'
import type { Text } from './question'
import { useLocale } from '../../composables/useLocale'
import { citationsOf, nameIn } from '../../core/value'
import { catalogue } from '../../state/catalogue'

/** A part of a text: a node of its message, or words with what they rest on. */
export type TextPart =
  { readonly node: MessageNode } | { readonly text: string; readonly citations: readonly Citation[] }

export interface UseQuizTextReturn {
  /** A text of a question in plain words, for labels and for assistive technology. */
  readonly say: (text: Text) => string
  /** The same in parts, so that its figures know their source. */
  readonly parts: (text: Text) => readonly TextPart[]
}

type Words = Extract<Text, { readonly words: string }>

const keyOf = ({ words, key }: Words): MessageKey =>
  (words === 'quiz' ? `quiz.${key}` : `practice.generated.${key}`) as MessageKey

/** Turns the texts of questions into words of the language shown. */
export function useQuizText(): UseQuizTextReturn {
  const { t, nodes, value, figure, language } = useLocale()

  function plain(text: Exclude<Text, Words>): { readonly text: string; readonly citations: readonly Citation[] } {
    if ('ref' in text) {
      const resolved = catalogue.resolve(text.ref)
      return { text: value(resolved, text.style), citations: citationsOf(resolved) }
    }
    if ('amount' in text) return { text: figure(text.amount), citations: [] }
    return {
      text: 'name' in text ? nameIn(text.name, language.value) : t(`data.openness.${text.openness}`),
      citations: text.cites ?? [],
    }
  }

  function say(text: Text): string {
    if (!('words' in text)) return plain(text).text
    const args: MessageArguments = Object.fromEntries(
      Object.entries(text.fill ?? {}).map(([name, part]) => [name, say(part)]),
    )
    return t(keyOf(text), args)
  }

  function parts(text: Text): readonly TextPart[] {
    if (!('words' in text)) return [plain(text)]
    return nodes(keyOf(text)).flatMap(node => {
      const filled = node.type === 'value' ? text.fill?.[node.ref] : undefined
      return filled ? parts(filled) : [{ node }]
    })
  }

  return { say, parts }
}
