/** All texts of a language by dotted key; paragraphs of a note are `key.0`, `key.1`, … */
export type FlatWords = ReadonlyMap<string, string>

/** Flattens nested words. @throws TypeError on anything but text, lists of text and nested objects. */
export function flattenWords(words: unknown, prefix = ''): FlatWords {
  if (typeof words === 'string') return new Map([[prefix, words]])
  if (typeof words !== 'object' || words === null)
    throw new TypeError(`${prefix} is neither text nor a group of texts: ${JSON.stringify(words)}`)
  return new Map(
    Object.entries(words).flatMap(([key, value]) => [...flattenWords(value, prefix ? `${prefix}.${key}` : key)]),
  )
}
