/** Problems that may only follow from others: where a record is left out for its shape, much that speaks of it is missed. */
import type { Problem } from './problem'
import { isRecord } from '../core/walk'

/** Ids and references in a record, at any depth; prose is of no interest. */
function namesIn(node: unknown, seen = new Set<unknown>()): readonly string[] {
  if (typeof node === 'string') return /\s/.test(node) ? [] : [node]
  if (typeof node !== 'object' || node === null || seen.has(node)) return []
  seen.add(node)
  return Object.values(node).flatMap(value => namesIn(value, seen))
}

const isNamed = (record: unknown): boolean =>
  isRecord(record) && [record.id, record.of].some(name => typeof name === 'string' && name !== '')

/**
 * Whether a problem may be the fault of records that were left out: it speaks of something they name. Where one of them
 * does not even say what it is called, every problem may.
 */
export function createMayFollow(unsound: readonly unknown[]): (problem: Problem) => boolean {
  if (unsound.length === 0) return () => false
  if (!unsound.every(isNamed)) return () => true
  const names = new Set(unsound.flatMap(record => namesIn(record)))
  return ({ path, value }) =>
    [path, ...(typeof value === 'string' ? [value] : namesIn(value))].some(
      words => names.has(words) || words.split(/[^\p{L}\p{N}-]+/u).some(word => names.has(word)),
    )
}
