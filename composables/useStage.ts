import type { InjectionKey, Ref } from 'vue'
import { useNav, useSlideContext } from '@slidev/client'
import { computed, inject, onUnmounted, provide, readonly, ref, shallowRef } from 'vue'
import { tablePage, toggleTable } from '../state/table-view'

/** Room for figures between the margins of a slide, in pixels of the canvas. */
export const SLIDE_WIDTH = 884

/**
 * Where a figure stands: on a slide of fixed canvas that its clicks drive, or on a page that scrolls and measures.
 * Figures ask the stage instead of Slidev, so that they work on both.
 */
export interface Stage {
  readonly kind: 'slide' | 'page'
  /** Pixels of the screen per pixel of the figure. */
  readonly scale: Readonly<Ref<number>>
  /** Whether it is being printed or exported: then nothing waits for a hover, and figures show whole. */
  readonly printing: Readonly<Ref<boolean>>
  /** Announces the steps of a figure; returns how many of them are shown now. */
  readonly steps: (total: number) => StepState
  /** Whether charts show as tables, and how to change that. */
  readonly table: () => TableState
}

export interface StepState {
  readonly total: number
  /** Steps shown, from 0 to `total`. */
  readonly step: Readonly<Ref<number>>
  /** Shows so many steps. Absent on a slide, where the clicks decide. */
  readonly show?: (step: number) => void
}

export interface TableState {
  readonly on: Readonly<Ref<boolean>>
  readonly toggle: () => void
}

const STAGE: InjectionKey<Stage> = Symbol('stage')

/** Makes a slide the stage of the figures on it. */
function provideSlideStage(): void {
  const { $page, $scale, $clicksContext } = useSlideContext()
  provide(STAGE, {
    kind: 'slide',
    scale: $scale,
    printing: useNav().isPrintMode,
    steps(total) {
      if (total === 0) return { total, step: ref(0) }
      const clicks = $clicksContext.calculateSince('+1', total)
      const id = Symbol('steps of a figure') as unknown as string
      $clicksContext.register(id, clicks)
      onUnmounted(() => $clicksContext.unregister(id))
      return { total, step: computed(() => Math.min(Math.max(clicks.currentOffset.value + 1, 0), total)) }
    },
    table: () => ({ on: computed(() => tablePage.value === $page.value), toggle: () => toggleTable($page.value) }),
  })
}

/** A page shows figures whole; its reader may go back through the steps and turn each chart into its table. */
const PAGE: Stage = {
  kind: 'page',
  scale: ref(1),
  printing: ref(false),
  steps(total) {
    const step = shallowRef(total)
    return { total, step: readonly(step), show: to => void (step.value = Math.min(Math.max(to, 0), total)) }
  },
  table() {
    const on = shallowRef(false)
    return { on: readonly(on), toggle: () => void (on.value = !on.value) }
  },
}

/** Makes a lesson the stage of the slides it shows: their layouts then leave title and foot to it. */
export function provideLessonStage(): void {
  provide(STAGE, PAGE)
}

/**
 * Called by the layout of a slide, which may stand in the deck or in a lesson.
 * @returns where it stands; in the deck it is now the stage of what stands on it
 */
export function useLayoutStage(): Stage['kind'] {
  const outer = inject(STAGE, undefined)
  if (outer) return outer.kind
  provideSlideStage()
  return 'slide'
}

/** The stage a component stands on: its slide, else a page. */
export function useStage(): Stage {
  return inject(STAGE, PAGE)
}

/**
 * Steps of a figure, in the order they are revealed. On a slide they are clicks; in print and in the overview all show.
 * @param total must not depend on the language: two windows in different languages keep the same clicks.
 */
export function useSteps(total: number): StepState {
  return useStage().steps(total)
}
