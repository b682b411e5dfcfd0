/** The last line of `npm run test:engines`: how many journeys were gone in each engine, and how they ended. */
import type { Reporter, TestCase, TestModule } from 'vitest/node'

const STATES = ['passed', 'failed', 'skipped'] as const

/** The suite around the test that is named after its engine. */
function engineOf({ parent }: TestCase): string {
  let suite = parent
  while (suite.type === 'suite' && suite.parent.type === 'suite') suite = suite.parent
  return suite.type === 'suite' ? suite.name : suite.moduleId
}

function count(tests: readonly TestCase[]): string {
  return STATES.map(state => `${tests.filter(test => test.result().state === state).length} ${state}`).join(', ')
}

export default class EngineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap(module => [...module.children.allTests()])
    console.log('')
    for (const engine of new Set(tests.map(engineOf)))
      console.log(`${engine}: ${count(tests.filter(test => engineOf(test) === engine))}`)
    console.log(count(tests))
  }
}
