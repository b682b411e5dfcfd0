import type { Page } from 'playwright-chromium'
import { text as textOf } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { loadAxe, seriousFaults } from '../support/axe'
import { useDeck } from '../support/deck'

const deck = useDeck()
const ROOT = 'open-llm-history:progress'
const LESSON = '/study/opening?lang=en'
const NOTICES = '.storage-notice .storage-words'

const open = (path: string, before?: () => void, options = {}): Promise<Page> =>
  deck.open(path, options, before, '.study-main')
const beside = async (page: Page, path: string): Promise<Page> => {
  const other = await page.context().newPage()
  await other.goto(`${deck.url}${path}`)
  await other.locator('.study-main').waitFor()
  return other
}
/** Marks the lesson of the opening as read, by its button. */
async function finishLesson(page: Page): Promise<void> {
  await page.locator('.lesson-ways button').click()
  await page.locator('.lesson-finished').waitFor()
}
const stored = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(
    root =>
      Object.fromEntries(Object.entries({ ...localStorage }).filter(([key]) => key.startsWith(root))) as Record<
        string,
        string
      >,
    ROOT,
  )
const readKeys = async (page: Page): Promise<readonly string[]> =>
  Object.keys(await stored(page)).filter(key => key.startsWith(`${ROOT}:2:read:opening.`))
/** How much of the lesson of the opening is read, on the page of progress. */
const rowOf = (page: Page, lesson = 'Opening'): Promise<string> =>
  page.locator('.progress-table tr', { hasText: lesson }).locator('td').first().innerText()
const sections = async (page: Page): Promise<number> => (await page.locator('.lesson-section').all()).length

async function dropped(page: Page, name: string, text: string): Promise<string> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
  const said = page.locator('.progress-outcome', { hasText: name })
  await said.waitFor()
  return said.innerText()
}
async function savedFile(page: Page, button: string): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).first().click(),
  ])
  return { name: download.suggestedFilename(), text: await textOf(await download.createReadStream()) }
}

describe('a step', () => {
  it('is stored at once, each section by itself, and there after a reload', async () => {
    const page = await open(LESSON)
    await finishLesson(page)
    const count = await sections(page)
    expect(await readKeys(page)).toHaveLength(count)
    await page.reload()
    await page.locator('.lesson-finished').waitFor()
    await page.goto(`${deck.url}/progress?lang=en`)
    await expect.poll(() => rowOf(page)).toBe(`${count} of ${count} sections`)
    expect(await page.locator('.storage-notice').count()).toBe(0)
  })

  it('in one tab shows in another, and neither overwrites the other', async () => {
    const page = await open(LESSON)
    const progress = await beside(page, '/progress?lang=en')
    const early = await beside(page, '/study/early?lang=en')
    await Promise.all([finishLesson(page), finishLesson(early)])
    const counts = await Promise.all([sections(page), sections(early)])
    await expect.poll(() => rowOf(progress)).toBe(`${counts[0]} of ${counts[0]} sections`)
    await expect.poll(() => rowOf(progress, 'Early days')).toBe(`${counts[1]} of ${counts[1]} sections`)
    const same = await beside(page, '/study/mosaic?lang=en')
    const again = await beside(page, '/study/mosaic?lang=en')
    await finishLesson(same)
    await again.locator('.lesson-finished').waitFor()
    await expect.poll(() => rowOf(progress, 'MosaicML')).toMatch(/^(\d+) of \1 sections$/)
    await progress.reload()
    expect(await rowOf(progress)).toBe(`${counts[0]} of ${counts[0]} sections`)
  })
})

it('answers to one question in two tabs are all kept, and there after a reload', async () => {
  const page = await open('/question/early-budget?lang=en')
  const other = await beside(page, '/question/early-budget?lang=en')
  const answer = async (tab: Page, option: number): Promise<void> => {
    await tab.locator('.quiz-option input').nth(option).check()
    await tab.locator('.quiz-actions button[type=submit]').click()
  }
  await Promise.all([answer(page, 0), answer(other, 1)])
  const answers = async (): Promise<readonly { readonly given: string }[]> =>
    JSON.parse((await stored(page))[`${ROOT}:2:answer:early-budget`] ?? '[]') as readonly { given: string }[]
  await expect.poll(async () => (await answers()).length).toBe(2)
  expect(new Set((await answers()).map(({ given }) => given)).size).toBe(2)
  await Promise.all([page, other].map(tab => tab.reload()))
  for (const tab of [page, other]) await tab.locator('.quiz-verdict:not(:empty)').waitFor()
  const progress = await beside(page, '/progress?lang=en')
  expect(
    await progress.locator('.progress-table tr', { hasText: 'Early days' }).locator('td').last().innerText(),
  ).toContain('1 tried')
})

