/** Problems of the data: their file is found later, from the record that the path names. */
import type { Problem } from './problem'

export interface Collector {
  readonly problems: Problem[]
  readonly report: (path: string, value: unknown, message: string) => void
}

/** Collects problems of one check. */
export function collector(): Collector {
  const problems: Problem[] = []
  return { problems, report: (path, value, message) => void problems.push({ file: 'data', path, value, message }) }
}
