/** `npm run data:check`: checks data, words and slides, prints what there is and what is wrong. */
import process from 'node:process'
import { formatProblem } from '../checks/problem'
import { checkCourse } from './course'

try {
  const { problems, counts } = await checkCourse()
  console.log(
    Object.entries(counts)
      .map(([what, count]) => `${count} ${what}`)
      .join(', '),
  )
  for (const problem of problems) console.error(formatProblem(problem))
  console.log(problems.length ? `${problems.length} problems` : 'no problems')
  process.exitCode = problems.length ? 1 : 0
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
