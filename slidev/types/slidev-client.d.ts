/**
 * The part of `@slidev/client` that this deck uses. The package ships TypeScript sources, which a stricter project
 * cannot check; `tsconfig.json` points here instead.
 */
import type { ComputedRef, Ref } from 'vue'
import type { Router } from 'vue-router'

export declare const configs: {
  readonly slidesTitle: string
  readonly title: string
  readonly duration: string | number
}

export declare function useNav(): {
  readonly isPrintMode: Ref<boolean>
  readonly isPresenter: Ref<boolean>
  readonly currentPage: Ref<number>
  /** The slide shown. */
  readonly currentSlideRoute: Ref<object>
  readonly router: Router
}

export declare function useSlideContext(): {
  readonly $frontmatter: Readonly<Record<string, unknown>>
  readonly $page: Ref<number>
  /** Pixels of the screen per pixel of the slide. */
  readonly $scale: ComputedRef<number>
  /** The clicks of the slide. Components take part in them by name, before the slide is mounted. */
  readonly $clicksContext: {
    readonly calculateSince: (at: string, size: number) => ClicksInfo
    readonly register: (id: string, info: ClicksInfo) => void
    readonly unregister: (id: string) => void
  }
}

export interface ClicksInfo {
  /** Clicks since the first of these, which counts as 0. */
  readonly currentOffset: ComputedRef<number>
}

export declare function useDarkMode(): {
  readonly isDark: Ref<boolean>
  readonly toggleDark: () => void
}

export declare function useDrawings(): {
  readonly drawingEnabled: Ref<boolean>
}

/** What is drawn on each slide, by its number. */
export declare const drawingState: Record<number, string | undefined>

/** Keeps keys from moving the slides until the function it returns is called. */
export declare function lockShortcuts(): () => void

/** What the windows of a lecture share. */
export interface SharedState {
  page: number
  clicks: number
  clicksTotal: number
  timer: { status: 'stopped' | 'running' | 'paused'; startedAt: number; pausedAt: number }
}

export declare const sharedState: SharedState

/** A way to share state between windows, in place of Slidev's own. */
export interface Sync {
  /**
   * Called once for each state that is shared.
   * @param onUpdate takes over what came from another window
   * @returns called with the state whenever it changes; `updating` if `onUpdate` changed it
   */
  readonly init: (
    name: string,
    onUpdate: (data: object) => void,
    state: object,
  ) => (state: object, updating?: boolean) => void
}

export declare function addSyncMethod(sync: Sync): void
export declare function disableBuiltinSync(): void
