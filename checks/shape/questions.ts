/** The shape of questions: five kinds, each with fields of its own. */
import type { QuestionRecord } from '../../data/schema'
import * as v from 'valibot'
import { list, number, optional, record, shapeOf, text } from './parts'

const shared = { id: text('an id'), slide: text('the key of a slide') }
const reference = text('a reference such as opt.released')
const names = list(text('the name of an option'))
const kind = <const T extends string>(value: T): v.LiteralSchema<T, undefined> => v.literal(value)

/** What is asked, and how it is answered. */
export const question = shapeOf<QuestionRecord>()(
  v.variant(
    'kind',
    [
      record({ ...shared, kind: kind('choice'), options: names, answer: text('the name of an option') }),
      record({ ...shared, kind: kind('several'), options: names, answers: names }),
      record({ ...shared, kind: kind('order'), items: list(reference) }),
      record({ ...shared, kind: kind('estimate'), of: reference, from: number(), to: number() }),
      record({
        ...shared,
        kind: kind('spot'),
        options: list(
          record({
            option: text('the name of an option'),
            is: reference,
            times: optional(number()),
            says: optional(text('the id of a quotation')),
          }),
        ),
      }),
    ],
    'a question is a record with its kind: choice, several, order, estimate or spot',
  ),
)
