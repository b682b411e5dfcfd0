import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '../../scripts/root'
import { CHROME_WORDS } from './chrome-words'

const client = (file: string): string => readFileSync(join(ROOT, 'node_modules/@slidev/client', file), 'utf8')

/** Buttons of the deck as it is built and configured: without an editor, recording, downloads and an info box. */
const NOT_SHOWN = new Set([
  'Show editor',
  'Hide editor',
  'Download as PDF',
  'Browser Exporter',
  'Show info',
  'Capture slides as images',
  'Edit Notes',
])

/** All texts in a tag's `title`, which may be an expression. */
const titlesIn = (source: string): readonly string[] =>
  [...source.matchAll(/<IconButton\b[^>]*?\s:?title="([^"]+)"/g)].flatMap(([, title]) =>
    title!.includes("'")
      ? [...title!.matchAll(/'([^']+)'/g)].map(match => match[1]!).filter(text => text !== 'laser')
      : [title!],
  )

it.each([
  'internals/NavControls.vue',
  'internals/SyncControls.vue',
  'internals/DrawingControls.vue',
  'internals/QuickOverview.vue',
  'pages/presenter.vue',
])('every button of %s has words in both languages', file => {
  const titles = titlesIn(client(file)).filter(title => !NOT_SHOWN.has(title))
  expect(titles.length).toBeGreaterThan(0)
  expect(titles.filter(title => !(title in CHROME_WORDS))).toEqual([])
})

it('every entry of the context menu has words in both languages', () => {
  const labels = [...client('setup/context-menu.ts').matchAll(/label: (.+),/g)].flatMap(([, label]) =>
    [...label!.matchAll(/'([^']+)'/g)].map(match => match[1]!),
  )
  expect(labels.filter(label => !(label in CHROME_WORDS) && !NOT_SHOWN.has(label))).toEqual([])
})

it('Slidev still imports its button in the way that the alias replaces', () => {
  for (const file of ['internals/NavControls.vue', 'internals/DrawingControls.vue', 'pages/presenter.vue'])
    expect(client(file)).toMatch(/from '\.(?:\.\/internals)?\/IconButton\.vue'/)
})
