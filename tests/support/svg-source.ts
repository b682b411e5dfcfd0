/** A drawing as text that a reader can compare: one element a line, numbers to a tenth of a pixel, nothing by chance. */

/** Ids that Vue numbers as it mounts. */
const GENERATED_ID = / (?:id|aria-describedby|aria-labelledby)="v-[^"]*"/g
/** And what refers to them. */
const REFERENCE = /#v-[\w-]+/g
const SCOPE = / data-v-[\w]+(?:="")?/g

/** Breaks the source of an SVG into lines by element, indented by depth. */
export function svgSource(html: string): string {
  const references = [...new Set(html.match(REFERENCE))]
  const tokens = html
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(GENERATED_ID, '')
    .replaceAll(SCOPE, '')
    // Counted within the drawing: how many figures stand before it on the page is chance.
    .replaceAll(REFERENCE, reference => `#v-${references.indexOf(reference)}`)
    .replaceAll(/-?\d+\.\d{2,}/g, number => String(Number(Number(number).toFixed(1))))
    .split(/(<[^>]+>)/)
    .map(token => token.trim())
    .filter(Boolean)
  const lines: string[] = []
  let depth = 0
  for (const token of tokens) {
    const closes = token.startsWith('</')
    if (closes) depth--
    const previous = lines.at(-1)?.trim() ?? ''
    // A text stays on the line of its element, and so does the end tag after it.
    if (!token.startsWith('<') || (closes && !previous.startsWith('</') && previous.includes(`<${token.slice(2, -1)}`)))
      lines[lines.length - 1] += token
    else lines.push('  '.repeat(depth) + token)
    if (token.startsWith('<') && !closes && !token.endsWith('/>')) depth++
  }
  return `${lines.join('\n')}\n`
}
