import type { ModelRecord } from '../../../data/schema'
import { describe, expect, it } from 'vitest'
import { lineageOf } from '../../../core/lineage'
import { cited, event, model } from '../../../tests/support/data-records'
import { textWidth } from '../parts/text-width'
import { branchesOf, FAMILY_TREE, layoutFamilyTree } from './layout'

const born = (id: string, date: string, parent?: string, how = 'fine-tuned'): ModelRecord =>
  model(id, {
    events: [event('weights', date)],
    derivedFrom: parent ? [{ id: parent, how, ...cited }] : [],
  })
const models = [
  born('root', '2023-01'),
  born('tuned-late', '2023-05', 'root'),
  born('tuned', '2023-02', 'root'),
  born('next', '2023-06', 'root', 'successor'),
  born('chat', '2023-07', 'next', 'aligned'),
  born('code', '2023-08', 'next', 'continued-pretraining'),
  born('adapter', '2023-03', 'root', 'adapter'),
]
const words = {
  name: ({ model: { name } }: { model: ModelRecord }) => name,
  date: () => '2023-01-01',
  how: (how: string) => how,
}
const layout = layoutFamilyTree(lineageOf(models, 'root'), { words })
const node = (id: string): (typeof layout.nodes)[number] => layout.nodes.find(place => place.node.model.id === id)!

describe('branches', () => {
  it('gather children by how they were made, oldest first; successors come last', () => {
    expect(
      branchesOf(lineageOf(models, 'root')).map(({ how, children }) => [how, children.map(child => child.model.id)]),
    ).toEqual([
      ['fine-tuned', ['tuned', 'tuned-late']],
      ['adapter', ['adapter']],
      ['successor', ['next']],
    ])
  })

  it('have their words in the middle of their children', () => {
    const tuned = layout.branches.find(({ how }) => how === 'fine-tuned')!
    expect(tuned.y).toBeCloseTo((node('tuned').y + node('tuned-late').y) / 2, 9)
  })

  it('are lines without gaps in their numbers', () => {
    for (const { path, stem } of layout.branches) expect(path + stem).not.toMatch(/NaN|undefined/)
  })
})

describe('models', () => {
  it('stand each once, a generation further right than their parent', () => {
    expect(layout.nodes.map(place => place.node.model.id).sort()).toEqual(models.map(({ id }) => id).sort())
    expect(node('root').x).toBeLessThan(node('next').x)
    expect(node('next').x).toBeLessThan(node('chat').x)
    expect(node('tuned').x).toBe(node('next').x)
  })

  it('of one generation never share a row', () => {
    for (const depth of [0, 1, 2]) {
      const rows = layout.nodes.filter(place => place.node.depth === depth).map(({ y }) => y)
      rows.slice(1).forEach((y, index) => expect(y - rows[index]!).toBeGreaterThanOrEqual(FAMILY_TREE.row - 1e-9))
    }
  })

  it('have room for their names, their dates and the words of the next branch', () => {
    for (const {
      node: {
        depth,
        model: { name },
      },
      nameX,
      dateX,
      moreX,
    } of layout.nodes) {
      expect(nameX + textWidth(name, FAMILY_TREE.labelSize)).toBeLessThan(dateX)
      expect(dateX + textWidth('2023-01-01', FAMILY_TREE.labelSize)).toBeLessThanOrEqual(moreX)
      for (const branch of layout.branches.filter(
        ({ parent }) => layout.nodes.find(place => place.node.model.id === parent)!.node.depth === depth,
      )) {
        expect(branch.x).toBeGreaterThan(dateX + textWidth('2023-01-01', FAMILY_TREE.labelSize))
        const next = layout.nodes.find(place => place.node.depth === depth + 1)!
        expect(branch.x + textWidth(branch.how, FAMILY_TREE.labelSize)).toBeLessThan(next.x - FAMILY_TREE.markRadius)
      }
    }
  })

  it('stand within the picture', () => {
    for (const { x, y } of layout.nodes) {
      expect(x).toBeGreaterThanOrEqual(FAMILY_TREE.markRadius)
      expect(x).toBeLessThan(layout.width)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(layout.height)
    }
  })
})

describe('the height', () => {
  it('follows from the rows, or the rows from it', () => {
    expect(layoutFamilyTree(lineageOf(models, 'root'), { words, height: 200 }).height).toBeCloseTo(200, 9)
    // Five leaves, two gaps below the root and one below its successor.
    expect(layout.height).toBeCloseTo(5 * FAMILY_TREE.row + 3 * FAMILY_TREE.branchGap, 9)
  })

  it('of a model alone is one row', () => {
    const alone = layoutFamilyTree(lineageOf(models, 'chat'), { words })
    expect([alone.nodes.length, alone.branches.length, alone.height, alone.steps]).toEqual([1, 0, FAMILY_TREE.row, 0])
  })
})

describe('steps', () => {
  it('bring one branch of the root each, with all that grew from it', () => {
    expect(layout.steps).toBe(3)
    expect(['root', 'tuned', 'tuned-late', 'adapter', 'next', 'chat', 'code'].map(id => node(id).step)).toEqual([
      0, 1, 1, 2, 3, 3, 3,
    ])
    expect(layout.branches.find(({ how }) => how === 'aligned')!.step).toBe(3)
  })
})
