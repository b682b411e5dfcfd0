/** Slidev's real dev server, started as a reader starts it, with a cache of its own: what it lets in, how it starts. */
import type { ChildProcess } from 'node:child_process'
import type { OutgoingHttpHeaders } from 'node:http'
import type { Page } from 'playwright-chromium'
import type { Router } from 'vue-router'
import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { createServer } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { PDFDocument } from 'pdf-lib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readSlides } from '../../scripts/course'
import { SLIDEV } from '../../scripts/deck'
import { ROOT } from '../../scripts/root'
import { addressLines } from '../../slidev/terminal'
import { useDeck } from '../support/deck'

const deck = useDeck()

const SLIDE_FILE = join(ROOT, 'chapters', '00-opening.md')
const TSX = join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs')

interface Answer {
  readonly status: number
  readonly text: string
}

interface Dev {
  readonly port: number
  readonly url: string
  /** Everything it printed so far. */
  readonly printed: () => string
  /** Sends a request, by default over localhost. */
  readonly ask: (path: string, options?: Asked) => Promise<Answer>
  readonly stop: () => Promise<void>
}

interface Asked {
  readonly method?: string
  readonly headers?: OutgoingHttpHeaders
  readonly body?: string
  /** Address to send it to. */
  readonly to?: string
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, 'localhost', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}

