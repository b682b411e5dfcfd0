import type { EngineName } from './session'
/** Where the other engines are on this machine, and what to install where they are not. */
import type { ChildProcess } from 'node:child_process'
import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { globSync } from 'tinyglobby'

/** An engine that can be driven here. */
export interface EnginePlace {
  /** As it calls itself: `Mozilla Firefox 140.5.0esr`. */
  readonly version: string
  /** The browser. */
  readonly program: string
  /** What drives it, where it is not driven directly. */
  readonly driver?: string
  /** The X display to show it on, where it cannot do without. */
  readonly display?: string
}

/** What is here and what is missing. */
export interface FoundEngines {
  readonly places: Readonly<Partial<Record<EngineName, EnginePlace>>>
  /** Why an engine is skipped, with what to install. */
  readonly missing: Readonly<Partial<Record<EngineName, string>>>
  /** Ends what was started to show the engines on. */
  readonly close: () => void
}

const FIREFOX = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
] as const

/** A program on the search path. */
function onPath(...names: readonly string[]): string | undefined {
  return names
    .flatMap(name => (process.env.PATH ?? '').split(delimiter).map(folder => join(folder, name)))
    .find(file => existsSync(file))
}

async function versionOf(program: string, env = process.env): Promise<string> {
  const { stdout } = await promisify(execFile)(program, ['--version'], { env })
  return stdout.trim()
}

/** An X display without a screen. */
async function startDisplay(program: string): Promise<{ readonly display: string; readonly server: ChildProcess }> {
  const server = spawn(program, ['-displayfd', '3', '-screen', '0', '1920x1400x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const display = await new Promise<string>((resolve, reject) => {
    server.once('error', reject)
    server.once('exit', code => reject(new Error(`${program} ended with ${code} before it had a display`)))
    createInterface({ input: server.stdio[3] as NodeJS.ReadableStream }).once('line', number => resolve(`:${number}`))
  })
  return { display, server }
}

/** Looks for both engines, and starts a display for the one that needs it. */
export async function findEngines(): Promise<FoundEngines> {
  const places: Partial<Record<EngineName, EnginePlace>> = {}
  const missing: Partial<Record<EngineName, string>> = {}
  let close = (): void => undefined

  const firefox = onPath('firefox-esr', 'firefox') ?? FIREFOX.find(file => existsSync(file))
  if (firefox) places.firefox = { program: firefox, version: await versionOf(firefox) }
  else missing.firefox = 'Firefox was not found. Install it; on Debian: apt install firefox-esr'

  const driver = onPath('WebKitWebDriver')
  const [program] = globSync('/usr/{lib,lib64,libexec}/{,*/}webkit2gtk-4.*/MiniBrowser').sort().reverse()
  const screen = onPath('Xvfb')
  if (driver && program && screen) {
    const { display, server } = await startDisplay(screen)
    close = () => server.kill()
    places.webkit = {
      program,
      driver,
      display,
      version: await versionOf(program, { ...process.env, DISPLAY: display }),
    }
  } else {
    const parts = { 'WebKitWebDriver': driver, 'MiniBrowser of WebKitGTK': program, 'Xvfb': screen }
    const absent = Object.entries(parts).flatMap(([name, path]) => (path ? [] : [name]))
    missing.webkit = `${absent.join(', ')} not found. Install WebKitGTK with its driver; on Debian: apt install webkit2gtk-driver xvfb`
  }
  return { places, missing, close }
}
