import type { GalleryExamples } from '../../components/charts/parts/gallery-example'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../core/language'
import { htmlSource } from '../support/html-source'
import { drawOnPage } from './render'

const examples = import.meta.glob<{ examples: GalleryExamples }>(
  ['../../components/charts/*/example.ts', '../../features/*/example.ts'],
  { eager: true },
)

describe.each(Object.entries(examples))('%s', (path, { examples: bySize }) => {
  it.each(LANGUAGES)('draws what was looked at, %s', async language => {
    const { component, props } = bySize.small
    const { html, faults } = await drawOnPage(component, props, language)
    expect(faults).toEqual([])
    await expect(htmlSource(html)).toMatchFileSnapshot(path.replace('example.ts', `drawing.${language}.html`))
  })

  it.each(LANGUAGES)('takes the largest data it must carry, %s', async language => {
    const { component, props } = bySize.large
    const { html, faults } = await drawOnPage(component, props, language)
    expect(faults).toEqual([])
    expect(html).not.toBe('')
  })
})
