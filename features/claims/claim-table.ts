/** All checked statements as a table: one section for each article, filtered by article, verdict and words. */
import type { ClaimCard } from '../../core/claim'
import type { Quotation } from '../../data/quotations'
import type { ClaimRecord } from '../../data/schema'
import { claimCard } from '../../core/claim'
import { VERDICTS } from '../../data/schema'
import { fold } from '../explore/filters'

/** Verdicts in the order of the schema; last, none. */
export const CLAIM_VERDICTS = [...VERDICTS, 'unverified'] as const satisfies readonly ClaimCard['verdict'][]
export type ClaimVerdict = (typeof CLAIM_VERDICTS)[number]

/** What a table of statements may be narrowed by. */
export const CLAIM_FACETS = ['article', 'verdict'] as const
export type ClaimFacet = (typeof CLAIM_FACETS)[number]

export interface ClaimFilters {
  /** Words that must all occur in a row, in either language. */
  readonly query: string
  /** Ids of the articles wanted; none means any. */
  readonly article: readonly string[]
  /** Verdicts wanted; none means any. */
  readonly verdict: readonly ClaimVerdict[]
}

export const NO_CLAIM_FILTERS: ClaimFilters = { query: '', article: [], verdict: [] }

export interface ClaimRow extends ClaimCard {
  readonly id: string
  /** Place among the statements of its article, from 1. */
  readonly number: number
  /** Everything the row may be found by, folded. */
  readonly text: string
}

/** Rows of one article. */
export interface ClaimSection {
  readonly article: string
  readonly rows: readonly ClaimRow[]
}

/**
 * The rows of all statements, in the order of the data.
 * @param quotations all quotations of the course: longer words of some statements
 * @param wordsOf what a reader may look for in a statement, in both languages
 */
export function claimRows(
  claims: readonly ClaimRecord[],
  quotations: Readonly<Record<string, Quotation>>,
  wordsOf: (id: string) => readonly string[],
): readonly ClaimRow[] {
  const seen = new Map<string, number>()
  return claims.map(claim => {
    const card = claimCard(claim, quotations)
    const number = (seen.get(claim.article) ?? 0) + 1
    seen.set(claim.article, number)
    // A stop that no search contains keeps the end of one text from the beginning of the next.
    return { ...card, id: claim.id, number, text: [claim.id, card.words, ...wordsOf(claim.id)].map(fold).join('|') }
  })
}

export interface FilteredClaims {
  readonly rows: readonly ClaimRow[]
  /** How many rows each value of a facet would show, the other facet and the search applied. */
  readonly counts: Readonly<Record<ClaimFacet, ReadonlyMap<string, number>>>
}

/** Facets narrow each other; the values of one facet widen it. */
export function filterClaims(rows: readonly ClaimRow[], { query, article, verdict }: ClaimFilters): FilteredClaims {
  const words = query
    .split(/\s+/)
    .map(fold)
    .filter(word => word !== '')
  const wanted: Readonly<Record<ClaimFacet, readonly string[]>> = { article, verdict }
  const passes = (row: ClaimRow, facet: ClaimFacet): boolean =>
    wanted[facet].length === 0 || wanted[facet].includes(row[facet])
  const found = rows.filter(row => words.every(word => row.text.includes(word)))
  const countsOf = (facet: ClaimFacet, other: ClaimFacet): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>()
    for (const row of found.filter(row => passes(row, other))) counts.set(row[facet], (counts.get(row[facet]) ?? 0) + 1)
    return counts
  }
  return {
    rows: found.filter(row => CLAIM_FACETS.every(facet => passes(row, facet))),
    counts: { article: countsOf('article', 'verdict'), verdict: countsOf('verdict', 'article') },
  }
}

/**
 * Rows under their articles; an article without rows is left out.
 * @param articles ids in the order shown
 */
export function claimSections(rows: readonly ClaimRow[], articles: readonly string[]): readonly ClaimSection[] {
  return articles
    .map(article => ({ article, rows: rows.filter(row => row.article === article) }))
    .filter(section => section.rows.length > 0)
}

/** Takes a value into a facet, or out of it. */
export function toggleClaimFilter(filters: ClaimFilters, facet: ClaimFacet, value: string): ClaimFilters {
  const values: readonly string[] = filters[facet]
  return { ...filters, [facet]: values.includes(value) ? values.filter(other => other !== value) : [...values, value] }
}

/** A query of an address, as the router reads it. */
type Query = Readonly<Record<string, unknown>>

const PARAMETERS = ['q', ...CLAIM_FACETS] as const

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const chosen = <T extends string>(options: readonly T[], value: unknown): readonly T[] => {
  const names = new Set(text(value).split(','))
  return options.filter(option => names.has(option))
}

/**
 * Reads the filters from an address; what it does not understand falls back quietly.
 * @param articles ids of all articles
 */
export function decodeClaimFilters(query: Query, articles: readonly string[]): ClaimFilters {
  return {
    query: text(query.q).slice(0, 100),
    article: chosen(articles, query.article),
    verdict: chosen(CLAIM_VERDICTS, query.verdict),
  }
}

/** Writes the filters into a query, beside the parameters that are not their own (`lang`). */
export function encodeClaimFilters(
  { query, article, verdict }: ClaimFilters,
  others: Query = {},
): Record<string, string> {
  const own: Record<(typeof PARAMETERS)[number], string> = {
    q: query,
    article: article.join(','),
    verdict: verdict.join(','),
  }
  const kept = Object.entries(others).filter(
    ([name, value]) => !(PARAMETERS as readonly string[]).includes(name) && typeof value === 'string',
  )
  return Object.fromEntries([...kept, ...Object.entries(own).filter(([, value]) => value !== '')]) as Record<
    string,
    string
  >
}
