/**
 * Files of the unit tests share a worker. What one changes outside of itself, the next would meet: so each must leave the
 * globals and the environment as it found them.
 */
import process from 'node:process'
import { afterAll, beforeAll, expect } from 'vitest'

/** Names of what libraries and the test runner keep for themselves. */
const PRIVATE = /^__/
const LOADED_LATE = Symbol('loaded late')

/**
 * Every global and every variable of the environment, by name. Of a global that Node loads when it is first used only the
 * name counts: an accessor gives way to a value then.
 */
function outside(): ReadonlyMap<string, unknown> {
  const globals = Object.entries(Object.getOwnPropertyDescriptors(globalThis))
    .filter(([name]) => !PRIVATE.test(name))
    .map(([name, { value, get }]) => [`globalThis.${name}`, get ? LOADED_LATE : (value as unknown)] as const)
  const variables = Object.entries(process.env).map(([name, value]) => [`process.env.${name}`, value] as const)
  return new Map<string, unknown>([...globals, ...variables])
}

/** Whether something is no more as it was. */
const isChanged = (name: string, from: ReadonlyMap<string, unknown>, to: ReadonlyMap<string, unknown>): boolean =>
  from.has(name) !== to.has(name) || (from.get(name) !== LOADED_LATE && !Object.is(from.get(name), to.get(name)))

let before: ReadonlyMap<string, unknown>

beforeAll(() => {
  before = outside()
})

afterAll(() => {
  const after = outside()
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(name => isChanged(name, before, after))
  expect(changed, 'what this file changed and did not put back').toEqual([])
})
