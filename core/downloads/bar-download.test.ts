import type { MixtureRow } from '../../components/charts/parts/mixture-download'
import { describe, expect, it } from 'vitest'
import { mixtureDownload } from '../../components/charts/parts/mixture-download'
import { cited, figure, part, source } from '../../tests/support/data-records'
import { barDownload } from './bar-download'

const sourceOf = (id: string) => source(id)

describe('a file of data mixtures', () => {
  const mixture = (id: string, more: object = {}): MixtureRow =>
    ({
      id,
      name: id.toUpperCase(),
      mixture: { measure: 'tokens', parts: [part('web', 0.7, 'C4'), part('code', 0.3, 'GitHub')], ...cited, ...more },
    }) as unknown as MixtureRow

  it('has a row for each corpus, with the measure and the place it was read at', () => {
    const { title, rows } = mixtureDownload('Mixtures', [mixture('a')], sourceOf)
    expect(title).toBe('Mixtures')
    expect(rows).toEqual([
      {
        mixture: 'a',
        name: 'A',
        measure: 'tokens',
        corpus: 'C4',
        group: 'web',
        share: 0.7,
        source: 'paper',
        place: 'abstract',
        second_hand: 'no',
      },
      {
        mixture: 'a',
        name: 'A',
        measure: 'tokens',
        corpus: 'GitHub',
        group: 'code',
        share: 0.3,
        source: 'paper',
        place: 'abstract',
        second_hand: 'no',
      },
    ])
  })

  it('has the same fields in every row, says what is second-hand, and names each source once', () => {
    const { rows, sources } = mixtureDownload(
      '',
      [mixture('a'), mixture('b', { secondHand: true }), mixture('c', { source: 'card' })],
      sourceOf,
    )
    expect(new Set(rows.map(row => Object.keys(row).join())).size).toBe(1)
    expect(rows.map(row => row.second_hand)).toEqual(['no', 'no', 'yes', 'yes', 'no', 'no'])
    expect(sources.map(({ id }) => id)).toEqual(['paper', 'card'])
  })
})

describe('a file of bars', () => {
  const params = figure(7e9, 'parameters', { approx: 'nominal' })
  const tokens = figure(1e12, 'tokens', { source: 'card', locator: ['table 1', 'abstract'] })

  it('has value, unit, exactness and place of a figure', () => {
    const { rows } = barDownload(
      'Sizes',
      'params',
      [{ id: 'a', name: 'A', value: { kind: 'figure', figure: params } }],
      sourceOf,
    )
    expect(rows).toEqual([
      {
        id: 'a',
        name: 'A',
        measure: 'params',
        value: 7e9,
        unit: 'parameters',
        exactness: 'nominal',
        source: 'paper',
        place: 'abstract',
      },
    ])
  })

  it('names every figure that a computed value rests on', () => {
    const value = { kind: 'derived' as const, figure: figure(142.9, 'ratio'), from: [tokens, params] }
    const { rows, sources } = barDownload('', 'tokensPerParameter', [{ id: 'a', name: 'A', value }], sourceOf)
    expect(rows[0]).toMatchObject({
      exactness: 'computed',
      source: 'card; paper',
      place: 'table 1; abstract | abstract',
    })
    expect(sources.map(({ id }) => id)).toEqual(['card', 'paper'])
  })

  it('calls a figure stated where its source simply states it', () => {
    const { rows } = barDownload(
      '',
      'tokens',
      [{ id: 'a', name: 'A', value: { kind: 'figure', figure: tokens } }],
      sourceOf,
    )
    expect(rows[0]!.exactness).toBe('stated')
  })
})
