/** Finds the file that a record of the data stands in, from what the files of `data/` export. */
import type { Problem } from '../checks/problem'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { globSync } from 'tinyglobby'
import { isRecord } from '../core/walk'
import { ROOT } from './root'

/** Where the records of all files are put together. */
const INDEX = 'data/index.ts'

/** The objects that a file exports, and those one step within: lists and their records. */
function ownedBy(exports: object): readonly unknown[] {
  const values: readonly unknown[] = Object.values(exports)
  return values.flatMap(value => (typeof value === 'object' && value !== null ? [value, ...Object.values(value)] : []))
}

async function readOwners(): Promise<ReadonlyMap<unknown, string>> {
  const files = globSync('data/**/*.ts', { cwd: ROOT }).sort()
  const owners = new Map<unknown, string>()
  for (const file of files.filter(file => file !== INDEX)) {
    const exports = (await import(/* @vite-ignore */ pathToFileURL(join(ROOT, file)).href)) as object
    for (const owned of ownedBy(exports).filter(value => typeof value === 'object' && value !== null))
      owners.set(owned, file)
  }
  return owners
}

/** The list a path begins in, with the record it names by id, by name or by place. */
function recordAt(path: string, data: Readonly<Record<string, unknown>>): { list: unknown; index: number } {
  const [, root = '', bracketed, named] = /^(\w+)(?:\[([^\]]+)\]|\.([^.[]+))?/.exec(path) ?? []
  const step = bracketed ?? named
  const is = (record: unknown): boolean => isRecord(record) && (record.id === step || record.of === step)
  const has = (record: unknown): boolean =>
    is(record) || (isRecord(record) && Array.isArray(record.variants) && record.variants.some(is))
  // Ids that share one set of names are reported under "records", whatever list they stand in.
  const lists = root === 'records' ? Object.values(data) : [data[root]]
  for (const list of lists) {
    const records: unknown[] = Array.isArray(list) ? list : []
    const found = [records.findLastIndex(is), records.findIndex(has)].find(index => index >= 0)
    if (found !== undefined) return { list, index: found }
  }
  const [list] = root === 'records' ? [] : lists
  return { list, index: Number(step) }
}

/** @returns a function that tells a problem of the data with the file its record stands in */
export async function createLocate(data: Readonly<Record<string, unknown>>): Promise<(problem: Problem) => Problem> {
  const owners = await readOwners()
  const fileOf = (path: string): string => {
    const { list, index } = recordAt(path, data)
    const records: readonly unknown[] = Array.isArray(list) ? list : []
    // What is no record belongs to nobody; its neighbour before it stands in the same file.
    const near = Array.from(records.slice(0, index + 1)).findLast(record => owners.has(record))
    return owners.get(list) ?? owners.get(near) ?? INDEX
  }
  return problem => (problem.file === 'data' ? { ...problem, file: fileOf(problem.path) } : problem)
}
