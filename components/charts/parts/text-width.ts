/**
 * Width of a line of text without a browser, so that label layout is a pure function.
 *
 * The advances are those of Source Sans 3 (thousandths of the size, U+0020 to U+007E), enlarged as in `scripts/fonts.ts`.
 * A browser test compares the estimate with real geometry.
 */

/** Advances at weight 400. */
const REGULAR = [
  200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350, 497, 497, 497, 497, 497, 497, 497,
  497, 497, 497, 249, 249, 497, 497, 497, 425, 847, 543, 588, 571, 615, 527, 494, 617, 652, 263, 479, 579, 486, 727,
  647, 664, 566, 664, 569, 534, 536, 645, 515, 786, 513, 476, 539, 303, 350, 303, 497, 500, 542, 504, 553, 456, 555,
  496, 292, 504, 544, 246, 247, 495, 255, 829, 547, 542, 555, 555, 347, 419, 338, 544, 467, 719, 446, 467, 425, 303,
  241, 303, 497,
]

/** Advances at weight 700. */
const BOLD = [
  200, 340, 537, 528, 528, 857, 667, 300, 344, 344, 457, 528, 300, 332, 300, 339, 528, 528, 528, 528, 528, 528, 528,
  528, 528, 528, 300, 300, 528, 528, 528, 463, 902, 573, 605, 582, 635, 548, 524, 638, 674, 301, 509, 614, 518, 762,
  665, 684, 596, 684, 613, 556, 556, 665, 556, 813, 567, 525, 541, 344, 339, 344, 528, 500, 555, 527, 573, 468, 573,
  518, 341, 534, 571, 276, 278, 548, 286, 857, 572, 555, 573, 573, 398, 443, 383, 568, 523, 776, 514, 521, 460, 344,
  268, 344, 528,
]

/** `size-adjust` of the Latin face. */
const LATIN_SIZE_ADJUST = 1.08
/** Han characters and full-width marks fill their square; other signs are taken as a digit wide. */
const WIDE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/
const OTHER_ADVANCE = 500

/**
 * Estimates the width of a line in pixels.
 * @param size font size in pixels
 */
export function textWidth(text: string, size: number, bold = false): number {
  const advances = bold ? BOLD : REGULAR
  let thousandths = 0
  for (const character of text) {
    const code = character === '\u00A0' ? 0x20 : character.codePointAt(0)!
    thousandths += WIDE.test(character) ? 1000 : (advances[code - 0x20] ?? OTHER_ADVANCE) * LATIN_SIZE_ADJUST
  }
  return (thousandths / 1000) * size
}
