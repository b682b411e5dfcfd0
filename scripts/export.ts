/**
 * `npm run export`: the slides of the whole course as PDFs in both languages, `dist/pdf/open-llm-history.zh-CN.pdf` and
 * `….en.pdf`. `-- --track 45` prints a shorter track instead, `-- --track all` each of them; their files are named after
 * the track. With the whole course come its handouts in both languages: `open-llm-history.claims.en.pdf` and
 * `….sources.en.pdf`.
 *
 * The deck is built once; everything is then printed from one browser.
 */
import type { TrackId } from '../data'
import type { Handout } from './pdf'
import type { Browser } from 'playwright-chromium'
import { accessSync, constants, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { Presets, SingleBar } from 'cli-progress'
import { COURSE_ID } from '../core/course-id'
import { LANGUAGES } from '../core/language'
import { requireTrack, WHOLE } from '../core/tracks'
import { data } from '../data'
import { launchBrowser } from './browser'
import { buildDeck } from './deck'
import { HANDOUTS, printDeck, printHandout } from './pdf'
import { ROOT } from './root'
import { serveDeck } from './serve'

const FOLDER = join(ROOT, 'dist', 'pdf')

/** @throws Error in words of its own when the folder cannot be made or written to */
function makeWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw new Error(`The PDFs cannot be written to ${folder}: ${(error as Error).message}`)
  }
}

/** @throws Error naming the tracks there are, if the command line names another */
function askedTracks(): readonly TrackId[] {
  const { values } = parseArgs({ options: { track: { type: 'string', multiple: true, default: [WHOLE] } } })
  return values.track.includes('all')
    ? data.tracks.map(({ id }) => id)
    : values.track.map(name => requireTrack(data.tracks, name))
}

/** `open-llm-history.en.pdf`, `open-llm-history.45.en.pdf`. */
const fileName = (...parts: readonly string[]): string =>
  join(FOLDER, `${[COURSE_ID, ...parts.filter(part => part !== WHOLE)].join('.')}.pdf`)

/** The checked statements and the sources of the whole course, for whoever wants to look them up on paper. */
async function exportHandouts(browser: Browser, url: string): Promise<readonly string[]> {
  const jobs = (Object.keys(HANDOUTS) as Handout[]).flatMap(handout =>
    LANGUAGES.map(language => ({ handout, language })),
  )
  return Promise.all(
    jobs.map(async ({ handout, language }) => {
      const file = fileName(handout, language)
      writeFileSync(file, await printHandout(browser, url, language, handout))
      return file
    }),
  )
}

async function exportDeck(): Promise<void> {
  const tracks = askedTracks()
  const handouts = tracks.includes(WHOLE)
  makeWritable(join(ROOT, 'dist'))
  const progress = new SingleBar(
    { format: '  {bar} {value}/{total} {step}', hideCursor: true, noTTYOutput: true, notTTYSchedule: 5000 },
    Presets.shades_grey,
  )
  progress.start(1 + tracks.length * LANGUAGES.length + Number(handouts), 0, { step: 'building the deck' })
  try {
    // A deck built for one track could not print the others.
    await buildDeck(ROOT, { VITE_DECK_TRACK: '' })
    makeWritable(FOLDER)
    const deck = await serveDeck(join(ROOT, 'dist'))
    const browser = await launchBrowser()
    try {
      progress.increment({ step: `printing ${LANGUAGES.join(' and ')}` })
      const files: string[] = []
      for (const track of tracks) {
        files.push(
          ...(await Promise.all(
            LANGUAGES.map(async language => {
              const file = fileName(track, language)
              writeFileSync(file, await printDeck(browser, deck.url, language, track))
              progress.increment({ step: `printed ${track}, ${language}` })
              return file
            }),
          )),
        )
      }
      if (handouts) {
        files.push(...(await exportHandouts(browser, deck.url)))
        progress.increment({ step: 'printed the handouts' })
      }
      progress.stop()
      console.log(files.join('\n'))
    } finally {
      await browser.close()
      await deck.close()
    }
  } finally {
    progress.stop()
  }
}

try {
  await exportDeck()
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
