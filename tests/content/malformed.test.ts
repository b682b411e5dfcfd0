/**
 * Whatever is wrong with a record, it is told with file, path, value and remedy. The real data, mutated: each field of each
 * kind of record taken out, emptied, and turned into something else.
 */
import type { Problem } from '../../checks/problem'
import { randomLcg } from 'd3-random'
import { describe, expect, it } from 'vitest'
import { formatProblem } from '../../checks/problem'
import { checkShapes } from '../../checks/shapes'
import { isRecord } from '../../core/walk'
import { data } from '../../data'
import { checkCourse } from '../../scripts/course'

const random = randomLcg(0.20261201)
const oneOf = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!

type Path = readonly (string | number)[]
type Holder = Record<string | number, unknown>
type Change = (holder: Holder, key: string | number) => void

const put =
  (value: unknown): Change =>
  (holder, key) =>
    (holder[key] = value)

/** Faults that no field may have. */
const FAULTS: readonly (readonly [what: string, change: Change])[] = [
  ['null', put(null)],
  ['an empty text', put('')],
  ['not a number', put(Number.NaN)],
  ['a function', put(() => 0)],
  ['a list with a hole', put(new Array(1))],
  ['a record of something else', put({ zz: [] })],
  ['a number too large for JSON', put(1n)],
  ['what holds itself', (holder, key) => (holder[key] = holder)],
  ['another type', (holder, key) => (holder[key] = typeof holder[key] === 'number' ? '7' : 7)],
]
const TAKEN_OUT: Change = (holder, key) => void Reflect.deleteProperty(holder, key)
const UNKNOWN_BESIDE: Change = holder => (holder.zzUnknown = [])

/** Fields that no record may do without, by list; steps into lists are left out. */
const REQUIRED: Readonly<Record<string, string>> = {
  sources: 'id short title url kind primary read',
  organisations: 'id name',
  licenses: 'id name commercial rights.work.source',
  models:
    'id name organisations kind events events.event events.date events.source events.locator variants variants.id ' +
    'variants.name variants.params.value variants.params.unit variants.params.source artefacts artefacts.weights.access ' +
    'derivedFrom derivedFrom.id derivedFrom.how derivedFrom.source mixture.parts mixture.parts.share architecture.type',
  datasets: 'id name organisations use events facts',
  techniques: 'id name events facts',
  tools: 'id name organisations events facts',
  protocols: 'id source locator columns columns.id columns.unit rows rows.name rows.scores',
  claims: 'id article quote verdict verified evidence.source',
  articles: 'id title titleZh author publisher url published dateFrom read source',
  quotations: 'text language article claim says says.value',
  definitionReviews: 'outcome source',
  glossary: 'id see',
  questions: 'id slide kind options.option',
  figureCards: 'of slide',
  tracks: 'id minutes',
  dateLists: 'id name letter',
  listDates: 'list model date source locator',
}

/** A place in a record: `record` holds it, so that the record itself is a field too. */
interface Place {
  readonly key: string
  readonly record: unknown
  readonly path: Path
}

function pathsIn(node: unknown, path: Path): readonly Path[] {
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(node)
    ? [...node.entries()]
    : isRecord(node)
      ? Object.entries(node)
      : []
  return [path, ...entries.flatMap(([key, value]) => pathsIn(value, [...path, key]))]
}

/** What goes by a name of its own is of one kind with its neighbours. */
const nameOf = ({ path }: Place): string =>
  path
    .map((step, index) => (['facts', 'scores'].includes(String(path[index - 1])) ? '*' : step))
    .filter(step => typeof step === 'string')
    .join('.')

/** For each field of a kind of record, one of the records that have it. */
function placesIn(group: object): readonly Place[] {
  const places = Object.entries(group).flatMap(([key, record]: [string, unknown]) =>
    pathsIn(record, []).map(path => ({ key, record, path })),
  )
  const byName = new Map<string, Place[]>()
  for (const place of places) {
    const alike = byName.get(nameOf(place))
    if (alike) alike.push(place)
    else byName.set(nameOf(place), [place])
  }
  return [...byName.values()].map(oneOf)
}

function mutated({ record, path }: Place, change: Change): unknown {
  const whole: unknown = { record: structuredClone(record) }
  const steps = ['record', ...path]
  change(steps.slice(0, -1).reduce((node, step) => (node as Holder)[step], whole) as Holder, steps.at(-1)!)
  return (whole as Holder).record
}

