import type { Page } from 'playwright-chromium'
import { describe, expect, it } from 'vitest'
import { loadAxe, seriousFaults } from '../support/axe'
import { useDeck } from '../support/deck'

const deck = useDeck()
const open = (path: string, options = {}): Promise<Page> => deck.open(path, options, undefined, '.study-title')

describe('the page of a model', () => {
  it('marks the size that its address names, and leads on to other models, lessons and the explorer', async () => {
    const page = await open('/model/llama-65b?lang=en')
    expect(await page.locator('h1').innerText()).toBe('LLaMA')
    expect(await page.locator('.model-sizes [aria-current]').innerText()).toMatch(/^LLaMA 65B/)
    await page.locator('.details-facts').getByRole('link', { name: 'Vicuna' }).click()
    await expect.poll(() => page.locator('h1').innerText()).toBe('Vicuna')
    await page.locator('.taught-list a').first().click()
    await expect.poll(() => page.url()).toMatch(/\/study\/[a-z]+\?lang=en#[a-z]+$/)
    await page.goBack()
    await page.getByRole('link', { name: 'Show in the explorer' }).click()
    await expect.poll(() => page.locator('.model-details h2').first().innerText()).toBe('Vicuna')
    await page.getByRole('link', { name: 'Page of this model' }).click()
    await expect.poll(() => page.url()).toMatch(/\/model\/vicuna\?lang=en$/)
  })

  it('changes language in place', async () => {
    const page = await open('/model/opt?lang=en')
    await page.locator('.study-tools .language-button[lang]').click()
    await expect.poll(() => page.locator('.study-main').innerText()).toContain('课文出处')
    expect(new URL(page.url()).pathname).toBe('/model/opt')
  })

  it.each(['nothing', '%3Cscript%3E', 'constructor'])('says so where there is none: %s', async id => {
    const page = await open(`/model/${id}?lang=en`)
    expect(await page.locator('h1').innerText()).toBe('There is no such model')
    await page.getByRole('link', { name: 'All models' }).click()
    await expect.poll(() => page.url()).toContain('/explore')
  })
})

describe('the page of a figure', () => {
  it('gives value, digits, source and place, and where the course uses it', async () => {
    const page = await open('/figure?of=bloom.params&lang=en')
    expect(await page.locator('h1').innerText()).toBe('BLOOM: 176.25B (176,247,271,424) parameters')
    expect((await page.locator('.figure-big').allInnerTexts()).map(text => text.replace('\u00A0', ' '))).toEqual([
      '176.25B',
      '1762.5 亿',
    ])
    expect(await page.locator('.figure-sources').innerText()).toMatch(/BLOOM/)
    expect(await page.locator('.taught-list a').count()).toBeGreaterThan(1)
    await page.getByRole('link', { name: 'In the list of sources' }).first().click()
    await expect.poll(() => page.url()).toMatch(/\/sources\?lang=en#/)
  })

  it('says from which figures it is computed, and leads to them', async () => {
    const page = await open(`/figure?lang=en&of=${encodeURIComponent('llama-65b.tokens / opt-175b.tokens')}`)
    expect(await page.locator('.figure-formula').innerText()).toBe('1.4T ÷ 300B')
    await page.getByRole('link', { name: 'LLaMA 65B: 1.4T training tokens' }).click()
    await expect.poll(() => page.locator('.figure-big').first().innerText()).toBe('1.4T')
  })

  it('copies a citation in either language', async () => {
    const page = await open('/figure?of=gpt-3.params&lang=en', { permissions: ['clipboard-read', 'clipboard-write'] })
    await page.getByRole('button', { name: 'Copy citation in Chinese' }).click()
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/^GPT-3，参数量：1750 亿。来源：GPT-3 论文/)
    await page.getByRole('button', { name: 'Copy citation in English' }).click()
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/^GPT-3: 175B parameters\. Source: GPT-3 paper, table 2\.1/)
  })

  it('begins at its top when another figure leads to it, and says nothing more of what was copied there', async () => {
    const page = await deck.open(
      '/figure?of=gpt-3.tokensPerParameter&lang=en',
      { viewport: { width: 390, height: 400 } },
      () => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('denied'))
        document.execCommand = () => false
      },
      '.study-title',
    )
    await page.getByRole('button', { name: 'Copy citation in English' }).click()
    await expect.poll(() => page.locator('.cite-buttons textarea').count()).toBe(1)
    await page.locator('.reference-list a[href*="of=gpt-3.params"]').click()
    await expect.poll(() => page.locator('h1').innerText()).toBe('GPT-3: 175B parameters')
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
    expect(await page.locator('.cite-buttons textarea').count()).toBe(0)
  })

  it.each(['', '?of=', '?of=gpt-3', '?of=gpt-3.lost', '?of=%7B%7Bx%7D%7D', '?of=a&of=b'])(
    'says so where there is none: %s',
    async query => {
      const page = await open(`/figure${query}`)
      expect(await page.locator('h1').innerText()).toBe('There is no such figure')
    },
  )
})

it.each([
  ['/model/llama-2', 'en', 'dark', 390],
  ['/model/opt', 'zh-CN', 'light', 1280],
  ['/figure?of=opt.manualRestarts', 'zh-CN', 'dark', 390],
  ['/figure?of=gpt-3.tokensPerParameter', 'en', 'light', 1280],
] as const)('%s has nothing serious for axe and fits: %s, %s, %s', async (path, language, colorScheme, width) => {
  const page = await open(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`, {
    colorScheme,
    bypassCSP: true,
    viewport: { width, height: 844 },
  })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  await loadAxe(page)
  expect(await seriousFaults(page, '.study-page')).toEqual([])
})
