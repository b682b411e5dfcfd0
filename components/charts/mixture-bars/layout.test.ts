import type { MixtureRow } from '../parts/mixture-download'
import type { MixtureLayout, MixtureOptions } from './layout'
import { describe, expect, it } from 'vitest'
import { cited, part } from '../../../tests/support/data-records'
import { textWidth } from '../parts/text-width'
import { layoutMixtures, MIXTURE_BARS } from './layout'

const WIDTH = 884
const GROUPS = ['web', 'code', 'papers', 'books', 'wiki', 'talk', 'languages', 'other']

const row = (id: string, ...parts: readonly object[]): MixtureRow =>
  ({ id, name: id.toUpperCase(), mixture: { measure: 'tokens', parts, ...cited } }) as unknown as MixtureRow

const options: MixtureOptions = {
  width: WIDTH,
  groupName: group => group,
  shareText: share => `${Math.round(share * 100)}%`,
  partText: (group, share) => `${group} ${share}`,
}
const layout = (
  mixtures: readonly MixtureRow[],
  accent: 'web' | 'code' = 'web',
  more: Partial<MixtureOptions> = {},
): MixtureLayout => layoutMixtures(mixtures, accent, { ...options, ...more })
const everyGroup = row('a', ...GROUPS.map(group => part(group, 0.125)))

const { gap, rowHeight, narrowRowHeight, keySize, keySwatch, keyLine, keySpace, nameWidth, nameHeight } = MIXTURE_BARS
const keyHeight = keyLine + keySpace
const barWidth = WIDTH - nameWidth

describe('bars of data mixtures', () => {
  it('put the group the slide is about first, then the others in fixed order', () => {
    const { key, rows } = layout([row('a', part('books', 0.2), part('web', 0.5), part('code', 0.3))], 'code')
    expect(key.map(({ group }) => group)).toEqual(['code', 'web', 'books'])
    expect(rows[0]!.parts.map(({ group }) => group)).toEqual(['code', 'web', 'books'])
  })

  it('give a group the same tone in the key and in every bar', () => {
    const { key, rows } = layout([
      row('a', part('web', 0.5), part('code', 0.5)),
      row('b', part('code', 0.4), part('wiki', 0.6)),
    ])
    const tones = new Map(key.map(({ group, tone }) => [group, tone]))
    expect([...tones]).toEqual([
      ['web', 'accent'],
      ['code', 'step-1'],
      ['wiki', 'step-2'],
    ])
    for (const { group, tone } of rows.flatMap(({ parts }) => parts)) expect(tone).toBe(tones.get(group))
  })

  it('tell every group apart', () => {
    expect(layout([everyGroup]).key.map(({ tone }) => tone)).toEqual([
      'accent',
      'step-1',
      'step-2',
      'step-3',
      'step-4',
      'step-5',
      'step-6',
      'step-7',
    ])
  })

  it('begin with the first step where no mixture has the group the slide is about', () => {
    expect(layout([row('a', part('code', 0.4), part('languages', 0.6))]).key.map(({ tone }) => tone)).toEqual([
      'step-1',
      'step-2',
    ])
  })

  it('are all of one length, whatever a source prints as their sum', () => {
    for (const total of [1, 1.01, 0.98]) {
      const [bar] = layout([row('a', part('web', total / 4), part('code', total / 4), part('books', total / 2))]).rows
      const last = bar!.parts.at(-1)!
      expect(bar!.parts[0]!.x).toBe(nameWidth)
      expect(last.x + last.width + gap).toBeCloseTo(WIDTH, 6)
    }
  })

  it('divide their length by share and leave a gap between parts', () => {
    const { parts } = layout([row('a', part('web', 0.25), part('code', 0.75))]).rows[0]!
    expect(parts.map(({ x }) => x)).toEqual([nameWidth, nameWidth + barWidth / 4])
    expect(parts.map(({ width }) => width)).toEqual([barWidth / 4 - gap, (barWidth * 3) / 4 - gap])
  })

  it('name a part where there is room, else give its number, else stay silent', () => {
    const { parts } = layout([
      row('a', part('web', 0.54), part('code', 0.3), part('papers', 0.08), part('books', 0.075), part('talk', 0.005)),
    ]).rows[0]!
    expect(parts.map(({ label }) => label)).toEqual(['54%', 'code 30%', '8%', '8%', ''])
    expect(parts.at(-1)!.width).toBeGreaterThanOrEqual(1)
  })

  it('stand below the key, one row each, under their names', () => {
    const { height, rows } = layout([row('a', part('web', 1)), row('b', part('web', 1))])
    expect(rows.map(({ id, name, measure, y }) => ({ id, name, measure, y }))).toEqual([
      { id: 'a', name: 'A', measure: 'tokens', y: keyHeight },
      { id: 'b', name: 'B', measure: 'tokens', y: keyHeight + rowHeight },
    ])
    expect(height).toBe(keyHeight + 2 * rowHeight)
  })

  it('move right for a long name and closer together on demand', () => {
    const { barX, rows } = layout([row('a-name-longer-than-most', part('web', 1)), row('b', part('web', 1))], 'web', {
      rowHeight: 50,
    })
    expect(barX).toBeGreaterThan(textWidth('A-NAME-LONGER-THAN-MOST', MIXTURE_BARS.nameSize, true))
    expect(rows[1]!.y - rows[0]!.y).toBe(50)
  })

  it('have the whole width on a phone, under their names', () => {
    const { barX, barY, rows, height } = layout([row('a', part('web', 1)), row('b', part('web', 1))], 'web', {
      width: 358,
      narrow: true,
    })
    expect([barX, barY]).toEqual([0, nameHeight])
    expect(rows[0]!.parts[0]!.width).toBe(358 - gap)
    expect(height).toBe(keyHeight + 2 * narrowRowHeight)
  })
})

describe('the key', () => {
  it.each([
    ['on a slide', WIDTH, false, 1],
    ['on a phone', 358, true, 2],
  ] as const)('has words that never touch and stay inside: %s', (_, width, narrow, lines) => {
    const { key, rows } = layout([everyGroup], 'web', { width, narrow })
    const ends = key.map(({ group, x }) => x + keySwatch + textWidth(group, keySize, group === 'web'))
    expect(Math.max(...ends)).toBeLessThanOrEqual(width)
    key.slice(1).forEach(({ x, y }, index) => expect(y > key[index]!.y || x > ends[index]!).toBe(true))
    expect(new Set(key.map(({ y }) => y)).size).toBe(lines)
    expect(rows[0]!.y).toBe(lines * keyLine + keySpace)
  })
})
