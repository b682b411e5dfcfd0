/** Files made in the browser: nothing leaves it. */
import type { Credit, RecordsCitation } from '../core/downloads/download'

/** Properties that style sheets set on the parts of a chart; a picture on its own must carry them itself. */
const PRESENTATION = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'opacity',
  'visibility',
  'shape-rendering',
  'stroke-linejoin',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
] as const

/** What makes sense only on the page: how to use the chart, and where its styles come from. */
const PAGE_ATTRIBUTES = /^(?:class|id|tabindex|data-.*|aria-(?:describedby|pressed|expanded|controls))$/

const SVG = 'http://www.w3.org/2000/svg'
const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/'
const LICENSE_URL = 'https://creativecommons.org/licenses/by/4.0/'
/** Space around the picture, above it for its title, and below it for its credit, in pixels. */
const MARGIN = 16
const TITLE_LINE = 28
const CREDIT_LINE = 18
const TITLE_SIZE = 16
const CREDIT_SIZE = 12
/** From the top of a line of text to its baseline, as a part of its height. */
const BASELINE = 0.7

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
  for (const property of PRESENTATION) to.setAttribute(property, style.getPropertyValue(property))
  for (const name of to.getAttributeNames().filter(name => PAGE_ATTRIBUTES.test(name))) to.removeAttribute(name)
  if (to.getAttribute('role') === 'button') to.setAttribute('role', 'img')
  ;[...from.children].forEach((child, index) => inlineStyles(child, to.children[index]!))
}

function metadata(citation: Credit & Partial<RecordsCitation>): Element {
  const element = document.createElementNS(SVG, 'metadata')
  const entries = [
    ['title', citation.title],
    ['publisher', citation.course],
    ['rights', citation.rights],
    ['license', LICENSE_URL],
    ...(citation.sources ?? []).map(source => ['source', source]),
  ]
  for (const [name, text] of entries) {
    if (text) element.appendChild(document.createElementNS(DUBLIN_CORE, `dc:${name}`)).textContent = text
  }
  return element
}

function svgElement(name: string, attributes: Readonly<Record<string, string | number>>, text = ''): Element {
  const element = document.createElementNS(SVG, name)
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value))
  element.textContent = text
  return element
}

/** The key of the marks, which stands beside the chart on the page, as a part of the picture: laid out as it is there. */
function keyOf(figure: Element | null): { readonly height: number; readonly parts: readonly Element[] } {
  const key = figure?.querySelector('.openness-key')
  if (!key) return { height: 0, parts: [] }
  const whole = key.getBoundingClientRect()
  const parts = [...key.children].flatMap(item => {
    const { left, top, height } = item.getBoundingClientRect()
    const style = getComputedStyle(item)
    const middle = top - whole.top + height / 2
    const mark = item.querySelector('path')!
    const markWidth = mark.ownerSVGElement!.getBoundingClientRect().width
    const copy = svgElement('g', { transform: `translate(${left - whole.left + markWidth / 2},${middle})` })
    const shape = mark.cloneNode() as Element
    inlineStyles(mark, shape)
    copy.append(shape)
    const place = {
      'x': left - whole.left + markWidth + 6,
      'y': middle + 5,
      'fill': style.color,
      'font-family': style.fontFamily,
      'font-size': style.fontSize,
    }
    return [copy, svgElement('text', place, item.textContent.trim())]
  })
  return { height: whole.height + MARGIN / 2, parts }
}

/**
 * A chart as a file of its own: styles inlined, ground, title, key and credit added, licence and sources as metadata.
 * @param svg the chart as shown, whose styles are taken over
 * @param figure what holds the chart and its key
 */
export function svgDocument(
  svg: SVGSVGElement,
  citation: Credit & Partial<RecordsCitation>,
  figure: Element | null = svg.closest('figure'),
): string {
  const copy = svg.cloneNode(true) as SVGSVGElement
  inlineStyles(svg, copy)
  copy.querySelectorAll(':scope > desc').forEach(element => element.remove())
  const [x = 0, y = 0, width = 0, height = 0] = svg.getAttribute('viewBox')!.split(' ').map(Number)
  const title = citation.title === undefined ? 0 : TITLE_LINE
  const key = keyOf(figure)
  const head = title + key.height
  const full = {
    x: x - MARGIN,
    y: y - MARGIN - head,
    width: width + 2 * MARGIN,
    height: height + 2 * MARGIN + head + CREDIT_LINE,
  }
  copy.setAttribute('viewBox', Object.values(full).join(' '))
  copy.setAttribute('width', String(full.width))
  copy.setAttribute('height', String(full.height))

  const style = getComputedStyle(svg)
  const colour = (name: string): string => style.getPropertyValue(name).trim()
  const ground = svgElement('rect', { ...full, fill: colour('--color-paper') })
  const words = (text: string, top: number, size: number, more: Readonly<Record<string, string>>): Element =>
    svgElement(
      'text',
      { 'x': x, 'y': top + size * BASELINE, 'font-size': size, 'font-family': style.fontFamily, ...more },
      text,
    )
  const keyPart = svgElement('g', { transform: `translate(${x},${y - key.height})` })
  keyPart.append(...key.parts)

  copy.prepend(metadata(citation), ground, keyPart)
  if (citation.title !== undefined)
    copy.append(words(citation.title, y - head, TITLE_SIZE, { 'font-weight': '700', 'fill': colour('--color-ink') }))
  copy.append(
    words(`${citation.course} · ${citation.rights}`, y + height + MARGIN, CREDIT_SIZE, {
      fill: colour('--color-ink-muted'),
    }),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`
}
