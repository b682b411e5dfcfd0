import type { ModelRecord } from '../data/schema'
import type { LineageNode } from './lineage'
import { describe, expect, it } from 'vitest'
import { cited, event, model, system } from '../tests/support/data-records'
import {
  descendantCount,
  descendantsOf,
  firstYearOf,
  flattenLineage,
  lineageCitations,
  lineageLinks,
  lineageOf,
  takesWeights,
} from './lineage'

/** A model released on a date that grew from others, in ways such as `base:adapter`. */
const born = (id: string, date: string | undefined, ...parents: readonly string[]): ModelRecord =>
  model(id, {
    events: date === undefined ? [] : [event('weights', date)],
    derivedFrom: parents.map(parent => {
      const [from, how = 'fine-tuned'] = parent.split(':')
      return { id: from, how, ...cited }
    }),
  })

const family = [
  born('stranger', '2023-01-01'),
  born('grandchild', '2023-09', 'next:aligned'),
  born('tuned', '2023-03-13', 'base'),
  born('next', '2023-07-18', 'base:successor'),
  born('both', '2023-08', 'base:continued-pretraining', 'next:continued-pretraining'),
  born('adapter', '2023-03-01', 'base:adapter'),
  born('late', '2024-04-18', 'next:successor'),
  born('undated', undefined, 'base'),
  born('base', '2023-02-24'),
]

/** The tree in brackets. */
const outline = ({ model: { id }, children }: LineageNode): string =>
  children.length ? `${id}(${children.map(outline).join(' ')})` : id

describe('ways of growing', () => {
  it.each([
    ['fine-tuned', true],
    ['adapter', true],
    ['aligned', true],
    ['continued-pretraining', true],
    ['upcycled', true],
    ['successor', false],
    ['architecture', false],
  ] as const)('%s takes weights over: %s', (how, expected) => {
    expect(takesWeights(how)).toBe(expected)
  })
})

describe('a family', () => {
  it('is everything that grew from the root, however far', () => {
    expect([...descendantsOf(family, 'base')].sort()).toEqual([
      'adapter',
      'both',
      'grandchild',
      'late',
      'next',
      'tuned',
      'undated',
    ])
  })

  it('is empty below a model that nothing grew from', () => {
    expect(descendantsOf(family, 'stranger').size).toBe(0)
  })

  it('ends where a record leads in a circle', () => {
    expect([...descendantsOf([born('a', '2023', 'b'), born('b', '2023', 'a')], 'a')]).toEqual(['b'])
  })

  it('of the first year leaves out what came later or has no date', () => {
    expect([...firstYearOf(family, 'base')].sort()).toEqual(['adapter', 'both', 'grandchild', 'next', 'tuned'])
  })

  it('has no first year where the root has no date', () => {
    expect(firstYearOf([born('a', undefined), born('b', '2023', 'a')], 'a').size).toBe(0)
  })
})

describe('the tree', () => {
  it('stands oldest first, undated last, each model once', () => {
    expect(outline(lineageOf(family, 'base'))).toBe('base(adapter tuned next(grandchild late) both undated)')
  })

  it('names the other parents of a model that has several', () => {
    const both = flattenLineage(lineageOf(family, 'base')).find(node => node.model.id === 'both')!
    expect(both.link?.id).toBe('base')
    expect(both.alsoFrom.map(({ id }) => id)).toEqual(['next'])
  })

  it('counts parents outside the family for nothing', () => {
    const tree = lineageOf([...family, born('mixed', '2023-05', 'stranger', 'base')], 'next')
    expect(outline(tree)).toBe('next(both grandchild late)')
    expect(tree.children[0]!.alsoFrom).toEqual([])
  })

  it('knows how deep each model stands', () => {
    expect(flattenLineage(lineageOf(family, 'base')).map(({ model: { id }, depth }) => `${id} ${depth}`)).toEqual([
      'base 0',
      'adapter 1',
      'tuned 1',
      'next 1',
      'grandchild 2',
      'late 2',
      'both 1',
      'undated 1',
    ])
  })

  it('of some members keeps what stands between them and the root', () => {
    expect(outline(lineageOf(family, 'base', new Set(['grandchild', 'stranger'])))).toBe('base(next(grandchild))')
  })

  it('cites each link', () => {
    expect(lineageCitations(lineageOf(family, 'base'))).toHaveLength(7)
  })

  it('needs a root that exists', () => {
    expect(() => lineageOf(family, 'nobody')).toThrow('No model "nobody"')
  })
})

describe('numbers of descendants', () => {
  it.each([
    ['firstYearDescendants', 5],
    ['firstYearDescendants-adapter', 1],
    ['firstYearDescendants-fine-tuned', 1],
    ['firstYearDescendants-upcycled', 0],
  ])('%s is %d, with a citation each', (field, expected) => {
    const { value, links } = descendantCount(family, 'base', field)!
    expect(value).toBe(expected)
    expect(links).toHaveLength(expected)
  })

  it.each(['released', 'firstYear', 'firstYearDescendantsToo'])('"%s" is another field', field => {
    expect(descendantCount(family, 'base', field)).toBeUndefined()
  })
})

describe('lines between drawn systems', () => {
  const recordOf = (id: string): ModelRecord => family.find(record => record.id === id)!
  const drawn = (id: string, params = 7e9, of = id): ReturnType<typeof system> =>
    system(id, params, '2023-03', { model: recordOf(of) })
  const lines = (...systems: readonly ReturnType<typeof system>[]): readonly string[] =>
    lineageLinks(family, systems, 'base').map(({ from, to, weights }) => `${from} ${weights ? '-' : '~'} ${to}`)

  it('join parent and child', () => {
    expect(lines(drawn('base'), drawn('tuned'), drawn('next'))).toEqual(['base - tuned', 'base ~ next'])
  })

  it('lead over a model that is not drawn, as weights only if each step holds them', () => {
    expect(lines(drawn('base'), drawn('grandchild'))).toEqual(['base ~ grandchild'])
  })

  it('begin at each drawn parent', () => {
    expect(lines(drawn('base'), drawn('next'), drawn('both'))).toEqual(['base ~ next', 'base - both', 'next - both'])
  })

  it('begin at the size nearest to the child', () => {
    expect(
      lines(
        drawn('base-7b', 7e9, 'base'),
        drawn('base-65b', 65e9, 'base'),
        drawn('tuned', 13e9),
        drawn('adapter', 60e9),
      ),
    ).toEqual(['base-7b - tuned', 'base-65b - adapter'])
  })

  it('leave strangers alone', () => {
    expect(lines(drawn('base'), drawn('stranger'))).toEqual([])
  })
})
