/**
 * Writes `slidev/types/components.ts`, by which the compiler knows what slides use without importing it: a component that
 * is not there, or a wrong prop, is an error in Markdown too. Made from `components/` whenever types are checked or the
 * deck starts, never by hand; a module and no `.d.ts`, whose imports nobody would check.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import process from 'node:process'
import { globSync } from 'tinyglobby'
import { componentTypes } from '../slidev/component-types'
import { ROOT } from './root'

const FILE = join(ROOT, 'slidev', 'types', 'components.ts')

/**
 * Brings the types up to date. A file that says the same already is left alone.
 * @throws Error naming both files, if two components have one name
 */
export function writeComponentTypes(): void {
  const files = globSync('components/**/*.vue', { cwd: ROOT }).sort((a, b) => basename(a).localeCompare(basename(b)))
  const text = componentTypes(files)
  if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== text) writeFileSync(FILE, text)
}

if (process.argv[1]?.endsWith('component-types.ts')) writeComponentTypes()
