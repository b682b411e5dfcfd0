import { expect, it } from 'vitest'
import { formatProblem } from '../../checks/problem'
import { checkCourse } from '../../scripts/course'

/** All code is parsed for the texts it shows; a busy machine may take its time. */
const TIMEOUT = 60_000

it('the course has no problems in its data, words and slides', { timeout: TIMEOUT }, async () => {
  const { problems } = await checkCourse()
  expect(problems.map(formatProblem)).toEqual([])
})
