/** Arguments of texts: what the code gives with a key are the placeholders of its text, no more and no fewer. */
import type { Catalogue } from '../core/catalogue'
import type { FlatWords } from '../core/flat-words'
import type { Problem } from './problem'
import { messageRefs, parseMessage } from '../core/message'
import { suggest } from '../core/nearest'

/** A place of the code that turns a key into words. */
export interface TextUse {
  readonly file: string
  readonly line: number
  /** The keys it may be, as far as they can be seen; a hole of a template stands for part of one step. */
  readonly keys: readonly string[]
  /** What may stand before the keys. */
  readonly prefixes: readonly string[]
  /** Names of the arguments; `undefined` where they cannot be seen. */
  readonly args: readonly string[] | undefined
}

/** A placeholder that is no reference: a name alone. */
const NAME = /^[a-z][A-Za-z]*$/

/** Whether a placeholder stands for a word that the code fills in, rather than for something of the data. */
export function isArgument(ref: string, { resolve }: Pick<Catalogue, 'resolve'>): boolean {
  if (!NAME.test(ref)) return false
  try {
    resolve(ref)
    return false
  } catch {
    return true
  }
}

/** Matches the keys that a template may build: each hole is one step, or a part of one. */
export function keyPattern(template: string, hole: string): RegExp {
  const parts = template.split(hole).map(part => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  return new RegExp(`^${parts.join(String.raw`[\w-]+`)}$`)
}

export interface CheckArgumentsOptions {
  readonly catalogue: Pick<Catalogue, 'resolve'>
  /** Words of one language; that the other has the same placeholders is checked with the words. */
  readonly words: FlatWords
  /** What stands for a hole in the keys of the uses. */
  readonly hole: string
}

function argumentsOf(text: string, catalogue: Pick<Catalogue, 'resolve'>): readonly string[] {
  try {
    return [...new Set(messageRefs(parseMessage(text)))].filter(ref => isArgument(ref, catalogue)).sort()
  } catch {
    // Unreadable texts are reported by the check of the words.
    return []
  }
}

/**
 * Checks every use of a text against its placeholders, and that some use fills in each of them. A template stands for more
 * texts than it ever builds, so it need not fill in all that match it; but each text is filled in by some use.
 */
export function checkArguments(
  uses: readonly TextUse[],
  { catalogue, words, hole }: CheckArgumentsOptions,
): readonly Problem[] {
  const problems: Problem[] = []
  const wanted = new Map([...words].map(([key, text]) => [key, argumentsOf(text, catalogue)]))
  const filled = new Set<string>()

  const matching = (key: string): readonly string[] => {
    if (!key.includes(hole)) return wanted.has(key) ? [key] : []
    const pattern = keyPattern(key, hole)
    return [...wanted.keys()].filter(candidate => pattern.test(candidate))
  }
  for (const { file, line, keys, prefixes, args } of uses) {
    const sure = new Set<string>()
    const possible = new Set<string>()
    for (const key of prefixes.flatMap(prefix => keys.map(key => `${prefix}${key}`)))
      for (const match of matching(key)) (key.includes(hole) ? possible : sure).add(match)
    const all = [...sure, ...possible]
    const report = (key: string, value: unknown, message: string): void =>
      void problems.push({ file, path: `line ${line}, ${key}`, value, message })
    for (const key of all.filter(key => args && wanted.get(key)!.every(name => args.includes(name)))) filled.add(key)
    for (const key of sure) {
      filled.add(key)
      const missing = wanted.get(key)!.filter(name => !args?.includes(name))
      if (missing.length === 0) continue
      const text = words.get(key)
      if (args) report(key, missing, `the text asks for this; give it, or take it out of both languages: "${text}"`)
      else report(key, missing, 'what is given to this text cannot be seen; write it out here: { name: … }')
    }
    // Of several texts in question each takes what it needs; what none of them takes is a slip.
    const extra = (args ?? []).filter(name => !all.some(key => wanted.get(key)!.includes(name)))
    const known = all.flatMap(key => wanted.get(key)!)
    if (all.length > 0 && extra.length > 0)
      report(
        all[0]!,
        extra,
        `the text has no such placeholder; take it out${known.length ? `, or mend its name: ${suggest(extra[0], known)}` : ''}`,
      )
  }
  for (const [key, names] of wanted)
    if (names.length > 0 && !filled.has(key)) {
      const [namespace, ...path] = key.split('.')
      problems.push({
        file: `locales/en/${namespace}.json`,
        path: path.join('.'),
        value: names,
        message:
          'no code that shows this text fills in all of these, and nothing in data/ has these names; mend a name',
      })
    }
  return problems
}
