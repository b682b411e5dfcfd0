import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

interface Import {
  /** The importing file, from the root. */
  readonly from: string
  /** The imported file from the root, or the name of a package. */
  readonly to: string
  readonly package: boolean
  readonly typeOnly: boolean
}

/** `import x from 'y'`, `import 'y'`, `export { x } from 'y'`, over several lines as well. */
const STATEMENT = /^\s*(?:import|export)\s(?<names>[\w\s{},*$]*?)(?:\bfrom\s*)?'(?<to>[^']+)'/gm
const DYNAMIC = /\bimport\(\s*'(?<to>[^']+)'\s*\)/g

/** Whether all names of an import are types: `type { A }`, `{ type A, type B }`. */
function isTypeOnly(names: string): boolean {
  const inBraces = /^\{(?<list>[^}]*)\}\s*$/.exec(names.trim())?.groups?.list
  return (
    /^type\b/.test(names.trim()) ||
    (inBraces !== undefined &&
      inBraces
        .split(',')
        .map(name => name.trim())
        .filter(Boolean)
        .every(name => name.startsWith('type ')))
  )
}

function importsOf(from: string, text: string): readonly Import[] {
  const line = (to: string, typeOnly: boolean): Import =>
    to.startsWith('.')
      ? { from, to: posix.join(posix.dirname(from), to), package: false, typeOnly }
      : { from, to, package: true, typeOnly }
  return [
    ...[...text.matchAll(STATEMENT)].map(({ groups }) => line(groups!.to!, isTypeOnly(groups!.names!))),
    ...[...text.matchAll(DYNAMIC)].map(({ groups }) => line(groups!.to!, false)),
  ]
}

function importsIn(folder: string): readonly Import[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => /\.(?:ts|vue)$/.test(file))
    .map(file => posix.join(folder, file.replaceAll('\\', '/')))
    .flatMap(file => importsOf(file, readFileSync(join(ROOT, file), 'utf8')))
}

/** Imports from anywhere but some folders, and from these folders alone. */
const leaving = (imports: readonly Import[], ...folders: readonly string[]): readonly Import[] =>
  imports.filter(({ to, package: isPackage }) => isPackage || !folders.includes(to.split('/')[0]!))
const into = (imports: readonly Import[], ...folders: readonly string[]): readonly Import[] =>
  imports.filter(({ to, package: isPackage }) => !isPackage && folders.includes(to.split('/')[0]!))
const lines = (imports: readonly Import[]): readonly string[] => imports.map(({ from, to }) => `${from} -> ${to}`)

describe('the reader of import lines', () => {
  it.each<[what: string, text: string, to: string, typeOnly: boolean]>([
    ['a value', "import { a } from './b'", 'logic/b', false],
    ['the index of a folder', "import { a } from '../data'", 'data', false],
    ['a type', "import type { A } from '../data/b'", 'data/b', true],
    ['types by name', "import { type A, type B } from './b'", 'logic/b', true],
    ['a type among values', "import { type A, b } from './b'", 'logic/b', false],
    ['several lines', "import {\n  a,\n  b,\n} from './b'", 'logic/b', false],
    ['a whole module', "import * as b from './b'", 'logic/b', false],
    ['a default', "import b from './b'", 'logic/b', false],
    ['an effect', "import './b'", 'logic/b', false],
    ['a passing on', "export { a } from './b'", 'logic/b', false],
    ['a late import', "const b = await import('./b')", 'logic/b', false],
  ])('sees %s', (_, text, to, typeOnly) => {
    expect(importsOf('logic/a.ts', text)).toEqual([{ from: 'logic/a.ts', to, package: false, typeOnly }])
  })

  it('tells a package from a file', () => {
    expect(importsOf('logic/a.ts', "import { ref } from 'vue'")).toEqual([
      { from: 'logic/a.ts', to: 'vue', package: true, typeOnly: false },
    ])
  })
})

describe('imports point one way', () => {
  it.each(['data', 'logic', 'components', 'layouts', 'study'])('and are found in %s/', folder => {
    expect(importsIn(folder).length).toBeGreaterThan(0)
  })

  it('data/ imports only from data/', () => {
    expect(lines(leaving(importsIn('data'), 'data'))).toEqual([])
  })

  it('logic/ imports from logic/, from data/ and from packages that know nothing of Vue, Slidev and i18next', () => {
    const bound = leaving(importsIn('logic'), 'logic', 'data')
    expect(
      lines(bound.filter(({ to, package: isPackage }) => !isPackage || /^(?:@?vue|@slidev|i18next)(?:\/|$)/.test(to))),
    ).toEqual([])
  })

  it('logic/ imports values of data/ only from its schema and its figures', () => {
    const values = into(importsIn('logic'), 'data').filter(({ typeOnly }) => !typeOnly)
    expect(lines(values.filter(({ to }) => to !== 'data/schema' && to !== 'data/figure'))).toEqual([])
  })

  it.each(['components', 'layouts', 'study'])('%s/ imports nothing from scripts/ or setup/', folder => {
    expect(lines(into(importsIn(folder), 'scripts', 'setup'))).toEqual([])
  })
})
