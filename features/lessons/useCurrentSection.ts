import type { Ref } from 'vue'
import { useEventListener, useThrottleFn } from '@vueuse/core'
import { nextTick, onMounted, readonly, shallowRef, watch } from 'vue'
import { sectionBeingRead } from './reading-line'

/** Least time between two looks, in milliseconds. */
const INTERVAL = 120

/**
 * The section of a page that is being read: the last one whose top has passed the reading line.
 * @param ids ids of the sections, in the order of the page
 */
export function useCurrentSection(ids: () => readonly string[]): Readonly<Ref<string | undefined>> {
  const current = shallowRef<string>()
  function look(): void {
    current.value = sectionBeingRead(ids())?.id
  }
  useEventListener(window, 'scroll', useThrottleFn(look, INTERVAL, true), { passive: true })
  onMounted(look)
  watch(ids, () => nextTick(look))
  return readonly(current)
}
