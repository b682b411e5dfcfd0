import type { EnginePage } from './session'
import { expect, it } from 'vitest'
import { data } from '../../data'
import { click, count, focus, inEngines, isShown, middleOf, text, texts } from './journey'

const several = data.questions.find(({ kind }) => kind === 'several')!
const CHECK = '.quiz-actions [type=submit]'
const ROWS = '.quiz-order > li'
const verdict = (page: EnginePage): Promise<string> => text(page, '.quiz-verdict')
const CHOSEN = '.quiz-option input:checked'

/** Begins a judged question anew; what explained the answers is gone then, and nothing moves any more. */
async function again(page: EnginePage): Promise<void> {
  await click(page, 'button', 'Try again')
  await expect.poll(() => verdict(page)).toBe('')
}

/** Chooses an option, which is the nth that is chosen then. */
async function choose(page: EnginePage, option: number | string, nth = 1): Promise<void> {
  await click(page, typeof option === 'string' ? '.quiz-option .quiz-words' : '.quiz-option', option)
  await expect.poll(() => count(page, CHOSEN)).toBe(nth)
}

/** Names of the things to put in order, from above. */
const order = (page: EnginePage): Promise<readonly string[]> => texts(page, `${ROWS} .quiz-words`)

inEngines({}, ({ engine, open }) => {
  const ask = (id: string, language = 'en'): Promise<EnginePage> =>
    open(`/question/${id}?lang=${language}`, '.quiz-question')

  it('one of several answers is chosen by its number, judged by Enter and explained', async () => {
    const page = await ask('openness--opt')
    await page.press('4', 'Enter')
    await expect.poll(() => verdict(page)).toBe('Not right')
    expect(await count(page, '.quiz-why')).toBe(5)
    await again(page)
    await choose(page, 'research only')
    await click(page, CHECK)
    await expect.poll(() => verdict(page)).toBe('Right')
  })

  it('the answer stays through a reload and a change of the language', async () => {
    const page = await ask('first--opt--gpt-3')
    await choose(page, 'GPT-3')
    await click(page, CHECK)
    await expect.poll(() => verdict(page)).toBe('Right')
    await page.reload()
    await expect.poll(() => verdict(page)).toBe('Right')
    await page.press('l')
    await expect.poll(() => verdict(page)).toBe('正确')
  })

  it('more than one answer: what is missed and what is too many is counted', async () => {
    if (several.kind !== 'several') throw new Error(`${several.id} is not a question with several answers`)
    const page = await ask(several.id)
    await choose(
      page,
      several.options.findIndex(option => !(several.answers as readonly string[]).includes(option)),
    )
    await click(page, CHECK)
    await expect.poll(() => verdict(page)).toMatch(/^Not right: \d+ missed, 1 too many$/)
    await again(page)
    for (const [index, answer] of several.answers.entries())
      await choose(page, several.options.indexOf(answer as never), index + 1)
    await click(page, CHECK)
    await expect.poll(() => verdict(page)).toBe('Right')
  })

  it('one wrong figure is spotted', async () => {
    const page = await ask('tenfold--params--gopher--t5--gopher--llama')
    await click(page, '.quiz-option, .quiz-answers label')
    await click(page, CHECK)
    await expect.poll(() => verdict(page)).not.toBe('')
    expect(await count(page, '.quiz-answers > .is-right')).toBe(1)
  })

  it('a size is estimated with a slider, by keys and by the pointer', async () => {
    const page = await ask('params--gpt-3', 'zh-CN')
    const spoken = (): Promise<string | null> =>
      page.evaluate(() => document.querySelector('input[type=range]')!.getAttribute('aria-valuetext'))
    expect(await spoken()).toBe('请移动滑块')
    await focus(page, 'input[type=range]')
    await page.press('End', 'ArrowLeft')
    await expect.poll(spoken).toBe('8900\u00A0亿')
    await click(page, 'input[type=range]')
    await expect.poll(spoken).not.toBe('8900\u00A0亿')
    await page.press('End', 'ArrowLeft', 'Enter')
    await expect.poll(() => verdict(page)).toMatch(/不对[\s\S]*8900\s亿[\s\S]*1750\s亿/)
  })

  it('things are put in order by buttons, which keep the focus', async () => {
    const page = await ask('order--opt--gpt-3--llama--t5')
    expect(await order(page)).toEqual(['OPT', 'GPT-3', 'LLaMA', 'T5'])
    await click(page, '[aria-label="Move T5 up"]')
    await page.press('Enter', 'Enter')
    await expect.poll(() => order(page)).toEqual(['T5', 'OPT', 'GPT-3', 'LLaMA'])
    await click(page, '[aria-label="Move GPT-3 up"]')
    await click(page, CHECK)
    await expect.poll(() => verdict(page)).toBe('Right')
  })

  it('things are put in order by dragging', async () => {
    const page = await ask('order--gpt-3--opt--llama--t5')
    await page.evaluate(() =>
      document.addEventListener('dragstart', event =>
        Object.assign(globalThis, { carried: event.dataTransfer?.types.length ?? 0 }),
      ),
    )
    const before = await order(page)
    const [from, to] = [await middleOf(page, `${ROWS} .quiz-words`, 2), await middleOf(page, `${ROWS} .quiz-words`)]
    await page.drag([from, { x: from.x + 4, y: from.y - 8 }, { x: to.x, y: to.y + 10 }, to])
    // WebKit ends a drag that carries nothing at once. Its driver begins one and cannot carry it further.
    if (engine === 'webkit')
      await expect.poll(() => page.evaluate(() => (globalThis as { carried?: number }).carried)).toBeGreaterThan(0)
    else await expect.poll(() => order(page)).toEqual([before[2], before[0], before[1], before[3]])
  })

  it('a set of questions goes on from one to the next and ends with a result', async () => {
    const page = await open('/practice/mixed?lang=en&seed=7', '.quiz-question')
    const bar = '.practice-run > .progress-bar'
    for (let place = 1; place <= 10; place++) {
      await expect.poll(() => text(page, bar)).toContain(`${place} of 10`)
      if (await isShown(page, '.quiz-order')) await click(page, '.quiz-move', 1)
      else if (await isShown(page, '.quiz-estimate')) {
        await focus(page, 'input[type=range]')
        await page.press('ArrowRight')
      } else await page.press('1')
      await click(page, CHECK)
      await expect.poll(() => page.evaluate(() => document.activeElement?.className ?? '')).toContain('is-main')
      await page.press('Enter')
    }
    await expect.poll(() => text(page, '.quiz-score')).toMatch(/^\d+ of 10 right$/)
    expect(await count(page, '.quiz-results > li')).toBe(10)
  })
})
