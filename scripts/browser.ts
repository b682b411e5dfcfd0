import type { BrowserUse, ChosenBrowser } from './browser-choice'
import type { Browser, BrowserServer } from 'playwright-chromium'
/** Finds a Chromium to print and test with, so that nobody has to install one. */
import { existsSync } from 'node:fs'
import process from 'node:process'
import { chromium } from 'playwright-chromium'
import { chooseBrowser } from './browser-choice'

const SYSTEM_BROWSERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
}

/** Browser that comes with the packages, for Linux x64 only. */
async function embeddedBrowser(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  // Read when the module loads: makes it unpack the libraries that a bare system lacks and point the loader to them.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x'
  const { default: embedded } = await import('@sparticuz/chromium')
  return embedded.executablePath()
}

/**
 * The Chromium to print with or to test with.
 * @throws NoBrowserError naming every place that was tried
 */
export function findBrowserFor(use: BrowserUse): Promise<ChosenBrowser> {
  return chooseBrowser(use, {
    system: `${process.platform} ${process.arch}`,
    env: process.env,
    exists: existsSync,
    installed: [chromium.executablePath(), ...(SYSTEM_BROWSERS[process.platform] ?? [])],
    embedded: embeddedBrowser,
  })
}

/** Path of the Chromium to print with. */
async function findBrowser(): Promise<string> {
  return (await findBrowserFor('export')).path
}

/**
 * No connections of its own, the same colours everywhere, and letters as wide as the font says: without a screen Chromium
 * rounds the width of each to whole pixels, which neither a Mac, nor Windows, nor a fine screen does.
 */
const ARGUMENTS = [
  '--font-render-hinting=none',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-gpu',
  '--force-color-profile=srgb',
]

/** Starts the browser that `findBrowser` finds. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), args: ARGUMENTS })
}

/**
 * Lets Slidev's own `slidev export`, which asks Playwright for a browser that nobody installed, use the one found here.
 * An `--executable-path` still leads.
 */
export async function lendBrowserToSlidev(): Promise<void> {
  const executablePath = await findBrowser()
  const launch = chromium.launch.bind(chromium)
  chromium.launch = options =>
    launch({
      ...options,
      executablePath: options?.executablePath ?? executablePath,
      args: [...ARGUMENTS, ...(options?.args ?? [])],
    })
}

/** Starts the browser of the tests, to which several processes can connect, as the test files do. */
export async function launchSharedBrowser(): Promise<BrowserServer> {
  const { path, warning } = await findBrowserFor('tests')
  if (warning) console.warn(warning)
  return chromium.launchServer({ executablePath: path, args: ARGUMENTS })
}
