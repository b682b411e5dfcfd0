/** What was asked for on the command line, and how it is asked. */
import type { Change, Project } from './draft'
import { parseArgs } from 'node:util'
import { newChapter } from './chapter'
import { newChart } from './chart'
import { RequestError } from './draft'
import { newModel } from './model'
import { newQuestion, QUESTION_KINDS } from './question'
import { newSlide } from './slide'

type Options = Readonly<Record<string, string | undefined>>

interface Kind {
  /** How its id looks. */
  readonly id: string
  /** What its options are for. */
  readonly options: Readonly<Record<string, string>>
  readonly build: (project: Project, id: string, options: Options) => Change
  /** What else to run when the gaps are filled. */
  readonly then: string
}

const CHECK = 'npm run data:check'
const WORDS = 'npm run words:reviewed (once both languages say the same)'
const DRAWN = 'npx vitest run --project render -u'

const KINDS: Readonly<Record<string, Kind>> = {
  model: {
    id: 'testmodel-9b',
    options: {
      name: 'name as its makers write it',
      org: 'id of its maker in data/organisations.ts',
      params: 'published size, such as 9e9',
      date: 'day its weights came out, such as 2024-11-26',
      license: 'id of the licence of its weights, such as Apache-2.0',
      url: 'address of the source, from https://',
      source: 'id of a source that there is already',
      in: 'file of data/models/, such as falcon; later if left out',
      on: 'key of a slide whose chart shows it too',
    },
    build: (project, id, options) => newModel(project, { ...options, id }),
    then: CHECK,
  },
  slide: {
    id: 'base.my-slide',
    options: {
      after: 'key of the slide it follows; the last before the check if left out',
      minutes: 'planned time; 2 if left out',
      tracks: 'shorter tracks that take it, such as 45,90',
      of: 'the figure it shows, such as opt.params',
    },
    build: (project, key, options) => newSlide(project, { ...options, key }),
    then: `${CHECK}, ${WORDS}, ${DRAWN}`,
  },
  chapter: {
    id: 'agents',
    options: { after: 'the chapter it follows; the last but one if left out' },
    build: (project, id, options) => newChapter(project, { ...options, id }),
    then: `${CHECK}, ${WORDS}, ${DRAWN}`,
  },
  question: {
    id: 'base-size',
    options: {
      kind: `one of ${QUESTION_KINDS.join(', ')}; choice if left out`,
      slide: 'key of the slide that teaches the answer',
      options: 'names of the options, such as few,many,same',
      answer: 'the right one; several with commas',
    },
    build: (project, id, options) => newQuestion(project, { ...options, id }),
    then: `${CHECK}, ${WORDS}`,
  },
  chart: {
    id: 'my-chart',
    options: {},
    build: (project, name) => newChart(project, { name }),
    then: `${CHECK}, ${WORDS}, npx vitest run --project render tests/render/charts.test.ts`,
  },
}

/** How the command is used. */
export const USAGE = [
  'npm run new -- <what> <id> writes a skeleton in the right places and says what is left to do.',
  '',
  ...Object.entries(KINDS).flatMap(([name, { id, options }]) => [
    `  npm run new -- ${name} ${id}`,
    ...Object.entries(options).map(([option, help]) => `      --${option.padEnd(9)} ${help}`),
  ]),
].join('\n')

export interface Answer {
  readonly change: Change
  /** What to run when the gaps are filled. */
  readonly then: string
}

/**
 * What a command line asks for, as a change of the project.
 * @param args `['model', 'testmodel-9b', '--org', 'eleutherai']`
 * @returns `undefined` if it asks only how the command is used
 * @throws RequestError for what cannot be done, saying what can
 */
export function answer(project: Project, args: readonly string[]): Answer | undefined {
  const [name, ...rest] = args
  if (name === undefined || rest.concat(name).some(arg => arg === '--help' || arg === '-h')) return undefined
  const kind = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined
  if (!kind)
    throw new RequestError(`There is nothing called "${name}" to make; write ${Object.keys(KINDS).join(', ')}.`)
  const { positionals, values } = parse(name, kind, rest)
  const [id, ...more] = positionals
  if (id === undefined || more.length)
    throw new RequestError(`A ${name} is made under one id: npm run new -- ${name} ${kind.id}`)
  return { change: kind.build(project, id, values), then: kind.then }
}

function parse(name: string, { options }: Kind, args: readonly string[]): { positionals: string[]; values: Options } {
  const known = Object.keys(options)
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(known.map(option => [option, { type: 'string' as const }])),
    })
  } catch (error) {
    const reason = (error as Error).message.split('. ')[0]!.replace(/\.?$/, '.')
    throw new RequestError(
      `${reason} A ${name} takes ${known.length ? known.map(option => `--${option} <…>`).join(', ') : 'no options'}.`,
    )
  }
}
