/**
 * `npm start`: the deck on localhost, reloading as files change. `npm start -- --track 45` shows the slides of one track;
 * other options go to Slidev, such as `--port 4000` or `--remote`.
 */
import { spawn } from 'node:child_process'
import process from 'node:process'
import { SLIDEV } from './deck'
import { ROOT } from './root'
import { takeTrackOption } from './track-option'

try {
  const { track, rest } = takeTrackOption(process.argv.slice(2))
  const env = { ...process.env, ...(track && { VITE_DECK_TRACK: track }) }
  const slidev = spawn(process.execPath, [SLIDEV, '--open=false', ...rest], { cwd: ROOT, env, stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => slidev.kill(signal))
  slidev.on('exit', code => (process.exitCode = code ?? 0))
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
