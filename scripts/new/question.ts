/** A new question: its record, and its words in both languages. */
import type { Change, Project } from './draft'
import type { Wanted, WantedWords } from './texts'
import { gap } from '../../checks/check-filled'
import { Draft, RequestError } from './draft'
import { idsIn, requireChapter, requireId, requireSlide } from './names'
import { addRecord, addWords, quoted } from './texts'

export const QUESTION_KINDS = ['choice', 'several', 'order', 'estimate', 'spot'] as const
type QuestionKind = (typeof QUESTION_KINDS)[number]

export interface QuestionRequest {
  /** `early-tokens`: the chapter, a hyphen, a name. */
  readonly id: string
  readonly kind?: string
  /** The slide that teaches the answer. */
  readonly slide?: string
  /** Names of the options: `few,many,same`. */
  readonly options?: string
  /** The right one of them; several with commas. */
  readonly answer?: string
}

const OPTION = /^[a-z][a-zA-Z]*$/
const DEFAULT_OPTIONS: Readonly<Record<QuestionKind, readonly string[]>> = {
  choice: ['first', 'second', 'third'],
  several: ['first', 'second', 'third', 'fourth'],
  order: [],
  estimate: [],
  spot: ['first', 'second', 'third'],
}

const ASK: Wanted = { 'en': 'the question; ask for understanding, not for digits', 'zh-CN': '题目：问理解，不问数字' }
const SO: Wanted = { 'en': 'what the answer shows', 'zh-CN': '答案说明什么' }

/**
 * Skeleton of a question.
 * @throws RequestError for an id, a kind, a slide, options or an answer that cannot be
 */
export function newQuestion(project: Project, request: QuestionRequest): Change {
  const draft = new Draft(project)
  const id = requireId(request.id, 'question')
  const [chapter = '', ...name] = id.split('-')
  requireChapter(project, chapter)
  if (!name.length) throw new RequestError(`"${id}" is no id of a question: write chapter-name, such as early-tokens.`)
  const taken = idsIn(project, 'data/questions/*.ts').get(id)
  if (taken) throw new RequestError(`The question "${id}" stands in ${taken} already; choose another name.`)
  if (request.slide !== undefined) requireSlide(project, request.slide)
  const kind = requireKind(request.kind ?? 'choice')
  const options = optionsOf(kind, request.options)
  const answers = answersOf(kind, options, request.answer)

  const slide = quoted(request.slide ?? gap('key of the slide that teaches the answer'))
  addRecord(
    draft,
    `data/questions/${chapter}.ts`,
    `{ id: ${quoted(id)}, kind: ${quoted(kind)}, slide: ${slide}, ${fieldsOf(kind, options, answers)} }`,
  )
  addWords(draft, 'quiz', id, wordsOf(options))
  if (kind === 'estimate')
    draft.hint(`data/questions/${chapter}.ts: set from and to of "${id}" so that the number lies well between them.`)
  if (kind === 'spot')
    draft.hint(`data/questions/${chapter}.ts: see which option of "${id}" is the wrong one, and by what slip.`)
  return draft.change
}

function requireKind(kind: string): QuestionKind {
  const found = QUESTION_KINDS.find(each => each === kind)
  if (!found)
    throw new RequestError(`There is no kind "${kind}" of question; --kind takes ${QUESTION_KINDS.join(', ')}.`)
  return found
}

function optionsOf(kind: QuestionKind, given: string | undefined): readonly string[] {
  const defaults = DEFAULT_OPTIONS[kind]
  if (given === undefined) return defaults
  if (!defaults.length) throw new RequestError(`A question of the kind ${kind} has no options; leave --options out.`)
  const options = given.split(',').map(option => option.trim())
  const wrong = options.find(option => !OPTION.test(option))
  if (wrong !== undefined || new Set(options).size < 3)
    throw new RequestError(`--options takes three names or more, letters only, such as few,many,same; not "${given}".`)
  return options
}

function answersOf(kind: QuestionKind, options: readonly string[], given: string | undefined): readonly string[] {
  if (given === undefined) return [gap(`the right one of ${options.join(', ')}`)]
  if (kind !== 'choice' && kind !== 'several')
    throw new RequestError(`The answer of a question of the kind ${kind} follows from the data; leave --answer out.`)
  const answers = given.split(',').map(answer => answer.trim())
  const wrong = answers.find(answer => !options.includes(answer))
  if (wrong !== undefined) throw new RequestError(`The answer "${wrong}" is none of the options ${options.join(', ')}.`)
  if (kind === 'choice' && answers.length > 1)
    throw new RequestError('A choice has one right option; with more of them write --kind several.')
  return answers
}

function fieldsOf(kind: QuestionKind, options: readonly string[], answers: readonly string[]): string {
  const list = (items: readonly string[]): string => `[${items.map(quoted).join(', ')}]`
  switch (kind) {
    case 'choice':
      return `options: ${list(options)}, answer: ${quoted(answers[0]!)}`
    case 'several':
      return `options: ${list(options)}, answers: ${list(answers)}`
    case 'order':
      return `items: ${list(['first', 'second', 'third'].map(which => gap(`the ${which} date, such as opt.released`)))}`
    case 'estimate':
      return `of: ${quoted(gap('a number of the data, such as opt.params'))}, from: 1, to: 1e12`
    case 'spot':
      return `options: [${options
        .map((option, index) => {
          const slip = index === options.length - 1 ? ', times: 10' : ''
          return `{ option: ${quoted(option)}, is: ${quoted(gap('the true figure, such as opt.tokens'))}${slip} }`
        })
        .join(', ')}]`
  }
}

function wordsOf(options: readonly string[]): WantedWords {
  if (!options.length) return { ask: ASK, so: SO }
  const each = (of: (option: string) => Wanted): WantedWords =>
    Object.fromEntries(options.map(option => [option, of(option)]))
  return {
    ask: ASK,
    options: each(option => ({ 'en': `words of the option ${option}`, 'zh-CN': `选项 ${option} 的文字` })),
    why: each(option => ({
      'en': `why ${option} is right or wrong`,
      'zh-CN': `选项 ${option} 为什么对，或者为什么不对`,
    })),
  }
}
