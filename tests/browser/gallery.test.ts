import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { globSync } from 'tinyglobby'
import { expect, it } from 'vitest'
import { ROOT } from '../../scripts/root'
import { checkFigures, figures } from '../support/gallery-checks'

checkFigures(figures.filter((_, index) => index % 2 === 0))

it('every figure stands in the gallery', () => {
  const shown = globSync('study/gallery/examples/*.ts', { cwd: ROOT })
    .map(file => readFileSync(join(ROOT, file), 'utf8'))
    .join('\n')
  const drawn = globSync('components/*.vue', { cwd: ROOT }).filter(file =>
    /<(?:figure|ChartFrame)\b/.test(readFileSync(join(ROOT, file), 'utf8')),
  )
  const missing = drawn
    .map(file => /(\w+)\.vue$/.exec(file)![1]!)
    .filter(name => name !== 'ChartFrame' && !shown.includes(`/${name}.vue`))
  expect(missing).toEqual([])
})
