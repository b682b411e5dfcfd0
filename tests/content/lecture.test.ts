import { describe, expect, it } from 'vitest'
import { data } from '../../data'
import { CHAPTERS } from '../../locales'
import { isInTrack } from '../../logic/tracks'
import { readSlides, readWords } from '../../scripts/course'

const slides = await readSlides()
const words = readWords('en')
const keyOf = ({ frontmatter }: typeof slides[number]): string => String(frontmatter.key)
const taught = slides.filter(slide => !keyOf(slide).startsWith('appendix.'))

it('the lecture has 65 to 85 slides', () => {
  expect(taught.length).toBeGreaterThanOrEqual(65)
  expect(taught.length).toBeLessThanOrEqual(85)
})

it('the chapters stand in their order', () => {
  expect([...new Set(taught.map(slide => keyOf(slide).split('.')[0]))]).toEqual([...CHAPTERS])
})

describe.each(CHAPTERS.slice(1))('the chapter %s', (chapter) => {
  const own = taught.filter(slide => keyOf(slide).startsWith(`${chapter}.`))
  const content = own.map(slide => slide.content).join('\n')

  it('opens with two to four goals', () => {
    expect(keyOf(own[0]!)).toBe(`${chapter}.opener`)
    const goals = [...words.keys()].filter(key => key.startsWith(`${chapter}.opener.goals.`))
    expect(goals.length).toBeGreaterThanOrEqual(2)
    expect(goals.length).toBeLessThanOrEqual(4)
  })

  it('asks its audience before it tells', () => {
    expect(content).toContain('<AskFirst')
  })

  it('checks with two or three questions, each of them on a slide of the course', () => {
    const asked = own.find(slide => keyOf(slide) === `${chapter}.check`)?.content ?? ''
    const ids = [...asked.matchAll(/'([a-z0-9-]+)'/g)].map(([, id]) => id)
    expect(data.questions.filter(({ id }) => id.startsWith(`${chapter}-`)).map(({ id }) => id)).toEqual(ids)
    expect([2, 3]).toContain(ids.length)
  })

  it('ends with what to take home', () => {
    expect([`${chapter}.summary`, `${chapter}.closing`]).toContain(keyOf(own.at(-1)!))
  })
})

it('each article is read in the chapter that teaches it', () => {
  const cards = slides.flatMap(({ content }) => [...content.matchAll(/<ReadingCard article="([^"]+)"/g)].map(([, id]) => id))
  expect(cards.sort()).toEqual(data.articles.map(({ id }) => id).sort())
})

describe.each(data.tracks.map(({ id }) => id))('the track %s', (track) => {
  const taken = taught.filter(({ frontmatter }) => isInTrack(frontmatter, track)).map(keyOf)

  it('begins with the cover and ends with the close', () => {
    expect([taken[0], taken.at(-1)]).toEqual(['opening.cover', 'synthesis.closing'])
  })

  it('is part of every longer one', () => {
    const longer = data.tracks.slice(data.tracks.findIndex(({ id }) => id === track) + 1)
    for (const { id } of longer)
      expect(taught.filter(({ frontmatter }) => isInTrack(frontmatter, id)).map(keyOf)).toEqual(expect.arrayContaining(taken))
  })
})
