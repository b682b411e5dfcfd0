import type { Ref } from 'vue'
import { useEventListener } from '@vueuse/core'
import { nextTick, readonly, ref } from 'vue'
import { useStage } from '../../composables/useStage'
import { placeTip, tipAt } from './tip-place'

export interface UseTipReturn {
  /** Whether it stands above what it explains; below where there is no room. */
  readonly above: Readonly<Ref<boolean>>
  /** Moves the tip to its place; bind it to its element. */
  readonly style: Readonly<Ref<Readonly<Record<string, string>>>>
  /** What the tip's element has for `popover`: on a page it stands above everything, in the top layer. */
  readonly popover: 'manual' | undefined
  /** Puts the tip in its place, as often as it is shown. */
  readonly show: () => Promise<void>
}

/**
 * A tip beside an element. On a slide it is a child of what it explains and scales with it; on a page it is a popover.
 * @param anchor what it explains
 * @param tip its element, which may be made when it opens
 */
export function useTip(
  anchor: () => Element | null | undefined,
  tip: () => HTMLElement | null | undefined,
): UseTipReturn {
  const { scale, kind } = useStage()
  const shown = ref(false)
  const above = ref(true)
  const style = ref<Readonly<Record<string, string>>>({})

  function place(): void {
    const [rectangle, element] = [anchor()?.getBoundingClientRect(), tip()]
    if (!rectangle || !element) return
    if (kind === 'page') {
      if (!element.matches(':popover-open')) element.showPopover()
      const { x, y } = tipAt(rectangle, element.getBoundingClientRect(), { width: innerWidth, height: innerHeight })
      style.value = { left: `${x}px`, top: `${y}px` }
    } else {
      const slide = element.closest('.slidev-page') ?? document.documentElement
      const { x, above: hasRoomAbove } = placeTip(
        rectangle,
        element.getBoundingClientRect(),
        slide.getBoundingClientRect(),
        scale.value,
      )
      above.value = hasRoomAbove
      style.value = { transform: `translateX(${x}px)` }
    }
  }

  async function show(): Promise<void> {
    shown.value = true
    await nextTick()
    place()
  }

  // A tip in the top layer does not scroll with what it explains by itself.
  if (kind === 'page')
    useEventListener(() => (shown.value ? window : undefined), 'scroll', place, { capture: true, passive: true })

  return { above: readonly(above), style: readonly(style), popover: kind === 'page' ? 'manual' : undefined, show }
}
