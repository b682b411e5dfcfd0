import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../core/language'
import { readSlides } from '../../scripts/course'
import { htmlSource } from '../support/html-source'
import { drawSlide } from './render'

const slides = (await readSlides()).map(source => ({
  source,
  key: String(source.frontmatter.key),
}))

/** Each stands as the first page, lest one more slide changes the drawings of all that follow. */
const page = 1

describe.each(slides)('the slide $key', ({ source, key }) => {
  const [chapter, name] = key.split('.')

  it.each(LANGUAGES)('shows what was looked at, %s', async language => {
    const { html, faults } = await drawSlide(source, { language, page })
    expect(faults).toEqual([])
    await expect(htmlSource(html)).toMatchFileSnapshot(`slides/${chapter}/${name}.${language}.html`)
  })

  it.each(LANGUAGES)('stands before its first click, %s', async language => {
    const { html, faults } = await drawSlide(source, { language, page, clicks: 0 })
    expect(faults).toEqual([])
    expect(html).toContain('slide-frame')
  })
})
