import type { QuestionRecord } from '../../data/schema'
import type { Given } from '../../features/progress/progress'
import { createCatalogue } from '../../core/catalogue'
import { data } from '../../data'
import { rightOrder } from '../../features/quiz/question'
import { makeWritten } from '../../features/quiz/written'

const catalogue = createCatalogue(data)

/** The right answer to a written question, as a learner gives it and the browser keeps it. */
export function rightAnswer(record: QuestionRecord): Given {
  const question = makeWritten(record, catalogue)
  if (question.kind === 'estimate') return question.value
  if (question.kind === 'order') return rightOrder(question.items)
  const right = question.options.filter(({ isRight }) => isRight).map(({ id }) => id)
  return question.kind === 'several' ? right : right[0]!
}
