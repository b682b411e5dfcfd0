/** Waits until the browser has nothing to do, so that what can wait holds nothing up. */
export const whenIdle = (): Promise<unknown> =>
  new Promise(resolve => ('requestIdleCallback' in globalThis ? requestIdleCallback(resolve) : setTimeout(resolve)))
