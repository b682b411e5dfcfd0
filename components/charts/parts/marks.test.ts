import { describe, expect, it } from 'vitest'
import { OPENNESS_CLASSES } from '../../../core/openness'
import { isHollow, markPath } from './marks'

/** The outline of a mark without its size. */
const outline = (path: string): string => path.replaceAll(/[^a-z]/gi, '')

/** The largest number of a path: how far a mark reaches. */
const reach = (path: string): number =>
  Math.max(...[...path.matchAll(/-?[\d.]+/g)].map(([number]) => Math.abs(Number(number))))

describe('the mark of a class', () => {
  it('is told apart without colour, by outline or by being hollow', () => {
    const looks = OPENNESS_CLASSES.map(openness => `${outline(markPath(openness))} ${isHollow(openness)}`)
    expect(new Set(looks).size).toBe(OPENNESS_CLASSES.length)
  })

  it('is hollow for closed models alone', () => {
    expect(OPENNESS_CLASSES.filter(isHollow)).toEqual(['closed'])
  })

  it.each(OPENNESS_CLASSES)('is about as large as the others: %s', openness => {
    expect(reach(markPath(openness))).toBeGreaterThan(4)
    expect(reach(markPath(openness))).toBeLessThan(13)
  })
})
