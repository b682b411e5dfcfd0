/**
 * The first check of all: whether every record has the fields and the types that its kind has. Only sound records go on to
 * the checks that look at what they say, so that none of those can break off over a record that is not one.
 */
import type { data } from '../data'
import type { Problem } from './problem'
import type { GenericSchema } from 'valibot'
import * as v from 'valibot'
import { suggest } from '../core/nearest'
import { isRecord } from '../core/walk'
import { LISTS, MAPS, SINGLES } from './shape/records'

/** All of `data/`, whichever records it holds. */
export type CourseData = typeof data

export interface Shapes {
  readonly problems: readonly Problem[]
  /** The data without the records that have a fault of shape. */
  readonly sound: CourseData
  /** The records left out. */
  readonly unsound: readonly unknown[]
}

/** Steps of a path: a record of a list goes by its id, anything else by its place. */
function pathOf(root: string, issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).reduce((path, { key, value }) => {
    if (typeof key !== 'number') return `${path}.${String(key)}`
    return `${path}[${isRecord(value) && typeof value.id === 'string' ? value.id : key}]`
  }, root)
}

/** What an issue says of the alternatives of a union: those of the first one that is of the right type at all. */
function leaves(issue: v.BaseIssue<unknown>): readonly v.BaseIssue<unknown>[] {
  const within = issue.issues?.filter(inner => (inner.path?.length ?? 0) > 0) ?? []
  return within.length === 0
    ? [issue]
    : within.map(inner => ({ ...inner, path: [...(issue.path ?? []), ...inner.path!] }) as v.BaseIssue<unknown>)
}

/** Paths of lists that stand where records belong: a list without items passes for a record without fields. */
function misplacedLists(given: unknown, read: unknown, path: string): readonly string[] {
  if (Array.isArray(given) && !Array.isArray(read)) return [path]
  if (typeof read !== 'object' || read === null) return []
  return Object.entries(read).flatMap(([key, value]) =>
    misplacedLists((given as Readonly<Record<string, unknown>>)[key], value, `${path}.${key}`),
  )
}

function faultsOf(schema: GenericSchema, value: unknown, root: string): readonly Problem[] {
  const { success, output, issues } = v.safeParse(schema, value)
  if (success)
    return misplacedLists(value, output, root).map(path => ({
      file: 'data',
      path,
      value: [],
      message: 'write a record { … } here, not a list',
    }))
  return issues.flatMap(leaves).map(issue => ({
    file: 'data',
    path: pathOf(root, issue),
    value: issue.path ? issue.path.at(-1)!.value : issue.input,
    message: issue.message,
  }))
}

/** Checks the shape of everything in `data/`. Never throws, whatever it is given. */
export function checkShapes(given: Readonly<Record<string, unknown>>): Shapes {
  const problems: Problem[] = []
  const unsound: unknown[] = []
  const sound: Record<string, unknown> = {}

  const isSound = (schema: GenericSchema, value: unknown, path: string): boolean => {
    const faults = faultsOf(schema, value, path)
    problems.push(...faults)
    if (faults.length) unsound.push(value)
    return faults.length === 0
  }
  const report = (path: string, value: unknown, message: string): void => {
    problems.push({ file: 'data/index.ts', path, value, message })
    unsound.push(value)
  }

  for (const [name, schema] of Object.entries(LISTS)) {
    const list = given[name]
    if (!Array.isArray(list)) report(name, list, 'write a list of records here: [ … ]')
    sound[name] = Array.isArray(list)
      ? // Not `filter`: it passes over the holes of a list.
        Array.from(list).filter((item: unknown, index) => isSound(schema, item, `${name}[${stepOf(item, index)}]`))
      : []
  }
  for (const [name, schema] of Object.entries(MAPS)) {
    const map = given[name]
    if (!isRecord(map)) report(name, map, 'write entries under their names here: { name: … }')
    sound[name] = Object.fromEntries(
      Object.entries(isRecord(map) ? map : {}).filter(([key, item]) => isSound(schema, item, `${name}.${key}`)),
    )
  }
  for (const [name, schema] of Object.entries(SINGLES)) {
    if (isSound(schema, given[name], name)) sound[name] = given[name]
  }
  const known = Object.keys({ ...LISTS, ...MAPS, ...SINGLES })
  for (const name of Object.keys(given).filter(name => !known.includes(name)))
    report(
      name,
      given[name],
      `nothing checks this; add its shape to the checks, or take it out: ${suggest(name, known)}`,
    )

  return { problems, sound: sound as CourseData, unsound }
}

/** A record goes by its id; a card by the figure it asks for. */
function stepOf(item: unknown, index: number): string | number {
  if (!isRecord(item)) return index
  return ([item.id, item.of].find(step => typeof step === 'string' && step !== '') as string | undefined) ?? index
}
