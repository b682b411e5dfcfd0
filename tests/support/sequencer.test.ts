import { basename } from 'node:path'
import { globSync } from 'tinyglobby'
import { expect, it } from 'vitest'
import { ROOT } from '../../scripts/root'
import { LONGEST, longestFirst } from './sequencer'

it('the longest files start first, the others keep their order', () => {
  const files = ['/a/cite.test.ts', `/a/${LONGEST[1]}`, '/b/fonts.test.ts', `/b/${LONGEST[0]}`]
  expect(longestFirst(files, file => file)).toEqual([
    `/b/${LONGEST[0]}`,
    `/a/${LONGEST[1]}`,
    '/a/cite.test.ts',
    '/b/fonts.test.ts',
  ])
})

it('each of the longest files is there', () => {
  const names = globSync(['**/*.test.ts'], { cwd: ROOT, ignore: ['**/node_modules/**'] }).map(file => basename(file))
  expect(LONGEST.filter(name => !names.includes(name))).toEqual([])
})
