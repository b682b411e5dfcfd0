/** What the style sheets leave alone, as one of the browsers would lose by it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { globSync } from 'tinyglobby'
import { expect, it } from 'vitest'
import { ROOT } from '../../scripts/root'

const sheets = globSync('{components,features,slidev,styles}/**/*.css', { cwd: ROOT, ignore: 'styles/fonts/**' })
const withoutComments = (css: string): string =>
  css.replaceAll(/\/\*[\s\S]*?\*\//g, comment => comment.replaceAll(/./g, ' '))
const lines = sheets.flatMap(file =>
  withoutComments(readFileSync(join(ROOT, file), 'utf8'))
    .split('\n')
    .map((line, index) => ({ at: `${file}:${index + 1}`, line: line.trim() })),
)
const found = (pattern: RegExp): readonly string[] =>
  lines.filter(({ line }) => pattern.test(line)).map(({ at, line }) => `${at} ${line}`)

it('there are style sheets to look at', () => {
  expect(sheets.length).toBeGreaterThan(50)
})

it('the width of a window is asked for on a screen only: a sheet of paper is as narrow as a phone', () => {
  expect(found(/^@media (?!screen and ).*\b(?:width|height)\b/)).toEqual([])
})

/** Newer than the oldest browsers of `scripts/oldest-browsers.ts`, or not in all of them. */
const TOO_NEW = [
  '@scope\\b',
  '@starting-style',
  '@property',
  '@position-try',
  '@function',
  'anchor-name',
  'position-anchor',
  'position-area',
  'animation-timeline',
  'field-sizing',
  'interpolate-size',
  'calc-size\\(',
  'light-dark\\(',
  'contrast-color\\(',
  '(?:rgb|hsl|oklch|lab|lch|oklab|color)\\(from ',
  'sibling-(?:index|count)\\(',
  'text-box',
  'corner-shape',
  'base-select',
  '::details-content',
  '::target-text',
  ':open\\b',
  ':state\\(',
  '[:(\\s](?:if|shape)\\(',
].join('|')

it('nothing is in them that the oldest supported browsers do not know', () => {
  expect(found(new RegExp(TOO_NEW))).toEqual([])
})
