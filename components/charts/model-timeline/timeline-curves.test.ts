import { describe, expect, it } from 'vitest'
import { curveBetween } from './timeline-curves'

const from = { x: 100, y: 200 }
const to = { x: 400, y: 200 }

const centres = (boxes: ReturnType<typeof curveBetween>['boxes']): readonly { x: number; y: number }[] =>
  boxes.map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))

describe('a curve', () => {
  it('leads level from mark to mark', () => {
    expect(curveBetween(from, { x: 400, y: 100 }, []).path).toBe('M100,200C220,200,280,100,400,100')
  })

  it('bows around a mark in its way, as little as it can', () => {
    const other = { x: 250, y: 200 }
    const { path, boxes } = curveBetween(from, to, [other])
    expect(path).not.toBe(curveBetween(from, to, []).path)
    for (const { x, y } of centres(boxes)) expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThanOrEqual(11)
    expect(Math.max(...centres(boxes).map(({ y }) => Math.abs(y - 200)))).toBeLessThan(20)
  })

  it('bows the other way where marks stand above', () => {
    const { boxes } = curveBetween(from, to, [
      { x: 250, y: 200 },
      { x: 250, y: 184 },
      { x: 250, y: 174 },
      { x: 250, y: 164 },
    ])
    expect(Math.max(...centres(boxes).map(({ y }) => y))).toBeGreaterThan(205)
  })

  it('touches as few as possible where it cannot pass', () => {
    const wall = Array.from({ length: 41 }, (_, index) => ({ x: 250, y: 100 + index * 5 }))
    expect(curveBetween(from, to, wall).path).toMatch(/^M100,200C/)
  })

  it('is taken as boxes along it that leave its own marks free', () => {
    const points = centres(curveBetween(from, to, []).boxes)
    expect(points.length).toBeGreaterThan(30)
    for (const point of points) {
      expect(point.y).toBeCloseTo(200, 9)
      expect(point.x).toBeGreaterThan(109)
      expect(point.x).toBeLessThan(391)
    }
  })

  it('joins marks of one date', () => {
    expect(curveBetween(from, { x: 100, y: 100 }, []).path).toBe('M100,200C100,200,100,100,100,100')
  })
})
