/** Small settings kept in this browser. Blocked, full or corrupt storage costs the memory, never the page. */

/** @returns the stored text, or `undefined` if there is none or storage is blocked. */
export function readSetting(key: string): string | undefined {
  try {
    return globalThis.localStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

/** Stores a text; does nothing where storage is blocked or full. */
export function writeSetting(key: string, value: string): void {
  try {
    globalThis.localStorage.setItem(key, value)
  } catch {
    // The choice still holds for this visit.
  }
}

/** Forgets a setting. */
export function removeSetting(key: string): void {
  try {
    globalThis.localStorage.removeItem(key)
  } catch {
    // Nothing was kept.
  }
}

/** Whether what is stored outlasts the page: `index.html` puts a stand-in where a browser blocks its storage. */
export function isStorageLasting(): boolean {
  try {
    return globalThis.localStorage instanceof Storage
  } catch {
    return false
  }
}
