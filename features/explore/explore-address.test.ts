import type { ExploreState, KnownIds } from './explore-address'
import { describe, expect, it } from 'vitest'
import { decodeState, encodeState, INITIAL_STATE, MOST_COMPARED, toggleCompared } from './explore-address'
import { NO_FACETS } from './filters'

const known: KnownIds = {
  facets: {
    openness: ['closed', 'permissive'],
    kind: ['base'],
    size: ['0', '1e10'],
    year: ['2022', '2023'],
    organisation: ['meta', 'openai'],
  },
  isSystem: id => ['llama', 'llama-7b', 'opt', 'bloom', 'gpt-3'].includes(id),
}

const full: ExploreState = {
  view: 'compare',
  query: 'llama 2 & co',
  facets: {
    openness: ['closed', 'permissive'],
    kind: ['base'],
    size: ['1e10'],
    year: ['2022', '2023'],
    organisation: ['meta'],
  },
  allSizes: true,
  sort: { column: 'params', direction: 'descending' },
  columns: ['released', 'energy'],
  compared: ['llama-7b', 'opt'],
  selected: 'bloom',
  scale: 'linear',
  family: 'llama',
}

describe('the address', () => {
  it('is empty at first, and an empty one is the beginning', () => {
    expect(encodeState(INITIAL_STATE)).toEqual({})
    expect(decodeState({}, known)).toEqual(INITIAL_STATE)
  })

  it('holds the whole state and gives it back', () => {
    expect(decodeState(encodeState(full), known)).toEqual(full)
  })

  it('is short enough to be read', () => {
    expect(encodeState(full)).toEqual({
      view: 'compare',
      q: 'llama 2 & co',
      openness: 'closed,permissive',
      kind: 'base',
      size: '1e10',
      year: '2022,2023',
      organisation: 'meta',
      sizes: 'all',
      sort: '-params',
      columns: 'released,energy',
      compare: 'llama-7b,opt',
      model: 'bloom',
      scale: 'linear',
      family: 'llama',
    })
  })

  it('keeps what is not its own, and drops its own when it is no more', () => {
    expect(encodeState(INITIAL_STATE, { lang: 'en', view: 'table', print: null })).toEqual({ lang: 'en' })
  })

  it('can say that no column is shown', () => {
    const none = { ...INITIAL_STATE, columns: [] }
    expect(encodeState(none)).toEqual({ columns: 'none' })
    expect(decodeState({ columns: 'none' }, known)).toEqual(none)
  })

  it('falls back quietly from garbage', () => {
    expect(
      decodeState(
        {
          view: 'pie',
          q: ['a', 'b'],
          openness: 'open,,closed,closed',
          year: '1066',
          organisation: null,
          sizes: 'some',
          sort: '--params',
          columns: 'colour',
          compare: 'nobody',
          model: '__proto__',
          scale: 'cubic',
          family: 7,
        },
        known,
      ),
    ).toEqual({ ...INITIAL_STATE, facets: { ...NO_FACETS, openness: ['closed'] } })
  })

  it('compares no more than fit side by side', () => {
    expect(decodeState({ compare: 'llama,opt,opt,bloom,gpt-3,llama-7b' }, known).compared).toEqual([
      'llama',
      'opt',
      'bloom',
      'gpt-3',
    ])
  })

  it('takes no search of endless length', () => {
    expect(decodeState({ q: 'a'.repeat(5000) }, known).query).toHaveLength(100)
  })
})

describe('the comparison', () => {
  it('takes models in and out, and stays as it is when full', () => {
    const four = ['llama', 'opt', 'bloom', 'gpt-3']
    expect(four).toHaveLength(MOST_COMPARED)
    expect(toggleCompared(['llama'], 'opt')).toEqual(['llama', 'opt'])
    expect(toggleCompared(four, 'opt')).toEqual(['llama', 'bloom', 'gpt-3'])
    expect(toggleCompared(four, 'llama-7b')).toEqual(four)
  })
})
