/** All texts of a language by dotted key; paragraphs of a note are `key.0`, `key.1`, … */
export type FlatWords = ReadonlyMap<string, string>

/** Told of what is neither text nor a group of texts. */
type OnFault = (key: string, value: unknown) => void

const refuse: OnFault = (key, value) => {
  throw new TypeError(`${key} is neither text nor a group of texts: ${JSON.stringify(value)}`)
}

/**
 * Flattens nested words.
 * @param onFault told of anything but text, lists of text and nested objects, which is then left out
 * @throws TypeError on such a thing where nobody is told of it
 */
export function flattenWords(words: unknown, prefix = '', onFault = refuse): FlatWords {
  if (typeof words === 'string') return new Map([[prefix, words]])
  if (typeof words !== 'object' || words === null) {
    onFault(prefix, words)
    return new Map()
  }
  return new Map(
    Object.entries(words).flatMap(([key, value]) => [
      ...flattenWords(value, prefix ? `${prefix}.${key}` : key, onFault),
    ]),
  )
}
