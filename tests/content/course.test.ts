import { expect, it } from 'vitest'
import { formatProblem } from '../../checks/problem'
import { checkCourse } from '../../scripts/course'

it('the course has no problems in its data, words and slides', async () => {
  const { problems } = await checkCourse()
  expect(problems.map(formatProblem)).toEqual([])
})
