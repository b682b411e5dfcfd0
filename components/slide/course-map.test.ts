import { describe, expect, it } from 'vitest'
import { chapterSpans } from './course-map'

const slides = [
  { no: 1, key: 'opening.cover', minutes: 0.5 },
  { no: 2, key: 'early.opener', minutes: 1 },
  { no: 3, key: 'early.opt', minutes: 2.5 },
  { no: 4, key: 'base.tokens', minutes: 3 },
  { no: 5, key: 'appendix.early' },
]

describe('the map of the course', () => {
  it('says where each chapter begins and how long it takes', () => {
    expect(chapterSpans(['early', 'base'], slides)).toEqual([
      { chapter: 'early', first: slides[1], minutes: 3.5 },
      { chapter: 'base', first: slides[3], minutes: 3 },
    ])
  })

  it('has no beginning for a chapter that the track leaves out', () => {
    expect(chapterSpans(['mosaic'], slides)).toEqual([{ chapter: 'mosaic', first: undefined, minutes: 0 }])
  })

  it('counts nothing for slides without a plan', () => {
    expect(chapterSpans(['appendix'], slides)[0]!.minutes).toBe(0)
  })
})
