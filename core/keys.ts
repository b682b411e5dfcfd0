/** Which key strokes are commands of a page. */

interface Stroke {
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly target: unknown
}

const TYPING = new Set(['INPUT', 'TEXTAREA', 'SELECT'])

/** Whether a stroke is a single key pressed outside of any field, so that a page may act on it. */
export function isPlainKey({ ctrlKey, metaKey, altKey, target }: Stroke): boolean {
  const { tagName = '', isContentEditable = false } = (target ?? {}) as {
    tagName?: string
    isContentEditable?: boolean
  }
  return !ctrlKey && !metaKey && !altKey && !TYPING.has(tagName) && !isContentEditable
}
