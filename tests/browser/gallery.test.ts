import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../scripts/root'
import { useDeck } from '../support/deck'
import { charts, checkCharts } from '../support/gallery-checks'

checkCharts(charts.filter((_, index) => index % 2 === 0))

it('every chart stands in the gallery', () => {
  const read = (pattern: string): readonly string[] =>
    globSync(pattern, { cwd: ROOT }).map(file => readFileSync(join(ROOT, file), 'utf8'))
  const shown = read('{components/charts,features}/*/example.ts').join('\n')
  const folders = globSync('components/charts/*', { cwd: ROOT, onlyDirectories: true, expandDirectories: false })
    .map(folder => /([\w-]+)\/?$/.exec(folder)![1]!)
    .filter(name => name !== 'parts')
  const component = (name: string): string =>
    name.replace(/(^|-)(\w)/g, (_, _dash, letter: string) => letter.toUpperCase())
  expect(folders.length).toBeGreaterThan(0)
  expect(folders.filter(name => !shown.includes(`'./${component(name)}.vue'`))).toEqual([])
})

describe('a chart that cannot be drawn', () => {
  const deck = useDeck()

  it('says so and shows its table, or at least says so', async () => {
    const page = await deck.open('/gallery?chart=broken&lang=en', {}, undefined, '.study-main')
    expect(await page.locator('.broken-picture').innerText()).toContain('This chart could not be drawn.')
    expect(await page.locator('.broken-picture table').innerText()).toContain('GPT-3')
    expect(await page.locator('.broken-whole').innerText()).toBe('This part of the page could not be drawn.')
    const told = deck.errors.splice(0)
    expect(told).toHaveLength(2)
    for (const error of told) expect(error).toContain('broken on purpose')
  })
})
