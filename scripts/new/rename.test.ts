import type { Project } from './draft'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ROOT } from '../root'
import { openProject, writeEdits } from './disk'
import { camel, pascal } from './names'
import { renameChart } from './rename-chart'
import { renameSlide } from './rename-slide'

const disk = openProject(ROOT)
const memo = <K, V>(make: (key: K) => V): ((key: K) => V) => {
  const known = new Map<string, V>()
  return key => {
    const name = JSON.stringify(key)
    if (!known.has(name)) known.set(name, make(key))
    return known.get(name)!
  }
}
/** The project as it is, each file read once. */
const project: Project = { read: memo(disk.read), exists: memo(disk.exists), glob: memo(disk.glob) }
const charts = project.glob('components/charts/*/example.ts').map(file => file.split('/')[2]!)

const WRITTEN = [
  'chapters',
  'components',
  'data',
  'features',
  'layouts',
  'locales',
  'slidev',
  'state',
  'styles',
  'tests',
]

it.each(charts)('nothing names the chart %s any more', name => {
  const { edits } = renameChart(project, name, 'renamed-picture')
  expect(edits.get('components/charts/renamed-picture/RenamedPicture.vue')).toBeDefined()
  const trace = new RegExp(`charts/${name}/|/${pascal(name)}\\.vue'|charts\\.${camel(name)}\\b|<${pascal(name)}\\b`)
  expect([...edits].filter(([, text]) => text?.match(trace)).map(([file]) => file)).toEqual([])
})

describe('there and back again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'course-'))
  afterAll(() => rmSync(folder, { recursive: true }), 60_000)
  for (const name of [...WRITTEN, 'slides.md']) cpSync(join(ROOT, name), join(folder, name), { recursive: true })
  const copy = openProject(folder)

  it.each([
    [renameChart, 'weight-memory', 'renamed-picture'],
    [renameChart, 'model-timeline', 'renamed-picture'],
    [renameChart, 'flash-attention', 'renamed-picture'],
    [renameChart, 'claim-card', 'renamed-picture'],
    [renameChart, 'split-bar', 'renamed-picture'],
    [renameSlide, 'base.cost', 'base.renamed'],
    [renameSlide, 'opening.cover', 'opening.renamed'],
  ] as const)('%o %s leaves no trace', (rename, from, to) => {
    const there = rename(copy, from, to)
    writeEdits(folder, there.edits)
    const back = rename(copy, to, from)
    writeEdits(folder, back.edits)
    const files = [...there.edits.keys(), ...back.edits.keys()]
    const state = ({ exists, read }: Project, file: string): string | undefined =>
      exists(file) ? read(file) : undefined
    expect(files.filter(file => state(copy, file) !== state(project, file))).toEqual([])
  })
})

describe('a rename', () => {
  it('leaves a technique, a type and a function of the same name alone', () => {
    expect(renameChart(project, 'flash-attention', 'tiled').edits.has('data/techniques.ts')).toBe(false)
    expect(renameChart(project, 'claim-card', 'statement').edits.has('core/claim.ts')).toBe(false)
    expect(renameChart(project, 'weight-memory', 'bits').edits.has('components/charts/parts/weights.ts')).toBe(false)
  })

  it.each<[what: typeof renameChart, from: string, to: string, says: RegExp]>([
    [renameChart, 'nowhere', 'a', /no chart "nowhere"; there are .*weight-memory/],
    [renameChart, 'weight-memory', 'gpu-memory', /taken by components\/charts\/gpu-memory/],
    [renameChart, 'weight-memory', 'Weights', /lower case with hyphens/],
    [renameSlide, 'base.nowhere', 'base.a', /no slide "base\.nowhere"/],
    [renameSlide, 'base.cost', 'base.web', /stands in chapters\/03-better-base-models\.md already/],
    [renameSlide, 'base.cost', 'early.cost', /stays in its chapter/],
  ])('is refused with a word that says what is right: %o %s %s', (what, from, to, says) => {
    expect(() => what(project, from, to)).toThrow(says)
  })
})
