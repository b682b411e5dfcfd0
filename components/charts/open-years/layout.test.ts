import { expect, it } from 'vitest'
import { model, system } from '../../../tests/support/data-records'
import { openYears } from './layout'

const base = system('base', 1e9, '2022-05')
const closed = system('closed', 1e9, '2022-02', { openness: 'closed' })
const whole = system('whole', 1e9, '2022-12-31', { openness: 'fully-open' })
const research = system('research', 1e9, '2022', { openness: 'research-only' })
const early = system('early', 1e9, '2020-12-31')
const ids = (systems: readonly { id: string }[]): string[] => systems.map(({ id }) => id)
const years = (...systems: Parameters<typeof openYears>[0]): unknown =>
  openYears(systems, 2020, 2022).map(({ year, free, bound }) => [year, ids(free), ids(bound)])

it('sorts the models of each year by openness, and keeps the empty years', () => {
  expect(years(closed, research, base, whole, early)).toEqual([
    ['2020', ['early'], []],
    ['2021', [], []],
    ['2022', ['whole', 'base'], ['research', 'closed']],
  ])
})

it.each([
  ['assistants', { model: model('x', { kind: 'chat' }) }],
  [
    'what was made from the weights of another',
    { model: model('x', { derivedFrom: [{ id: 'base', how: 'fine-tuned' }] }) },
  ],
  ['what has no verified terms', { openness: undefined }],
  ['what has no date', { release: undefined }],
])('leaves out %s', (_, more) => {
  expect(years(system('x', 1e9, '2021', more))).toEqual([
    ['2020', [], []],
    ['2021', [], []],
    ['2022', [], []],
  ])
})

it('keeps a successor, which takes over no weights', () => {
  expect(
    years(system('x', 1e9, '2021', { model: model('x', { derivedFrom: [{ id: 'base', how: 'successor' }] }) })),
  ).toContainEqual(['2021', ['x'], []])
})
