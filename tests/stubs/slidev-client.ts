/**
 * Stands in for `@slidev/client` in tests that run in Node, where the real one, made for a page, cannot be imported. It says
 * what a window says that shows the first slide and is neither the presenter's nor printed. What stands on a slide finds it as
 * in the deck, by Slidev's own keys; `provideSlide` puts them there.
 */
import type * as Client from '@slidev/client'
import type { App, Ref } from 'vue'
import type { Router } from 'vue-router'
import { injectionCurrentPage, injectionFrontmatter } from '@slidev/client/constants.ts'
import { computed, inject, reactive, ref } from 'vue'
import { useRouter } from 'vue-router'

type SlideContext = ReturnType<typeof Client.useSlideContext>
type Clicks = SlideContext['$clicksContext']

export const configs: typeof Client.configs = { slidesTitle: 'Course', title: 'Course', duration: 45 }
export const drawingState: typeof Client.drawingState = {}
export const sharedState: typeof Client.sharedState = reactive({
  page: 1,
  clicks: 0,
  clicksTotal: 0,
  timer: { status: 'stopped', startedAt: 0, pausedAt: 0 },
})

/** What the window is. A test may change it; `resetWindow` puts it back. */
export const shownWindow: {
  readonly isPrintMode: Ref<boolean>
  readonly isPresenter: Ref<boolean>
  readonly isDark: Ref<boolean>
} = { isPrintMode: ref(false), isPresenter: ref(false), isDark: ref(false) }

/** A window like any other again. */
export function resetWindow(): void {
  for (const state of Object.values(shownWindow)) state.value = false
}

export const useNav: typeof Client.useNav = () => ({
  ...shownWindow,
  currentPage: ref(1),
  currentSlideRoute: ref({}),
  // Who asks for it outside a component gets none.
  get router(): Router {
    return useRouter()
  },
})

export const useDarkMode: typeof Client.useDarkMode = () => ({
  isDark: shownWindow.isDark,
  toggleDark: () => void (shownWindow.isDark.value = !shownWindow.isDark.value),
})

export const useDrawings: typeof Client.useDrawings = () => ({ drawingEnabled: ref(false) })

export const lockShortcuts: typeof Client.lockShortcuts = () => () => undefined
export const addSyncMethod: typeof Client.addSyncMethod = () => undefined
export const disableBuiltinSync: typeof Client.disableBuiltinSync = () => undefined

/** Counts the clicks of a slide as Slidev does: what is registered first comes first. */
function createClicks(current: number): Clicks {
  const sizes = new Map<string, number>()
  return {
    calculateSince(at, size) {
      const start = [...sizes.values()].reduce((sum, each) => sum + each, 0) + Number(at)
      // Remembered under the id that it is registered by.
      return Object.assign({ currentOffset: computed(() => current - start) }, { delta: Number(at) + size - 1 })
    },
    register: (id, info) => void sizes.set(id, (info as { delta?: number }).delta ?? 0),
    unregister: id => void sizes.delete(id),
  }
}

const CLICKS = 'clicks of a slide in tests'

export interface StubSlide {
  readonly frontmatter: Readonly<Record<string, unknown>>
  /** Number of the slide, from 1. */
  readonly no?: number
  /** Clicks since the slide was shown; all of them unless said. */
  readonly clicks?: number
}

/** More clicks than any slide has. */
const ALL_CLICKS = 999

/** Puts an app on a slide: what it shows finds the slide's frontmatter, number and clicks. */
export function provideSlide(app: App, { frontmatter, no = 1, clicks = ALL_CLICKS }: StubSlide): void {
  app.provide(injectionFrontmatter, frontmatter)
  app.provide(injectionCurrentPage, ref(no))
  app.provide(CLICKS, createClicks(clicks))
}

export const useSlideContext: typeof Client.useSlideContext = () => ({
  $frontmatter: inject(injectionFrontmatter, {}),
  $page: inject(injectionCurrentPage, () => ref(1), true),
  $scale: computed(() => 1),
  $clicksContext: inject<Clicks>(CLICKS, () => createClicks(ALL_CLICKS), true),
})
