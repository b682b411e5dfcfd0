/**
 * `npm test`: everything that must hold, cheapest first: types, lint, data, unit tests, browser tests (which build the
 * deck once and share one browser). Every step runs even when one before it failed; the last line counts them all.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { COURSE_ID } from '../logic/course-id'
import { ROOT } from './root'

interface Tally {
  readonly passed: number
  readonly failed: number
}

const run = (command: string, args: readonly string[]): boolean =>
  spawnSync(process.execPath, [join(ROOT, 'node_modules', command), ...args], { cwd: ROOT, stdio: 'inherit' })
    .status === 0

/** A program whose exit code is its verdict. */
const check =
  (command: string, ...args: readonly string[]) =>
  (): Tally =>
    run(command, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }

/** One project of the test suite, counted test by test. */
const tests = (project: string) => (): Tally => {
  const folder = mkdtempSync(join(tmpdir(), `${COURSE_ID}-`))
  const report = join(folder, 'report.json')
  try {
    const passed = run('vitest/vitest.mjs', [
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ])
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number
      numFailedTests: number
    }
    // A suite that broke before its tests ran has failed, though no test of it did.
    return { passed: numPassedTests, failed: passed ? numFailedTests : Math.max(1, numFailedTests) }
  } catch (error) {
    console.error(`The ${project} tests gave no report: ${(error as Error).message}`)
    return { passed: 0, failed: 1 }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const STEPS = {
  'types': check('vue-tsc/bin/vue-tsc.js', '--noEmit'),
  'lint': check('eslint/bin/eslint.js', '.'),
  'data, words and slides': check('tsx/dist/cli.mjs', 'scripts/check-data.ts'),
  'unit tests': tests('unit'),
  'browser tests': tests('browser'),
} as const

const results = Object.entries(STEPS).map(([name, step]) => {
  console.log(`\n— ${name}`)
  return { name, ...step() }
})

console.log('')
for (const { name, passed, failed } of results)
  console.log(`${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed`)
const total = (key: keyof Tally): number => results.reduce((sum, result) => sum + result[key], 0)
console.log(`${total('passed')} passed, ${total('failed')} failed`)
process.exitCode = total('failed') ? 1 : 0
