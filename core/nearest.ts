/** Which of the words there are was probably meant. */

/** Fewest letters to put in, take out or change to make one word of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const above = row
    row = [i]
    for (let j = 1; j <= b.length; j++)
      row.push(Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
  }
  return row.at(-1)!
}

function commonStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

/** Small where two words are alike; people get the end of a word wrong rather than its beginning. */
function difference(a: string, b: string): number {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()]
  return distance(one, other) - commonStart(one, other)
}

/** The choices, the likest first; those equally unlike keep their order. */
export function nearestFirst(word: string, choices: Iterable<string>): readonly string[] {
  return [...new Set(choices)]
    .map(choice => ({ choice, far: difference(word, choice) }))
    .sort((a, b) => a.far - b.far)
    .map(({ choice }) => choice)
}

/** Most choices a message lists. */
const MOST = 12

/**
 * What there is instead of a word that there is not, for a message: `did you mean "params"? There are params, tokens, …`.
 * @param word may be of any type: it comes from data that are wrong
 */
export function suggest(word: unknown, choices: Iterable<string>): string {
  const sorted = nearestFirst(String(word), choices)
  const [first] = sorted
  if (first === undefined) return 'there are none yet'
  const listed = `${sorted.slice(0, MOST).join(', ')}${sorted.length > MOST ? ', …' : ''}`
  const alike = difference(String(word), first) <= first.length / 3
  return alike ? `did you mean "${first}"? There are ${listed}` : `there are ${listed}`
}
