/** Files made in the browser: nothing leaves it. */
import type { Credit, RecordsCitation } from '../logic/records/records'

/** Properties that style sheets set on the parts of a chart; a picture on its own must carry them itself. */
const PRESENTATION = [
  'fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'opacity', 'visibility', 'shape-rendering',
  'font-family', 'font-size', 'font-weight', 'font-variant-numeric', 'text-anchor', 'paint-order',
] as const

const SVG = 'http://www.w3.org/2000/svg'
const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/'
const LICENSE_URL = 'https://creativecommons.org/licenses/by/4.0/'
/** Space around the picture and below it for its credit, in pixels. */
const MARGIN = 16
const CREDIT_LINE = 18

/** Offers a text as a file to the reader. */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  link.download = name
  link.click()
  // The browser reads the address after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

function inlineStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from)
  for (const property of PRESENTATION)
    to.setAttribute(property, style.getPropertyValue(property))
  for (const name of [...to.getAttributeNames()].filter(name => name === 'class' || name === 'tabindex' || name.startsWith('data-')))
    to.removeAttribute(name)
  ;[...from.children].forEach((child, index) => inlineStyles(child, to.children[index]!))
}

function metadata(citation: Credit & Partial<RecordsCitation>): Element {
  const element = document.createElementNS(SVG, 'metadata')
  const entries = [
    ['title', citation.title], ['publisher', citation.course], ['rights', citation.rights], ['license', LICENSE_URL],
    ...(citation.sources ?? []).map(source => ['source', source]),
  ]
  for (const [name, text] of entries) {
    if (text)
      element.appendChild(document.createElementNS(DUBLIN_CORE, `dc:${name}`)).textContent = text
  }
  return element
}

/**
 * A chart as a file of its own: styles inlined, ground and credit added, licence and sources as metadata.
 * @param svg the chart as shown, whose styles are taken over
 */
export function svgDocument(svg: SVGSVGElement, citation: Credit & Partial<RecordsCitation>): string {
  const copy = svg.cloneNode(true) as SVGSVGElement
  inlineStyles(svg, copy)
  const [x = 0, y = 0, width = 0, height = 0] = svg.getAttribute('viewBox')!.split(' ').map(Number)
  const full = { x: x - MARGIN, y: y - MARGIN, width: width + 2 * MARGIN, height: height + 2 * MARGIN + CREDIT_LINE }
  copy.setAttribute('viewBox', Object.values(full).join(' '))
  copy.setAttribute('width', String(full.width))
  copy.setAttribute('height', String(full.height))
  const style = getComputedStyle(svg)
  const ground = document.createElementNS(SVG, 'rect')
  for (const [name, value] of Object.entries({ ...full, fill: style.getPropertyValue('--color-paper') }))
    ground.setAttribute(name, String(value))
  const credit = document.createElementNS(SVG, 'text')
  const place = { 'x': x, 'y': y + height + MARGIN + CREDIT_LINE / 2, 'font-size': 12, 'font-family': style.fontFamily, 'fill': style.getPropertyValue('--color-ink-muted') }
  for (const [name, value] of Object.entries(place))
    credit.setAttribute(name, String(value))
  credit.textContent = `${citation.course} · ${citation.rights}`
  copy.prepend(metadata(citation), ground)
  copy.append(credit)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`
}
