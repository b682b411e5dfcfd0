/** The words of both languages: same keys, same placeholders and tags, no digits, no stale translation, good typography. */
import type { Catalogue } from '../core/catalogue'
import type { FlatWords } from '../core/flat-words'
import type { Language } from '../core/language'
import type { MessageNode } from '../core/message'
import type { Problem } from './problem'
import { messageElements, messageRefs, messageTags, messageToText, parseMessage } from '../core/message'
import { formatResolved, VALUE_STYLES } from '../core/value'
import { isArgument } from './arguments'

/** Stands for what a component fills in; no part of the typography. */
const ARGUMENT = '\uFFFC'

/** Texts that may break a rule, with the reason. Keys are exact or end in `*`. */
export type Exceptions = Readonly<Record<string, string>>

export interface WordRules {
  readonly digits: Exceptions
  /** Han characters in English. */
  readonly han: Exceptions
  /** Chinese texts without any Han character. */
  readonly latin: Exceptions
  /** Texts that begin or end with a space. */
  readonly spaces: Exceptions
}

export interface CheckWordsOptions {
  readonly catalogue: Catalogue
  readonly rules: WordRules
  /** Hash of each English text and its Chinese partner, as they stood when last read against each other. */
  readonly reviewed: Readonly<Record<string, string>>
  readonly hash: (text: string) => string
  /** Namespaces whose hashes could not be read, so that nothing is known of their texts. */
  readonly unreadable?: ReadonlySet<string>
}

const excused = (key: string, exceptions: Exceptions): boolean =>
  Object.keys(exceptions).some(pattern =>
    pattern.endsWith('*') ? key.startsWith(pattern.slice(0, -1)) : key === pattern,
  )

const fileOf = (key: string, language: Language): string => `locales/${language}/${key.split('.')[0]}.json`

const pathOf = (key: string): string => key.split('.').slice(1).join('.')

/** Checks both languages against each other, against the data and against the rules of the house. */
export function checkWords(
  words: Readonly<Record<Language, FlatWords>>,
  options: CheckWordsOptions,
): readonly Problem[] {
  return [
    ...checkParity(words),
    ...[...words.en].flatMap(([key, text]) => checkText(key, text, 'en', options)),
    ...[...words['zh-CN']].flatMap(([key, text]) => checkText(key, text, 'zh-CN', options)),
    ...checkReviewed(words, options),
    ...checkExceptions(words, options.rules),
  ]
}

function checkParity(words: Readonly<Record<Language, FlatWords>>): readonly Problem[] {
  const problems: Problem[] = []
  for (const [language, other] of [
    ['en', 'zh-CN'],
    ['zh-CN', 'en'],
  ] as const) {
    for (const [key, text] of words[language]) {
      if (!words[other].has(key))
        problems.push({
          file: fileOf(key, other),
          path: pathOf(key),
          value: undefined,
          message: `missing; the other language says "${text}"`,
        })
    }
  }
  for (const [key, english] of words.en) {
    const chinese = words['zh-CN'].get(key)
    if (chinese === undefined) continue
    for (const [what, read] of [
      ['placeholders', messageRefs],
      ['tags', messageTags],
    ] as const) {
      const [en, zh] = [english, chinese].map(text => sortedParts(text, read))
      if (en !== zh)
        problems.push({
          file: fileOf(key, 'zh-CN'),
          path: pathOf(key),
          value: zh,
          message: `its ${what} differ from the English ones (${en}); both languages must say the same`,
        })
    }
  }
  return problems
}

function sortedParts(text: string, read: (nodes: readonly MessageNode[]) => readonly string[]): string {
  try {
    return [...new Set(read(parseMessage(text)))].sort().join(', ')
  } catch {
    return 'unreadable'
  }
}

