/** A number as a row of digits, grouped as Chinese (by four) and English (by three) name it. */

export interface DigitGroup {
  /** Power of ten of its unit: 8 is 亿, 9 is billion. */
  readonly exponent: number
  /** First and last column, counted from the left. */
  readonly from: number
  readonly to: number
}

/** Digits from the left, padded to a number of columns; an empty column is `undefined`. */
export function digitColumns(value: number, columns: number): readonly (string | undefined)[] {
  const digits = [...BigInt(Math.round(value)).toString()]
  return [...Array.from<undefined>({ length: Math.max(0, columns - digits.length) }), ...digits]
}

/** Columns that share a number word, from the left; the first group may be incomplete. */
export function digitGroups(columns: number, size: 3 | 4): readonly DigitGroup[] {
  const groups: DigitGroup[] = []
  for (let to = columns - 1, exponent = 0; to >= 0; to -= size, exponent += size)
    groups.unshift({ exponent, from: Math.max(0, to - size + 1), to })
  return groups
}

/** Columns of a row of digits on the page, in pixels. */
export interface DigitRuler {
  /** Left edge of the first column. */
  readonly left: number
  /** Width of a column. */
  readonly column: number
  /** How far a bracket stays inside its columns at both ends. */
  readonly inset: number
  /** Length of the ends of a bracket. */
  readonly hook: number
}

/** Widest column, and the size of a digit in a column of one pixel. */
const ROOMY = { column: 46, digit: 0.92 } as const
/** Below this width of a column digits stand closer, so that they stay large. */
const CLOSE = { below: 40, digit: 1.12 } as const

/**
 * A ruler that fills a width, at most with roomy columns.
 * @param left room for names before the first column
 * @returns the ruler with the size of its digits
 */
export function fitRuler(width: number, columns: number, left: number): DigitRuler & { readonly digitSize: number } {
  const column = Math.min(ROOMY.column, Math.floor((width - left) / columns))
  const close = column < CLOSE.below
  return {
    left,
    column,
    inset: close ? 2 : 4,
    hook: close ? 6 : 8,
    digitSize: Math.round(column * (close ? CLOSE.digit : ROOMY.digit)),
  }
}

export interface DigitBracket {
  readonly exponent: number
  /** SVG path: its ends point to the digits. */
  readonly path: string
  readonly middle: number
}

/**
 * Brackets over (`down` 1) or under (`down` -1) columns of digits.
 * @param y the line of the brackets
 */
export function digitBrackets(
  groups: readonly DigitGroup[],
  y: number,
  down: 1 | -1,
  { left, column, inset, hook }: DigitRuler,
): readonly DigitBracket[] {
  return groups.map(({ exponent, from, to }) => {
    const [start, end] = [left + from * column, left + (to + 1) * column]
    return {
      exponent,
      path: `M${start + inset} ${y + hook * down} v${-hook * down} H${end - inset} v${hook * down}`,
      middle: (start + end) / 2,
    }
  })
}

/** Where the parts of a comparison of two numbers stand, in pixels. */
export interface DigitsLayout {
  readonly width: number
  readonly height: number
  readonly ruler: DigitRuler
  readonly digitSize: number
  /** Lines of the brackets. */
  readonly above: number
  readonly below: number
  /** The empty box of a missing digit. */
  readonly box: { readonly inset: number; readonly rise: number; readonly height: number }
  readonly wrong: DigitRow
  readonly right: DigitRow
}

export interface DigitRow {
  /** Baseline of the digits. */
  readonly y: number
  readonly nameY: number
  readonly valueX: number
  readonly valueY: number
}

/** Room left of the digits for the names of the rows, and the width of a column beside them. Twelve digits may stand a little over the margin of a slide. */
const BESIDE = { left: 196, column: 58, digit: 54, overhang: 10 } as const
/** Where there is no such room: value beside the name, in the line above the digits. */
const STACKED = { valueX: 96, row: 78 } as const

/** Names stand left of the digits where the width allows it, else above them. */
export function layoutDigits(width: number, columns: number): DigitsLayout {
  const beside = BESIDE.left + columns * BESIDE.column
  if (beside <= width + BESIDE.overhang) {
    const row = (y: number): DigitRow => ({ y, nameY: y - 26, valueX: 0, valueY: y })
    return {
      width: beside,
      height: 212,
      ruler: { left: BESIDE.left, column: BESIDE.column, inset: 5, hook: 8 },
      digitSize: BESIDE.digit,
      above: 34,
      below: 182,
      box: { inset: 9, rise: 46, height: 50 },
      wrong: row(92),
      right: row(158),
    }
  }
  const { digitSize, ...ruler } = fitRuler(width, columns, 0)
  const first = 92
  const row = (y: number): DigitRow => ({
    y,
    nameY: y - digitSize - 6,
    valueX: STACKED.valueX,
    valueY: y - digitSize - 6,
  })
  return {
    width: ruler.column * columns,
    height: first + STACKED.row + digitSize + 24,
    ruler,
    digitSize,
    above: 24,
    below: first + STACKED.row + 20,
    box: { inset: 2, rise: Math.round(digitSize * 0.8), height: Math.round(digitSize * 0.9) },
    wrong: row(first),
    right: row(first + STACKED.row),
  }
}
