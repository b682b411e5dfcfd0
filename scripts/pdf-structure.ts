/** Makes the structure of a tagged PDF depend on its content alone. */
import type { PDFDocument, PDFObject } from 'pdf-lib'
import { PDFArray, PDFDict, PDFName, PDFRef, PDFString } from 'pdf-lib'

/** How Chromium names the parts of the document that a table cell can refer to. */
const ELEMENT_ID = /^node\d+$/

const name = (text: string): PDFName => PDFName.of(text)

/**
 * Chromium names the elements of a tagged PDF by a counter of the page's nodes, which depends on the order in which the
 * slides happened to load. Here they are named anew in reading order: in the elements, in the references from table cells
 * to their headers, and in the index, which must be sorted by name.
 */
export function renumberElements(pdf: PDFDocument): void {
  const root = pdf.catalog.lookupMaybe(name('StructTreeRoot'), PDFDict)
  if (!root) return
  const renamed = new Map<string, string>()
  const index: [id: string, element: PDFRef][] = []

  const visit = (node: PDFObject | undefined): void => {
    const element = node instanceof PDFRef ? pdf.context.lookup(node) : node
    if (element instanceof PDFArray) {
      element.asArray().forEach(visit)
      return
    }
    if (!(element instanceof PDFDict)) return
    const id = element.lookup(name('ID'))
    if (node instanceof PDFRef && id instanceof PDFString && ELEMENT_ID.test(id.asString())) {
      const next = `node${String(renamed.size + 1).padStart(8, '0')}`
      renamed.set(id.asString(), next)
      element.set(name('ID'), PDFString.of(next))
      index.push([next, node])
    }
    visit(element.get(name('K')))
  }
  visit(root.get(name('K')))

  for (const [, object] of pdf.context.enumerateIndirectObjects()) renameReferences(object, renamed)
  const names = PDFArray.withContext(pdf.context)
  for (const [id, element] of index) {
    names.push(PDFString.of(id))
    names.push(element)
  }
  root.set(name('IDTree'), pdf.context.obj({ Names: names }))
}

/** Table cells name their headers in an array of ids. */
function renameReferences(object: PDFObject, renamed: ReadonlyMap<string, string>): void {
  if (!(object instanceof PDFDict)) return
  const attributes = object.lookup(name('A'))
  for (const attribute of attributes instanceof PDFArray ? attributes.asArray() : [attributes]) {
    const headers = attribute instanceof PDFDict ? attribute.lookup(name('Headers')) : undefined
    if (!(headers instanceof PDFArray)) continue
    headers.asArray().forEach((header, position) => {
      const next = header instanceof PDFString ? renamed.get(header.asString()) : undefined
      if (next) headers.set(position, PDFString.of(next))
    })
  }
}