const GROUPS = Object.entries(data).filter(([name]) => name !== 'openSourceDefinition')

const holdsNothing = (group: object): object => (Array.isArray(group) ? [] : {})
const NOTHING = Object.fromEntries(
  Object.entries(data).map(([name, group]) => [name, name === 'openSourceDefinition' ? group : holdsNothing(group)]),
)

/** Checks one broken record by itself. */
function faultsOf(name: string, { key }: Place, broken: unknown): readonly Problem[] {
  const group = Array.isArray(NOTHING[name]) ? [broken] : { [key]: broken }
  const { problems, sound } = checkShapes({ ...NOTHING, [name]: group })
  expect(() => problems.map(formatProblem)).not.toThrow()
  for (const { file, path, message } of problems) {
    expect([file, path.startsWith(name), message.length > 10, path]).toEqual(['data', true, true, path])
  }
  expect(Object.values((sound as unknown as Record<string, object>)[name]!)).toHaveLength(problems.length ? 0 : 1)
  return problems
}

describe.each(GROUPS)('a malformed record of %s', (name, group) => {
  const places = placesIn(group)

  it.each(FAULTS)('is told where any field is %s', (_, change) => {
    const untold = places.filter(place => faultsOf(name, place, mutated(place, change)).length === 0).map(nameOf)
    expect(untold).toEqual([])
  })

  it('is told where a field is unknown', () => {
    const holders = places.filter(({ path }) => typeof path.at(-1) === 'string')
    const untold = holders.filter(place => faultsOf(name, place, mutated(place, UNKNOWN_BESIDE)).length === 0)
    expect(untold.map(nameOf)).toEqual([])
  })

  it('is told where a field is missing that it cannot do without', () => {
    const optional = places.filter(place => faultsOf(name, place, mutated(place, TAKEN_OUT)).length === 0).map(nameOf)
    expect((REQUIRED[name] ?? '').split(' ').filter(field => optional.includes(field))).toEqual([])
  })

  it('is told where the whole list is something else', () => {
    for (const [, change] of FAULTS) {
      const given: Holder = { ...data }
      change(given, name)
      expect(checkShapes(given).problems.map(({ path }) => path)).toContainEqual(expect.stringContaining(name))
    }
  })
})

it('the fields that must be there are fields of the data', () => {
  const unknown = Object.entries(REQUIRED).flatMap(([name, fields]) => {
    const known = new Set(
      Object.entries(data).flatMap(([key, group]) => (key === name ? placesIn(group).map(nameOf) : [])),
    )
    return fields.split(' ').filter(field => !known.has(field))
  })
  expect(unknown).toEqual([])
})

/** All code is parsed once for the texts it shows; a busy machine may take its time. */
const TIMEOUT = 60_000

describe('the check of the whole course', { timeout: TIMEOUT }, () => {
  const MOST = 6
  const trials = Array.from({ length: MOST }, () => {
    const [name, group] = oneOf(GROUPS)
    const place = oneOf(placesIn(group))
    const [what, change] = oneOf([...FAULTS, ['taken out', TAKEN_OUT] as const])
    return { what: `${name}[${place.key}].${nameOf(place)}: ${what}`, name, group, place, change }
  })

  it.each(trials)('goes through with $what', async ({ name, group, place, change }) => {
    const broken = mutated(place, change)
    const changed: unknown = Array.isArray(group)
      ? group.map((record: unknown, index) => (String(index) === place.key ? broken : record))
      : { ...group, [place.key]: broken }
    const { problems } = await checkCourse({ ...data, [name]: changed })
    const told = problems.map(formatProblem)
    expect(told.filter(line => line.includes('broke off'))).toEqual([])
    expect(problems.filter(({ file }) => file === 'data')).toEqual([])
  })

  it('tells where a record stands, and holds back what only follows from its fault', async () => {
    const models = data.models.map(model => (model.id === 'opt' ? { ...model, derivedFrom: undefined } : model))
    const { problems, heldBack } = await checkCourse({ ...data, models })
    expect(problems.map(({ file, path }) => `${file} ${path}`)).toEqual([
      'data/models/early-open.ts models[opt].derivedFrom',
    ])
    expect(heldBack).toBeGreaterThan(0)
  })
})
