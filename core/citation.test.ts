import type { Citation, Locator } from '../data/figure'
import { describe, expect, it } from 'vitest'
import { source } from '../tests/support/data-records'
import { countByKind, groupBySource, isSecondHand, longestFitting, placesOf } from './citation'

const citation = (id: string, locator: Locator = 'abstract'): Citation =>
  ({ source: id, locator }) as unknown as Citation

describe('the places of a citation', () => {
  it.each<[Locator, object[]]>([
    ['abstract', [{ kind: 'abstract' }]],
    ['table 2.1', [{ kind: 'table', ref: '2.1' }]],
    ['heading Training Details and More', [{ kind: 'heading', ref: 'Training Details and More' }]],
    ['model-card', [{ kind: 'model-card' }]],
    [
      ['table 2.1', 'abstract'],
      [{ kind: 'table', ref: '2.1' }, { kind: 'abstract' }],
    ],
  ])('are a kind and a name: %j', (locator, places) => {
    expect(placesOf({ locator })).toEqual(places)
  })
})

describe('the sources of a slide', () => {
  const citations = [citation('b', 'table 1'), citation('a'), citation('b', 'table 2')]

  it('come in the order of their first use, each with all its places', () => {
    expect(groupBySource(citations, id => source(id))).toEqual([
      { source: source('b'), citations: [citation('b', 'table 1'), citation('b', 'table 2')] },
      { source: source('a'), citations: [citation('a')] },
    ])
  })

  it('are none without citations', () => {
    expect(groupBySource([], id => source(id))).toEqual([])
  })

  it('are counted by kind, most first', () => {
    const kinds = { a: 'blog', b: 'paper', c: 'paper', d: 'press' }
    const cited = Object.entries(kinds).map(([id, kind]) => ({ source: source(id, { kind }), citations: [] }))
    expect(countByKind(cited)).toEqual([
      ['paper', 2],
      ['blog', 1],
      ['press', 1],
    ])
  })
})

describe('a citation', () => {
  it.each([
    ['of a primary source that was read is first-hand', {}, { primary: true, read: 'whole' }, false],
    ['of a primary source read in part is first-hand', {}, { primary: true, read: 'part' }, false],
    ['that says so is second-hand', { secondHand: true }, { primary: true, read: 'whole' }, true],
    ['of somebody else’s report is second-hand', {}, { primary: false, read: 'whole' }, true],
    ['of a source known by quotation is second-hand', {}, { primary: true, read: 'quoted' }, true],
  ] as const)('%s', (_, cited, read, expected) => {
    expect(isSecondHand(cited, read)).toBe(expected)
  })
})

describe('the source line', () => {
  const forms = ['with all places', 'without places', 'counted']

  it.each([
    [99, 'with all places'],
    [14, 'without places'],
    [7, 'counted'],
    [1, 'counted'],
  ])('is the longest form that fits in %d letters', (room, expected) => {
    expect(
      longestFitting(
        forms.map(form => () => form),
        text => text.length <= room,
      ),
    ).toBe(expected)
  })

  it('does not write the forms after the one that fits', () => {
    const written: string[] = []
    longestFitting(
      forms.map(form => () => {
        written.push(form)
        return form
      }),
      () => true,
    )
    expect(written).toEqual(['with all places'])
  })

  it('is empty where there is no form', () => {
    expect(longestFitting([], () => true)).toBe('')
  })
})
