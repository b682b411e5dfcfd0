/** Runs programs side by side and tells of them one after the other, each whole. */
import { spawn } from 'node:child_process'
import process from 'node:process'
import { ROOT } from './root'

/** What a step of the tests came to. */
export interface Tally {
  readonly passed: number
  readonly failed: number
}

/** Takes what a step prints, as it comes. */
export type Print = (text: string) => void

/** One step of the tests; it does not throw. */
export interface Step {
  readonly name: string
  readonly run: (print: Print) => Promise<Tally>
}

export type StepResult = Tally & Pick<Step, 'name'>

/** Runs a Node program in the root of the project; whether it ended well. */
export function runProgram(command: string, args: readonly string[], print: Print): Promise<boolean> {
  return new Promise(resolve => {
    const { NO_COLOR, FORCE_COLOR } = process.env
    // Through a pipe a program does not see that its words end on a terminal.
    const color =
      process.stdout.isTTY && NO_COLOR === undefined && FORCE_COLOR === undefined ? { FORCE_COLOR: '1' } : {}
    const child = spawn(process.execPath, [command, ...args], {
      cwd: ROOT,
      env: { ...process.env, ...color },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', print)
    child.on('error', error => {
      print(`${error.message}\n`)
      resolve(false)
    })
    child.on('close', code => resolve(code === 0))
  })
}

/**
 * Runs steps, several at a time. What each prints is told whole, in the order of the steps: of the first that is not yet
 * done as it comes, of the others when it is their turn.
 * @param atOnce how many run at a time
 */
export async function runSteps(steps: readonly Step[], atOnce: number, print: Print): Promise<readonly StepResult[]> {
  const said: string[] = steps.map(({ name }) => `\n— ${name}\n`)
  const results: StepResult[] = []
  let [next, told] = [0, 0]

  /** Tells what is due: of all that is done up to the first that is not, and of that one what there is. */
  function tell(): void {
    for (; told < steps.length; told++) {
      print(said[told]!)
      said[told] = ''
      if (!results[told]) return
    }
  }
  async function work(): Promise<void> {
    while (next < steps.length) {
      const index = next++
      const { name, run } = steps[index]!
      const tally = await run(text => {
        said[index] += text
        if (index === told) tell()
      })
      results[index] = { name, ...tally }
      tell()
    }
  }
  tell()
  await Promise.all(Array.from({ length: atOnce }, work))
  return results
}
