/** Stands in for `@slidev/client` where the course is drawn without Slidev: a slide that shows everything, as in print. */
import type { ClicksInfo } from '@slidev/client'
import type { InjectionKey } from 'vue'
import { computed, inject, ref } from 'vue'

/** What a slide stands on. */
export interface SlideContext {
  readonly frontmatter: Readonly<Record<string, unknown>>
  readonly page: number
  /** Clicks made so far; `Infinity` shows every step. */
  readonly clicks: number
  /** Counts the clicks that the parts of the slide take part in. */
  total: number
}

export const SLIDE_CONTEXT: InjectionKey<SlideContext> = Symbol('slide context')

export const configs = { slidesTitle: 'deck', title: 'deck', duration: 0 }
export const drawingState: Record<number, string | undefined> = {}
export const sharedState = {
  page: 1,
  clicks: 0,
  clicksTotal: 0,
  timer: { status: 'stopped', startedAt: 0, pausedAt: 0 },
}

export const useNav = () => ({
  isPrintMode: ref(false),
  isPresenter: ref(false),
  currentPage: ref(1),
  currentSlideRoute: ref({}),
})

export function useSlideContext() {
  const context = inject(SLIDE_CONTEXT)!
  return {
    $frontmatter: context.frontmatter,
    $page: ref(context.page),
    $scale: ref(1),
    $clicksContext: {
      calculateSince(_at: string, size: number): ClicksInfo {
        const before = context.total
        context.total += size
        // Slidev counts from the first of these clicks, which is 0.
        return { currentOffset: computed(() => context.clicks - before - 1) }
      },
      register: () => undefined,
      unregister: () => undefined,
    },
  }
}

export const useDarkMode = () => ({ isDark: ref(false), toggleDark: () => undefined })
export const useDrawings = () => ({ drawingEnabled: ref(false) })
export const lockShortcuts = () => () => undefined
export const addSyncMethod = (): void => undefined
export const disableBuiltinSync = (): void => undefined
