import type { Edits, Project } from './draft'
import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { gapsIn } from '../../checks/check-filled'
import { ROOT } from '../root'
import { describeLeft, formatEdits, openProject, writeEdits } from './disk'
import { Draft } from './draft'
import { answer, USAGE } from './request'

const project = openProject(ROOT)
const copies: string[] = []
afterAll(() => copies.forEach(folder => rmSync(folder, { recursive: true })))

const OUTSIDE = ['node_modules', '.git', 'dist', 'public', 'tests', 'docs']

/** The project as it is, to be written to. */
function copyOfProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'course-'))
  copies.push(folder)
  cpSync(ROOT, folder, { recursive: true, filter: path => !OUTSIDE.some(name => path === join(ROOT, name)) })
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

/** Problems that `npm run data:check` prints in a copy. */
async function problemsIn(folder: string): Promise<readonly string[]> {
  const check = promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/check-data.ts'], { cwd: folder })
  const { stderr } = await check.catch((error: { stderr: string }) => error)
  return stderr.split('\n').filter(Boolean)
}

const editsOf = async (files: Project, args: readonly string[]): Promise<Edits> =>
  formatEdits(ROOT, answer(files, args)!.change.edits)

const gapCount = (edits: Edits): number =>
  [...edits].reduce((sum, [file, text = '']) => {
    const before = project.exists(file) ? gapsIn(project.read(file)).length : 0
    return sum + gapsIn(text).length - before
  }, 0)

/** Sensible words for what each gap asks for; a text for all others. */
const ANSWERS: readonly (readonly [asks: RegExp, says: string])[] = [
  [/such as opt\.params$/, 'opt.params'],
  [/such as opt\.tokens$/, 'opt.tokens'],
  [/^the first date/, 'gpt-3.released'],
  [/^the second date/, 'opt.released'],
  [/^the third date/, 'pythia.released'],
  [/^the right one of first/, 'first'],
  [/^key of the slide/, 'base.cost'],
  [/^id of its maker/, 'eleutherai'],
  [/^id of the licence/, 'Apache-2.0'],
  [/^day its weights/, '2024-11-26'],
  [/^address/, 'example.org/card'],
  [/\p{Script=Han}/u, '这句话说得明白'],
  [/./, 'This is said plainly'],
]

const fill = (text: string): string =>
  text
    .replaceAll(/⟨fill in: ([^⟩]*)⟩/g, (_, what: string) => ANSWERS.find(([asks]) => asks.test(what))![1])
    .replaceAll('Number.NaN', '9e9')

/** One of each kind, made one upon the other. */
const KINDS: readonly string[] = [
  'model testmodel-9b --on base.timeline',
  'slide base.testmodel',
  'slide early.testmodel --after early.opt --minutes 1.5 --tracks 90',
  'question base-choice',
  'question base-several --kind several',
  'question base-order --kind order',
  'question base-estimate --kind estimate',
  'question base-spot --kind spot',
  'chapter agents --after early',
  'chart toy-bars',
]

describe('the skeletons', () => {
  it('fail the check in every gap, and in nothing once the gaps are filled', async () => {
    const folder = copyOfProject()
    const draft = new Draft(project)
    for (const args of KINDS) draft.add(answer(draft, args.split(' '))!.change)
    const edits = await formatEdits(ROOT, draft.change.edits)
    writeEdits(folder, edits)
    const problems = await problemsIn(folder)
    const unfilled = problems.filter(problem => problem.includes('still to be filled in'))
    expect(unfilled).toHaveLength(gapCount(edits))
    expect(new Set(unfilled).size).toBe(unfilled.length)
    // A number cannot hold words; it has a check of its own.
    const others = problems.filter(problem => !unfilled.includes(problem) && !problem.includes('may follow from these'))
    expect(others.map(problem => problem.split(': ').at(-1))).toEqual([
      'write a number, without quotes; what is not published is left out',
    ])

    for (const [file, text] of edits) if (text !== undefined) writeFileSync(join(folder, file), fill(text))
    await promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/mark-reviewed.ts', '--all'], {
      cwd: folder,
    })
    expect(await problemsIn(folder)).toEqual([])
  }, 120_000)
})

describe('what is left to do', () => {
  it('names each gap by file and line', async () => {
    const edits = await editsOf(project, ['slide', 'base.testmodel'])
    const left = describeLeft(project, { edits, left: ['look at it'] })
    expect(left).toHaveLength(gapCount(edits) + 1)
    const [file, line] = left[0]!.split(' ')[0]!.split(':') as [string, string]
    expect(gapsIn(edits.get(file)!.split('\n')[Number(line) - 1]!)).toHaveLength(1)
    expect(left.at(-1)).toBe('look at it')
  })
})

