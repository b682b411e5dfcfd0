/** The data behind a figure as a file: rows of plain values, with licence, citation and sources inside. */
import type { Citation } from '../../data/figure'
import type { SourceRecord } from '../../data/schema'

/** Licence of the words and the data of the course, as SPDX has it. */
export const DATA_LICENSE = 'CC-BY-4.0'

/** A value in a file: numbers stay numbers, what is not published stays empty. */
export type RecordValue = string | number | undefined

export interface Download {
  /** What the rows are about. */
  readonly title: string
  /** Rows with the same fields in the same order. */
  readonly rows: readonly Readonly<Record<string, RecordValue>>[]
  /** Everything the values were read in. */
  readonly sources: readonly SourceRecord[]
}

/** Whom to name. */
export interface Credit {
  readonly course: string
  readonly rights: string
}

export interface RecordsCitation extends Credit {
  readonly title: string
  readonly sources: readonly string[]
}

/** Where in its source a value was read, as plain text. */
export const place = ({ locator }: Citation): string => [locator].flat().join('; ')

/** A source in one line: authors, title, year, address. */
export function citeSource({ authors, publisher, title, published, url }: SourceRecord): string {
  const by = authors?.join(', ') ?? publisher
  return `${by ? `${by}: ` : ''}${title}${published ? ` (${published.slice(0, 4)})` : ''}. ${url}`
}

/** What a picture says about itself. */
export function citationOfDownload({ title, sources }: Download, credit: Credit): RecordsCitation {
  return { ...credit, title, sources: sources.map(citeSource) }
}

/**
 * A cell of RFC 4180: quoted where it must be. A text that a spreadsheet would take for a formula gets an apostrophe.
 */
function csvCell(value: RecordValue): string {
  if (value === undefined) return ''
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Comma-separated values (RFC 4180). Licence and citation are columns, since the format knows no comments. */
export function toCsv(records: Download, credit: Credit): string {
  const rows = records.rows.map(row => ({
    ...row,
    data_license: DATA_LICENSE,
    cite_as: `${credit.course}: ${records.title}`,
  }))
  const lines = rows.length ? [Object.keys(rows[0]!), ...rows.map(row => Object.values<RecordValue>(row))] : []
  return lines.map(line => `${line.map(csvCell).join(',')}\r\n`).join('')
}

/** The same as JSON; what is not published is `null`. */
export function toJson(records: Download, credit: Credit): string {
  return `${JSON.stringify(
    {
      title: records.title,
      license: DATA_LICENSE,
      rights: credit.rights,
      citeAs: `${credit.course}: ${records.title}`,
      sources: records.sources.map(citeSource),
      rows: records.rows,
    },
    (_, value: unknown) => (value === undefined ? null : value),
    2,
  )}\n`
}
