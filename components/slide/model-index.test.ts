import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createCatalogue } from '../../core/catalogue'
import { data } from '../../data'
import { ROOT } from '../../scripts/root'
import { system } from '../../tests/support/data-records'
import { releasedIn } from './model-index'

const a = system('a', 1e9, '2021-12-31')
const b = system('b', 1e9, '2022-01')
const c = system('c', 1e9, '2022-06-30')
const d = system('d', 1e9, '2022-07-01')
const none = { ...system('none', 1e9, '2022'), release: undefined }
const ids = (period: Parameters<typeof releasedIn>[1]): string[] =>
  releasedIn([d, none, c, b, a], period).map(({ id }) => id)

describe('a period', () => {
  it.each([
    ['ends with the last day of its month', { from: '2022-01', until: '2022-06' }, ['b', 'c']],
    ['ends with the last day of its year', { until: '2021' }, ['a']],
    ['may be open to the right', { from: '2022-07' }, ['d']],
    ['may be open on both sides', {}, ['a', 'b', 'c', 'd']],
    ['takes in what has no date when asked to', { from: '2022-07', undated: true }, ['d', 'none']],
  ] as const)('%s', (_, period, expected) => {
    expect(ids(period)).toEqual(expected)
  })
})

it('the pages of the index show every model of the course once', () => {
  const { systems } = createCatalogue(data)
  const pages = [...readFileSync(join(ROOT, 'chapters/99-appendix.md'), 'utf8').matchAll(/<ModelIndex([^>]*)\/>/g)].map(
    ([, attributes = '']) => ({
      from: /from="([^"]+)"/.exec(attributes)?.[1] as `${number}`,
      until: /until="([^"]+)"/.exec(attributes)?.[1] as `${number}`,
      undated: attributes.includes('undated'),
    }),
  )
  const shown = pages.flatMap(page => releasedIn(systems, page).map(({ id }) => id))
  expect([...shown].sort()).toEqual(systems.map(({ id }) => id).sort())
})
