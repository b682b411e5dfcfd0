/** Prints the served deck, or a page beside it, in one language as a tagged PDF with bookmarks, links and metadata. */
import type { Language } from '../core/language'
import type { TrackId } from '../data'
import type { Browser } from 'playwright-chromium'
import process from 'node:process'
import { PDFDocument } from 'pdf-lib'
import { WHOLE } from '../core/tracks'
import { deckWords } from './deck'
import { renumberObjects } from './pdf-objects'
import { nameBookmarks } from './pdf-outline'
import { renumberElements } from './pdf-structure'
import { openPrintPage, openStudyPage } from './print-page'

/** Equal input gives equal output: the date comes from outside or is fixed. */
function printDate(): Date {
  const epoch = Number(process.env.SOURCE_DATE_EPOCH)
  return new Date(Number.isFinite(epoch) && epoch > 0 ? epoch * 1000 : Date.UTC(2026, 0, 1))
}

/**
 * @param url address of the served deck
 * @returns the bytes of the PDF
 */
export async function printDeck(
  browser: Browser,
  url: string,
  language: Language,
  track: TrackId = WHOLE,
): Promise<Uint8Array> {
  const page = await openPrintPage(browser, url, language, { track })
  try {
    const titles = await page.locator('.print-slide-container .slide-title').allInnerTexts()
    const printed = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true })
    return await describePdf(printed, language, { titles })
  } finally {
    await page.close()
  }
}

/** Pages beside the slides that are printed as handouts, with what must be there before they are. */
export const HANDOUTS = { claims: '.claim-table', sources: '.source-list' } as const
export type Handout = keyof typeof HANDOUTS

/**
 * Prints all checked statements, or all sources; the style sheet of the page asks for A4.
 * @param url address of the served deck
 * @returns the bytes of the PDF
 */
export async function printHandout(
  browser: Browser,
  url: string,
  language: Language,
  handout: Handout,
): Promise<Uint8Array> {
  const page = await openStudyPage(browser, url, language, handout, HANDOUTS[handout])
  try {
    const title = await page.title()
    const printed = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true })
    return await describePdf(printed, language, { title })
  } finally {
    await page.close()
  }
}

/**
 * Gives a printed PDF its title and the subject, keywords and language of the deck.
 * @param words what differs from the deck: the title of the document, the titles of its bookmarks
 */
async function describePdf(
  printed: Uint8Array,
  language: Language,
  { title = deckWords(language).title, titles }: { title?: string; titles?: readonly string[] },
): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false })
  renumberElements(pdf)
  if (titles) nameBookmarks(pdf, titles)
  const { subject, keywords } = deckWords(language)
  pdf.setTitle(title, { showInWindowTitleBar: true })
  pdf.setSubject(subject)
  pdf.setKeywords([keywords])
  pdf.setLanguage(language)
  pdf.setCreator('Slidev')
  pdf.setProducer('Chromium, pdf-lib')
  pdf.setCreationDate(printDate())
  pdf.setModificationDate(printDate())
  renumberObjects(pdf)
  return pdf.save()
}
