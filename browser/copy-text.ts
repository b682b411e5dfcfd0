/** Puts a text on the clipboard. @returns whether the browser allowed it */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copySelected(text)
  }
}

/** The old way, which some browsers allow where they do not allow the new one. */
function copySelected(text: string): boolean {
  const back = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.className = 'sr-only'
  document.body.append(field)
  field.select()
  try {
    // Out of date, but the only way at an address that is not secure.
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    if (back instanceof HTMLElement) back.focus({ preventScroll: true })
  }
}