function checkText(
  key: string,
  text: string,
  language: Language,
  { catalogue, rules }: CheckWordsOptions,
): readonly Problem[] {
  const problems: Problem[] = []
  const report = (value: unknown, message: string): void =>
    void problems.push({ file: fileOf(key, language), path: pathOf(key), value, message })

  function checkTerm(id: string | undefined, children: readonly MessageNode[]): void {
    if (!catalogue.data.glossary.some(term => term.id === id))
      report(
        id,
        `no term of the glossary has this id; write <term id="…"> with an id of data/glossary.ts, or add the term there`,
      )
    // Its words become a button, and a button holds nothing else that can be pressed.
    if (children.some(({ type }) => type !== 'text'))
      report(text, 'a <term> holds words alone, no figures and no other tags')
  }

  let nodes: readonly MessageNode[]
  try {
    nodes = parseMessage(text)
  } catch (error) {
    report(text, (error as Error).message)
    return problems
  }
  for (const { id, children } of messageElements(nodes, 'term')) checkTerm(id, children)
  let isKnown = true
  const shown = messageToText(nodes, (ref, style) => {
    if (style !== undefined && !(VALUE_STYLES as readonly string[]).includes(style))
      report(style, `not a style; choose one of ${VALUE_STYLES.join(', ')}`)
    if (isArgument(ref, catalogue)) return ARGUMENT
    try {
      return formatResolved(catalogue.resolve(ref), language, style)
    } catch (error) {
      report(ref, (error as Error).message)
      isKnown = false
      return ''
    }
  })
  const prose = messageToText(nodes, () => '')
  if (/\d/.test(prose) && !excused(key, rules.digits))
    report(text, 'digits belong in data/; interpolate the figure, name or term')
  if (language === 'en' && /\p{Script=Han}/u.test(prose) && !excused(key, rules.han))
    report(text, 'Chinese characters in an English text')
  if (language === 'zh-CN') {
    if (!/\p{Script=Han}/u.test(shown) && !excused(key, rules.latin))
      report(text, 'not translated: there is no Chinese in this text')
    // Of a text with a hole in it nobody can say how it looks.
    for (const message of isKnown ? typographyFaults(shown) : []) report(shown, message)
  }
  if (/ {2}|^\s|\s$/.test(text) && !excused(key, rules.spaces)) report(text, 'two spaces, or a space at an end')
  return problems
}

const CHINESE_FAULTS: readonly (readonly [pattern: RegExp, message: string])[] = [
  [
    /\p{Script=Han}\s*[,;:!?()]|[,;:!?()]\s*\p{Script=Han}/u,
    'punctuation beside Chinese text is full width: ，；：！？（）',
  ],
  [/\p{Script=Han}\.(?:\s|$)/u, 'a Chinese sentence ends with 。'],
  [
    /\p{Script=Han}[A-Za-z0-9$]|[A-Za-z0-9%]\p{Script=Han}/u,
    'a space stands between Chinese characters and Latin letters or digits',
  ],
  [/[，。；：！？（）、“”]\s|\s[，。；：！？、）”]/, 'no space beside full-width punctuation'],
  [/["']/, 'Chinese quotes are “ ”'],
  [/\.{3}|…(?!…)(?<!……)/, 'the Chinese ellipsis is ……'],
]

/** Faults of Chinese typography in a text as a reader sees it. */
export function typographyFaults(shown: string): readonly string[] {
  const text = shown.replaceAll(ARGUMENT, '')
  return CHINESE_FAULTS.filter(([pattern]) => pattern.test(text)).map(([, message]) => message)
}

function checkReviewed(
  words: Readonly<Record<Language, FlatWords>>,
  { reviewed, hash, unreadable }: CheckWordsOptions,
): readonly Problem[] {
  const problems: Problem[] = []
  for (const [key, english] of words.en) {
    const chinese = words['zh-CN'].get(key)
    if (unreadable?.has(key.split('.')[0]!)) continue
    if (chinese !== undefined && reviewed[key] !== hash(`${english}\n${chinese}`)) {
      problems.push({
        file: fileOf(key, 'zh-CN'),
        path: pathOf(key),
        value: chinese,
        message: `not read against its English partner since one of them changed: "${english}". Read both, then run npm run words:reviewed -- ${key}`,
      })
    }
  }
  for (const key of Object.keys(reviewed).filter(key => !words.en.has(key)))
    problems.push({
      file: `locales/reviewed/${key.split('.')[0]}.json`,
      path: pathOf(key),
      value: reviewed[key],
      message: 'no text has this key any more; take the line out, or run npm run words:reviewed',
    })
  return problems
}

function checkExceptions(words: Readonly<Record<Language, FlatWords>>, rules: WordRules): readonly Problem[] {
  const keys = [...words.en.keys()]
  return Object.values(rules)
    .flatMap((exceptions: Exceptions) => Object.keys(exceptions))
    .filter(pattern => !keys.some(key => excused(key, { [pattern]: '' })))
    .map(pattern => ({
      file: 'locales/rules.ts',
      path: pattern,
      value: pattern,
      message: 'no text has this key; take the exception out',
    }))
}
