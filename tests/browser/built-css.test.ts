import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'

/** Safari before 26.2 knows a line and a style in this shorthand; with anything newer in it, it drops the whole of it. */
it('no underline of the built styles is lost in Safari', () => {
  const folder = join(inject('deckFolder'), 'assets')
  const shorthands = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.css'))
    .flatMap(file => readFileSync(join(folder, file), 'utf8').match(/[{;]text-decoration:[^;}]+/g) ?? [])
    .map(declaration => declaration.slice(1))
    // Names of colours for code, which the course does not show.
    .filter(declaration => !declaration.includes('--prism'))
  expect(shorthands.some(declaration => declaration.includes('underline dotted'))).toBe(true)
  expect(shorthands.filter(declaration => /\d|var\(|from-font|auto/.test(declaration.replace('#0000', '')))).toEqual([])
})
