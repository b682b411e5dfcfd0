import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { BUILD_TARGET, OLDEST } from '../../scripts/oldest-browsers'
import { ROOT } from '../../scripts/root'

it.each(['README.md', 'README.zh-CN.md'])('%s names the oldest browsers', file => {
  const named = /Chrome \S+ Edge (?<chrome>[\d.]+)\S? ?Firefox (?<firefox>[\d.]+)\S? ?Safari (?<safari>\d+(?:\.\d+)?)/u
  expect(named.exec(readFileSync(join(ROOT, file), 'utf8'))?.groups).toEqual({
    chrome: OLDEST.chrome,
    firefox: OLDEST.firefox,
    safari: OLDEST.safari,
  })
  expect(OLDEST.edge).toBe(OLDEST.chrome)
})

it('the build is for these', () => {
  expect(BUILD_TARGET).toEqual(['chrome117', 'edge117', 'firefox125', 'safari17.4'])
})