it('asks the browser to keep what is stored when its reader does, and never before', async () => {
  const before = (): void => {
    const asked = { times: 0 }
    Object.assign(globalThis, { asked })
    StorageManager.prototype.persisted = () => Promise.resolve(false)
    StorageManager.prototype.persist = () => Promise.resolve(++asked.times > 1)
  }
  const times = (page: Page): Promise<number> =>
    page.evaluate(() => (globalThis as unknown as { asked: { times: number } }).asked.times)
  const question = await open('/question/early-budget?lang=en', before)
  await question.locator('.quiz-option input').first().check()
  await question.locator('.quiz-actions button[type=submit]').click()
  await question.locator('.quiz-verdict:not(:empty)').waitFor()
  expect(await times(question)).toBe(0)
  const page = await open('/progress?lang=en', before)
  const ask = page.getByRole('button', { name: 'Ask this browser to keep it' })
  await ask.click()
  await page.getByText('This browser did not agree').waitFor()
  await ask.click()
  await page.getByText('keeps your progress until you delete it').waitFor()
  expect(await ask.count()).toBe(0)
  expect(await times(page)).toBe(2)
})

describe('a storage in trouble', () => {
  it('that is blocked lets the reader go on, and says at once that nothing will stay', async () => {
    const page = await open(LESSON, () => {
      Object.defineProperty(globalThis, 'localStorage', {
        configurable: true,
        get: () => {
          throw new DOMException('denied', 'SecurityError')
        },
      })
    })
    expect(await page.locator(NOTICES).allInnerTexts()).toEqual([expect.stringMatching(/keeps nothing/)])
    await finishLesson(page)
    const { text } = await savedFile(page, 'Save progress to a file')
    expect(Object.keys((JSON.parse(text) as { progress: { read: object } }).progress.read)).toHaveLength(
      await sections(page),
    )
    await page.locator('.study-tools .language-button[lang]').click()
    await expect.poll(() => page.locator(NOTICES).innerText()).toMatch(/不为本站保存/)
    await page.getByRole('button', { name: '隐藏' }).click()
    await page.locator('.study-home').click()
    await page.locator('.home-lessons').waitFor()
    expect(await page.locator(NOTICES).count()).toBe(0)
  })

  it('that is full holds the step, says so, has it in the file, and stores it when there is room', async () => {
    const page = await open(LESSON, () => {
      const { setItem } = Storage.prototype
      Storage.prototype.setItem = function (key, text) {
        if (key.startsWith('open-llm-history:progress') && !('hasRoom' in globalThis))
          throw new DOMException('full', 'QuotaExceededError')
        setItem.call(this, key, text)
      }
    })
    await finishLesson(page)
    await expect
      .poll(() => page.locator(NOTICES).allInnerTexts())
      .toEqual([expect.stringMatching(/could not be stored/)])
    expect(await stored(page)).toEqual({})
    // The browser asks before it throws the step away.
    const question = page.waitForEvent('dialog')
    await page.evaluate(() => void setTimeout(() => location.reload()))
    expect((await question).type()).toBe('beforeunload')
    await (await question).dismiss()
    const { text } = await savedFile(page, 'Save progress to a file')
    expect(Object.keys((JSON.parse(text) as { progress: { read: object } }).progress.read)).toHaveLength(
      await sections(page),
    )
    await page.evaluate(() => Object.assign(globalThis, { hasRoom: true }))
    await page.locator('.lesson-ways a', { hasText: 'Next' }).click()
    await page.locator('.lesson-ways button').click()
    await expect.poll(() => page.locator(NOTICES).count()).toBe(0)
    expect((await readKeys(page)).length).toBeGreaterThan(0)
  })

  it('that holds damaged entries loses only these, sets them aside and offers them', async () => {
    const page = await open('/progress?lang=en', () => {
      localStorage.setItem('open-llm-history:progress:2:read:opening.cover', '{"at')
      localStorage.setItem('open-llm-history:progress:2:read:opening.map', '"2026-11-20T08:00:00.000Z"')
    })
    await expect.poll(() => rowOf(page)).toMatch(/^1 of/)
    expect(await page.locator(NOTICES).allInnerTexts()).toEqual([expect.stringMatching(/damaged/)])
    await page.getByRole('link', { name: 'See the damaged entries' }).click()
    const { text } = await savedFile(page, 'Save the damaged entries')
    expect(JSON.parse(text)).toEqual([{ key: `${ROOT}:2:read:opening.cover`, text: '{"at' }])
    await page.getByRole('button', { name: 'Remove the damaged entries' }).click()
    await expect.poll(() => page.locator(NOTICES).count()).toBe(0)
    expect(Object.keys(await stored(page))).toEqual([`${ROOT}:2:read:opening.map`])
  })

  it('with a newer format in it leaves that alone and tells', async () => {
    const page = await open('/progress?lang=en', () => {
      localStorage.setItem('open-llm-history:progress:2:read:opening.map', '"2026-11-20T08:00:00.000Z"')
      localStorage.setItem('open-llm-history:progress:3:all', 'unknown')
    })
    await expect.poll(() => rowOf(page)).toMatch(/^1 of/)
    expect(await page.locator(NOTICES).allInnerTexts()).toEqual([expect.stringMatching(/newer version/)])
    expect(await stored(page)).toEqual({
      [`${ROOT}:2:read:opening.map`]: '"2026-11-20T08:00:00.000Z"',
      [`${ROOT}:3:all`]: 'unknown',
    })
  })
})

