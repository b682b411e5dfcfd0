import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import { readSlides } from '../../scripts/course'
import { ROOT } from '../../scripts/root'
import { loadAxe, seriousFaults } from '../support/axe'
import { useDeck } from '../support/deck'

const deck = useDeck()
const slides = await readSlides()
const SLIDES_A_PAGE = 5

describe.each([
  ['zh-CN', 'light'],
  ['en', 'dark'],
] as const)('axe finds nothing serious in %s, %s', (language, colorScheme) => {
  it('on any slide', async () => {
    const faults: string[] = []
    const page = await deck.open(`/1?lang=${language}`, { colorScheme, bypassCSP: true })
    const load = async (number: number): Promise<void> => {
      await page.goto(`${deck.url}/${number}?lang=${language}`)
      await loadAxe(page)
    }
    for (const [index] of slides.entries()) {
      const slide = page.locator(`.slidev-page-${index + 1}`).first()
      // Slidev keeps every slide it has shown, and axe looks through all of them: to load anew now and then is faster.
      if (index % SLIDES_A_PAGE === 0) {
        await load(index + 1)
      } else {
        // Past the clicks of the slide before. A busy machine may lose the key, which is not what is tested here.
        await page.keyboard.press('Shift+ArrowRight')
        await slide.waitFor({ timeout: 5000 }).catch(() => load(index + 1))
      }
      await slide.waitFor()
      faults.push(
        ...(await seriousFaults(page, `.slidev-page-${index + 1}`)).map(fault => `slide ${index + 1}: ${fault}`),
      )
    }
    expect(faults).toEqual([])
    // About a second a slide; a busy machine may take several.
  }, 600_000)
})

it('every component stands on a slide or a page, so that a check sees it', () => {
  const chapters = slides.map(({ content }) => content).join('\n')
  const sources = globSync(['{components,features,slidev,layouts}/**/*.vue', '*.vue'], { cwd: ROOT }).map(
    file => [file, readFileSync(`${ROOT}/${file}`, 'utf8')] as const,
  )
  // One stands in for a component of Slidev's, by an alias.
  const aliases = readFileSync(`${ROOT}/vite.config.ts`, 'utf8')
  const unseen = sources
    .filter(([file]) => file.startsWith('components/'))
    .map(([file]) => basename(file, '.vue'))
    .filter(name => !aliases.includes(`/${name}.vue'`))
    .filter(
      name =>
        !chapters.includes(`<${name}`) &&
        !sources.some(
          ([, text]) => text.includes(`<${name} `) || text.includes(`<${name}\n`) || text.includes(`<${name}>`),
        ),
    )
  expect(unseen).toEqual([])
})
