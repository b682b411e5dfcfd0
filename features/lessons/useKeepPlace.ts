import type { WatchSource } from 'vue'
import { nextTick, watch } from 'vue'
import { readingLine, sectionBeingRead } from './reading-line'

/**
 * Keeps the reader at the same place of a text when its length changes, as it does with the language: the same part of the
 * same section stays at the reading line.
 * @param ids ids of the sections, in the order of the page
 * @param sources what changes the text
 */
export function useKeepPlace(ids: () => readonly string[], sources: readonly WatchSource[]): void {
  watch(
    [...sources],
    async () => {
      const line = readingLine()
      const section = sectionBeingRead(ids())
      if (!section) return
      const before = section.getBoundingClientRect()
      const share = (line - before.top) / before.height
      await nextTick()
      const after = section.getBoundingClientRect()
      window.scrollBy({ top: after.top + share * after.height - line, behavior: 'instant' })
    },
    { flush: 'pre' },
  )
}