describe('a file of progress', () => {
  it('takes everything to another browser, and adds without replacing', async () => {
    const page = await open(LESSON)
    await finishLesson(page)
    const count = await sections(page)
    await page.goto(`${deck.url}/progress?lang=en`)
    const { name, text } = await savedFile(page, 'Save to a file')
    expect(name).toMatch(/^open-llm-history-progress-\d{4}-\d\d-\d\d\.json$/)

    const fresh = await open('/progress?lang=en')
    expect(await rowOf(fresh)).toMatch(/^0 of/)
    expect(await dropped(fresh, name, text)).toContain(`sections ${count}`)
    await expect.poll(() => rowOf(fresh)).toBe(`${count} of ${count} sections`)
    const [before, after] = [await stored(page), await stored(fresh)]
    expect(after).toEqual(before)
    expect(await dropped(fresh, name, text)).toContain('nothing that was not here')
    await fresh.reload()
    await expect.poll(() => rowOf(fresh)).toBe(`${count} of ${count} sections`)
  })

  it('that is none, newer or damaged in part is told apart, and dropping one does not leave the page', async () => {
    const page = await open('/progress?lang=en')
    expect(await dropped(page, 'a.json', 'garbage')).toContain('is not a file of progress')
    expect(await dropped(page, 'b.json', '{"course":"open-llm-history","format":9}')).toContain('newer version')
    expect(
      await dropped(
        page,
        'c.json',
        '{"course":"open-llm-history","format":2,"progress":{"read":{"opening.map":"2026-11-20T08:00:00.000Z","opening.cover":7}}}',
      ),
    ).toMatch(/sections 1,[^]*left out: 1/)
    await page.evaluate(() => {
      const data = new DataTransfer()
      data.items.add(new File(['garbage'], 'd.json'))
      document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }))
    })
    await page.locator('.progress-outcome', { hasText: 'd.json' }).waitFor()
    expect(await rowOf(page)).toMatch(/^1 of/)
  })
})

it('deleting asks first, offers a file, and empties every tab', async () => {
  const lesson = await open(LESSON)
  await finishLesson(lesson)
  const page = await beside(lesson, '/progress?lang=en')
  const dialog = page.locator('.delete-dialog')
  const openDialog = page.getByRole('button', { name: 'Delete my progress…' })
  await openDialog.click()
  await page.keyboard.press('Escape')
  await expect.poll(() => dialog.isVisible()).toBe(false)
  expect((await readKeys(page)).length).toBeGreaterThan(0)
  await openDialog.click()
  expect((await savedFile(page, 'Save to a file first')).text).toContain('opening.map')
  await dialog.getByRole('button', { name: 'Delete everything' }).click()
  await expect.poll(() => rowOf(page)).toMatch(/^0 of/)
  expect(await readKeys(page)).toEqual([])
  // The lesson in the other tab is unread again.
  await expect.poll(() => lesson.locator('.lesson-finished').count()).toBe(0)
  await finishLesson(lesson)
  await expect.poll(() => rowOf(page)).toMatch(/^(\d+) of \1/)
})

it.each([
  ['en', 'dark'],
  ['zh-CN', 'light'],
] as const)(
  'the page of progress has nothing serious for axe and fits a phone: %s, %s',
  async (language, colorScheme) => {
    const page = await open(
      `/progress?lang=${language}`,
      () => {
        localStorage.setItem('open-llm-history:progress:2:read:opening.cover', 'damaged')
        localStorage.setItem('open-llm-history:progress:2:read:opening.map', '"2026-11-20T08:00:00.000Z"')
      },
      { colorScheme, bypassCSP: true, viewport: { width: 390, height: 844 } },
    )
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await loadAxe(page)
    const faults = [...(await seriousFaults(page, '.study-page'))]
    await page.locator('.progress-part > .progress-ways > button').last().click()
    faults.push(...(await seriousFaults(page, '.delete-dialog')))
    expect(faults).toEqual([])
  },
)
