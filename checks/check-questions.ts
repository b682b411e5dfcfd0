/** The questions: each has an answer, a slide that teaches it, and words for every option. */
import type { Catalogue } from '../core/catalogue'
import type { FlatWords } from '../core/flat-words'
import type { Value } from '../core/value'
import type { QuestionRecord } from '../data/schema'
import type { Problem } from './problem'

export interface CheckQuestionsOptions {
  /** Resolves what a question refers to. */
  readonly catalogue: Pick<Catalogue, 'resolve' | 'quantity'>
  /** Keys of all slides. */
  readonly slides: ReadonlySet<string>
  /** Words of one language; that the other has the same keys is checked with the words. */
  readonly words: FlatWords
}

/** Reports a fault of one question: where in its record, the value, what to do. */
type Report = (path: string, value: unknown, message: string) => void

/** Fewest options, or things to order, that leave something to choose. */
const FEWEST_OPTIONS = 3
/** Least span of a scale: an estimate within a factor of two must not be a matter of luck. */
const LEAST_SPAN = 100

/** Keys of the words of a question, below its id. */
export function questionWords(question: QuestionRecord): readonly string[] {
  const options =
    question.kind === 'spot'
      ? question.options.map(({ option }) => option)
      : question.kind === 'choice' || question.kind === 'several'
        ? question.options
        : undefined
  return ['ask', ...(options ? options.flatMap(option => [`options.${option}`, `why.${option}`]) : ['so'])]
}

/** Checks all questions, and that no words are left of ones that are gone. */
export function checkQuestions(
  questions: readonly QuestionRecord[],
  { catalogue, slides, words }: CheckQuestionsOptions,
): readonly Problem[] {
  const problems: Problem[] = []
  const seen = new Set<string>()
  const wanted = new Set<string>()
  for (const question of questions) {
    const { id, slide } = question
    const report: Report = (path, value, message) =>
      void problems.push({ file: 'data/questions', path: `questions[${id}].${path}`, value, message })
    if (seen.has(id)) report('id', id, 'two questions have this id')
    seen.add(id)
    if (id.includes('.')) report('id', id, 'ids hold no dots')
    if (!slides.has(slide)) report('slide', slide, 'no slide has this key; name the slide that teaches the answer')
    checkKind(question, catalogue, report)
    for (const key of questionWords(question).map(word => `quiz.${id}.${word}`)) {
      wanted.add(key)
      if (!words.has(key)) report('id', key, 'no words: add them to quiz.json in both languages')
    }
  }
  for (const key of [...words.keys()].filter(key => key.startsWith('quiz.') && !wanted.has(key)))
    problems.push({
      file: 'locales/en/quiz.json',
      path: key.slice('quiz.'.length),
      value: words.get(key),
      message: 'no question has these words; take them out or mend the id',
    })
  return problems
}

function checkKind(question: QuestionRecord, catalogue: CheckQuestionsOptions['catalogue'], report: Report): void {
  const resolve = (path: string, ref: string): Value | undefined => {
    try {
      return catalogue.resolve(ref)
    } catch (error) {
      report(path, ref, (error as Error).message)
      return undefined
    }
  }
  switch (question.kind) {
    case 'choice':
      if (!question.options.includes(question.answer))
        report('answer', question.answer, `the answer is one of the options: ${question.options.join(', ')}`)
      return checkCount('options', question.options, report)
    case 'several':
      for (const answer of question.answers.filter(answer => !question.options.includes(answer)))
        report('answers', answer, `an answer is one of the options: ${question.options.join(', ')}`)
      if (question.answers.length === 0 || question.answers.length >= question.options.length)
        report('answers', question.answers, 'at least one option is right and at least one is not')
      return checkCount('options', question.options, report)
    case 'order':
      checkDates(
        question.items.flatMap((item, index) => resolve(`items[${index}]`, item) ?? []),
        question.items,
        report,
      )
      return checkCount('items', question.items, report)
    case 'estimate': {
      const { of, from, to } = question
      const value = resolve('of', of)
      if (value && value.kind !== 'figure' && value.kind !== 'derived')
        report('of', of, 'only a number can be estimated')
      else if (value && (value.figure.value <= from || value.figure.value >= to))
        report('of', value.figure.value, `the number must lie between the ends of its scale, ${from} and ${to}`)
      if (!(from > 0) || to / from < LEAST_SPAN)
        report('from', from, `the scale begins above 0 and its end is at least ${LEAST_SPAN} times its beginning`)
      return
    }
    case 'spot': {
      const wrong = question.options.filter(({ times, says }) => times !== undefined || says !== undefined)
      if (wrong.length !== 1)
        report(
          'options',
          wrong.map(({ option }) => option),
          'exactly one option shows a wrong figure: give it "times" or "says"',
        )
      question.options.forEach(({ is, says }, index) => {
        resolve(`options[${index}].is`, is)
        if (says !== undefined) resolve(`options[${index}].says`, `quote.${says}`)
      })
      return checkCount(
        'options',
        question.options.map(({ option }) => option),
        report,
      )
    }
  }
}

function checkCount(path: string, options: readonly string[], report: Report): void {
  if (new Set(options).size < Math.max(FEWEST_OPTIONS, options.length))
    report(path, options, `a question has at least ${FEWEST_OPTIONS} different options`)
}

/** Two dates where one is only known to the year of the other have no order. */
function checkDates(values: readonly Value[], items: readonly string[], report: Report): void {
  const dates = values.flatMap(value => (value.kind === 'date' ? (value.event.date as string) : []))
  if (dates.length < items.length) return report('items', items, 'only dates can be put in order: write "opt.released"')
  const sorted = [...dates].sort()
  sorted.forEach(
    (date, index) =>
      sorted[index + 1]?.startsWith(date) &&
      report('items', [date, sorted[index + 1]], 'these two dates have no order; leave one out'),
  )
}
