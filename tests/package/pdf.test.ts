import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from 'pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../core/language'
import { isInTrack, WHOLE } from '../../core/tracks'
import { data } from '../../data'
import { readSlides, readWords } from '../../scripts/course'
import { slideTitle } from '../../scripts/deck'
import { printDeck, printHandout } from '../../scripts/pdf'
import { useDeck } from '../support/deck'

const deck = useDeck()
const shorter = data.tracks.map(({ id }) => id).filter(id => id !== WHOLE)

/** Titles of all bookmarks, in order. */
function bookmarks(pdf: PDFDocument): string[] {
  const titles: string[] = []
  const visit = (first: PDFDict | undefined): void => {
    for (let item = first; item; item = item.lookupMaybe(PDFName.of('Next'), PDFDict)) {
      titles.push(item.lookup(PDFName.of('Title'), PDFString, PDFHexString).decodeText())
      visit(item.lookupMaybe(PDFName.of('First'), PDFDict))
    }
  }
  visit(pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict).lookupMaybe(PDFName.of('First'), PDFDict))
  return titles
}

const dictionaries = (pdf: PDFDocument): PDFDict[] =>
  pdf.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter(object => object instanceof PDFDict)

describe.each(LANGUAGES)('the PDF in %s', language => {
  let bytes: Uint8Array
  let pdf: PDFDocument

  beforeAll(async () => {
    bytes = await printDeck(deck.browser, deck.url, language)
    pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  })

  it('has a page for each slide and no empty one at the end', async () => {
    expect(pdf.getPageCount()).toBe((await readSlides()).length)
  })

  it('bookmarks every slide under its title', async () => {
    const titles = (await readSlides()).map(({ frontmatter }) => slideTitle(frontmatter.key, language))
    expect(bookmarks(pdf).map(title => title.replaceAll('\u00A0', ' '))).toEqual(
      titles.map(title => title.replaceAll('\u00A0', ' ')),
    )
  })

  it('is tagged and says its language and title', () => {
    expect(pdf.catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked'))?.toString()).toBe('true')
    expect(pdf.catalog.lookup(PDFName.of('Lang'), PDFString, PDFHexString).decodeText()).toBe(language)
    expect(pdf.getTitle()).toBe(readWords(language).get('ui.deck.title'))
  })

  it('embeds no Type 3 font', () => {
    const fonts = dictionaries(pdf).filter(object => object.get(PDFName.of('Type')) === PDFName.of('Font'))
    expect(fonts.length).toBeGreaterThan(0)
    expect(fonts.filter(font => font.get(PDFName.of('Subtype')) === PDFName.of('Type3'))).toEqual([])
  })

  it('keeps its links: to the articles, and from the map to the chapters', () => {
    const links = dictionaries(pdf).filter(object => object.get(PDFName.of('Subtype')) === PDFName.of('Link'))
    const addresses = links.map(link =>
      link.lookupMaybe(PDFName.of('A'), PDFDict)?.lookupMaybe(PDFName.of('URI'), PDFString)?.decodeText(),
    )
    expect(addresses).toContain('https://thenewstack.io/large-language-models-open-source-llms-in-2023/')
    const inside = links.filter(link => link.has(PDFName.of('Dest')))
    expect(inside.length).toBeGreaterThanOrEqual(5)
    const names = pdf.catalog.get(PDFName.of('Dests')) ?? pdf.catalog.get(PDFName.of('Names'))
    expect(names).toBeInstanceOf(PDFRef)
  })

  it('is the same again from the same deck', async () => {
    expect(Buffer.from(await printDeck(deck.browser, deck.url, language)).equals(Buffer.from(bytes))).toBe(true)
  })
})

describe.each(shorter.flatMap(track => LANGUAGES.map(language => ({ track, language }))))(
  'the PDF of the track $track in $language',
  ({ track, language }) => {
    it('has the slides of the track and no others, under their titles', async () => {
      const pdf = await PDFDocument.load(await printDeck(deck.browser, deck.url, language, track), {
        updateMetadata: false,
      })
      const titles = (await readSlides())
        .filter(({ frontmatter }) => isInTrack(frontmatter, track))
        .map(({ frontmatter }) => slideTitle(frontmatter.key, language))
      expect(pdf.getPageCount()).toBe(titles.length)
      expect(bookmarks(pdf).map(title => title.replaceAll('\u00A0', ' '))).toEqual(
        titles.map(title => title.replaceAll('\u00A0', ' ')),
      )
    })
  },
)

describe.each(LANGUAGES)('the handout of the claims in %s', language => {
  /** A4 on its side, in points, rounded. */
  const A4 = [842, 595]
  const words = readWords(language)
  let bytes: Uint8Array
  let pdf: PDFDocument

  beforeAll(async () => {
    bytes = await printHandout(deck.browser, deck.url, language, 'claims')
    pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  })

  it('is on A4', () => {
    expect(pdf.getPageCount()).toBeGreaterThan(data.articles.length)
    expect(pdf.getPages().map(page => [page.getWidth(), page.getHeight()].map(Math.round))).toEqual(
      pdf.getPages().map(() => A4),
    )
  })

  it('is tagged and says its language and title', () => {
    expect(pdf.catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked'))?.toString()).toBe('true')
    expect(pdf.catalog.lookup(PDFName.of('Lang'), PDFString, PDFHexString).decodeText()).toBe(language)
    expect(pdf.getTitle()).toBe(`${words.get('ui.claims.title')} · ${words.get('ui.deck.title')}`)
  })

  it('bookmarks each article once', () => {
    expect(bookmarks(pdf)).toEqual([
      words.get('ui.claims.title'),
      ...data.articles.map(({ title, titleZh }) => (language === 'en' ? title : titleZh)),
    ])
  })

  it('leads from the number of each statement to its row, and to the sources', () => {
    const links = dictionaries(pdf).filter(object => object.get(PDFName.of('Subtype')) === PDFName.of('Link'))
    expect(links.filter(link => link.has(PDFName.of('Dest')))).toHaveLength(data.claims.length)
    const addresses = links.flatMap(
      link => link.lookupMaybe(PDFName.of('A'), PDFDict)?.lookupMaybe(PDFName.of('URI'), PDFString)?.decodeText() ?? [],
    )
    expect(addresses).toEqual(expect.arrayContaining(data.articles.map(({ url }) => url)))
    expect(addresses.filter(address => !address.startsWith('https://'))).toEqual([])
  })

  it('is the same again from the same deck', async () => {
    expect(Buffer.from(await printHandout(deck.browser, deck.url, language, 'claims')).equals(Buffer.from(bytes))).toBe(
      true,
    )
  })
})

describe.each(LANGUAGES)('the handout of all sources in %s', language => {
  it('has every address, links nowhere else, and is tagged', async () => {
    const pdf = await PDFDocument.load(await printHandout(deck.browser, deck.url, language, 'sources'), {
      updateMetadata: false,
    })
    const words = readWords(language)
    expect(pdf.getTitle()).toBe(`${words.get('ui.sourceList.title')} · ${words.get('ui.deck.title')}`)
    expect(pdf.catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked'))?.toString()).toBe('true')
    const links = dictionaries(pdf).filter(object => object.get(PDFName.of('Subtype')) === PDFName.of('Link'))
    const addresses = links.flatMap(
      link => link.lookupMaybe(PDFName.of('A'), PDFDict)?.lookupMaybe(PDFName.of('URI'), PDFString)?.decodeText() ?? [],
    )
    expect(new Set(addresses)).toEqual(new Set(data.sources.map(({ url }) => url)))
  })
})
