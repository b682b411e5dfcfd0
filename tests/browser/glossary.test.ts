import type { Locator, Page } from 'playwright-chromium'
import { describe, expect, it } from 'vitest'
import { loadAxe, seriousFaults } from '../support/axe'
import { useDeck } from '../support/deck'

const deck = useDeck()
const open = (query: string, options = {}): Promise<Page> =>
  deck.open(`/glossary?${query}`, options, undefined, '.glossary-entry')
const term = (page: Page): Locator => page.locator('.slidev-page:visible .lead .term').first()

describe('a term on a slide', () => {
  it('explains itself under the pointer, in the language shown and with both names', async () => {
    const page = await deck.open('/base-attention?lang=zh-CN')
    const tip = term(page).locator('[role=tooltip]')
    await expect
      .poll(async () => {
        await term(page).locator('.sourced-value-text').hover()
        return tip.isVisible()
      })
      .toBe(true)
    expect(await tip.innerText()).toMatch(/^KV 缓存\s+KV cache\s+\p{Script=Han}/u)
    await page.mouse.move(5, 5)
    await expect.poll(() => tip.isVisible()).toBe(false)
  })

  it('explains itself to the keyboard, which Escape ends; the slide stays', async () => {
    const page = await deck.open('/base-attention?lang=en')
    const button = term(page).locator('.sourced-value-text')
    const tip = term(page).locator('[role=tooltip]')
    await button.focus()
    await expect.poll(() => tip.isVisible()).toBe(true)
    expect(await tip.innerText()).toMatch(/^KV cache\s+KV 缓存\s+The stored/)
    expect(await button.getAttribute('aria-describedby')).toBe(await tip.getAttribute('id'))
    const address = page.url()
    await page.keyboard.press('Escape')
    await expect.poll(() => tip.isVisible()).toBe(false)
    await page.keyboard.press('Space')
    await expect.poll(() => tip.isVisible()).toBe(true)
    expect(page.url()).toBe(address)
  })

  it('leads by Tab to its entry', async () => {
    const page = await deck.open('/study/base?lang=en#attention', {}, undefined, '#attention .term')
    await page.locator('#attention .term .sourced-value-text').first().focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).toMatch(/\/glossary\?lang=en#kv-cache$/)
  })

  it('explains itself to a finger', async () => {
    const page = await deck.open('/base-attention?lang=en', { hasTouch: true })
    await term(page).locator('.sourced-value-text').tap()
    await expect.poll(() => term(page).locator('[role=tooltip]').isVisible()).toBe(true)
  })

  it('is plain words in the note', async () => {
    const page = await deck.open('/presenter/base-attention?lang=en', {}, undefined, 'course-note p')
    expect(await page.locator('course-note').allTextContents()).not.toContainEqual(expect.stringContaining('<term'))
  })
})

describe('the page of all terms', () => {
  it('finds a term by its name in either language, and keeps the search when the language changes', async () => {
    const page = await open('lang=en')
    const names = page.locator('.glossary-name')
    const search = page.locator('input[type=search]')
    await search.fill('混合专家')
    await expect.poll(() => names.allInnerTexts()).toEqual(['Mixture of experts (MoE)'])
    await page.locator('.study-tools .language-button[lang]').click()
    await expect.poll(() => names.allInnerTexts()).toEqual(['混合专家模型（MoE）'])
    expect(await search.inputValue()).toBe('混合专家')
    await search.fill('mixture')
    await expect.poll(() => names.allInnerTexts()).toContain('混合专家模型（MoE）')
  })

  it('leads from term to term, to the models that have it, and to the sections that teach it', async () => {
    const page = await open('lang=en')
    await page.locator('input[type=search]').fill('mixture of')
    await page.locator('#moe a', { hasText: 'Parameter' }).click()
    await expect.poll(() => page.locator('#parameter').isVisible()).toBe(true)
    await page.locator('#moe a', { hasText: 'per token' }).click()
    await expect.poll(() => page.url()).toMatch(/\/study\/review\?lang=en#mixtral$/)
    await expect.poll(() => page.locator('#mixtral .lesson-title').isVisible()).toBe(true)
    await page.goBack()
    await page.locator('#moe a', { hasText: 'Mixtral' }).first().click()
    await expect.poll(() => page.locator('h1').innerText()).toBe('Mixtral 8x7B')
    await page.getByRole('link', { name: 'Mixture of experts (MoE)' }).click()
    await expect.poll(() => page.url()).toMatch(/\/glossary\?lang=en#moe$/)
  })

  it('shows a term that its own search hides to who finds it in the search of the course', async () => {
    const page = await open('lang=en')
    await page.locator('input[type=search]').fill('LoRA')
    await expect.poll(() => page.locator('.glossary-entry').count()).toBe(2)
    await page.locator('.search-open').click()
    await page.locator('.search-field').fill('mixture of experts')
    await page.locator('.search-result[href$="#moe"]').click()
    await expect.poll(() => page.locator('#moe').isVisible()).toBe(true)
  })

  it.each(['/glossary', '/sources', '/claims', '/study/early'])(
    'an address that ends in nonsense opens the page all the same: %s',
    async path => {
      const page = await deck.open(`${path}?lang=en#%25`, {}, undefined, '.study-title')
      await expect
        .poll(() => page.locator('.glossary-entry, .source-list > li, .claim-table, .lesson-section').count())
        .toBeGreaterThan(0)
    },
  )

  it.each([
    ['en', 'dark'],
    ['zh-CN', 'light'],
  ] as const)('has nothing serious for axe and fits a phone: %s, %s', async (language, colorScheme) => {
    const page = await open(`lang=${language}`, { colorScheme, bypassCSP: true, viewport: { width: 390, height: 844 } })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await loadAxe(page)
    const faults = [...(await seriousFaults(page, '.study-page'))]
    await page.locator('input[type=search]').fill('LoRA')
    await expect.poll(() => page.locator('.glossary-entry').count()).toBe(2)
    faults.push(...(await seriousFaults(page, '.study-page')))
    expect(faults).toEqual([])
  })
})
