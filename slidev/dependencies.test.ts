import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../scripts/root'
import { PREPARED, SERVED_AS_THEY_ARE } from './dependencies'

/** Folders whose code runs in Node alone. */
const NODE_ONLY = ['node_modules', 'dist', 'checks', 'scripts', 'tests', 'bench', 'coverage']

/** Of the others, whatever names a module of Node or Vite runs there too. */
const isForNode = (text: string): boolean => bareImports(text).some(name => isBuiltin(name) || name === 'vite')

/** Packages that code imports at run time, however the import is broken into lines. */
function bareImports(text: string): readonly string[] {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '')
  const named = [
    ...code.matchAll(/\b(?:import|export)\s+(?!type\b)[\w$\s{},*]*?\bfrom\s*['"]([^'"]+)['"]/g),
    ...code.matchAll(/\bimport\s*\(?\s*['"]([^'"]+)['"]/g),
  ]
  return named.map(match => match[1]!).filter(name => !/^[./#]|^server-reactive:|^virtual:/.test(name))
}

/** `d3-scale` of `d3-scale/x`, `@slidev/client` of `@slidev/client/constants.ts`. */
const packageOf = (name: string): string => name.split('/', name.startsWith('@') ? 2 : 1).join('/')

const files = globSync(['**/*.{ts,vue}'], {
  cwd: ROOT,
  ignore: [...NODE_ONLY.map(folder => `${folder}/**`), '**/*.{test,bench}.ts', '**/*.d.ts', '*.ts'],
})
  .map(file => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }))
  .filter(({ text }) => !isForNode(text))

describe('what Vite prepares before a first start', () => {
  it('imports are found in every shape they are written in', () => {
    const text = `
      import type { A } from 'a'
      import { b } from 'b'
      import c, { type C } from "c/deep"
      import {
        d,
        e,
      } from '@scope/d/deep'
      import 'f'
      export { g } from 'g'
      // import { h } from 'h'
      const i = () => import('i')
      import { j } from './j'
    `
    expect(bareImports(text).map(packageOf).toSorted()).toEqual(['@scope/d', 'b', 'c', 'f', 'g', 'i'])
  })

  it('is every package that the client’s code names, in folders of any depth', () => {
    expect(files.length).toBeGreaterThan(300)
    const known = new Set([...PREPARED, ...SERVED_AS_THEY_ARE])
    const missing = files.flatMap(({ file, text }) =>
      bareImports(text)
        .filter(name => !known.has(packageOf(name)))
        .map(name => `${file} imports ${name}: add it to PREPARED in slidev/dependencies.ts`),
    )
    expect(missing).toEqual([])
  })

  it('and none that no code names', () => {
    const named = new Set(files.flatMap(({ text }) => bareImports(text)))
    expect(PREPARED.filter(name => !named.has(name))).toEqual([])
  })
})
