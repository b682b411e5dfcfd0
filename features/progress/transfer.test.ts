import { describe, expect, it } from 'vitest'
import { answer, at, attempt, place, read, review } from '../../tests/support/progress'
import { mergeProgress } from './merge'
import { NO_PROGRESS } from './progress'
import { exportName, exportText, readExport } from './transfer'

const progress = [
  read('early.opt', 0),
  answer('early-budget', attempt(1, ['b', 'a'], false)),
  review('term:moe', 2),
  place('early.opt', 3),
].reduce(mergeProgress)

describe('a file of progress', () => {
  it('gives back all that was saved', () => {
    expect(readExport(exportText(progress, at(9)))).toEqual({ progress, damaged: 0 })
  })

  it('says what it is, of which format and when', () => {
    expect(JSON.parse(exportText(progress, at(9)))).toMatchObject({
      course: 'open-llm-history',
      format: 2,
      exportedAt: at(9),
    })
    expect(exportName('2026-11-21')).toBe('open-llm-history-progress-2026-11-21.json')
  })

  it('is read with a byte order mark too', () => {
    expect(readExport(`\uFEFF${exportText(progress, at(9))}`)).toEqual({ progress, damaged: 0 })
  })

  it('loses only the entries that are damaged, and counts them', () => {
    const text = exportText(progress, at(9)).replace('"rating": 3', '"rating": "good"')
    expect(readExport(text)).toEqual({ progress: { ...progress, reviews: {} }, damaged: 1 })
  })

  it.each([
    ['foreign', 'not JSON', 'hello'],
    ['foreign', 'cut off', exportText(progress, at(9)).slice(0, 80)],
    ['foreign', 'empty', ''],
    ['foreign', 'a number', '7'],
    ['foreign', 'null', 'null'],
    ['foreign', 'a list', '[]'],
    ['foreign', 'progress that does not say whose it is', JSON.stringify(progress)],
    ['foreign', 'of another course', JSON.stringify({ course: 'other', format: 2, progress })],
    ['foreign', 'without a format', JSON.stringify({ course: 'open-llm-history', progress })],
    ['newer', 'of a newer format', JSON.stringify({ course: 'open-llm-history', format: 3, records: [] })],
    ['empty', 'without progress', exportText(NO_PROGRESS, at(9))],
  ])('is refused as %s when it is %s', (fault, _, text) => {
    expect(readExport(text)).toEqual({ fault })
  })
})
