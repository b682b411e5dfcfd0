/** Small signs that tell answers and verdicts apart by shape; the word stands beside them. */

/** Box of a sign in pixels. */
export const GLYPH_SIZE = 14

/** Lines of each sign in a box of 14 pixels, drawn as strokes. */
export const GLYPHS = {
  /** It holds; it is allowed. */
  check: 'M2 7.6 L5.6 11.2 L12 3.2',
  /** It does not hold; it is not allowed. */
  cross: 'M3 3 L11 11 M11 3 L3 11',
  /** In part: a ring with a bar through it. */
  part: 'M7 1.6 a5.4 5.4 0 1 0 0 10.8 a5.4 5.4 0 1 0 0 -10.8 M4.2 7 H9.8',
  /** Nobody checked. */
  open: 'M4 4.8 a3 3 0 1 1 4.4 2.6 q-1.4 0.7 -1.4 1.9 M7 11.9 v0.2',
} as const
export type Glyph = keyof typeof GLYPHS
