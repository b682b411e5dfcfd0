/** In which order the files of the tests run: what takes longest starts first, also where nothing was ever timed. */
import type { TestSpecification } from 'vitest/node'
import { basename } from 'node:path'
import { BaseSequencer } from 'vitest/node'

/**
 * The longest files, by name, the longest first. Vitest knows how long each took the last time; on a fresh machine it
 * goes by their sizes, and a short file that visits every slide would be among the last, with one worker idle.
 */
export const LONGEST = [
  'dev-server.test.ts',
  'offline.test.ts',
  'accessibility.test.ts',
  'gallery.test.ts',
  'gallery-second.test.ts',
  'explore.test.ts',
  'pdf.test.ts',
  'practice.test.ts',
  'presenter.test.ts',
  'sources.test.ts',
  'language.test.ts',
  'walk.test.ts',
  'change.test.ts',
] as const

/** Files in the order in which they should start; those not named among the longest stay as they are, after them. */
export function longestFirst<T>(files: readonly T[], nameOf: (file: T) => string): readonly T[] {
  const rank = (file: T): number => {
    const place = LONGEST.findIndex(name => name === basename(nameOf(file)))
    return place === -1 ? LONGEST.length : place
  }
  return files.toSorted((a, b) => rank(a) - rank(b))
}

/** Vitest's own order, with the longest files before it. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...longestFirst(await super.sort(files), ({ moduleId }) => moduleId)]
  }
}
