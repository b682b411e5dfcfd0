import { describe, expect, it } from 'vitest'
import { takeTrackOption } from '../scripts/track-option'
import {
  isInTrack,
  minutesOf,
  parseTrack,
  plannedMinutes,
  planOf,
  requireTrack,
  slideInTrack,
  slidesOfTrack,
} from './tracks'

const TRACKS = [
  { id: '45', minutes: 45 },
  { id: 'whole', minutes: 180 },
]

describe('a track', () => {
  it('takes the slides that name it; the whole course takes all', () => {
    const slide = { key: 'early.opt', tracks: [45, 90], minutes: 2 }
    expect(isInTrack(slide, '45')).toBe(true)
    expect(isInTrack(slide, '20')).toBe(false)
    expect(isInTrack(slide, 'whole')).toBe(true)
    expect(isInTrack({ key: 'early.table', minutes: 2 }, '90')).toBe(false)
  })

  it('is known by its name alone', () => {
    expect(parseTrack(TRACKS, '45')).toBe('45')
    expect(parseTrack(TRACKS, '46')).toBeUndefined()
    expect(parseTrack(TRACKS, null)).toBeUndefined()
    expect(() => requireTrack(TRACKS, '46')).toThrow('There is no track "46". Choose one of 45, whole.')
    expect(plannedMinutes(TRACKS, '45')).toBe(45)
  })

  it('says when each slide should be done', () => {
    expect(planOf([{ minutes: 0.5 }, { minutes: 2 }, {}, { minutes: 3 }])).toEqual([0.5, 2.5, 2.5, 5.5])
    expect(minutesOf({ minutes: '2' })).toBe(0)
  })

  it('numbers its slides in their order, without those it leaves out', () => {
    const slides = [{ key: 'a', tracks: [45] }, { key: 'b' }, { key: 'c', tracks: [20, 45] }]
    const numbered = (track: string): readonly (readonly [string, number])[] =>
      slidesOfTrack(slides, track, slide => slide).map(({ slide, no }) => [slide.key, no])
    expect(numbered('45')).toEqual([
      ['a', 1],
      ['c', 2],
    ])
    expect(numbered('20')).toEqual([['c', 1]])
    expect(numbered('whole').map(([key]) => key)).toEqual(['a', 'b', 'c'])
  })

  it('goes on with the slide shown, or with the next one that it takes', () => {
    const slides = [
      { key: 'a', tracks: [20, 45] },
      { key: 'b' },
      { key: 'c', tracks: [45] },
      { key: 'd', tracks: [20, 45] },
      { key: 'e' },
    ]
    expect(slideInTrack(slides, 'c', '45')).toBe('c')
    expect(slideInTrack(slides, 'b', '45')).toBe('c')
    expect(slideInTrack(slides, 'b', '20')).toBe('d')
    expect(slideInTrack(slides, 'e', '20')).toBe('d')
    expect(slideInTrack(slides, 'b', 'whole')).toBe('b')
  })
})

describe('the option --track', () => {
  it('is taken out of the command line, wherever it stands', () => {
    expect(takeTrackOption(['--port', '4000', '--track', '45', '--remote'])).toEqual({
      track: '45',
      rest: ['--port', '4000', '--remote'],
    })
    expect(takeTrackOption(['--track=20'])).toEqual({ track: '20', rest: [] })
    expect(takeTrackOption(['--remote'])).toEqual({ rest: ['--remote'] })
  })

  it('names the tracks there are when it is wrong or empty', () => {
    expect(() => takeTrackOption(['--track', '30'])).toThrow('There is no track "30"')
    expect(() => takeTrackOption(['--track'])).toThrow('Choose one of 20, 45, 90, whole')
  })
})
