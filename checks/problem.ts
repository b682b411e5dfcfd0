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

/** One line a problem. */
export function formatProblem({ file, path, value, message }: Problem): string {
  return `${file}: ${path} = ${JSON.stringify(value) ?? 'undefined'}: ${message}`
}
