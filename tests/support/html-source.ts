/** A drawing as text that a reader can compare: one element a line, numbers to a tenth of a pixel, nothing by chance. */

/** Ids that Vue numbers as it mounts. */
const GENERATED_ID = / (?:id|for|aria-describedby|aria-labelledby|aria-controls)="v-[^"]*"/g
/** And what refers to them. */
const REFERENCE = /#v-[\w-]+/g
const SCOPE = / data-v-[\w]+(?:="")?/g
/** Elements without an end tag. */
const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr'])

const nameOf = (tag: string): string => /^<\/?([\w-]+)/.exec(tag)?.[1] ?? ''

/** Breaks the source of a drawing into lines by element, indented by depth. */
export function htmlSource(html: string): string {
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
    // The end tag stays on the line of its element where that holds words alone, and words on the line before them.
    const isShort = closes && previous.startsWith(`<${nameOf(token)}`) && !previous.includes('</')
    if (isShort || (!token.startsWith('<') && !previous.includes('</') && previous !== ''))
      lines[lines.length - 1] += token
    else lines.push('  '.repeat(depth) + token)
    if (token.startsWith('<') && !closes && !token.endsWith('/>') && !VOID.has(nameOf(token))) depth++
  }
  return `${lines.join('\n')}\n`
}
