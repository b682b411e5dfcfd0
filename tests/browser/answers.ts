import type { QuestionRecord } from '../../data/schema'
import type { Given } from '../../logic/progress/progress'
import { data } from '../../data'
import { createCatalogue } from '../../logic/catalogue'
import { rightOrder } from '../../logic/quiz/question'
import { makeWritten } from '../../logic/quiz/written'

const catalogue = createCatalogue(data)

/** The right answer to a written question, as a learner gives it and the browser keeps it. */
export function rightAnswer(record: QuestionRecord): Given {
  const question = makeWritten(record, catalogue)
  if (question.kind === 'estimate') return question.value
  if (question.kind === 'order') return rightOrder(question.items)
  const right = question.options.filter(({ isRight }) => isRight).map(({ id }) => id)
  return question.kind === 'several' ? right : right[0]!
}
