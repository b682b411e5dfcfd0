import { describe, expect, it } from 'vitest'
import { chapterNumber } from '../../locales'
import { NO_PROGRESS } from '../progress/progress'
import { answersBy } from '../quiz/judge'
import { lessonProgress, makeLessons, nextSection } from './lessons'

const AT = '2026-01-01T00:00:00.000Z'
const slides = [
  { key: 'early.opener', minutes: 1 },
  { key: 'early.opt', minutes: 2.4 },
  { key: 'base.opener', minutes: 1 },
  { key: 'base.tokens', minutes: 0.2 },
  { key: 'earlyer.none', minutes: 9 },
]
const lessons = makeLessons(['early', 'base', 'gone'], slides)
const [early] = lessons
/** A question whose answer is `y`. */
const question = {
  kind: 'choice',
  id: 'early-a',
  slide: 'early.opt',
  ask: { name: '?' },
  options: ['x', 'y'].map(id => ({ id, text: { name: id }, why: { name: id }, isRight: id === 'y' })),
} as const
const read = (...keys: readonly string[]) => ({ ...NO_PROGRESS, read: Object.fromEntries(keys.map(key => [key, AT])) })

describe('lessons', () => {
  it('are the chapters that have slides, with their planned minutes', () => {
    expect(lessons).toEqual([
      { chapter: 'early', sections: ['early.opener', 'early.opt'], minutes: 3 },
      { chapter: 'base', sections: ['base.opener', 'base.tokens'], minutes: 1 },
    ])
  })

  it('take a minute at least', () => {
    expect(makeLessons(['a'], [{ key: 'a.b', minutes: 0.1 }])[0]!.minutes).toBe(1)
  })
})

it('a chapter keeps its number in a track that leaves out others; opening and appendix have none', () => {
  expect(['opening', 'foundations', 'synthesis', 'appendix'].map(chapterNumber)).toEqual([undefined, 1, 8, undefined])
})

describe('progress in a lesson', () => {
  it('counts sections that are read and questions whose last answer is right', () => {
    const progress = {
      ...read('early.opt', 'base.opener'),
      answers: {
        'early-a': [
          { at: AT, given: 'x', right: false },
          { at: AT, given: 'y', right: true },
        ],
        'early-b': [
          { at: AT, given: 'y', right: true },
          { at: AT, given: 'x', right: false },
        ],
      },
    }
    const answerOf = answersBy(() => question, progress)
    expect(lessonProgress(early!, ['early-a', 'early-b', 'early-c'], progress, answerOf)).toEqual({
      read: 1,
      sections: 2,
      right: 1,
      questions: 3,
      isRead: false,
    })
  })

  it('is done when every section is read', () => {
    expect(lessonProgress(early!, [], read('early.opt', 'early.opener'), () => undefined).isRead).toBe(true)
  })
})

describe('where to go on', () => {
  const place = (slide: string) => ({ place: { slide, at: AT } })

  it('is the beginning for a new learner', () => {
    expect(nextSection(lessons, NO_PROGRESS)).toBe('early.opener')
  })

  it('is the section where the learner stopped, if it is not read', () => {
    expect(nextSection(lessons, { ...read('early.opener'), ...place('base.opener') })).toBe('base.opener')
  })

  it('is the next unread section after a read one, over the end of the course as well', () => {
    expect(nextSection(lessons, { ...read('early.opt'), ...place('early.opt') })).toBe('base.opener')
    expect(nextSection(lessons, { ...read('base.opener', 'base.tokens'), ...place('base.opener') })).toBe(
      'early.opener',
    )
  })

  it('is nowhere when all is read', () => {
    expect(nextSection(lessons, read(...lessons.flatMap(({ sections }) => sections)))).toBeUndefined()
  })

  it('does not mind a place that is no longer there', () => {
    expect(nextSection(lessons, { ...NO_PROGRESS, ...place('old.gone') })).toBe('early.opener')
  })
})
