/**
 * The part of `@slidev/client` that this deck uses. The package ships TypeScript sources, which a stricter project
 * cannot check; `tsconfig.json` points here instead.
 */
import type { ComputedRef, Ref } from 'vue'
import type { Router } from 'vue-router'

export declare const configs: { readonly slidesTitle: string, readonly title: string }

export declare function useNav(): {
  readonly isPrintMode: Ref<boolean>
  readonly isPresenter: Ref<boolean>
  readonly currentPage: Ref<number>
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
