import type { ServedDeck } from '../../scripts/serve'
import type { Page } from 'playwright-chromium'
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { PAGES, slideAlias } from '../../core/addresses'
import { LANGUAGES } from '../../core/language'
import { data } from '../../data'
import { builtDeck } from '../../scripts/built-deck'
import { readSlides, readWords } from '../../scripts/course'
import { slideTitle } from '../../scripts/deck'
import { serveDeck } from '../../scripts/serve'
import { shownTitle, useDeck } from '../support/deck'

const deck = useDeck()
const words = { 'zh-CN': readWords('zh-CN'), 'en': readWords('en') }
const slides = (await readSlides()).map(({ frontmatter }) => String(frontmatter.key))
const chapters = [...new Set(slides.map(key => key.split('.')[0]!))]

const KEEPS = { serviceWorkers: 'allow' } as const
const STUDY = '.study-title'
const plain = (text: string): string => text.replaceAll('\u00A0', ' ')
const notice = (page: Page): Promise<string> => page.locator('.offline-notice').innerText()
const isKept = (page: Page): Promise<unknown> => page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
const registrations = (page: Page): Promise<number> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
const markAsSeen = (page: Page): Promise<unknown> =>
  page.evaluate(() => Object.assign(globalThis, { notReloaded: true }))
const wasReloaded = (page: Page): Promise<boolean> => page.evaluate(() => !('notReloaded' in globalThis))

describe('after the first visit, without a server', () => {
  let page: Page
  let server: ServedDeck
  let url: string

  beforeAll(async () => {
    server = await serveDeck(inject('deckFolder'))
    url = server.url
    page = await deck.open(`${url}/study/early?lang=en`, KEEPS, undefined, STUDY)
  })
  // The first test has closed it, if all went well.
  afterAll(() => server.close().catch(() => undefined))

  it('it is said once that the course works offline', async () => {
    await page.keyboard.press('l')
    await page.getByRole('button', { name: words['zh-CN'].get('study.lesson.finish')! }).click()
    await expect.poll(() => notice(page)).toContain(words['zh-CN'].get('study.offline.kept'))
    await page.getByRole('button', { name: words['zh-CN'].get('study.offline.close')! }).click()
    await server.close()
    await page.reload()
    await isKept(page)
    expect(await notice(page)).toBe('')
  })

  it('the lesson opens as it was left, in its language, with its progress', async () => {
    await page.goto(`${url}/study/early`)
    expect(await page.locator('.lesson-finished').innerText()).toBe(words['zh-CN'].get('study.lesson.finished'))
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-CN')
  })

  it('every page and every lesson opens, in both languages', async () => {
    const pages = [
      ...PAGES.map(name => `/${name}`),
      ...chapters.map(chapter => `/study/${chapter}`),
      `/practice/${chapters[1]}`,
      `/question/${data.questions[0]!.id}`,
      `/model/${data.models[0]!.id}`,
      '/figure?of=opt.params',
    ]
    const main = page.locator('.study-main')
    for (const path of pages) {
      await page.goto(`${url}${path}`)
      await page.locator(STUDY).waitFor()
      const chinese = await main.innerText()
      expect(chinese, path).toMatch(/\p{Script=Han}/u)
      await page.keyboard.press('l')
      await expect.poll(() => main.innerText(), { message: path }).not.toBe(chinese)
      await page.keyboard.press('l')
    }
  })

  it.each(LANGUAGES)('every slide shows, in %s', async language => {
    // All at once, with all that each of them loads.
    await page.goto(`${url}/print?print=true&lang=${language}`)
    const titles = page.locator('.print-slide-container .slide-title')
    await expect.poll(() => titles.count()).toBe(slides.length)
    expect((await titles.allInnerTexts()).map(plain)).toEqual(slides.map(key => plain(slideTitle(key, language))))
  })

  it('a slide opens, and so does the presenter', async () => {
    await page.goto(`${url}/${slideAlias('early.opt')}`)
    await expect.poll(async () => plain(await shownTitle(page))).toBe(plain(slideTitle('early.opt', 'zh-CN')))
    await page.goto(`${url}/presenter/${slideAlias('early.opt')}`)
    await expect.poll(async () => plain(await shownTitle(page))).toBe(plain(slideTitle('early.opt', 'zh-CN')))
  })
})

