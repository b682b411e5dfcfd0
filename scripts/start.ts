/**
 * `npm start`: the deck on localhost, reloading as files change. `npm start -- --track 45` shows the slides of one track.
 * The server only shows files; with `--edit` it also takes changes from its own pages (see slidev/closed-server.ts). Other
 * options go to Slidev, such as `--port 4000`, but for those that would let others in.
 */
import { spawn } from 'node:child_process'
import process from 'node:process'
import { createInterface } from 'node:readline'
import { takeStartOptions } from '../slidev/start-options'
import { createTerminal } from '../slidev/terminal'
import { SLIDEV } from './deck'
import { ROOT } from './root'
import { takeTrackOption } from './track-option'

try {
  const { track, rest: others } = takeTrackOption(process.argv.slice(2))
  const { isEditing, rest } = takeStartOptions(others)
  const env = { ...process.env, DECK_EDIT: isEditing ? '1' : '', ...(track && { VITE_DECK_TRACK: track }) }
  const slidev = spawn(process.execPath, [SLIDEV, '--open=false', ...rest], {
    cwd: ROOT,
    env,
    stdio: ['inherit', 'pipe', 'inherit'],
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => slidev.kill(signal))
  slidev.on('exit', code => (process.exitCode = code ?? 0))

  const terminal = createTerminal()
  const print = (lines: readonly string[]): void => lines.forEach(line => console.log(line))
  const output = createInterface({ input: slidev.stdout })
  output.on('line', line => print(terminal(line)))
  output.on('close', () => print(terminal(undefined)))
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
