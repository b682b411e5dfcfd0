/** `npm run rename -- chart <old> <new>`, `npm run rename -- slide <old.key> <new.key>`: one name, everywhere it stands. */
import process from 'node:process'
import { writeComponentTypes } from './component-types'
import { describeEdits, formatEdits, openProject, writeEdits } from './new/disk'
import { RequestError } from './new/draft'
import { renameChart } from './new/rename-chart'
import { renameSlide } from './new/rename-slide'
import { ROOT } from './root'

const RENAMES = { chart: renameChart, slide: renameSlide } as const

const USAGE = [
  'npm run rename -- chart my-chart better-name',
  'npm run rename -- slide base.my-slide base.better-name',
].join('\n')

try {
  const [what, ...names] = process.argv.slice(2)
  if (what === undefined || names.concat(what).some(arg => arg === '--help' || arg === '-h')) console.log(USAGE)
  else {
    const rename = Object.hasOwn(RENAMES, what) ? RENAMES[what as keyof typeof RENAMES] : undefined
    if (!rename) throw new RequestError(`Nothing called "${what}" can be renamed; write one of\n${USAGE}`)
    const [from, to, ...more] = names
    if (from === undefined || to === undefined || more.length || names.some(name => name.startsWith('-')))
      throw new RequestError(`A ${what} is renamed from one name to another; write one of\n${USAGE}`)
    const project = openProject(ROOT)
    const { edits, left } = rename(project, from, to)
    const formatted = await formatEdits(ROOT, edits)
    const lines = describeEdits(project, formatted)
    writeEdits(ROOT, formatted)
    writeComponentTypes()
    console.log(
      [
        ...lines,
        '',
        'Left to do:',
        ...left,
        '',
        'Then: npm run lint:fix, npm run typecheck, npm run data:check, npx vitest run --project render (-u where an address changed)',
      ].join('\n'),
    )
  }
} catch (error) {
  console.error(error instanceof RequestError ? error.message : error)
  process.exitCode = 1
}
