import type { LabelLayoutOptions, LabelledMark, PlacedLabel } from './label-layout'
import { describe, expect, it } from 'vitest'
import { boxesOverlap, freeLabels, placeLabels } from './label-layout'

const options: LabelLayoutOptions = {
  bounds: { x: 0, y: 0, width: 800, height: 300 },
  lineHeight: 16,
  markRadius: 7,
  gap: 10,
}

const mark = (id: string, x: number, y: number, labelWidth = 60, more: Partial<LabelledMark> = {}): LabelledMark => ({
  id,
  x,
  y,
  labelWidth,
  ...more,
})

const only = (marked: LabelledMark, more: Partial<LabelLayoutOptions> = {}): PlacedLabel =>
  placeLabels([marked], { ...options, ...more })[0]!

/** Three rows of marks, nearer to each other than their labels are wide. */
const crowd = Array.from({ length: 12 }, (_, index) =>
  mark(`m${index}`, 300 + (index % 4) * 45, 100 + Math.floor(index / 4) * 34, 70),
)

describe('boxes', () => {
  const box = { x: 10, y: 10, width: 10, height: 10 }

  it.each([
    ['the same box', box, true],
    ['a corner in it', { ...box, x: 19, y: 19 }, true],
    ['one around it', { x: 0, y: 0, width: 50, height: 50 }, true],
    ['one beside it, edge to edge', { ...box, x: 20 }, false],
    ['one below it, edge to edge', { ...box, y: 20 }, false],
    ['one at the same height, far away', { ...box, x: 40 }, false],
    ['one at the same place, far below', { ...box, y: 40 }, false],
  ])('overlap or not: %s', (_, other, expected) => {
    expect(boxesOverlap(box, other)).toBe(expected)
    expect(boxesOverlap(other, box)).toBe(expected)
  })
})

describe('labels in a crowd', () => {
  const labels = placeLabels(crowd, options)

  it('come in the order of their marks', () => {
    expect(labels.map(({ id }) => id)).toEqual(crowd.map(({ id }) => id))
  })

  it('do not overlap each other', () => {
    const pairs = labels.flatMap((a, index) => labels.slice(index + 1).map(b => [a, b] as const))
    expect(pairs.filter(([a, b]) => boxesOverlap(a.box, b.box)).map(([a, b]) => [a.id, b.id])).toEqual([])
  })

  it('do not cover a mark', () => {
    const marks = crowd.map(({ id, x, y }) => ({ id, box: { x: x - 7, y: y - 7, width: 14, height: 14 } }))
    const covered = labels.flatMap(label =>
      marks.filter(({ box }) => boxesOverlap(label.box, box)).map(({ id }) => [label.id, id]),
    )
    expect(covered).toEqual([])
  })

  it('stay inside the bounds', () => {
    for (const { box } of labels) {
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.y).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(800)
      expect(box.y + box.height).toBeLessThanOrEqual(300)
    }
  })

  it('are placed alike every time', () => {
    expect(placeLabels(crowd, options)).toEqual(labels)
  })

  it('have their text in their box', () => {
    for (const { x, y, anchor, box } of labels) {
      const left = { start: x, middle: x - box.width / 2, end: x - box.width }[anchor]
      expect(left).toBeCloseTo(box.x, 9)
      expect(y).toBeGreaterThan(box.y)
      expect(y).toBeLessThan(box.y + box.height)
    }
  })
})

