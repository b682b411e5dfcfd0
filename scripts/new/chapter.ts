/** A new chapter: all that the checks ask of one, with a gap for each text. It stands before the chapter that closes the course. */
import type { Change, Project } from './draft'
import type { WantedWords } from './texts'
import { gap } from '../../checks/check-filled'
import { LANGUAGES } from '../../core/language'
import { Draft, RequestError } from './draft'
import { chaptersOf, pascal, requireChapter, requireWord } from './names'
import { newQuestion } from './question'
import { bigFigure, FIGURE_SLIDE, NOTE, slideText, TITLE } from './slide'
import { gapsFor, wordsFile } from './texts'

export interface ChapterRequest {
  /** One word: the namespace of its words. */
  readonly id: string
  /** The chapter it follows. */
  readonly after?: string
}

/** Each lesson has six questions of three kinds; the first two stand on its check slide. */
const QUESTIONS = [
  ['first', 'choice'],
  ['second', 'choice'],
  ['several', 'several'],
  ['order', 'order'],
  ['estimate', 'estimate'],
  ['spot', 'spot'],
] as const

/**
 * Skeleton of a chapter.
 * @throws RequestError for a name that cannot be, or a place behind the chapter that closes the course
 */
export function newChapter(project: Project, { id, after }: ChapterRequest): Change {
  const draft = new Draft(project)
  requireWord(id, 'chapter')
  if (LANGUAGES.some(language => project.exists(`locales/${language}/${id}.json`)))
    throw new RequestError(`There are words of the name "${id}" already: locales/en/${id}.json. Choose another name.`)
  const chapters = chaptersOf(project)
  const last = chapters.at(-1)!
  const previous = after === undefined ? chapters.at(-2)! : requireChapter(project, after)
  if (previous === last)
    throw new RequestError(
      `The chapter ${last} closes the course; put the new one after ${chapters.slice(0, -1).join(', ')}.`,
    )

  const number = chapters.indexOf(previous) + 1
  makeRoom(draft, number)
  const file = `chapters/${String(number).padStart(2, '0')}-${id}.md`
  draft.create(file, slidesText(draft, id))
  const before = chapterFile(draft, number - 1)
  draft.edit('slides.md', text => text.replace(importOf(before), line => `${line}\n---\nsrc: ./${file}\n---\n`))
  for (const language of LANGUAGES)
    draft.create(`locales/${language}/${id}.json`, wordsFile(gapsFor(wordsOf(), language)))
  registerWords(draft, id, previous)
  registerQuestions(draft, id, previous)
  for (const [name, kind] of QUESTIONS) draft.add(newQuestion(draft, { id: `${id}-${name}`, kind, slide: `${id}.ask` }))
  draft.hint(
    `${file}: add the slides by npm run new -- slide ${id}.<name>.`,
    'data/tracks.ts, README.md: see that the length of the course and its number of chapters still hold.',
  )
  return draft.change
}

const chapterFile = (project: Project, number: number): string =>
  project.glob('chapters/*.md').find(path => path.startsWith(`chapters/${String(number).padStart(2, '0')}-`))!

const importOf = (file: string): string => `---\nsrc: ./${file}\n---\n`

/** Files of chapters bear their numbers, so those behind the new one go one further. */
function makeRoom(draft: Draft, number: number): void {
  const following = draft
    .glob('chapters/*.md')
    .filter(file => Number(/\/(\d+)-/.exec(file)?.[1]) >= number && !file.startsWith('chapters/99-'))
  for (const from of [...following].reverse()) {
    const to = from.replace(/\/(\d+)-/, (_, digits: string) => `/${String(Number(digits) + 1).padStart(2, '0')}-`)
    draft.move(from, to)
    draft.edit('slides.md', text => text.replace(importOf(from), () => importOf(to)))
  }
}

function slidesText(project: Project, chapter: string): string {
  const options = ['first', 'second', 'third'].map(name => `'${chapter}.ask.${name}'`).join(', ')
  const slide = (name: string, content: string, more: object = {}): string =>
    slideText(project, { key: `${chapter}.${name}`, chapter, content, ...more })
  return [
    slide('opener', bigFigure(`${chapter}.opener`), { minutes: '1', layout: 'chapter' }),
    slide(
      'ask',
      `<AskFirst ask="${chapter}.ask.ask" :options="[${options}]">\n  ${bigFigure(`${chapter}.ask`)}\n</AskFirst>`,
    ),
    slide('check', `<CheckQuestions :questions="['${chapter}-first', '${chapter}-second']" />`),
    slide(
      'summary',
      `<SummaryPoints :points="[{ of: '${gap('a figure of the data, such as opt.params')}', says: '${chapter}.summary.point' }]" />`,
      { minutes: '1.5' },
    ),
  ].join('\n')
}

function wordsOf(): WantedWords {
  const goal = { 'en': 'what one can do after this chapter', 'zh-CN': '学完这一章能做到什么' }
  const option = { 'en': 'an answer to choose', 'zh-CN': '一个可选的答案' }
  return {
    chapter: { title: { 'en': 'name of the chapter', 'zh-CN': '章名' } },
    opener: {
      ...FIGURE_SLIDE,
      title: { 'en': 'name of the chapter', 'zh-CN': '章名' },
      question: { 'en': 'the question that the chapter answers', 'zh-CN': '这一章回答什么问题' },
      goals: [goal, goal],
    },
    ask: {
      ...FIGURE_SLIDE,
      ask: { 'en': 'what the audience guesses before it sees the figure', 'zh-CN': '看图之前让听众猜什么' },
      first: option,
      second: option,
      third: option,
    },
    check: { ...TITLE, ...NOTE },
    summary: {
      ...TITLE,
      point: { 'en': 'what to take home, said of the figure', 'zh-CN': '要带走的一点，接着数字说' },
      ...NOTE,
    },
  }
}

function registerWords(draft: Draft, id: string, previous: string): void {
  draft.edit('locales/index.ts', text => {
    let result = text.replace(`  '${previous}',\n`, line => `${line}  '${id}',\n`)
    for (const [prefix, folder] of [
      ['en', 'en'],
      ['zh', 'zh-CN'],
    ] as const) {
      const line = (name: string): string => `import ${prefix}${pascal(name)} from './${folder}/${name}.json'\n`
      const imports = [...result.matchAll(new RegExp(`^import ${prefix}\\w+ from '.*'\\n`, 'gm'))].map(
        ([found]) => found,
      )
      result = result.replace(imports.join(''), () =>
        [...imports, line(id)].sort((a, b) => a.localeCompare(b)).join(''),
      )
      result = result.replace(
        `  ${previous}: ${prefix}${pascal(previous)},\n`,
        found => `${found}  ${id}: ${prefix}${pascal(id)},\n`,
      )
    }
    return result
  })
}

function registerQuestions(draft: Draft, id: string, previous: string): void {
  draft.create(
    `data/questions/${id}.ts`,
    `/** Questions of the chapter "${id}". Their words stand in \`quiz.json\` of each language, under the id. */
import { defineQuestions } from '../schema'

export const ${id}Questions = defineQuestions([
])
`,
  )
  draft.edit('data/index.ts', text => {
    const imports = [...text.matchAll(/^import \{ \w+Questions \} from '.*'\n/gm)].map(([found]) => found)
    const line = `import { ${id}Questions } from './questions/${id}'\n`
    return text
      .replace(imports.join(''), () => [...imports, line].sort((a, b) => a.localeCompare(b)).join(''))
      .replace(`  ...${previous}Questions,\n`, found => `${found}  ...${id}Questions,\n`)
  })
}