function ask(port: number, path: string, { method = 'GET', headers, body, to = 'localhost' }: Asked): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: to, port, path, method, headers, agent: false }, response => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', part => (text += part))
      response.on('end', () => resolve({ status: response.statusCode!, text }))
    })
    // A refused upgrade to a WebSocket is an answer; an accepted one is 101.
    sent.on('upgrade', (response, socket) => {
      socket.destroy()
      resolve({ status: response.statusCode!, text: '' })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** @throws Error with what the server printed, if it ends before it answers */
async function startDev(command: readonly string[]): Promise<Dev> {
  const port = await freePort()
  const cache = mkdtempSync(join(tmpdir(), 'open-llm-history-cache-'))
  const child: ChildProcess = spawn(process.execPath, [...command, '--port', String(port)], {
    cwd: ROOT,
    // Vitest's own NODE_ENV would be taken for a choice.
    env: { ...process.env, NODE_ENV: undefined, DECK_CACHE: cache, DECK_EDIT: undefined },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', part => (printed += String(part)))
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  let isEnded = false
  void ended.then(() => (isEnded = true))
  for (;;) {
    if (isEnded) {
      rmSync(cache, { recursive: true, force: true })
      throw new Error(`The dev server ended before it answered:\n${printed}`)
    }
    const answer = await ask(port, '/', {}).catch(() => undefined)
    if (answer?.status === 200) break
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  return {
    port,
    url: `http://localhost:${port}`,
    printed: () => printed,
    ask: (path, options = {}) => ask(port, path, options),
    stop: async () => {
      child.kill('SIGTERM')
      await ended
      rmSync(cache, { recursive: true, force: true })
    },
  }
}

const START = [TSX, join(ROOT, 'scripts', 'start.ts')]

/** An address of this machine in a network, if it is in one. */
const lanAddress = Object.values(networkInterfaces())
  .flatMap(all => all ?? [])
  .find(({ family, internal }) => family === 'IPv4' && !internal)?.address

const PAYLOAD = JSON.stringify({ content: '# rewritten by a stranger', note: 'by a stranger' })
const WRITERS = ['/__slidev/slides/2.json', '/@server-reactive/nav', '/@server-reactive/snapshots', '/__mcp']
const UPGRADE = {
  'Connection': 'Upgrade',
  'Upgrade': 'websocket',
  'Sec-WebSocket-Version': 13,
  'Sec-WebSocket-Key': 'MDEyMzQ1Njc4OWFiY2RlZg==',
  'Sec-WebSocket-Protocol': 'vite-hmr',
}

/** What the pages themselves asked the server to change. */
const writes: string[] = []

/** Where a page stands, and the way for it to go elsewhere without being loaded. */
const go = (page: Page, path: string): Promise<void> =>
  page.evaluate(async to => {
    type Root = Element & { __vue_app__: { config: { globalProperties: { $router: Router } } } }
    await document.querySelector<Root>('#app')!.__vue_app__.config.globalProperties.$router.push(to)
  }, path)

describe('a first start', () => {
  let dev: Dev
  let page: Page
  const loads: string[] = []
  beforeAll(async () => {
    dev = await startDev(START)
    page = await deck.open(`${dev.url}/?lang=en`, {}, undefined, '.slide-title')
    page.on('request', asked => asked.isNavigationRequest() && loads.push(asked.url()))
    page.context().on('request', asked => asked.method() === 'GET' || writes.push(`${asked.method()} ${asked.url()}`))
  })
  afterAll(async () => {
    // Its slides would still come while the server goes.
    await page.context().close()
    await dev.stop()
  })

  it('tells a reader the addresses, and nothing else', () => {
    expect(dev.printed().trim().split('\n')).toEqual(addressLines(`${dev.url}/`).join('\n').trim().split('\n'))
  })

  it('comes to every page without loading any anew', { timeout: 240_000 }, async () => {
    const pages = ['/study', '/study/early-days', '/practice', '/practice/early-days', '/cards', '/progress', '/record']
    const tables = ['/explore', '/claims', '/glossary', '/sources', '/figure', '/model/bloom', '/gallery']
    for (const path of [...pages, ...tables, '/overview', '/export', '/presenter/3', '/3', '/print?print=true'])
      await go(page, path)
    // A package met late is prepared in a moment, and then the page is loaded anew.
    await page.waitForTimeout(2000)
    expect(loads).toEqual([])
    expect(dev.printed()).not.toMatch(/optimized|reload/)
  })

  describe('is closed', () => {
    const before = readFileSync(SLIDE_FILE, 'utf8')
    afterEach(() => {
      if (readFileSync(SLIDE_FILE, 'utf8') !== before) writeFileSync(SLIDE_FILE, before)
    })

    it.each<[string, OutgoingHttpHeaders]>([
      ['a plain POST from another tab', { 'Origin': 'https://evil.example', 'Content-Type': 'text/plain' }],
      ['a program', {}],
      ['a page of another server on this machine', { Origin: 'http://localhost:8080' }],
      ['a foreign Host', { Host: 'evil.example', Origin: 'http://evil.example' }],
    ])('to %s', async (_, headers) => {
      for (const path of WRITERS)
        expect(await dev.ask(path, { method: 'POST', headers, body: PAYLOAD }), path).toMatchObject({ status: 403 })
      expect(readFileSync(SLIDE_FILE, 'utf8')).toBe(before)
    })

    it('to its own pages too', async () => {
      const answer = await page.evaluate(async body => {
        const { status, headers } = await fetch('/__slidev/slides/2.json', { method: 'POST', body })
        return { status, type: headers.get('content-type') }
      }, PAYLOAD)
      expect(answer).toEqual({ status: 403, type: 'text/plain; charset=utf-8' })
      // The browser tells of the refusal, too.
      await expect.poll(() => deck.errors.splice(0).join()).toContain('403')
      expect(readFileSync(SLIDE_FILE, 'utf8')).toBe(before)
    })

    it('to who reads under a foreign name, and shows nothing', async () => {
      for (const path of ['/', '/@slidev/configs', '/@vite/client', '/slides.md']) {
        const answer = await dev.ask(path, { headers: { Host: 'evil.example' } })
        expect(answer.status).toBe(403)
        expect(answer.text.length).toBeLessThan(200)
      }
    })

    it('to the connection for changed files, for all but its own pages', async () => {
      const { text } = await dev.ask('/@vite/client')
      const token = /"([\w-]{8,})"/.exec(/wsToken = (.*)/.exec(text)![1]!)![1]!
      const upgrade = (headers: OutgoingHttpHeaders): Promise<Answer> =>
        dev.ask(`/?token=${token}`, { headers: { ...UPGRADE, ...headers } })
      expect(await upgrade({ Origin: dev.url })).toMatchObject({ status: 101 })
      for (const headers of [{}, { Origin: 'https://evil.example' }, { Origin: 'http://localhost:8080' }])
        expect(await upgrade(headers)).toMatchObject({ status: 403 })
    })
  })

  it('the audience follows the presenter and cannot move it', async () => {
    const presenter = await deck.openBeside(page, `${dev.url}/presenter/opening-map?lang=en`)
    const audience = await deck.openBeside(page, `${dev.url}/opening-cover?lang=en`)
    const at = (window: Page, slide: string): Promise<void> => expect.poll(() => window.url()).toContain(`/${slide}`)
    await at(audience, 'opening-map')
    await audience.keyboard.press('ArrowRight')
    await at(audience, 'opening-numbers')
    await audience.waitForTimeout(500)
    await at(presenter, 'opening-map')
    await presenter.bringToFront()
    await presenter.keyboard.press('ArrowLeft')
    for (const window of [presenter, audience]) await at(window, 'opening-cover')
  })

  it('but for the one refused above, no page asked the server for a change, and none logged an error', () => {
    expect(deck.errors.filter(error => !error.includes('403 (Forbidden)'))).toEqual([])
    expect(writes).toEqual([`POST ${dev.url}/__slidev/slides/2.json`])
  })
})

describe('with --edit', () => {
  let dev: Dev
  beforeAll(async () => {
    dev = await startDev([...START, '--edit'])
  })
  afterAll(() => dev.stop())

  // There is no such slide, so nothing is written; Slidev's own answer shows that the request came to it.
  const ask = (headers: OutgoingHttpHeaders): Promise<Answer> =>
    dev.ask('/__slidev/slides/9999.json', { method: 'POST', headers, body: PAYLOAD })

  it('takes changes from its own pages', async () => {
    expect(await ask({ Origin: dev.url })).toEqual({ status: 404, text: '' })
  })

  it.each<[string, OutgoingHttpHeaders]>([
    ['another tab', { 'Origin': 'https://evil.example', 'Content-Type': 'text/plain' }],
    ['a page of another server on this machine', { Origin: 'http://localhost:8080' }],
    ['a foreign Host', { Host: 'evil.example', Origin: 'http://evil.example' }],
    ['a program without an Origin', {}],
  ])('but not from %s', async (_, headers) => {
    expect(await ask(headers)).toMatchObject({ status: 403 })
  })

  it('and Slidev’s door for programs stays shut', async () => {
    expect(await dev.ask('/__mcp', { method: 'POST', headers: { Origin: dev.url } })).toMatchObject({ status: 403 })
  })
})

describe.skipIf(!lanAddress)('Slidev itself, opened to the network by --remote', () => {
  let dev: Dev
  const before = readFileSync(SLIDE_FILE, 'utf8')
  beforeAll(async () => {
    dev = await startDev([SLIDEV, '--remote'])
  })
  afterAll(() => dev.stop())
  afterEach(() => {
    if (readFileSync(SLIDE_FILE, 'utf8') !== before) writeFileSync(SLIDE_FILE, before)
  })

  it('takes changes from no other machine', async () => {
    const Host = `${lanAddress!}:${dev.port}`
    const from = { to: lanAddress!, headers: { Host, Origin: `http://${Host}` } }
    expect(await dev.ask('/', from)).toMatchObject({ status: 200 })
    for (const path of WRITERS)
      expect(await dev.ask(path, { ...from, method: 'POST', body: PAYLOAD }), path).toMatchObject({ status: 403 })
    expect(await dev.ask('/', { ...from, headers: { ...from.headers, ...UPGRADE } })).toMatchObject({ status: 403 })
    expect(readFileSync(SLIDE_FILE, 'utf8')).toBe(before)
  })
})

it('slidev export, too, prints every slide on its first start', { timeout: 240_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'open-llm-history-export-'))
  try {
    const pdf = join(folder, 'slides.pdf')
    const options = ['export', '--output', pdf, '--timeout', '120000']
    await promisify(execFile)(process.execPath, [SLIDEV, ...options], {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: undefined, DECK_CACHE: join(folder, 'cache') },
    })
    expect((await PDFDocument.load(readFileSync(pdf))).getPageCount()).toBe((await readSlides()).length)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

it('npm start refuses --remote and says what to use', async () => {
  await expect(startDev([...START, '--remote=secret'])).rejects.toThrow('npm run build')
})
