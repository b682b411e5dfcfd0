/** Keys that choose an option. */

interface Stroke {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly target: unknown
}

/** Fields that take no digits. */
const CHOOSERS = new Set(['radio', 'checkbox'])

/** Number of the option that a key chooses, from 1; nothing for another key, or where a field takes it. */
export function optionNumber({ key, ctrlKey, metaKey, altKey, target }: Stroke): number | undefined {
  const {
    tagName = '',
    type = '',
    isContentEditable = false,
  } = (target ?? {}) as { tagName?: string; type?: string; isContentEditable?: boolean }
  const isTaken =
    isContentEditable || ['TEXTAREA', 'SELECT'].includes(tagName) || (tagName === 'INPUT' && !CHOOSERS.has(type))
  return ctrlKey || metaKey || altKey || isTaken || !/^[1-9]$/.test(key) ? undefined : Number(key)
}
