/** Bookmarks of a printed PDF. */
import type { PDFDocument } from 'pdf-lib'
import { PDFDict, PDFHexString, PDFName } from 'pdf-lib'

const next = (item: PDFDict, name: string): PDFDict | undefined => item.lookupMaybe(PDFName.of(name), PDFDict)

function bookmarksBelow(item: PDFDict): readonly PDFDict[] {
  const all: PDFDict[] = []
  for (let child = next(item, 'First'); child; child = next(child, 'Next')) all.push(child, ...bookmarksBelow(child))
  return all
}

/**
 * Gives the bookmarks the titles of the headings they were made from: Chromium leaves out the space where a heading goes on
 * in a second line.
 * @param titles of all headings, in order
 * @throws Error if there is not a bookmark for each
 */
export function nameBookmarks(pdf: PDFDocument, titles: readonly string[]): void {
  const bookmarks = bookmarksBelow(pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict))
  if (bookmarks.length !== titles.length)
    throw new Error(
      `The PDF has ${bookmarks.length} bookmarks for ${titles.length} titles. Only the title of a slide may be a heading.`,
    )
  bookmarks.forEach((bookmark, index) => bookmark.set(PDFName.of('Title'), PDFHexString.fromText(titles[index]!)))
}
