/** `npm run data:check`: checks data, words and slides, prints what there is and what is wrong. */
import type { Problem } from '../checks/problem'
import process from 'node:process'
import { formatProblem } from '../checks/problem'
import { ROOT } from './root'

/** A file of the data that cannot even be run: told with the place that the error names. */
function unreadable(error: unknown): Problem {
  const { message, stack = '' } = error as Error
  const [, file = 'data/index.ts', line] =
    /((?:data|locales|core|checks|scripts)\/[\w./-]+\.ts):(\d+)/.exec(
      `${message}\n${stack}`.replaceAll(`${ROOT}/`, ''),
    ) ?? []
  return {
    file,
    path: line === undefined ? '(whole file)' : `line ${line}`,
    value: message.split('\n').at(-1)?.replaceAll(`${ROOT}/`, ''),
    message: 'this file cannot be run; mend this line. npm run typecheck says more',
  }
}

try {
  const { checkCourse } = await import('./course')
  const { problems, heldBack, counts } = await checkCourse()
  console.log(
    Object.entries(counts)
      .map(([what, count]) => `${count} ${what}`)
      .join(', '),
  )
  for (const problem of problems) console.error(formatProblem(problem))
  if (heldBack)
    console.error(`${heldBack} more may follow from these and are told, if they stay, once these are mended`)
  console.log(problems.length === 0 ? 'no problems' : `problems: ${problems.length}`)
  process.exitCode = problems.length ? 1 : 0
} catch (error) {
  console.error(formatProblem(unreadable(error)))
  process.exitCode = 1
}
