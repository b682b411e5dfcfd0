import { describe, expect, it } from 'vitest'
import { createCatalogue } from '../../core/catalogue'
import { LANGUAGES } from '../../core/language'
import { messageElements, parseMessage } from '../../core/message'
import { readTaught } from '../../core/taught'
import { data } from '../../data'
import { wordRules } from '../../locales/rules'
import { readSlides, readWords } from '../../scripts/course'

const ids = data.glossary.map(({ id }) => id)
const slides = (await readSlides()).map(({ frontmatter }) => String(frontmatter.key))

/** Most terms a slide may mark: what its audience sees, and that with what is said. */
const MOST_SEEN = 3
const MOST = 4

describe.each(LANGUAGES)('the glossary in %s', language => {
  const words = readWords(language)

  it('has words for its terms and for no others', () => {
    const named = [...words.keys()]
      .filter(key => key.startsWith('glossary.') && key.endsWith('.name'))
      .map(key => key.split('.')[1]!)
    expect(named.sort()).toEqual([...ids].sort())
  })

  it('calls no two terms alike', () => {
    const names = ids.map(id => words.get(`glossary.${id}.name`))
    expect(new Set(names).size).toBe(ids.length)
  })

  it('calls techniques as the data do', () => {
    for (const term of data.glossary) {
      if (!('technique' in term)) continue
      const { name } = data.techniques.find(({ id }) => id === term.technique)!
      const wanted = typeof name === 'string' ? name : name[language]
      expect(words.get(`glossary.${term.id}.name`)!.toLowerCase()).toContain(wanted.toLowerCase())
    }
  })

  it('is marked on slides sparingly', () => {
    const marks = (key: string, text: string, slide: string): number =>
      key.startsWith(`${slide}.`) ? messageElements(parseMessage(text), 'term').length : 0
    for (const slide of slides) {
      const all = [...words].map(([key, text]) => ({ said: key.includes('.say.'), count: marks(key, text, slide) }))
      const seen = all.filter(({ said }) => !said).reduce((sum, { count }) => sum + count, 0)
      expect([slide, seen <= MOST_SEEN, all.reduce((sum, { count }) => sum + count, 0) <= MOST]).toEqual([
        slide,
        true,
        true,
      ])
    }
  })
})

it('terms are marked on the slides, most of them somewhere', () => {
  const taught = readTaught(
    slides.map(key => ({ key, markup: '' })),
    readWords('en'),
    createCatalogue(data),
  )
  expect(ids.filter(id => taught.slidesOf('term', id).length > 0).length).toBeGreaterThan(ids.length / 2)
})

it('the rules excuse only terms there are', () => {
  const excused = Object.keys(wordRules.latin)
    .filter(key => key.startsWith('glossary.'))
    .map(key => key.split('.')[1])
  expect(excused.filter(id => !(ids as readonly (string | undefined)[]).includes(id))).toEqual([])
})
