/** Whether an answer is right, and what there is to say of one that is not. */
import type { Given } from '../progress/progress'
import type { EstimateQuestion, Question } from './question'
import { rightOrder } from './question'

/** An estimate is right within this factor. */
const FACTOR = 2

export type Verdict =
  | {
      readonly kind: 'options'
      readonly right: boolean
      readonly missed: readonly string[]
      readonly wrong: readonly string[]
    }
  /** @property inPlace ids of the items that stand where they belong */
  | { readonly kind: 'order'; readonly right: boolean; readonly inPlace: readonly string[] }
  /** @property times how many times one of answer and number is the other: 1 or more */
  | {
      readonly kind: 'estimate'
      readonly right: boolean
      readonly times: number
      readonly side: 'over' | 'under' | 'exact'
    }

const isList = (given: Given): given is readonly string[] => typeof given === 'object'

const sameMembers = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && b.every(each => a.includes(each))

/**
 * Whether an answer can be one to this question. One that was kept before the question changed may not be.
 */
export function fits(question: Question, given: Given): boolean {
  switch (question.kind) {
    case 'estimate':
      return typeof given === 'number' && given > 0
    case 'order':
      return (
        isList(given) &&
        sameMembers(
          given,
          question.items.map(({ id }) => id),
        )
      )
    case 'several':
      return isList(given) && given.length > 0 && given.every(id => question.options.some(option => option.id === id))
    default:
      return question.options.some(({ id }) => id === given)
  }
}

/** Judges an answer that fits the question. */
export function grade(question: Question, given: Given): Verdict {
  if (question.kind === 'estimate') return gradeEstimate(question, Number(given))
  const chosen = isList(given) ? given : [String(given)]
  if (question.kind === 'order') {
    const inPlace = rightOrder(question.items).filter((id, index) => chosen[index] === id)
    return { kind: 'order', right: inPlace.length === question.items.length, inPlace }
  }
  const missed = question.options.filter(({ id, isRight }) => isRight && !chosen.includes(id)).map(({ id }) => id)
  const wrong = question.options.filter(({ id, isRight }) => !isRight && chosen.includes(id)).map(({ id }) => id)
  return { kind: 'options', right: missed.length === 0 && wrong.length === 0, missed, wrong }
}

function gradeEstimate({ value }: EstimateQuestion, given: number): Verdict {
  const times = Math.max(given / value, value / given)
  return {
    kind: 'estimate',
    right: times <= FACTOR,
    times,
    side: given > value ? 'over' : given < value ? 'under' : 'exact',
  }
}
