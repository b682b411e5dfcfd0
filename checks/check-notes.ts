/** The speaker's notes: long enough to teach from, short enough for the time planned, each with a way on. */
import type { FlatWords } from '../core/flat-words'
import type { Language } from '../core/language'
import type { SlideSource } from './check-slides'
import type { Problem } from './problem'
import { messageToText, parseMessage } from '../core/message'
import { minutesOf } from '../core/tracks'

/** A note is a handful of sentences: fewer say too little to learn from, more will not be spoken. */
const FEWEST_SENTENCES = 3
const MOST_SENTENCES = 8

/** The fastest a lecturer speaks and is still followed: words of English, characters of Chinese, in a minute. */
const PER_MINUTE: Readonly<Record<Language, { readonly unit: RegExp; readonly most: number }>> = {
  'en': { unit: /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu, most: 160 },
  'zh-CN': { unit: /\p{Script=Han}|[A-Za-z0-9]+/gu, most: 280 },
}

/** Stands for a figure: a word in either language. */
const FIGURE = 'X'

/** Sentences of a text as its readers count them. */
export function countSentences(text: string, language: Language): number {
  return [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].filter(({ segment }) =>
    /\p{L}/u.test(segment),
  ).length
}

/** Checks the notes of the taught slides, in order. */
export function checkNotes(
  taught: readonly SlideSource[],
  words: Readonly<Record<Language, FlatWords>>,
): readonly Problem[] {
  return (Object.keys(words) as Language[]).flatMap(language =>
    taught.flatMap((slide, index) => checkNote(slide, words[language], language, index === taught.length - 1)),
  )
}

function checkNote(
  { frontmatter }: SlideSource,
  words: FlatWords,
  language: Language,
  isLast: boolean,
): readonly Problem[] {
  const key = String(frontmatter.key)
  const [chapter, name] = key.split('.')
  const problems: Problem[] = []
  const report = (path: string, value: unknown, message: string): void =>
    void problems.push({ file: `locales/${language}/${chapter}.json`, path: `${name}.${path}`, value, message })

  const paragraphs = [...words].filter(([path]) => path.startsWith(`${key}.say.`)).map(([, text]) => plain(text))
  const sentences = paragraphs.reduce((sum, text) => sum + countSentences(text, language), 0)
  if (sentences < FEWEST_SENTENCES || sentences > MOST_SENTENCES)
    report('say', sentences, `a note has ${FEWEST_SENTENCES} to ${MOST_SENTENCES} sentences`)

  const { unit, most } = PER_MINUTE[language]
  const needed = paragraphs.reduce((sum, text) => sum + [...text.matchAll(unit)].length, 0) / most
  if (needed > minutesOf(frontmatter))
    report(
      'say',
      `${needed.toFixed(1)} minutes`,
      `it cannot be said in the ${minutesOf(frontmatter)} minutes planned; shorten it or plan more`,
    )

  if (words.has(`${key}.transition`) === isLast)
    report(
      'transition',
      words.get(`${key}.transition`),
      isLast
        ? 'nothing follows the last slide; take it out'
        : 'missing: a sentence that leads over to the next slide of the course',
    )
  return problems
}

function plain(text: string): string {
  try {
    return messageToText(parseMessage(text.replaceAll('[click]', '')), () => FIGURE)
  } catch {
    // Unreadable texts are reported by the check of the words.
    return ''
  }
}
