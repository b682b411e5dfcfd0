import type { TrackId } from '../../data'
import type { QuestionRecord } from '../../data/schema'
import { describe, expect, it } from 'vitest'
import { isInTrack, slideInTrack, slidesOfTrack, WHOLE } from '../../core/tracks'
import { data } from '../../data'
import { CHAPTERS } from '../../locales'
import { readSlides, readWords } from '../../scripts/course'

const slides = await readSlides()
const words = readWords('en')
const keyOf = ({ frontmatter }: (typeof slides)[number]): string => String(frontmatter.key)
const questionsOf = (chapter: string): readonly QuestionRecord[] =>
  data.questions.filter(({ id }) => id.startsWith(`${chapter}-`))
const taught = slides.filter(slide => !keyOf(slide).startsWith('appendix.'))

it('the lecture has 65 to 85 slides', () => {
  expect(taught.length).toBeGreaterThanOrEqual(65)
  expect(taught.length).toBeLessThanOrEqual(85)
})

it('the chapters stand in their order', () => {
  expect([...new Set(taught.map(slide => keyOf(slide).split('.')[0]))]).toEqual([...CHAPTERS])
})

describe.each(CHAPTERS)('the lesson %s', chapter => {
  it('has at least six written questions of three kinds or more', () => {
    expect(questionsOf(chapter).length).toBeGreaterThanOrEqual(6)
    expect(new Set(questionsOf(chapter).map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(3)
  })

  it('asks only what has been taught when it is read', () => {
    const order = slides.map(keyOf)
    const end = order.findLastIndex(key => key.startsWith(`${chapter}.`))
    for (const { slide } of questionsOf(chapter)) expect(order.slice(0, end + 1)).toContain(slide)
  })
})

describe.each(CHAPTERS.slice(1))('the chapter %s', chapter => {
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

  it('checks with two or three of its own questions, each with one right option', () => {
    const asked = own.find(slide => keyOf(slide) === `${chapter}.check`)?.content ?? ''
    const ids = [...asked.matchAll(/'([a-z0-9-]+)'/g)].map(([, id]) => id)
    expect([2, 3]).toContain(ids.length)
    expect(new Set(ids).size).toBe(ids.length)
    expect(
      questionsOf(chapter)
        .filter(({ kind }) => kind === 'choice')
        .map(({ id }) => id),
    ).toEqual(expect.arrayContaining(ids))
  })

  it('ends with what to take home', () => {
    expect([`${chapter}.summary`, `${chapter}.closing`]).toContain(keyOf(own.at(-1)!))
  })
})

it('each article is read in the chapter that teaches it', () => {
  const cards = slides.flatMap(({ content }) =>
    [...content.matchAll(/<ReadingCard article="([^"]+)"/g)].map(([, id]) => id),
  )
  expect(cards.sort()).toEqual(data.articles.map(({ id }) => id).sort())
})

const keysOfTrack = (track: TrackId): readonly string[] =>
  taught.filter(({ frontmatter }) => isInTrack(frontmatter, track)).map(keyOf)

describe.each(data.tracks.map(({ id }) => id))('the track %s', track => {
  it('begins with the cover and ends with the close', () => {
    const taken = keysOfTrack(track)
    expect([taken[0], taken.at(-1)]).toEqual(['opening.cover', 'synthesis.closing'])
  })

  it('goes through its slides in order, and leads on from every slide that it leaves out', () => {
    const numbered = slidesOfTrack(slides, track, ({ frontmatter }) => frontmatter)
    expect(numbered.map(({ no }) => no)).toEqual(numbered.map((_, index) => index + 1))
    const places = numbered.map(({ slide }) => slides.indexOf(slide))
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b))
    expect(places.length).toBe(slides.filter(({ frontmatter }) => isInTrack(frontmatter, track)).length)
    const frontmatters = slides.map(({ frontmatter }) => frontmatter)
    for (const [place, slide] of slides.entries()) {
      const next = places.find(taken => taken >= place) ?? places.at(-1)!
      expect(slideInTrack(frontmatters, keyOf(slide), track), keyOf(slide)).toBe(keyOf(slides[next]!))
    }
  })
})

const steps = data.tracks.slice(1).map(({ id }, index) => [data.tracks[index]!.id, id] as const)

it('the tracks grow from the shortest to the whole course', () => {
  expect(steps.length).toBeGreaterThan(0)
  expect(keysOfTrack(WHOLE)).toEqual(taught.map(keyOf))
})

it.each(steps)('the track %s is part of the longer %s', (shorter, longer) => {
  const [some, more] = [keysOfTrack(shorter), keysOfTrack(longer)]
  expect(some.filter(key => !more.includes(key))).toEqual([])
  expect(more.length).toBeGreaterThan(some.length)
})
