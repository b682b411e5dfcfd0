import type { Page } from 'playwright-chromium'
import { describe, expect, it } from 'vitest'
import { data } from '../../data'
import { loadAxe, seriousFaults } from '../support/axe'
import { useDeck } from '../support/deck'

const deck = useDeck()
const open = (path: string, options = {}): Promise<Page> => deck.open(path, options, undefined, '.practice-page')
const verdict = (page: Page): Promise<string> => page.locator('.quiz-verdict').innerText()
const check = (page: Page): Promise<void> => page.locator('.quiz-actions [type=submit]').click()
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.className ?? '')
const attempts = (page: Page, id: string): Promise<string> =>
  page.evaluate(
    question =>
      Object.entries(localStorage)
        .map(entry => entry.join(' '))
        .filter(text => text.includes(question))
        .join(),
    id,
  )

describe('a question alone, at its own address', () => {
  it('is answered by number keys and Enter; every option then explains itself, and the answer stays', async () => {
    const page = await open('/question/openness--opt?lang=en')
    await page.keyboard.press('4')
    await page.keyboard.press('Enter')
    await expect.poll(() => verdict(page)).toBe('Not right')
    expect(await page.locator('.quiz-why').count()).toBe(5)
    expect(await page.locator('.quiz-answers > .is-wrong .quiz-mark').innerText()).toBe('your answer, not right')
    expect(await page.locator('.quiz-answers > .is-right').innerText()).toMatch(
      /research only[\s\S]*right answer[\s\S]*OPT-175B/,
    )
    expect(await page.locator('.quiz-after a').getAttribute('href')).toMatch(/\/study\/[a-z]+\?lang=en#/)
    expect(await attempts(page, 'openness--opt')).toContain('permissive')

    await page.reload()
    await expect.poll(() => verdict(page)).toBe('Not right')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('radio', { name: 'research only' }).check()
    await check(page)
    await expect.poll(() => verdict(page)).toBe('Right')
    expect(await attempts(page, 'openness--opt')).toMatch(/permissive[\s\S]*research-only/)
  })

  it('hears no number that is pressed in a dialog over it', async () => {
    const page = await open('/question/openness--opt?lang=en')
    await page.keyboard.press('/')
    await page.locator('.search-tools button').last().focus()
    await page.keyboard.press('4')
    expect(await page.locator('.quiz-option input:checked').count()).toBe(0)
    await page.keyboard.press('Escape')
    await page.keyboard.press('4')
    expect(await page.locator('.quiz-option input:checked').count()).toBe(1)
  })

  it('says so when nothing is chosen yet', async () => {
    const page = await open('/question/first--gpt-3--opt?lang=en')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.quiz-nothing').innerText()).toBe('Choose an answer first.')
    expect(await verdict(page)).toBe('')
  })

  it('keeps what is chosen, and what is answered, when the language changes or the page is loaded again', async () => {
    const page = await open('/question/first--opt--gpt-3?lang=en')
    await page.getByRole('radio', { name: 'GPT-3' }).check()
    await page.reload()
    expect(await page.getByRole('radio', { name: 'GPT-3' }).isChecked()).toBe(true)
    await page.getByRole('button', { name: '中文' }).click()
    await expect.poll(() => page.locator('.quiz-ask').innerText()).toContain('最早问世')
    expect(await page.getByRole('radio', { name: 'GPT-3' }).isChecked()).toBe(true)
    await check(page)
    await expect.poll(() => verdict(page)).toBe('正确')
    await page.keyboard.press('l')
    await expect.poll(() => verdict(page)).toBe('Right')
    expect(await page.locator('.quiz-why').first().innerText()).toMatch(/OPT: weights released 3\sMay\s2022/)
  })

  it('is put in order by buttons that keep the focus and say where things are', async () => {
    const page = await open('/question/order--opt--gpt-3--llama--t5?lang=en')
    await page.getByRole('button', { name: 'Move T5 up' }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.quiz-order + [role=status]').innerText()).toBe('T5 is now 2 of 4')
    await check(page)
    await expect.poll(() => verdict(page)).toMatch(/^Not right\s*1 of 4 in the right place$/)
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.locator('.quiz-order > li').nth(2).dragTo(page.locator('.quiz-order > li').nth(0))
    expect(await page.locator('.quiz-order > li').first().innerText()).toContain('LLaMA')
    await page.locator('.quiz-order > li').nth(0).dragTo(page.locator('.quiz-order > li').nth(2))
    for (const name of ['Move T5 up', 'Move T5 up', 'Move T5 up', 'Move GPT-3 up'])
      await page.getByRole('button', { name }).click()
    await check(page)
    await expect.poll(() => verdict(page)).toBe('Right')
  })

  it('is estimated with the arrow keys of a slider that speaks the numbers of the language', async () => {
    const page = await open('/question/params--gpt-3?lang=zh-CN')
    const slider = page.getByRole('slider')
    await slider.focus()
    expect(await slider.getAttribute('aria-valuetext')).toBe('请移动滑块')
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe('8900\u00A0亿')
    await page.keyboard.press('Enter')
    await expect.poll(() => verdict(page)).toMatch(/不对[\s\S]*8900\s亿[\s\S]*1750\s亿[\s\S]*5\.1 倍/)
    await page.keyboard.press('l')
    await expect.poll(() => verdict(page)).toMatch(/You said 890B, it is 175B: 5\.1 times too high/)
  })

  it('has one wrong figure to find', async () => {
    const page = await open('/question/tenfold--params--gopher--t5--gopher--llama?lang=en')
    await page.getByRole('radio', { name: 'Parameters of Gopher' }).check()
    await check(page)
    await expect.poll(() => verdict(page)).toBe('Right')
    expect(await page.locator('.quiz-answers > .is-right').innerText()).toMatch(/2\.8T\s+280B[\s\S]*found/)
  })

  it.each(['no-such-question', 'larger--gpt-3--opt'])('that there is not (%s) leads back to all', async id => {
    const page = await open(`/question/${id}?lang=en`)
    expect(await page.locator('h1').innerText()).toBe('No such question')
    await page.getByRole('link', { name: 'To all questions' }).click()
    await expect.poll(() => page.locator('h1').innerText()).toBe('Practice')
  })
})

describe('a set', () => {
  const several = data.questions.find(({ kind }) => kind === 'several')!

  it('of generated questions is the same for its seed, goes on with Enter and ends with its result', async () => {
    const page = await open('/practice/mixed?lang=en&seed=7')
    const ask = (): Promise<string> => page.locator('.quiz-ask').innerText()
    await expect.poll(() => new URL(page.url()).searchParams.get('at')).toBe('1')
    const first = await ask()
    for (let place = 1; place <= 10; place++) {
      await expect.poll(() => page.locator('.practice-run > .progress-bar').innerText()).toContain(`${place} of 10`)
      if ((await page.locator('.quiz-order').count()) > 0) await page.locator('.quiz-move').nth(1).click()
      else if ((await page.locator('.quiz-estimate').count()) > 0) await page.getByRole('slider').press('ArrowRight')
      else await page.keyboard.press('1')
      await check(page)
      await expect.poll(() => focused(page)).toContain('is-main')
      await page.keyboard.press('Enter')
    }
    await expect.poll(() => page.locator('.quiz-score').innerText()).toMatch(/^\d+ of 10 right$/)
    const right = await page.locator('.quiz-results > .is-right').count()
    expect(await page.locator('.quiz-score').innerText()).toBe(`${right} of 10 right`)
    expect(await page.locator('.quiz-results > .is-wrong').count()).toBe(10 - right)

    await page.goBack()
    await expect.poll(() => page.locator('.practice-run > .progress-bar').innerText()).toContain('10 of 10')
    expect(await verdict(page)).not.toBe('')
    await page.goto(`${deck.url}/practice/mixed?lang=en&seed=7&at=1`)
    await expect.poll(ask).toBe(first)
  })

  it('of a lesson keeps its place and its answers through a reload, and tells what was missed of several', async () => {
    const chapter = several.id.split('-')[0]!
    const ids = data.questions.filter(({ id }) => id.startsWith(`${chapter}-`)).map(({ id }) => id as string)
    const place = ids.indexOf(several.id) + 1
    const page = await open(`/practice/${chapter}?lang=en&at=${place}`)
    const wrong =
      several.kind === 'several'
        ? several.options.findIndex(option => !(several.answers as readonly string[]).includes(option))
        : 0
    await page.getByRole('checkbox').nth(wrong).check()
    await check(page)
    await expect.poll(() => verdict(page)).toMatch(/^Not right: \d+ missed, 1 too many$/)
    await page.reload()
    await expect.poll(() => verdict(page)).toMatch(/missed, 1 too many$/)
    expect(new URL(page.url()).searchParams.get('at')).toBe(String(place))
  })

  it('of mistakes holds what was last answered wrong, until it is put right', async () => {
    const page = await open('/question/first--opt--gpt-3?lang=en')
    await page.keyboard.press('1')
    await check(page)
    await page.getByRole('link', { name: 'All questions' }).click()
    await page.getByRole('link', { name: 'Review 1' }).click()
    await page.getByRole('radio', { name: 'GPT-3' }).check()
    await check(page)
    await page.getByRole('link', { name: 'See the result' }).click()
    await expect.poll(() => page.locator('.quiz-score').innerText()).toBe('1 of 1 right')
    await page.getByRole('link', { name: 'All questions' }).click()
    await expect.poll(() => page.locator('.practice-sets').innerText()).toContain('None so far, or all put right.')
  })

  it('goes on without an answer, and says at the end what is open', async () => {
    const page = await open('/practice/mixed?lang=en&seed=3&at=10')
    await page.getByRole('link', { name: 'Skip', exact: true }).click()
    await expect.poll(() => page.locator('.quiz-summary').innerText()).toMatch(/0 of 10 right\s+10 not answered/)
    await page.locator('.quiz-results a').nth(2).click()
    await expect.poll(() => page.locator('.practice-run > .progress-bar').innerText()).toContain('3 of 10')
  })

  it('that there is not leads back to all', async () => {
    const page = await open('/practice/no-such-set?lang=en')
    expect(await page.locator('h1').innerText()).toBe('No such question')
  })
})

it('check questions in a lesson are answered there, and count as practice', async () => {
  const page = await deck.open('/study/early?lang=en', {}, undefined, '.quiz-check')
  const question = page.locator('.quiz-check .quiz-question').first()
  await question.getByRole('radio').first().check()
  await question.getByRole('button', { name: 'Check' }).click()
  await expect.poll(() => question.locator('.quiz-verdict').innerText()).not.toBe('')
  await page.goto(`${deck.url}/practice?lang=en`)
  await expect.poll(() => page.getByRole('link', { name: 'Go on' }).count()).toBe(1)
})

describe.each([
  ['zh-CN', 'dark', 390],
  ['en', 'light', 1280],
] as const)('axe finds nothing serious in %s, %s, %d px', (language, colorScheme, width) => {
  it.each([
    'order--opt--gpt-3--llama--t5',
    'params--gpt-3',
    'tenfold--params--gopher--t5--gopher--llama',
    'openness--opt',
  ])('before and after answering %s', async id => {
    const page = await open(`/question/${id}?lang=${language}`, {
      colorScheme,
      bypassCSP: true,
      viewport: { width, height: 800 },
    })
    await loadAxe(page)
    expect(await seriousFaults(page, '.study-page')).toEqual([])
    await page
      .locator('.quiz-option, .quiz-estimate input, .quiz-order li:last-child .quiz-move:first-of-type')
      .first()
      .click()
    await check(page)
    await expect.poll(() => verdict(page)).not.toBe('')
    expect(await seriousFaults(page, '.study-page')).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })

  it('on the page of all sets', async () => {
    const page = await open(`/practice?lang=${language}`, {
      colorScheme,
      bypassCSP: true,
      viewport: { width, height: 800 },
    })
    await loadAxe(page)
    expect(await seriousFaults(page, '.study-page')).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
})