describe('a label with room', () => {
  it('stands right of its mark, at its height, without a leader', () => {
    const { anchor, box, leader } = only(mark('a', 400, 150))
    expect(anchor).toBe('start')
    expect(box).toEqual({ x: 410, y: 142, width: 60, height: 16 })
    expect(leader).toBeUndefined()
  })

  it('stands beyond the bar of its mark', () => {
    expect(only(mark('a', 400, 150, 60, { barFrom: 380, barTo: 420 })).box.x).toBe(430)
  })

  it('stands left where the right edge is near', () => {
    const { anchor, box } = only(mark('a', 770, 150))
    expect([anchor, box.x]).toEqual(['end', 700])
  })

  it('stands left where a rule is on its right', () => {
    const { anchor, box } = only(mark('a', 400, 150), { verticalRules: [430] })
    expect([anchor, box.x]).toEqual(['end', 330])
  })

  it('stands above where rules are on both sides', () => {
    const { anchor, box } = only(mark('a', 400, 150), { verticalRules: [360, 440] })
    expect(anchor).toBe('middle')
    expect(box.y + box.height).toBeLessThan(150 - 7)
  })

  it('stands below where there is no room above', () => {
    const { box } = only(mark('a', 400, 10), { verticalRules: [360, 440] })
    expect(box.y).toBeGreaterThan(10 + 7)
  })

  it('leaves the bar of another mark free', () => {
    const [first] = placeLabels([mark('a', 400, 150), mark('b', 600, 150, 60, { barFrom: 430, barTo: 700 })], options)
    expect(first!.anchor).toBe('end')
  })
})

describe('a label without room', () => {
  const neighbours = [-1, 0, 1].flatMap(row =>
    [-1, 0, 1]
      .filter(column => row || column)
      .map(column => mark(`n${row}${column}`, 400 + column * 30, 150 + row * 20, 1)),
  )
  const label = placeLabels([mark('a', 400, 150), ...neighbours], options)[0]!

  it('moves out on a leader that joins its mark to its box', () => {
    const { leader, box } = label
    expect(leader).toBeDefined()
    expect(leader!.x1).toBe(400)
    expect(Math.abs(leader!.y1 - 150)).toBe(7)
    expect(leader!.x2).toBeGreaterThanOrEqual(box.x)
    expect(leader!.x2).toBeLessThanOrEqual(box.x + box.width)
    expect([box.y, box.y + box.height]).toContain(leader!.y2)
  })

  it('comes back to its mark when the neighbours are gone', () => {
    expect(only(mark('a', 400, 150)).leader).toBeUndefined()
  })
})

describe('no marks', () => {
  it('have no labels', () => {
    expect(placeLabels([], options)).toEqual([])
  })
})

describe('labels that stand free', () => {
  /** More marks than their labels have room for. */
  const full = Array.from({ length: 60 }, (_, index) =>
    mark(`m${index}`, 100 + (index % 10) * 20, 60 + Math.floor(index / 10) * 18, 70),
  )
  const all = placeLabels(full, options)
  const free = freeLabels(all, full, options)

  const overlaps = (labels: readonly PlacedLabel[]): readonly unknown[] =>
    labels.flatMap((a, index) => [
      ...labels.slice(index + 1).filter(b => boxesOverlap(a.box, b.box)),
      ...full.filter(({ x, y }) => boxesOverlap(a.box, { x: x - 7, y: y - 7, width: 14, height: 14 })),
    ])

  it('are fewer, but some, and none overlaps another or a mark', () => {
    expect(overlaps(all).length).toBeGreaterThan(0)
    expect(free.length).toBeGreaterThan(4)
    expect(free.length).toBeLessThan(full.length)
    expect(overlaps(free)).toEqual([])
  })

  it('come in the order of their marks, the same every time', () => {
    expect(free.map(({ id }) => id)).toEqual(full.map(({ id }) => id).filter(id => free.some(label => label.id === id)))
    expect(freeLabels(all, full, options)).toEqual(free)
  })

  it('are all of them where there is room', () => {
    const labels = placeLabels(crowd, options)
    expect(freeLabels(labels, crowd, options)).toEqual(labels)
  })

  it('give way to one that is to be kept', () => {
    const lost = full.find(({ id }) => !free.some(label => label.id === id))!.id
    const labels = freeLabels(all, full, options, new Set([lost]))
    const kept = labels.find(({ id }) => id === lost)!
    expect(kept).toBeDefined()
    expect(labels.filter(label => label !== kept && boxesOverlap(label.box, kept.box))).toEqual([])
  })

  it('of no marks are none', () => {
    expect(freeLabels([], [], options)).toEqual([])
  })
})
