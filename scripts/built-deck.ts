/**
 * A built deck to test, built only if one of its inputs changed since: each build has a folder of its own, named by the
 * hash of what it was made from, so that a build is either whole and right or not there.
 */
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { globSync } from 'tinyglobby'
import { buildDeck } from './deck'
import { ROOT } from './root'

/** Goes when the packages are installed anew, as it should. */
const FOLDER = join('node_modules', '.cache', 'open-llm-history')

/** Files of which no build is made. Whatever is not named here counts, so that a new kind of file is never forgotten. */
const NO_INPUT = [
  '{node_modules,dist,coverage,.git,.github,.ci,.cache,.slidev,.vscode,.idea,bench,docs,tests}/**',
  // Cut from the words by the build itself.
  'styles/fonts/**',
  '**/*.test.ts',
  '**/*.bench.ts',
  '**/*.log',
  '**/*.tsbuildinfo',
  '{README,CONTRIBUTING,CHANGELOG}*.md',
]
/** Variables that reach a build. */
const VARIABLE = /^(?:VITE|DECK)_/
/** What was installed, beside what should be. */
const INSTALLED = join('node_modules', '.package-lock.json')

/** Builds that stay: those of one run of the tests, and of the run before. */
const MOST_KEPT = 6

/** How a deck is built. */
export interface BuildOptions {
  /** Folder of the course; another one for a copy that was changed. */
  readonly root?: string
  /** More environment variables for the build, such as `VITE_GALLERY`. */
  readonly env?: Readonly<Record<string, string>>
  /** Of `slidev build`, such as `--base`. */
  readonly options?: readonly string[]
}

/** The deck that browser tests look at: with the gallery, which readers do not get. */
export const TESTED: BuildOptions = { env: { VITE_GALLERY: '1' } }

/** Hash of all that a build is made from: sources, packages, variables that reach it, options, Node. */
export function buildHash({ root = ROOT, env = {}, options = [] }: BuildOptions = {}): string {
  const variables = Object.entries({ ...process.env, ...env })
    .filter(([name]) => VARIABLE.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const hash = createHash('sha256').update(JSON.stringify([variables, options, process.version]))
  const files = globSync(['**'], { cwd: root, dot: true, ignore: NO_INPUT, expandDirectories: false })
  for (const file of [...files.sort(), INSTALLED]) {
    const path = join(root, file)
    if (!existsSync(path)) continue
    const content = readFileSync(path)
    // With its length, so that no file can go over into the next.
    hash.update(`\n${file.replaceAll('\\', '/')} ${content.length}\n`).update(content)
  }
  return hash.digest('hex').slice(0, 32)
}

/** Removes all but the builds used last. */
function forgetOld(folder: string): void {
  readdirSync(folder)
    .map(name => ({ path: join(folder, name), used: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.used - a.used)
    .slice(MOST_KEPT)
    .forEach(({ path }) => rmSync(path, { recursive: true, force: true }))
}

/**
 * The deck built from the sources as they are now; an earlier build of the same is taken.
 * @returns its folder, which is not to be changed
 * @throws Error with what the build printed, if it fails
 */
export async function builtDeck(how: BuildOptions = {}): Promise<string> {
  const { root = ROOT, env, options = [] } = how
  const folder = join(ROOT, FOLDER)
  const hash = buildHash(how)
  const built = join(folder, hash)
  if (existsSync(built)) {
    utimesSync(built, new Date(), new Date())
    return built
  }
  mkdirSync(folder, { recursive: true })
  // Under another name until it is whole; another run may build the same at the same time.
  const unfinished = join(folder, `unfinished-${randomUUID()}`)
  try {
    await buildDeck(root, env, [...options, '--out', unfinished])
    // Somebody wrote while it was built: nobody knows which of the two went in.
    if (buildHash(how) !== hash) return await builtDeck(how)
    if (!existsSync(built)) renameSync(unfinished, built)
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
  forgetOld(folder)
  return built
}
