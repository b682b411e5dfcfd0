/** `npm run new -- model|slide|chapter|question|chart <id>`: a skeleton in the right places, and what is left to do. */
import process from 'node:process'
import { describeEdits, describeLeft, formatEdits, openProject, writeEdits } from './new/disk'
import { RequestError } from './new/draft'
import { answer, USAGE } from './new/request'
import { ROOT } from './root'

try {
  const project = openProject(ROOT)
  const made = answer(project, process.argv.slice(2))
  if (!made) console.log(USAGE)
  else {
    const edits = await formatEdits(ROOT, made.change.edits)
    const lines = [
      ...describeEdits(project, edits),
      '',
      'Left to do:',
      ...describeLeft(project, { ...made.change, edits }),
    ]
    writeEdits(ROOT, edits)
    console.log([...lines, '', `Then: ${made.then}`].join('\n'))
  }
} catch (error) {
  console.error(error instanceof RequestError ? error.message : error)
  process.exitCode = 1
}
