import { describe, expect, it } from 'vitest'
import { cacheName, cachePrefix, isAnswer, isPage, isPrintAddress } from './offline-cache'

const SCOPE = 'https://example.org/course/'
const FILES = [
  { url: 'index.html', revision: '0123456789abcdef' },
  { url: 'assets/index-abc.js', revision: null },
  { url: 'favicon.svg', revision: 'fedcba9876543210' },
]

describe('the cache of a version', () => {
  it('is named alike for the same files in any order', () => {
    expect(cacheName(SCOPE, FILES)).toBe(cacheName(SCOPE, FILES.toReversed()))
  })

  it('is named anew when a file changes', () => {
    const changed = FILES.map(file => (file.url === 'index.html' ? { ...file, revision: '9876543210abcdef' } : file))
    expect(cacheName(SCOPE, changed)).not.toBe(cacheName(SCOPE, FILES))
  })

  it('can be told from the caches of a course at another address of the same origin', () => {
    expect(cacheName(SCOPE, FILES).startsWith(cachePrefix(SCOPE))).toBe(true)
    expect(cacheName('https://example.org/course/2/', FILES).startsWith(cachePrefix(SCOPE))).toBe(false)
    expect(cacheName('https://example.org/', FILES).startsWith(cachePrefix(SCOPE))).toBe(false)
  })
})

describe('what is a page of the course', () => {
  it.each([
    ['the root', ''],
    ['a slide', 'early-opt?clicks=2'],
    ['the presenter', 'presenter/early-opt'],
    ['a lesson', 'study/early?lang=en#opt'],
    ['a model with a dot in its name', 'model/llama-3.1'],
    ['a figure', 'figure?of=opt.params&file=x.pdf'],
    ['the start page by its file', 'index.html'],
  ])('%s', (_, path) => {
    expect(isPage(`${SCOPE}${path}`, SCOPE)).toBe(true)
  })

  it.each([
    ['a PDF beside the course', 'https://example.org/course/pdf/slides.en.pdf'],
    ['a package beside the course', 'https://example.org/course/scorm/course.zip'],
    ['a page of the same server', 'https://example.org/other/'],
    ['a page of another server', 'https://example.com/course/study'],
  ])('%s is none', (_, address) => {
    expect(isPage(address, SCOPE)).toBe(false)
  })
})

describe('an answer to be kept', () => {
  it.each([
    ['a script', 'assets/a.js', { ok: true, type: 'text/javascript' }, true],
    ['the start page', 'index.html', { ok: true, type: 'text/html; charset=utf-8' }, true],
    ['a font without a type', 'assets/a.woff2', { ok: true, type: null }, true],
    [
      'the start page in place of a missing script',
      'assets/a.js',
      { ok: true, type: 'text/html;charset=utf-8' },
      false,
    ],
    ['an error', 'assets/a.js', { ok: false, type: 'text/javascript' }, false],
  ])('%s', (_, url, response, kept) => {
    expect(isAnswer(url, response)).toBe(kept)
  })
})

it.each([
  ['/print', '', true],
  ['/course/print', '?print=clicks', true],
  ['/course/claims', '?print=true', true],
  ['/export/early-opt', '', true],
  ['/study/early', '?lang=en', false],
  ['/blueprint', '', false],
])('%s%s is being printed: %s', (pathname, search, printed) => {
  expect(isPrintAddress({ pathname, search })).toBe(printed)
})
