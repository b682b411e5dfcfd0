import type { RouteLocationNormalized, Router } from 'vue-router'
import { nextTick } from 'vue'
import { START_LOCATION } from 'vue-router'

/** How long a page may take to draw what its address names, in milliseconds. */
const PATIENCE = 3000

/** Waits until something holds, looking once a frame. @returns whether it came to hold */
async function holds(condition: () => boolean): Promise<boolean> {
  const until = performance.now() + PATIENCE
  while (!condition()) {
    if (performance.now() > until) return false
    await new Promise(requestAnimationFrame)
  }
  return true
}

/** Whether the page stays and only shows another part of itself. A figure is named by the query of its page. */
const isFilter = (to: RouteLocationNormalized, from: RouteLocationNormalized): boolean =>
  to.path === from.path && to.hash === from.hash && to.query.of === from.query.of

const named = ({ hash }: RouteLocationNormalized): HTMLElement | null => document.getElementById(hash.slice(1))

/**
 * Puts the focus where reading begins, lest it stays on a link that is gone: at the title of the page, or at what its address
 * names. A page that knows a better place moves it on.
 */
async function focusStart(to: RouteLocationNormalized): Promise<void> {
  await nextTick()
  if (to.hash) await holds(() => named(to) !== null)
  const place = named(to)
  const start =
    place?.querySelector<HTMLElement>('.lesson-title') ?? place ?? document.querySelector<HTMLElement>('.study-title')
  if (!start) return
  start.tabIndex = -1
  start.focus({ preventScroll: true })
}

/**
 * Pages outside the slides begin at their top or at what their address names, for the eye and for the focus, and are found
 * where they were left by the browser's back button. Slidev's router has no such rule, as slides do not scroll.
 */
export function setupPageScroll(router: Router): void {
  router.options.scrollBehavior = async (to, from, saved) => {
    if (!to.meta.study || (from.meta.study && isFilter(to, from))) return false
    if (saved) {
      await holds(() => document.documentElement.scrollHeight >= saved.top + innerHeight)
      return saved
    }
    if (!to.hash) return { top: 0 }
    return (await holds(() => named(to) !== null)) ? { el: named(to)! } : false
  }
  // Who has just opened the course has the focus where the browser puts it.
  router.afterEach((to, from, failure) => {
    if (!failure && from !== START_LOCATION && to.meta.study && !(from.meta.study && isFilter(to, from)))
      void focusStart(to)
  })
}
