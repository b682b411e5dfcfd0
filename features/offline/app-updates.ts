/**
 * The course without a network: a service worker keeps all of it after the first visit, and a new version waits until its
 * reader wants it. Only in a built site; where a browser refuses, there is quietly no offline.
 */
import type { Ref } from 'vue'
import { computed, readonly, shallowRef } from 'vue'
import { whenIdle } from '../../browser/idle'
import { readSetting, writeSetting } from '../../browser/storage'
import { keyOfCourse } from '../../core/course-id'
import { isPrintAddress, TAKE_OVER } from './offline-cache'

const TOLD = keyOfCourse('offline-told')
const INSTALL_DECLINED = keyOfCourse('install-declined')

/** An event of browsers that can install a site; not in any standard. */
interface InstallPrompt extends Event {
  readonly prompt: () => Promise<unknown>
}

const isNewlyKept = shallowRef(false)
/** A version after the one in use. */
const waiting = shallowRef<ServiceWorker>()
/** The version the reader does not want yet. */
const postponed = shallowRef<ServiceWorker>()
const installPrompt = shallowRef<InstallPrompt>()

/** The browser's door to service workers, or `undefined` where there is none: not secure, a file, a sandbox. */
function serviceWorkers(): ServiceWorkerContainer | undefined {
  try {
    // A browser that keeps nothing for this site takes no worker of it either.
    return globalThis.isSecureContext && navigator.cookieEnabled ? navigator.serviceWorker : undefined
  } catch {
    return undefined
  }
}

/** Follows a registration: a version that has come after the one in use waits. */
function followUpdates(registration: ServiceWorkerRegistration): void {
  const look = (): void => {
    waiting.value = (registration.active && registration.waiting) || undefined
  }
  const follow = (worker: ServiceWorker | null): unknown => worker?.addEventListener('statechange', look)
  registration.addEventListener('updatefound', () => follow(registration.installing))
  follow(registration.installing)
  follow(registration.waiting)
  look()
  // A window may stay open for days.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined)
  })
}

async function register(workers: ServiceWorkerContainer): Promise<void> {
  try {
    followUpdates(await workers.register(`${import.meta.env.BASE_URL}service-worker.js`, { updateViaCache: 'none' }))
    await workers.ready
    isNewlyKept.value = readSetting(TOLD) === undefined
  } catch {
    // A private window, blocked storage, no room: the course works with a network as before.
  }
}

/** Waits until the first slide or page stands, by its title, and the browser has nothing to do. */
async function firstPageStands(): Promise<void> {
  await new Promise<void>(resolve => {
    const observer = new MutationObserver(look)
    function look(): void {
      if (document.querySelector('h1')) {
        observer.disconnect()
        resolve()
      }
    }
    observer.observe(document.body, { childList: true, subtree: true })
    look()
  })
  await whenIdle()
}

/** Makes the course work offline, once its first page stands. */
export function setupOffline(): void {
  const workers = serviceWorkers()
  if (!import.meta.env.PROD || !workers || isPrintAddress(location)) return
  addEventListener('beforeinstallprompt', event => {
    // The browser's own banner would lie over a slide.
    event.preventDefault()
    if (readSetting(INSTALL_DECLINED) === undefined) installPrompt.value = event as InstallPrompt
  })
  addEventListener('appinstalled', () => void (installPrompt.value = undefined))
  void firstPageStands().then(() => register(workers))
}

export interface UseOfflineReturn {
  /** Whether the course has come to be kept, and this reader was not told yet. */
  readonly isNewlyKept: Readonly<Ref<boolean>>
  /** Whether a new version waits to be used. */
  readonly hasUpdate: Readonly<Ref<boolean>>
  /** Whether the browser offers to install the course as an app. */
  readonly canInstall: Readonly<Ref<boolean>>
  /** The reader knows that the course works offline: never again. */
  readonly markTold: () => void
  /** Changes to the new version and loads the page again, at the same address. */
  readonly takeUpdate: () => void
  /** Not now: until the page is loaded the next time. */
  readonly postponeUpdate: () => void
  /** Lets the browser ask whether to install. */
  readonly install: () => void
  /** Never offers it again. */
  readonly declineInstall: () => void
}

/** What a page tells its reader of the course being offline. */
export function useOffline(): UseOfflineReturn {
  const takeInstallPrompt = (): InstallPrompt | undefined => {
    const prompt = installPrompt.value
    installPrompt.value = undefined
    return prompt
  }
  return {
    isNewlyKept: readonly(isNewlyKept),
    hasUpdate: computed(() => waiting.value !== undefined && waiting.value !== postponed.value),
    canInstall: computed(() => installPrompt.value !== undefined),
    markTold() {
      isNewlyKept.value = false
      writeSetting(TOLD, 'yes')
    },
    takeUpdate() {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
      waiting.value?.postMessage(TAKE_OVER)
    },
    postponeUpdate: () => void (postponed.value = waiting.value),
    install: () => void takeInstallPrompt()?.prompt(),
    declineInstall() {
      takeInstallPrompt()
      writeSetting(INSTALL_DECLINED, 'yes')
    },
  }
}
