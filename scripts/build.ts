/**
 * `npm run build`: the static site, into `dist` or the folder that `--out` names. Other options go to Slidev too, such as
 * `--base /course/`. Prints where the site is and what to do with it; what the build warns of; all of it when it fails.
 */
import { isAbsolute, join, relative } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { buildDeck } from './deck'
import { ROOT } from './root'

try {
  const args = process.argv.slice(2)
  const { values } = parseArgs({
    args,
    strict: false,
    options: { out: { type: 'string', short: 'o', default: 'dist' }, base: { type: 'string' } },
  })
  const out = String(values.out)
  const folder = isAbsolute(out) ? out : join(ROOT, out)
  console.log('Building the site, which may take a minute …')
  const warnings = await buildDeck(ROOT, {}, args)
  if (warnings.trim()) console.warn(warnings.trim())
  console.log(`The site is in ${relative(process.cwd(), folder) || '.'}.`)
  if (out === 'dist') console.log('Look at it: npm run preview')
  console.log(`Show it to others: put the folder on any static host${values.base ? `, under ${values.base}` : ''}.`)
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
