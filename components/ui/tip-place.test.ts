import type { Rectangle } from './tip-place'
import { describe, expect, it } from 'vitest'
import { placeTip, tipAt } from './tip-place'

const box = (left: number, top: number, width: number, height: number): Rectangle => ({
  left,
  top,
  width,
  height,
  right: left + width,
})

const slide = box(100, 50, 980, 552)
const tip = box(0, 0, 200, 60)

describe('a tip', () => {
  it.each([
    ['stands at its anchor where there is room', 300, 1, 0],
    ['stands at its anchor up to the margin', 872, 1, 0],
    ['moves left where it would leave the slide', 1000, 1, -128],
    ['moves in pixels of the slide when that is enlarged', 1000, 2, -64],
    ['moves in pixels of the slide when that is shrunk', 1000, 0.5, -256],
  ])('%s', (_, left, scale, x) => {
    expect(placeTip(box(left, 300, 20, 20), tip, slide, scale).x).toBe(x)
  })

  it('wider than the slide never leaves it at the left', () => {
    expect(placeTip(box(150, 300, 20, 20), box(0, 0, 2000, 60), slide, 1).x).toBe(-42)
  })

  it.each([
    [300, true],
    [119, true],
    [118, false],
    [60, false],
  ])('stands above its anchor if there is room on the slide: anchor at %d', (top, above) => {
    expect(placeTip(box(300, top, 20, 20), tip, slide, 1).above).toBe(above)
  })
})

describe('the place of a tip in a window', () => {
  const window = { width: 390, height: 800 }
  const tip = { width: 200, height: 60 }

  it.each([
    ['above what it explains', { left: 40, top: 300, height: 20 }, { x: 40, y: 234 }],
    ['below, where there is no room above', { left: 40, top: 70, height: 20 }, { x: 40, y: 96 }],
    ['within the right edge', { left: 350, top: 300, height: 20 }, { x: 182, y: 234 }],
    ['within the left edge', { left: -30, top: 300, height: 20 }, { x: 8, y: 234 }],
  ])('is %s', (_, anchor, place) => {
    expect(tipAt(anchor, tip, window)).toEqual(place)
  })

  it('is never below the window', () => {
    expect(tipAt({ left: 0, top: 10, height: 780 }, tip, window).y).toBe(732)
  })
})
