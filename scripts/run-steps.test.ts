import type { Step } from './run-steps'
import { expect, it } from 'vitest'
import { runProgram, runSteps } from './run-steps'

/** Steps that print what they are told and end when they are told. */
function controlled(names: readonly string[]): {
  readonly steps: readonly Step[]
  readonly started: readonly string[]
  readonly say: (name: string, text: string) => void
  readonly end: (name: string, failed?: boolean) => Promise<void>
} {
  const [prints, ends, started] = [
    new Map<string, (text: string) => void>(),
    new Map<string, (failed: boolean) => void>(),
    [] as string[],
  ]
  return {
    started,
    steps: names.map(name => ({
      name,
      run: print =>
        new Promise(resolve => {
          started.push(name)
          prints.set(name, print)
          ends.set(name, failed => resolve({ passed: Number(!failed), failed: Number(failed) }))
        }),
    })),
    say: (name, text) => prints.get(name)!(text),
    end: async (name, failed = false) => {
      ends.get(name)!(failed)
      await new Promise(resolve => setImmediate(resolve))
    },
  }
}

it('steps run side by side and are told one after the other, each whole, whatever fails', async () => {
  const { steps, started, say, end } = controlled(['a', 'b', 'c'])
  let told = ''
  const results = runSteps(steps, 2, text => (told += text))
  expect(started).toEqual(['a', 'b'])
  say('b', 'b1 ')
  say('a', 'a1 ')
  expect(told).toBe('\n— a\na1 ')
  say('b', 'b2 ')
  await end('b', true)
  expect(started).toEqual(['a', 'b', 'c'])
  say('c', 'c1 ')
  say('a', 'a2 ')
  expect(told).toBe('\n— a\na1 a2 ')
  await end('a')
  expect(told).toBe('\n— a\na1 a2 \n— b\nb1 b2 \n— c\nc1 ')
  say('c', 'c2')
  await end('c')
  expect(told).toBe('\n— a\na1 a2 \n— b\nb1 b2 \n— c\nc1 c2')
  expect(await results).toEqual([
    { name: 'a', passed: 1, failed: 0 },
    { name: 'b', passed: 0, failed: 1 },
    { name: 'c', passed: 1, failed: 0 },
  ])
})

it('a program is heard on both its channels, and its exit code counts', async () => {
  let said = ''
  const script = 'console.log("out"); console.error("err"); process.exitCode = Number(process.argv[1])'
  expect(await runProgram('-e', [script, '0'], text => (said += text))).toBe(true)
  expect(said).toContain('out\n')
  expect(said).toContain('err\n')
  expect(await runProgram('-e', [script, '3'], () => undefined)).toBe(false)
})
