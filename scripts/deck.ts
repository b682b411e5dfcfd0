/** What scripts and Slidev's Node side know of the deck: its words, its catalogue, its slides. */
import type { Language } from '../core/language'
import type { TrackId } from '../data'
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { createCatalogue } from '../core/catalogue'
import { DEFAULT_LANGUAGE, parseLanguage } from '../core/language'
import { messageToText, parseMessage } from '../core/message'
import { requireTrack, WHOLE } from '../core/tracks'
import { formatResolved } from '../core/value'
import { data } from '../data'
import { ROOT } from './root'

const catalogue = createCatalogue(data)

/** Slidev's command. */
export const SLIDEV = join(ROOT, 'node_modules', '@slidev', 'cli', 'bin', 'slidev.mjs')

/** The language a build or export is fixed to by `VITE_DECK_LANG`; Chinese if it is not. */
export function deckLanguage(): Language {
  return parseLanguage(process.env.VITE_DECK_LANG) ?? DEFAULT_LANGUAGE
}

/**
 * The track a deck is started, built or exported for by `VITE_DECK_TRACK`; the whole course if it is not.
 * @throws Error naming the tracks there are, if there is no such track
 */
export function deckTrack(): TrackId {
  return requireTrack(data.tracks, process.env.VITE_DECK_TRACK || WHOLE)
}

function readNamespace<T>(language: Language, namespace: string): T {
  return JSON.parse(readFileSync(join(ROOT, 'locales', language, `${namespace}.json`), 'utf8'))
}

/** Title, subject and keywords of the deck in one language. */
export function deckWords(language: Language): { title: string; subject: string; keywords: string } {
  return readNamespace<{ deck: ReturnType<typeof deckWords> }>(language, 'ui').deck
}

/**
 * Builds the deck into `dist`, quietly.
 * @param env more environment variables for the build, such as `VITE_GALLERY`
 * @param options of `slidev build`, such as `--base`
 * @returns what the build warned of; empty if nothing
 * @throws Error with what the build printed, if it fails
 */
export async function buildDeck(
  root = ROOT,
  env: Readonly<Record<string, string>> = {},
  options: readonly string[] = [],
): Promise<string> {
  try {
    const { stderr } = await promisify(execFile)(process.execPath, [SLIDEV, 'build', ...options], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', ...env },
      maxBuffer: 64e6,
    })
    return stderr
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`The deck could not be built.\n${stdout}${stderr}`)
  }
}

/**
 * Title of a slide as plain text.
 * @throws if no slide of the words has this key, naming the key and the file to look in.
 */
export function slideTitle(key: unknown, language: Language): string {
  const [chapter = '', slide = ''] = String(key).split('.')
  const title = readNamespace<Readonly<Record<string, { title?: string }>>>(language, chapter)[slide]?.title
  if (title === undefined)
    throw new Error(
      `A slide has the key "${String(key)}", but locales/${language}/${chapter}.json has no "${slide}.title". Mend the key in the chapter or add the words.`,
    )
  return messageToText(parseMessage(title), (ref, style) => formatResolved(catalogue.resolve(ref), language, style))
}
