import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../scripts/root'

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

/**
 * The rooms of the house from the ground up. A room may import from itself and from those named; `data` below `core`, and
 * so on. Rooms are told apart by their longest path.
 */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  'data': [],
  'core': ['data'],
  'checks': ['data', 'core', 'features'],
  'locales': ['data', 'core', 'checks'],
  'browser': ['core'],
  'state': ['data', 'core', 'locales', 'browser'],
  'slidev': ['data', 'core', 'locales', 'browser', 'state'],
  'composables': ['data', 'core', 'locales', 'browser', 'state', 'slidev'],
  'components/ui': ['data', 'core', 'locales', 'browser', 'state', 'slidev', 'composables'],
  'components/charts/parts': ['data', 'core', 'locales', 'browser', 'state', 'composables', 'components/ui'],
  'components/charts': ['data', 'core', 'locales', 'state', 'composables', 'components/ui', 'components/charts/parts'],
  'features': [
    'data',
    'core',
    'locales',
    'browser',
    'state',
    'slidev',
    'composables',
    'components/ui',
    'components/charts/parts',
    'components/charts',
  ],
  'components/slide': [
    'data',
    'core',
    'locales',
    'state',
    'slidev',
    'composables',
    'components/ui',
    'components/charts/parts',
    'features',
  ],
  'slidev/chrome': ['data', 'core', 'locales', 'browser', 'state', 'slidev', 'composables', 'components/ui'],
  'layouts': [
    'data',
    'core',
    'locales',
    'state',
    'composables',
    'components/ui',
    'components/charts/parts',
    'components/slide',
  ],
}

/** Rooms without Vue, Slidev and i18next. */
const PURE = ['data', 'core', 'checks']

const NAMES = Object.keys(ROOMS).sort((a, b) => b.length - a.length)
const roomOf = (path: string): string | undefined => NAMES.find(name => path === name || path.startsWith(`${name}/`))

const files = globSync(`{${Object.keys(ROOMS).join(',')}}/**/*.{ts,vue}`, {
  cwd: ROOT,
  ignore: ['**/*.test.ts', 'slidev/types/components.ts'],
}).sort()
const imports = [...new Set(files)].flatMap(file => importsOf(file, readFileSync(join(ROOT, file), 'utf8')))
const lines = (list: readonly Import[]): readonly string[] => list.map(({ from, to }) => `${from} -> ${to}`)

/** Charts that draw with a piece of another. */
const BORROWED: readonly string[] = [
  'cover-timeline -> model-timeline',
  'model-timeline -> family-tree',
  'openness-counts -> openness-ladder',
  'point-columns -> summary-points',
  'split-bar -> big-figures',
  'unit-converter -> digit-columns',
]

/** The file that an import leads to. */
function fileOf(path: string): string | undefined {
  return [path, `${path}.ts`, `${path}/index.ts`].find(
    file => existsSync(join(ROOT, file)) && statSync(join(ROOT, file)).isFile(),
  )
}

/** Rings of imports at run time, each as the path that closes it; a ring of types alone does no harm. */
function cycles(list: readonly Import[]): readonly string[] {
  const next = new Map<string, string[]>()
  for (const { from, to, package: isPackage, typeOnly } of list) {
    const file = isPackage || typeOnly ? undefined : fileOf(to)
    // A component that draws itself inside itself is no ring.
    if (file !== undefined && file !== from) next.set(from, [...(next.get(from) ?? []), file])
  }
  const done = new Set<string>()
  const found: string[] = []
  function visit(file: string, path: readonly string[]): void {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' -> '))
    if (path.includes(file) || done.has(file)) return
    for (const target of next.get(file) ?? []) visit(target, [...path, file])
    done.add(file)
  }
  for (const file of next.keys()) visit(file, [])
  return found
}

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
  it.each(Object.keys(ROOMS))('and are found in %s/', room => {
    expect(files.filter(file => roomOf(file) === room).length).toBeGreaterThan(0)
  })

  it.each(Object.entries(ROOMS))('%s/ imports from the rooms below it alone', (room, below) => {
    const bound = imports.filter(({ from, package: isPackage }) => roomOf(from) === room && !isPackage)
    expect(lines(bound.filter(({ to }) => roomOf(to) !== room && !below.includes(roomOf(to) ?? '')))).toEqual([])
  })

  it.each(PURE)('%s/ knows nothing of Vue, Slidev and i18next', room => {
    const packages = imports.filter(({ from, package: isPackage }) => roomOf(from) === room && isPackage)
    expect(lines(packages.filter(({ to }) => /^(?:@?vue|@slidev|#slidev|i18next)(?:\/|$)/.test(to)))).toEqual([])
  })

  it('core/ imports values of data/ only from its schema and its figures', () => {
    const values = imports.filter(
      ({ from, to, typeOnly }) => roomOf(from) === 'core' && roomOf(to) === 'data' && !typeOnly,
    )
    expect(lines(values.filter(({ to }) => to !== 'data/schema' && to !== 'data/figure'))).toEqual([])
  })

  it('a layout of a chart is pure', () => {
    const layouts = imports.filter(
      ({ from }) => /^components\/charts\/.*\.ts$/.test(from) && !/example\.ts$/.test(from),
    )
    expect(layouts.length).toBeGreaterThan(0)
    expect(
      lines(layouts.filter(({ to, package: isPackage }) => isPackage && /^(?:@?vue|@slidev|i18next)/.test(to))),
    ).toEqual([])
  })

  it('no chart imports another but those that are drawn with a piece of it', () => {
    const folder = (path: string): string => path.split('/')[2] ?? ''
    const across = imports.filter(
      ({ from, to }) =>
        roomOf(from) === 'components/charts' && roomOf(to) === 'components/charts' && folder(from) !== folder(to),
    )
    expect([...new Set(across.map(({ from, to }) => `${folder(from)} -> ${folder(to)}`))].sort()).toEqual(BORROWED)
  })

  it('no two modules import each other, however far round', () => {
    expect(cycles(imports)).toEqual([])
  })
})
