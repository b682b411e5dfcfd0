/**
 * `npm test`: everything that must hold. The deck for the browser tests is built while the cheap steps run, then the
 * browser tests have the machine to themselves. Every step runs even when one before it failed; the last line counts all.
 */
import type { Print, Step, Tally } from './run-steps'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { COURSE_ID } from '../core/course-id'
import { builtDeck, TESTED } from './built-deck'
import { ROOT } from './root'
import { runProgram, runSteps } from './run-steps'

/** What was in order and has not changed since is not looked at again; Prettier keeps its notes in the same place. */
const LINT_CACHE = 'node_modules/.cache/eslint/'

const program = (command: string): string => join(ROOT, 'node_modules', command)
const verdict = (passed: boolean): Tally => ({ passed: Number(passed), failed: Number(!passed) })

/** A program whose exit code is its verdict. */
const check =
  (command: string, ...args: readonly string[]) =>
  async (print: Print): Promise<Tally> =>
    verdict(await runProgram(program(command), args, print))

/** One project of the test suite, counted test by test. */
const tests =
  (project: string) =>
  async (print: Print): Promise<Tally> => {
    const folder = mkdtempSync(join(tmpdir(), `${COURSE_ID}-`))
    const report = join(folder, 'report.json')
    // A drawing that nobody has read is missing here, where the tests beside an editor would write it.
    const options = ['--update=none', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    try {
      const passed = await runProgram(program('vitest/vitest.mjs'), ['run', '--project', project, ...options], print)
      const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as {
        numPassedTests: number
        numFailedTests: number
      }
      // A suite that broke before its tests ran has failed, though no test of it did.
      return { passed: numPassedTests, failed: passed ? numFailedTests : Math.max(1, numFailedTests) }
    } catch (error) {
      print(`The ${project} tests gave no report: ${(error as Error).message}\n`)
      return verdict(false)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }

/** The deck that the browser tests will find built. */
async function build(print: Print): Promise<Tally> {
  try {
    print(`${await builtDeck(TESTED)}\n`)
    return verdict(true)
  } catch (error) {
    print(`${(error as Error).message}\n`)
    return verdict(false)
  }
}

/** Side by side; the longest come first, so that the last to end ends early. */
const CHEAP: readonly Step[] = [
  { name: 'build', run: build },
  { name: 'types', run: check('vue-tsc/bin/vue-tsc.js', '--noEmit') },
  {
    name: 'lint',
    run: check('eslint/bin/eslint.js', '.', '--cache', '--cache-strategy=content', `--cache-location=${LINT_CACHE}`),
  },
  { name: 'unit tests', run: tests('unit') },
  { name: 'charts and slides', run: tests('render') },
  {
    name: 'layout of the code',
    run: check('prettier/bin/prettier.cjs', '.', '--check', '--log-level=warn', '--cache'),
  },
  { name: 'unused code and packages', run: check('knip/bin/knip.js', '--no-progress') },
  { name: 'data, words and slides', run: check('tsx/dist/cli.mjs', 'scripts/check-data.ts') },
]
/** Alone: they wait for pages, and would wait longer beside others. */
const BROWSER: Step = { name: 'browser tests', run: tests('browser') }

const print: Print = text => void process.stdout.write(text)
const results = [
  ...(await runSteps(CHEAP, Math.max(2, availableParallelism()), print)),
  ...(await runSteps([BROWSER], 1, print)),
]

console.log('')
for (const { name, passed, failed } of results)
  console.log(`${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed`)
const total = (key: keyof Tally): number => results.reduce((sum, result) => sum + result[key], 0)
console.log(`${total('passed')} passed, ${total('failed')} failed`)
process.exitCode = total('failed') ? 1 : 0
