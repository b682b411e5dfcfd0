import { describe, expect, it } from 'vitest'
import { elapsedSeconds, formatSpan, pace } from './pace'

describe('pace against a slide planned for minutes 8 to 10', () => {
  it.each([
    [8 * 60, 'onTime', 0],
    [9 * 60, 'onTime', 0],
    [10 * 60, 'onTime', 0],
    [10 * 60 + 9, 'onTime', 0],
    [10 * 60 + 10, 'behind', 10],
    [11 * 60 + 25, 'behind', 80],
    [8 * 60 - 9, 'onTime', 0],
    [6 * 60 + 35, 'ahead', 80],
    [0, 'ahead', 480],
  ] as const)('after %i seconds', (elapsed, state, seconds) => {
    expect(pace(elapsed, { from: 8, until: 10 })).toEqual({ state, seconds })
  })
})

it('a slide without a time of its own, such as those of the appendix, is due when the one before it ends', () => {
  expect(pace(45 * 60 + 30, { from: 45, until: 45 })).toEqual({ state: 'behind', seconds: 30 })
})

describe('time since the timer was started', () => {
  it('is none while it is stopped', () => {
    expect(elapsedSeconds({ status: 'stopped', startedAt: 0, pausedAt: 0 }, 5000)).toBeUndefined()
  })

  it('runs', () => {
    expect(elapsedSeconds({ status: 'running', startedAt: 1000, pausedAt: 0 }, 91_000)).toBe(90)
  })

  it('stands while it is paused', () => {
    expect(elapsedSeconds({ status: 'paused', startedAt: 1000, pausedAt: 61_000 }, 91_000)).toBe(60)
  })

  it('is not negative where clocks of two windows differ', () => {
    expect(elapsedSeconds({ status: 'running', startedAt: 1000, pausedAt: 0 }, 900)).toBe(0)
  })
})

it.each([
  [10, '0:10', '10 秒'],
  [60, '1:00', '1 分'],
  [80, '1:20', '1 分 20 秒'],
  [3700, '61:40', '61 分 40 秒'],
] as const)('%i seconds are written in both languages', (seconds, en, zh) => {
  expect(formatSpan(seconds, 'en')).toBe(en)
  expect(formatSpan(seconds, 'zh-CN').replaceAll('\u00A0', ' ')).toBe(zh)
})
