/**
 * Browsers clear what a site has stored when room is short, unless they have agreed to keep it. Some ask their reader then,
 * so they are asked only from where the reason stands beside the button.
 */

/** The browser's door to it, or `undefined` where there is none or it is shut. */
function manager(): StorageManager | undefined {
  try {
    // Older browsers, and addresses that are not secure, have none.
    const { storage } = navigator as { storage?: StorageManager }
    return storage && 'persist' in storage ? storage : undefined
  } catch {
    return undefined
  }
}

/** @returns whether what is stored stays until the reader deletes it; `undefined` where the browser cannot be asked. */
export async function staysStored(): Promise<boolean | undefined> {
  try {
    return await manager()?.persisted()
  } catch {
    return undefined
  }
}

/** Asks the browser to keep what is stored. @returns whether it agreed */
export async function askToStay(): Promise<boolean> {
  try {
    return (await manager()?.persist()) ?? false
  } catch {
    return false
  }
}
