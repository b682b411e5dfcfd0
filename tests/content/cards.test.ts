import { describe, expect, it } from 'vitest'
import { createCatalogue } from '../../core/catalogue'
import { data } from '../../data'
import { splitReference } from '../../features/cards/deck'
import { readSlides, readWords } from '../../scripts/course'

const slides = await readSlides()
const catalogue = createCatalogue(data)
const words = [...readWords('en')]

/** Everything written on a slide and in its note. */
function textOf(key: string): string {
  const content = slides.find(({ frontmatter }) => frontmatter.key === key)!.content
  return [content, ...words.filter(([word]) => word.startsWith(`${key}.`)).map(([, text]) => text)].join('\n')
}

/** Ids and names by which a text may speak of what a reference is of: the model of a size too, or its flagship. */
function namesOf(subject: string): readonly string[] {
  const model = data.models.find(
    ({ id, variants }) => id === subject || variants.some(variant => variant.id === subject),
  )
  return model ? [subject, model.id, model.name, ...model.variants.map(({ id }) => id)] : [subject]
}

describe('the figures to learn by heart', () => {
  it('are some thirty to forty', () => {
    expect(data.figureCards.length).toBeGreaterThanOrEqual(30)
    expect(data.figureCards.length).toBeLessThanOrEqual(40)
  })

  it.each(data.figureCards)('$of is spoken of on $slide', ({ of, slide }) => {
    const text = textOf(slide)
    expect(namesOf(splitReference(of)[0]).filter(name => text.includes(name))).not.toEqual([])
  })

  it('are numbers, dates or licences that know where they were read', () => {
    for (const { of } of data.figureCards) {
      const value = catalogue.resolve(of)
      expect([of, value.kind === 'name' ? value.citations.length : 1]).toEqual([of, 1])
    }
  })

  it('come from every lesson', () => {
    expect(new Set(data.figureCards.map(({ slide }) => slide.split('.')[0])).size).toBe(9)
  })
})
