import type { RouteLocationNormalized, Router } from 'vue-router'

/** How long a page may take to draw what its address names, in milliseconds. */
const PATIENCE = 3000

/** Waits until something holds, looking once a frame. @returns whether it came to hold */
async function holds(condition: () => boolean): Promise<boolean> {
  const until = performance.now() + PATIENCE
  while (!condition()) {
    if (performance.now() > until)
      return false
    await new Promise(requestAnimationFrame)
  }
  return true
}

const isFilter = (to: RouteLocationNormalized, from: RouteLocationNormalized): boolean => to.path === from.path && to.hash === from.hash

/**
 * Pages outside the slides begin at their top or at what their address names, and are found where they were left by the
 * browser's back button. Slidev's router has no such rule, as slides do not scroll.
 */
export function setupPageScroll(router: Router): void {
  router.options.scrollBehavior = async (to, from, saved) => {
    if (!to.meta.study || (from.meta.study && isFilter(to, from)))
      return false
    if (saved) {
      await holds(() => document.documentElement.scrollHeight >= saved.top + innerHeight)
      return saved
    }
    if (!to.hash)
      return { top: 0 }
    const id = decodeURIComponent(to.hash.slice(1))
    return await holds(() => document.getElementById(id) !== null) ? { el: document.getElementById(id)! } : false
  }
}
