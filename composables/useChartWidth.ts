import type { MaybeComputedElementRef } from '@vueuse/core'
import type { Ref } from 'vue'
import { useElementSize } from '@vueuse/core'
import { computed, ref } from 'vue'
import { SLIDE_WIDTH, useStage } from './useStage'

/**
 * Room of a figure in pixels: the canvas on a slide, the measured width of its element on a page, so that it reflows
 * there.
 */
export function useChartWidth(element: MaybeComputedElementRef): Readonly<Ref<number>> {
  if (useStage().kind === 'slide') return ref(SLIDE_WIDTH)
  const { width } = useElementSize(element)
  return computed(() => Math.floor(width.value) || SLIDE_WIDTH)
}

/** Below this width, in pixels, a figure takes its narrow form, as on a phone. */
export const NARROW_BELOW = 560
