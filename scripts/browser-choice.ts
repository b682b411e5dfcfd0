/** Which Chromium is used for what: pure, so that the choice of every kind of machine can be tested on any. */

/** Printing takes the browser of the reader's machine; tests take one and the same everywhere. */
export type BrowserUse = 'export' | 'tests'

/** What there is on a machine. */
export interface BrowserPlaces {
  /** `linux x64`, as errors name it. */
  readonly system: string
  readonly env: Readonly<Partial<Record<'CHROME_PATH' | 'TEST_BROWSER_PATH', string>>>
  readonly exists: (path: string) => boolean
  /** Where Playwright would have installed its own, and where systems keep theirs, in the order they are taken. */
  readonly installed: readonly string[]
  /** Unpacks the one that comes with the packages, where there is one for the system. */
  readonly embedded: () => Promise<string | undefined>
}

/** A browser, and the words that say why it is this one. */
export interface ChosenBrowser {
  readonly path: string
  readonly reason: string
  /** Said to whoever runs the tests, where they run in another browser than elsewhere. */
  readonly warning?: string
}

/** No browser could be found or started. The message says what to do. */
export class NoBrowserError extends Error {
  constructor(tried: readonly string[], variable: keyof BrowserPlaces['env'] = 'CHROME_PATH') {
    super(
      `No Chromium was found. Tried:\n${tried.map(line => `  - ${line}`).join('\n')}\nInstall Google Chrome or Microsoft Edge, or set ${variable} to a Chromium of yours.`,
    )
    this.name = 'NoBrowserError'
  }
}

/** The browser that a variable names; none if it is not set. */
function named(
  variable: keyof BrowserPlaces['env'],
  { env, exists }: Pick<BrowserPlaces, 'env' | 'exists'>,
): ChosenBrowser | undefined {
  const path = env[variable]
  if (!path) return undefined
  if (!exists(path)) throw new NoBrowserError([`${variable}, which names ${path}: no such file`], variable)
  return { path, reason: `${variable} names it` }
}

/** For printing: `CHROME_PATH`, one that Playwright installed, Chrome, Chromium or Edge of the system, the embedded one. */
async function forExport(places: BrowserPlaces): Promise<ChosenBrowser> {
  const { system, exists, installed, embedded } = places
  const asked = named('CHROME_PATH', places)
  if (asked) return asked
  const found = installed.find(path => path && exists(path))
  if (found) return { path: found, reason: 'it is installed' }
  const path = await embedded()
  if (path) return { path, reason: 'it comes with the packages' }
  throw new NoBrowserError(['CHROME_PATH: not set', ...installed, `the embedded browser: there is none for ${system}`])
}

/**
 * For tests: `TEST_BROWSER_PATH`, else the embedded one whatever else the machine has, so that a test that passes here
 * passes elsewhere. Where there is none for the system, the one that would print, with a warning.
 */
async function forTests(places: BrowserPlaces): Promise<ChosenBrowser> {
  const asked = named('TEST_BROWSER_PATH', places)
  if (asked) return asked
  const path = await places.embedded()
  if (path) return { path, reason: 'it comes with the packages' }
  const chosen = await forExport(places)
  return {
    ...chosen,
    warning: `The browser that tests are written for comes for Linux x64 only, and this is ${places.system}. They run in ${chosen.path}, where one may fail or take longer; TEST_BROWSER_PATH names another.`,
  }
}

/**
 * Chooses a Chromium.
 * @throws NoBrowserError naming every place that was tried
 */
export function chooseBrowser(use: BrowserUse, places: BrowserPlaces): Promise<ChosenBrowser> {
  return use === 'tests' ? forTests(places) : forExport(places)
}
