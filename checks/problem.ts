/** A fault in the course's data, words or slides, told so that whoever made it can mend it. */
export interface Problem {
  /** File, as far as it is known without reading it. */
  readonly file: string
  /** Place in the file or record: `bloom.events[1].date`. */
  readonly path: string
  /** The value found there. */
  readonly value: unknown
  /** What is wrong, and what to do. */
  readonly message: string
}

/** Longest value that is printed whole. */
const LONGEST = 200

/** A value as it would be written; a fault may be in anything, so nothing is taken for granted of it. */
function showValue(value: unknown): string {
  try {
    const shown = JSON.stringify(value) ?? String(value)
    return shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown
  } catch {
    // It holds itself, or a number too large for JSON.
    return typeof value === 'bigint' ? `${value}n` : '(a value that cannot be printed: does it hold itself?)'
  }
}

/** One line a problem. */
export function formatProblem({ file, path, value, message }: Problem): string {
  return `${file}: ${path} = ${showValue(value)}: ${message}`
}