describe('a new version, under a base path', () => {
  const folder = mkdtempSync(join(tmpdir(), 'open-llm-history-'))
  const served = join(folder, 'served')
  let server: ServedDeck
  let page: Page
  let lecture: Page
  let beside: Page

  /** The same course with another start page and another name for a part that loads late. */
  function serveNewVersion(): void {
    const [, name] = /^(GlossaryPage-)[\w-]+\.js$/.exec(
      readdirSync(join(served, 'assets')).find(file => /^GlossaryPage-.*\.js$/.test(file))!,
    )!
    const late = readdirSync(join(served, 'assets')).find(file => file.startsWith(name!) && file.endsWith('.js'))!
    renameSync(join(served, 'assets', late), join(served, 'assets', `${name}renamed.js`))
    for (const file of readdirSync(served, { recursive: true, encoding: 'utf8' }).filter(file =>
      /\.(?:js|html)$/.test(file),
    )) {
      const text = readFileSync(join(served, file), 'utf8')
      writeFileSync(
        join(served, file),
        text
          .replaceAll(basename(late, '.js'), `${name}renamed`)
          .replace('<head>', '<head><meta name="version" content="new">')
          .replace(/"revision":"\w+","url":"index\.html"/, '"revision":"new","url":"index.html"'),
      )
    }
  }

  beforeAll(async () => {
    cpSync(await builtDeck({ options: ['--base', '/course/'] }), served, { recursive: true })
    server = await serveDeck(served)
    page = await deck.open(`${server.url}/study?lang=en`, KEEPS, undefined, STUDY)
    await isKept(page)
    await page.getByRole('button', { name: words.en.get('study.offline.close')! }).click()
    lecture = await deck.openBeside(page, `${server.url}/early-opt`)
    beside = await deck.openBeside(page, `${server.url}/study?lang=en`, STUDY)
    await page.goto(`${server.url}/study/early?lang=en`)
    await Promise.all([page, lecture, beside].map(markAsSeen))
    serveNewVersion()
  })

  afterAll(async () => {
    // The last test has closed it, if all went well.
    await server.close().catch(() => undefined)
    rmSync(folder, { recursive: true })
  })

  it('is offered on the pages, not in a lecture, and loads nothing again by itself', async () => {
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await expect.poll(() => notice(page)).toContain(words.en.get('study.offline.update'))
    expect(await lecture.locator('.offline-notice').count()).toBe(0)
    await page.getByRole('button', { name: words.en.get('study.offline.later')! }).click()
    await expect.poll(() => notice(page)).toBe('')
    expect(await Promise.all([page, lecture, beside].map(wasReloaded))).toEqual([false, false, false])
  })

  it('waits over a reload, and is used when its reader says so, with the address and the progress as they were', async () => {
    await page.getByRole('button', { name: words.en.get('study.lesson.finish')! }).click()
    await page.reload()
    expect(await page.locator('meta[name=version]').count()).toBe(0)
    await page.getByRole('button', { name: words.en.get('study.offline.useUpdate')! }).click()
    await page.locator('meta[name=version]').waitFor({ state: 'attached' })
    expect(page.url()).toBe(`${server.url}/study/early?lang=en`)
    expect(await page.locator('.lesson-finished').innerText()).toBe(words.en.get('study.lesson.finished'))
    expect(await notice(page)).toBe('')
  })

  it('leaves the other windows as they are, with all they may still load', async () => {
    expect(await Promise.all([lecture, beside].map(wasReloaded))).toEqual([false, false])
    await beside.getByRole('link', { name: words.en.get('ui.glossary.link')!, exact: true }).click()
    await expect.poll(() => beside.locator(STUDY).innerText()).toBe(words.en.get('ui.glossary.title'))
    expect(await wasReloaded(beside)).toBe(false)
  })

  it('opens without a server, at any address below the base', async () => {
    await server.close()
    await page.goto(`${server.url}/glossary?lang=en`)
    expect(await page.locator(STUDY).innerText()).toBe(words.en.get('ui.glossary.title'))
    await page.goto(`${server.url}/presenter/early-opt?lang=en`)
    await expect.poll(async () => plain(await shownTitle(page))).toBe(plain(slideTitle('early.opt', 'en')))
  })
})

