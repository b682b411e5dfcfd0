import { describe, expect, it } from 'vitest'
import { textWidth } from './text-width'

describe('the width of a line', () => {
  it.each([
    ['nothing', '', 0],
    ['a Han character fills its square', '开', 16],
    ['a full-width mark fills its square', '，', 16],
    ['Han characters stand side by side', '开源模型', 64],
    ['a digit', '7', 0.497 * 1.08 * 16],
    ['digits are all alike', '1750', 4 * 0.497 * 1.08 * 16],
    ['letters differ', 'Wi', (0.786 + 0.246) * 1.08 * 16],
    ['a space', ' ', 0.2 * 1.08 * 16],
    ['a no-break space is a space', '\u00A0', 0.2 * 1.08 * 16],
    ['a sign beyond the table is about a digit', '≈', 0.5 * 1.08 * 16],
    ['a line of both scripts', '7 亿', (0.497 + 0.2) * 1.08 * 16 + 16],
  ])('is the sum of its characters: %s', (_, text, width) => {
    expect(textWidth(text, 16)).toBeCloseTo(width, 9)
  })

  it('grows with the size of the type', () => {
    expect(textWidth('BLOOM 176B', 26)).toBeCloseTo(2 * textWidth('BLOOM 176B', 13), 9)
  })

  it('is larger in bold for Latin text and equal for Han', () => {
    expect(textWidth('Llama', 16, true)).toBeGreaterThan(textWidth('Llama', 16))
    expect(textWidth('开源', 16, true)).toBe(textWidth('开源', 16))
  })
})
