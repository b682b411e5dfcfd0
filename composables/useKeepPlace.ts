import type { WatchSource } from 'vue'
import { nextTick, watch } from 'vue'

/** Where on the screen the eye is taken to be, as a share of its height. */
const READING_LINE = 0.35

/**
 * Keeps the reader at the same place of a text when its length changes, as it does with the language: the same part of the
 * same section stays at the reading line.
 * @param ids ids of the sections, in the order of the page
 * @param sources what changes the text
 */
export function useKeepPlace(ids: () => readonly string[], sources: readonly WatchSource[]): void {
  watch([...sources], async () => {
    const line = window.innerHeight * READING_LINE
    const section = ids().map(id => document.getElementById(id)).findLast(element => element && element.getBoundingClientRect().top <= line)
    if (!section)
      return
    const before = section.getBoundingClientRect()
    const share = (line - before.top) / before.height
    await nextTick()
    const after = section.getBoundingClientRect()
    window.scrollBy({ top: after.top + share * after.height - line, behavior: 'instant' })
  }, { flush: 'pre' })
}
