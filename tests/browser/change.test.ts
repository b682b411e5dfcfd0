import type { ServedDeck } from '../../scripts/serve'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtDeck } from '../../scripts/built-deck'
import { openPrintPage } from '../../scripts/print-page'
import { ROOT } from '../../scripts/root'
import { serveDeck } from '../../scripts/serve'
import { useDeck } from '../support/deck'

const deck = useDeck()

const LEFT_OUT = /(?:^|\/)(?:node_modules|dist|\.git)$/
const FILE = 'data/models/early-open.ts'
/** Parameters of BLOOM, and what they are changed to. */
const [OLD, NEW] = ['parameters(176_247_271_424,', 'parameters(276_247_271_424,']

let copy: string
let changed: ServedDeck

beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'open-llm-history-'))
  cpSync(ROOT, copy, { recursive: true, filter: source => !LEFT_OUT.test(source) })
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
  const file = join(copy, FILE)
  const text = readFileSync(file, 'utf8')
  expect(text).toContain(OLD)
  writeFileSync(file, text.replace(OLD, NEW))
  changed = await serveDeck(await builtDeck({ root: copy }))
})

afterAll(async () => {
  await changed.close()
  rmSync(copy, { recursive: true })
})

describe.each([
  ['en', '276.25B', '1.3'],
  ['zh-CN', '2762.5 亿', '1.3'],
] as const)('one figure altered in data/ changes everywhere in %s', (language, compact, tokensPerParameter) => {
  it('on the printed page: in a sentence, in the table and in the name of its mark in the chart', async () => {
    const page = await openPrintPage(deck.browser, changed.url, language)
    const plain = (text: string): string => text.replaceAll('\u00A0', ' ')
    const textOf = async (slide: string): Promise<string> =>
      plain(await page.locator(`.print-slide-container:has(#${slide})`).innerText())
    expect(await textOf('early-bloom')).toContain(compact)
    expect(await textOf('early-table')).toContain(compact)
    const marks = await page
      .locator('.print-slide-container:has(#early-timeline) .timeline-mark')
      .evaluateAll(all => all.map(mark => mark.getAttribute('aria-label')))
    expect(marks.map(mark => plain(mark ?? ''))).toContainEqual(expect.stringContaining(compact))
    await page.close()
  })

  it('on the slide and in the presenter’s note', async () => {
    const page = await deck.browser.newPage()
    await page.goto(`${changed.url}/presenter/early-table?lang=${language}`)
    await expect
      .poll(async () => (await page.locator('.model-table').first().innerText()).replaceAll('\u00A0', ' '))
      .toContain(compact)
    await page.goto(`${changed.url}/presenter/early-tokens?lang=${language}`)
    await expect.poll(() => page.locator('course-note').first().innerText()).toContain(tokensPerParameter)
    await page.close()
  })
})
