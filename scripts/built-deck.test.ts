import type { BuildOptions } from './built-deck'
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { buildHash } from './built-deck'

const root = mkdtempSync(join(tmpdir(), 'open-llm-history-'))
const hash = (options: Omit<BuildOptions, 'root'> = {}): string => buildHash({ root, ...options })

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}

/** The hash before and after something is done. */
function around(change: () => void): readonly [before: string, after: string] {
  const before = hash()
  change()
  return [before, hash()]
}

beforeAll(() => {
  write('slides.md', '# Slides')
  write('components/deep/inside/Chart.vue', '<template />')
  write('package-lock.json', '{}')
})
afterEach(() => vi.unstubAllEnvs())
afterAll(() => rmSync(root, { recursive: true }))

it('a build of the same is the same', () => {
  const [before, after] = around(() => undefined)
  expect(after).toBe(before)
  expect(before).toMatch(/^[\da-f]{32}$/)
})

describe('a deck is built anew when there changes', () => {
  it.each([
    'slides.md',
    'chapters/01-opening.md',
    'components/deep/inside/Chart.vue',
    'features/new/kind.of-file',
    'locales/en/ui.json',
    'public/picture.svg',
    'scripts/fonts.ts',
    'styles/design-tokens.css',
    'vite.config.ts',
    'package.json',
    'package-lock.json',
    'node_modules/.package-lock.json',
    '.env.production',
  ])('%s', file => {
    const [before, after] = around(() => write(file, `changed: ${file}`))
    expect(after).not.toBe(before)
  })

  it('the name or the place of a file', () => {
    write('data/a.ts', 'export {}')
    const [before, after] = around(() => renameSync(join(root, 'data/a.ts'), join(root, 'data/b.ts')))
    expect(after).not.toBe(before)
  })

  it('what is left of a file', () => {
    write('data/c.ts', 'export {}')
    const [before, after] = around(() => rmSync(join(root, 'data/c.ts')))
    expect(after).not.toBe(before)
  })

  it('a variable that reaches it, or an option', () => {
    const hashes = [hash(), hash({ env: { VITE_GALLERY: '1' } }), hash({ options: ['--base', '/course/'] })]
    vi.stubEnv('VITE_DECK_LANG', 'en')
    expect(new Set([...hashes, hash()]).size).toBe(4)
  })
})

describe('a deck stays as it is when there changes', () => {
  it.each([
    'tests/browser/deck.ts',
    'components/deep/inside/chart.test.ts',
    'bench/search.bench.ts',
    'docs/style.md',
    'README.zh-CN.md',
    'styles/fonts/fonts.css',
    'dist/index.html',
    'node_modules/vue/index.js',
    '.git/index',
  ])('%s', file => {
    const [before, after] = around(() => write(file, `changed: ${file}`))
    expect(after).toBe(before)
  })

  it('a variable that does not reach it', () => {
    const before = hash()
    vi.stubEnv('UNRELATED', '1')
    expect(hash()).toBe(before)
  })
})