describe('the command line fills in', () => {
  it('a model, up to the places in its source', async () => {
    const args =
      'model testmodel-9b --name Testmodel --org eleutherai --params 9e9 --date 2024-11 --license MIT --url https://example.org/a'
    const edits = await editsOf(project, [...args.split(' '), '--in', 'falcon'])
    const record = edits.get('data/models/falcon.ts')!
    expect(gapsIn(record)).toEqual([
      'the place that names the day',
      'the place that names its size',
      'the place that names the licence',
    ])
    for (const part of ["organisations: ['eleutherai']", 'parameters(9e9,', "date: '2024-11'", "license: 'MIT'"])
      expect(record).toContain(part)
    expect(edits.get('data/sources/later.ts')).toContain("url: 'https://example.org/a'")
  })

  it('a slide behind the one named', async () => {
    const edits = await editsOf(project, ['slide', 'early.extra', '--after', 'early.opt', '--of', 'opt.params'])
    const keys = [...edits.get('chapters/02-early-days.md')!.matchAll(/^key: (\S+)$/gm)].map(([, key]) => key)
    expect(keys[keys.indexOf('early.opt') + 1]).toBe('early.extra')
    const words = Object.keys(JSON.parse(edits.get('locales/en/early.json')!) as object)
    expect(words[words.indexOf('opt') + 1]).toBe('extra')
  })

  it('a chapter before the last, whose file moves on', async () => {
    const edits = await editsOf(project, ['chapter', 'agents'])
    expect(edits.get('chapters/08-synthesis.md')).toBeUndefined()
    expect(edits.get('chapters/09-synthesis.md')).toBe(project.read('chapters/08-synthesis.md'))
    const order = [...edits.get('slides.md')!.matchAll(/src: \.\/(\S+)/g)].map(([, file]) => file)
    expect(order.slice(-3)).toEqual(['chapters/08-agents.md', 'chapters/09-synthesis.md', 'chapters/99-appendix.md'])
  })
})

describe('refused with a word that says what is right', () => {
  it.each<[args: string, says: RegExp]>([
    ['robot x', /nothing called "robot" to make; write model, slide, chapter, question, chart\./],
    ['model', /made under one id: npm run new -- model testmodel-9b/],
    ['model a b', /made under one id/],
    ['model llama.9b', /without dots, such as llama-2-chat/],
    ['model Llama', /lower-case letters/],
    ['model opt', /The id "opt" is taken in data\/models\/early-open\.ts/],
    ['model the-pile', /taken in data\/datasets/],
    ['model x9 --org eluther', /No organisation has the id "eluther"; .*eleutherai/],
    ['model x9 --in nowhere', /--in takes one of .*falcon/],
    ['model x9 --params many', /"many" is no size; .*9e9/],
    ['model x9 --date May', /"May" is no date; .*2022-07/],
    ['model x9 --license Free', /No licence has the id "Free"/],
    ['model x9 --source nowhere', /No source has the id "nowhere"/],
    ['model x9 --url http://a.b', /begins with https/],
    ['model x9 --url https://github.com/meta-llama/llama3', /A source in data\/sources\/later\.ts has the address/],
    ['model x9 --on base.nowhere', /no slide "base\.nowhere"; its chapter has base\.opener/],
    ['model x9 --on base.web', /has no chart with a list of models/],
    ['model x9 --colour red', /Unknown option '--colour'\. A model takes --name/],
    ['slide base', /write chapter\.name/],
    ['slide base.a.b', /write chapter\.name/],
    ['slide base.two-words', /letters only/],
    ['slide base.cost', /stands in chapters\/03-better-base-models\.md already/],
    ['slide nowhere.a', /no chapter "nowhere" that is taught; there are opening/],
    ['slide base.a --after early.opt', /a slide of the same chapter: base\.opener/],
    ['slide base.a --minutes long', /"long" is no time/],
    ['slide base.a --tracks 30', /no track "30"; --tracks takes 20, 45, 90/],
    ['slide synthesis.a --after synthesis.closing', /closes every track/],
    ['question base', /write chapter-name/],
    ['question nowhere-a', /no chapter "nowhere"/],
    ['question early-budget', /stands in data\/questions\/early\.ts already/],
    ['question base-a --kind riddle', /--kind takes choice, several, order, estimate, spot/],
    ['question base-a --options few,many', /three names or more/],
    ['question base-a --options a,b,c --answer d', /none of the options a, b, c/],
    ['question base-a --options a,b,c --answer a,b', /write --kind several/],
    ['question base-a --kind order --answer a', /leave --answer out/],
    ['chapter two-words', /one lower-case word/],
    ['chapter mosaic', /There are words of the name "mosaic" already/],
    ['chapter agents --after synthesis', /closes the course; put the new one after opening/],
    ['chart WeightMemory', /lower case with hyphens/],
    ['chart weight-memory', /The name "weight-memory" is taken by components\/charts\/weight-memory/],
    ['chart parts', /taken/],
    ['chart check', /There are words charts\.check/],
    ['chart toy-bars --size 3', /takes no options/],
  ])('%s', (args, says) => {
    expect(() => answer(project, args.split(' '))).toThrow(says)
  })

  it.each([[[]], [['--help']], [['model', '-h']]])('asked for help: %j', args => {
    expect(answer(project, args)).toBeUndefined()
    expect(USAGE).toContain('npm run new -- chart')
  })
})

describe('a write that fails half way', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'course-'))
    copies.push(folder)
    writeFileSync(join(folder, 'a.txt'), 'before')
    writeFileSync(join(folder, 'b.txt'), 'before')
  })

  it('leaves everything as it was', () => {
    const edits = new Map([
      ['a.txt', 'after'],
      ['b.txt', undefined],
      ['new/deep/c.txt', 'new'],
      // A file cannot be a folder.
      ['a.txt/d.txt', 'impossible'],
    ])
    expect(() => writeEdits(folder, edits)).toThrow()
    expect([readFileSync(join(folder, 'a.txt'), 'utf8'), readFileSync(join(folder, 'b.txt'), 'utf8')]).toEqual([
      'before',
      'before',
    ])
    expect(existsSync(join(folder, 'new'))).toBe(false)
  })

  it('is none when all can be written', () => {
    writeEdits(
      folder,
      new Map([
        ['a.txt', 'after'],
        ['b.txt', undefined],
        ['new/c.txt', 'new'],
      ]),
    )
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('after')
    expect([existsSync(join(folder, 'b.txt')), existsSync(join(folder, 'new/c.txt'))]).toEqual([false, true])
  })
})
