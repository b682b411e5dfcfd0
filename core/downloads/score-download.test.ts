import { expect, it } from 'vitest'
import { protocol, source } from '../../tests/support/data-records'
import { scoreDownload } from './score-download'

const table = protocol(
  'exams',
  [
    { id: 'code', name: { 'en': 'Code', 'zh-CN': '代码' }, setting: 'pass@1', unit: 'percent' },
    { id: 'mmlu', name: 'MMLU', unit: 'percent' },
  ],
  [
    { id: 'old', name: 'OLD', scores: { mmlu: 40 } },
    { id: 'new', name: 'NEW', scores: { code: 30, mmlu: 60 } },
  ],
)

it('a table becomes one row for each number, with its setting and its place; a hole stays empty', () => {
  const { rows, sources } = scoreDownload('Scores', table, {}, source)
  expect(rows).toHaveLength(4)
  expect(rows[0]).toEqual({
    table: 'exams',
    id: 'old',
    name: 'OLD',
    column: 'Code',
    setting: 'pass@1',
    value: undefined,
    unit: 'percent',
    evaluator: undefined,
    source: 'paper',
    place: 'abstract',
  })
  expect(sources.map(({ id }) => id)).toEqual(['paper'])
})

it('only what was chosen is in the file, in that order', () => {
  const { rows } = scoreDownload('Scores', table, { columns: ['mmlu'], models: ['new', 'old'] }, source)
  expect(rows.map(({ id, value }) => [id, value])).toEqual([
    ['new', 60],
    ['old', 40],
  ])
})
