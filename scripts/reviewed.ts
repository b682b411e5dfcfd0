/** Which translations were read against their English partners: a hash of each pair, one file for each namespace. */
import type { Problem } from '../checks/problem'
import type { FlatWords } from '../core/flat-words'
import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { globSync } from 'tinyglobby'
import { isRecord } from '../core/walk'
import { ROOT } from './root'

/** Folder of the hashes. */
const REVIEWED = 'locales/reviewed'

/** Hashes by key of the text. */
export type Reviewed = Readonly<Record<string, string>>

/** Hash of an English text and its Chinese partner. */
export const hashText = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12)

export interface ReviewedRead {
  readonly reviewed: Reviewed
  readonly problems: readonly Problem[]
  /** Namespaces of which nothing is known, as their file cannot be read. */
  readonly unreadable: ReadonlySet<string>
}

/** Reads the hashes of all namespaces; a file that cannot be read is told and counts as empty. */
export function readReviewed(): ReviewedRead {
  const problems: Problem[] = []
  const reviewed: Record<string, string> = {}
  const unreadable = new Set<string>()
  for (const file of globSync(`${REVIEWED}/*.json`, { cwd: ROOT }).sort()) {
    const report = (path: string, value: unknown, message: string): void =>
      void problems.push({ file, path, value, message })
    try {
      const hashes: unknown = JSON.parse(readFileSync(join(ROOT, file), 'utf8'))
      if (!isRecord(hashes)) throw new TypeError('not a group of hashes: { "key": "hash" }')
      for (const [key, hash] of Object.entries(hashes)) {
        if (typeof hash === 'string') reviewed[`${basename(file, '.json')}.${key}`] = hash
        else report(key, hash, 'a hash is text; take the line out and read the text again')
      }
    } catch (error) {
      unreadable.add(basename(file, '.json'))
      report(
        '(whole file)',
        (error as Error).message,
        'this file cannot be read; mend it, or take it from an earlier commit',
      )
    }
  }
  return { reviewed, problems, unreadable }
}

/** A text with its translation. */
export interface Pair {
  readonly key: string
  readonly english: string
  readonly chinese: string
}

const hashOf = ({ english, chinese }: Pair): string => hashText(`${english}\n${chinese}`)

/** The pairs that changed since they were last read, in the order of the English files. */
export function unreadPairs(english: FlatWords, chinese: FlatWords, reviewed: Reviewed): readonly Pair[] {
  return [...english]
    .flatMap(([key, text]) => (chinese.has(key) ? [{ key, english: text, chinese: chinese.get(key)! }] : []))
    .filter(pair => reviewed[pair.key] !== hashOf(pair))
}

/** Whether a key is meant by one of some keys or beginnings of keys: `early.opt` means `early.opt.title`. */
export const isMeant = (key: string, wanted: readonly string[]): boolean =>
  wanted.some(beginning => key === beginning || key.startsWith(beginning.endsWith('.') ? beginning : `${beginning}.`))

/** The hashes with some pairs approved, and without those of texts that are gone; sorted, so that two branches meet in few lines. */
export function approve(reviewed: Reviewed, pairs: readonly Pair[], english: FlatWords): Reviewed {
  const hashes = { ...reviewed, ...Object.fromEntries(pairs.map(pair => [pair.key, hashOf(pair)])) }
  return Object.fromEntries(
    Object.entries(hashes)
      .filter(([key]) => english.has(key))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

/** Writes the hashes, one file for each namespace. */
export function writeReviewed(reviewed: Reviewed): void {
  const namespaces = new Map<string, Record<string, string>>()
  for (const [key, hash] of Object.entries(reviewed)) {
    const [namespace = '', ...path] = key.split('.')
    const hashes = namespaces.get(namespace) ?? {}
    hashes[path.join('.')] = hash
    namespaces.set(namespace, hashes)
  }
  for (const file of globSync(`${REVIEWED}/*.json`, { cwd: ROOT }))
    if (!namespaces.has(basename(file, '.json'))) rmSync(join(ROOT, file))
  for (const [namespace, hashes] of namespaces)
    writeFileSync(join(ROOT, REVIEWED, `${namespace}.json`), `${JSON.stringify(hashes, null, 1)}\n`)
}