describe('nothing is kept', () => {
  it('while a page is printed', async () => {
    const page = await deck.open('/print?print=true', KEEPS)
    await page.evaluate(() => new Promise(resolve => requestIdleCallback(resolve)))
    expect(await registrations(page)).toBe(0)
  })

  it.each([
    [
      'refuses',
      () => {
        ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('blocked', 'SecurityError'))
      },
    ],
    [
      'blocks the door',
      () =>
        Object.defineProperty(navigator, 'serviceWorker', {
          get: () => {
            throw new DOMException('blocked', 'SecurityError')
          },
        }),
    ],
    ['has none', () => Object.defineProperty(navigator, 'serviceWorker', { value: undefined })],
  ] as const)('where the browser %s, and the course works', async (_, before) => {
    const page = await deck.open('/study?lang=en', KEEPS, before as () => void, STUDY)
    await page.evaluate(() => new Promise(resolve => requestIdleCallback(resolve)))
    await page.getByRole('link', { name: words.en.get('ui.glossary.link')!, exact: true }).click()
    await expect.poll(() => page.locator(STUDY).innerText()).toBe(words.en.get('ui.glossary.title'))
    expect(await notice(page)).toBe('')
  })

  it('before the first slide is shown', async () => {
    const page = await deck.open('/early-opt?lang=en', KEEPS, () => {
      const { register } = ServiceWorkerContainer.prototype
      ServiceWorkerContainer.prototype.register = function (...parameters) {
        Object.assign(globalThis, { slideAtRegistration: document.querySelector('.slide-title')?.textContent })
        return register.apply(this, parameters)
      }
    })
    await isKept(page)
    expect(await page.evaluate(() => (globalThis as { slideAtRegistration?: string }).slideAtRegistration)).toBeTruthy()
  })
})

describe('installing', () => {
  it('is possible: the manifest is whole, in the language of the build, and leads to the study pages', async () => {
    const page = await deck.open('/study', KEEPS, undefined, STUDY)
    const devtools = await page.context().newCDPSession(page)
    const { data: manifest, errors, url } = await devtools.send('Page.getAppManifest')
    expect(errors).toEqual([])
    const { name, lang, start_url: start } = JSON.parse(manifest!) as Record<string, string>
    expect([name, lang]).toEqual([words['zh-CN'].get('ui.deck.title'), 'zh-CN'])
    expect(new URL(start!, url).href).toBe(`${deck.url}/study`)
    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors')
    // A fresh profile counts as a private window.
    expect(installabilityErrors.map(({ errorId }) => errorId).filter(id => id !== 'in-incognito')).toEqual([])
  })

  it('is offered where the browser offers it, at the home of the course alone', async () => {
    const page = await deck.open('/study?lang=en', {}, undefined, STUDY)
    expect(await notice(page)).toBe('')
    await page.evaluate(() =>
      dispatchEvent(
        Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
          prompt: () => Object.assign(globalThis, { asked: true }),
        }),
      ),
    )
    await expect.poll(() => notice(page)).toContain(words.en.get('study.offline.canInstall'))
    await page.getByRole('link', { name: words.en.get('ui.glossary.link')!, exact: true }).click()
    await expect.poll(() => page.locator(STUDY).innerText()).toBe(words.en.get('ui.glossary.title'))
    expect(await notice(page)).toBe('')
    await page.goBack()
    await page.getByRole('button', { name: words.en.get('study.offline.install')!, exact: true }).click()
    expect(await page.evaluate(() => 'asked' in globalThis)).toBe(true)
    await expect.poll(() => notice(page)).toBe('')
  })
})
