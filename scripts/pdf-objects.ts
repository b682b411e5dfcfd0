/** Makes the numbering of a PDF's objects depend on its content alone. */
import type { PDFContext, PDFDocument, PDFObject } from 'pdf-lib'
import { PDFArray, PDFDict, PDFRef, PDFStream } from 'pdf-lib'

const childrenOf = (object: PDFObject | undefined): readonly PDFObject[] => {
  if (object instanceof PDFStream) return object.dict.values()
  if (object instanceof PDFDict) return object.values()
  return object instanceof PDFArray ? object.asArray() : []
}

/** All references in reading order from the catalogue and the document information. */
function refsInOrder(context: PDFContext): readonly PDFRef[] {
  const order = new Set<PDFRef>()
  const pending: PDFObject[] = [context.trailerInfo.Info, context.trailerInfo.Root].filter(
    object => object !== undefined,
  )
  while (pending.length) {
    const object = pending.pop()!
    const target = object instanceof PDFRef ? context.lookup(object) : object
    if (object instanceof PDFRef) {
      if (order.has(object)) continue
      order.add(object)
    }
    pending.push(...[...childrenOf(target)].reverse())
  }
  return [...order]
}

/**
 * Chromium numbers objects as its threads finish them. Here they are numbered in reading order, so that equal decks give
 * equal files; what nothing refers to is left out.
 */
export function renumberObjects(pdf: PDFDocument): void {
  const { context } = pdf
  const order = refsInOrder(context)
  const renumbered = new Map(order.map((ref, index) => [ref, PDFRef.of(index + 1)]))
  const objects = order.map(ref => context.lookup(ref))

  const renew = (object: PDFObject): PDFObject => {
    if (object instanceof PDFRef) return renumbered.get(object) ?? object
    if (object instanceof PDFArray) object.asArray().forEach((item, index) => object.set(index, renew(item)))
    const dict = object instanceof PDFStream ? object.dict : object
    if (dict instanceof PDFDict) {
      for (const [key, value] of dict.entries()) dict.set(key, renew(value))
    }
    return object
  }
  for (const [ref] of context.enumerateIndirectObjects()) context.delete(ref)
  objects.forEach((object, index) => object && context.assign(PDFRef.of(index + 1), renew(object)))
  const { Root, Info } = context.trailerInfo
  context.trailerInfo.Root = Root && renew(Root)
  context.trailerInfo.Info = Info && renew(Info)
}
