/** Which models a reader wants to see. Facets narrow each other; the values of one facet widen it. */
import type { System } from '../../core/system'
import type { ModelRecord, Name } from '../../data/schema'
import { OPENNESS_CLASSES } from '../../core/openness'

/** Value of a facet where nothing is known of the model. */
export const UNKNOWN = 'unknown'

/** Where one size class ends and the next begins, in parameters. */
export const SIZE_BOUNDS = [1e9, 1e10, 5e10] as const

/** Stretches of size, smallest first. The id is the lower bound; `to` is absent in the last, both in "not published". */
export interface SizeClass {
  readonly id: string
  readonly from?: number
  readonly to?: number
}

export const SIZE_CLASSES: readonly SizeClass[] = [
  ...[0, ...SIZE_BOUNDS].map((from, index) => ({ id: idOfBound(from), from, to: SIZE_BOUNDS[index] })),
  { id: UNKNOWN },
]

/** 1e10 as "1e10": short in an address. */
function idOfBound(bound: number): string {
  return bound.toExponential().replace('e+', 'e').replace('0e0', '0')
}

function sizeClassOf({ params }: Pick<System, 'params'>): string {
  return params === undefined ? UNKNOWN : idOfBound([0, ...SIZE_BOUNDS].findLast(bound => params.value >= bound)!)
}

/** Facets in the order of the panel. */
export const FACETS = ['openness', 'kind', 'size', 'year', 'organisation'] as const
export type Facet = (typeof FACETS)[number]

export const KINDS: readonly ModelRecord['kind'][] = ['base', 'instruct', 'chat', 'code']

const VALUES_OF: Readonly<Record<Facet, (system: System) => readonly string[]>> = {
  openness: system => [system.openness ?? UNKNOWN],
  kind: system => [system.model.kind],
  size: system => [sizeClassOf(system)],
  year: system => [system.release?.date.slice(0, 4) ?? UNKNOWN],
  organisation: system => system.model.organisations,
}

export interface Filters {
  /** Words that must all be in a name of the model or of its makers. */
  readonly query: string
  /** Values wanted of each facet; none means any. */
  readonly facets: Readonly<Record<Facet, readonly string[]>>
}

export const NO_FACETS: Filters['facets'] = { openness: [], kind: [], size: [], year: [], organisation: [] }

/** A system made ready to be filtered many times. */
export interface Entry {
  readonly system: System
  readonly values: Readonly<Record<Facet, readonly string[]>>
  /** Everything it may be searched by, folded. */
  readonly text: string
}

/** Text without case, accents, spaces and punctuation, so that "llama 2" finds "LLaMA-2" and "tulu" finds "Tülu". */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]/gu, '')
}

const namesIn = (name: Name): readonly string[] => (typeof name === 'string' ? [name] : [name.en, name['zh-CN']])

/**
 * @param organisationName name of a maker by its id
 * @param withSizes whether a system can be found by the names of all sizes of its model
 */
export function indexSystems(
  systems: readonly System[],
  organisationName: (id: string) => Name,
  withSizes: boolean,
): readonly Entry[] {
  return systems.map(system => {
    const { model, name, variant } = system
    const names = [
      name,
      model.name,
      ...(model.aliases ?? []),
      variant?.name ?? '',
      ...(withSizes ? model.variants.map(other => other.name) : []),
      ...model.organisations.flatMap(id => namesIn(organisationName(id))),
    ]
    return {
      system,
      values: Object.fromEntries(FACETS.map(facet => [facet, VALUES_OF[facet](system)])) as Entry['values'],
      // A stop that no search contains keeps the end of one name from the beginning of the next.
      text: [...new Set(names.map(fold))].join('|'),
    }
  })
}

function matcher({ query, facets }: Filters): {
  text: (entry: Entry) => boolean
  facet: (entry: Entry, facet: Facet) => boolean
} {
  const words = query
    .split(/\s+/)
    .map(fold)
    .filter(word => word !== '')
  const wanted = Object.fromEntries(FACETS.map(facet => [facet, new Set(facets[facet])])) as Record<Facet, Set<string>>
  return {
    text: entry => words.every(word => entry.text.includes(word)),
    facet: (entry, facet) => wanted[facet].size === 0 || entry.values[facet].some(value => wanted[facet].has(value)),
  }
}

export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>

export interface Filtered {
  readonly systems: readonly System[]
  /** How many models each value of a facet would show, the other facets and the search applied. */
  readonly counts: FacetCounts
}

/** Filters and counts in one pass: an entry that fails one facet alone still counts in that facet. */
export function applyFilters(entries: readonly Entry[], filters: Filters): Filtered {
  const matches = matcher(filters)
  const systems: System[] = []
  const counts = Object.fromEntries(FACETS.map(facet => [facet, new Map<string, number>()])) as Record<
    Facet,
    Map<string, number>
  >
  for (const entry of entries) {
    if (!matches.text(entry)) continue
    const failed = FACETS.filter(facet => !matches.facet(entry, facet))
    if (failed.length === 0) systems.push(entry.system)
    for (const facet of failed.length === 0 ? FACETS : failed.length === 1 ? failed : []) {
      for (const value of entry.values[facet]) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1)
    }
  }
  return { systems, counts }
}

/** The values each facet offers, in the order they are listed: makers by number of models, years from the first. */
export function facetValues(entries: readonly Entry[]): Readonly<Record<Facet, readonly string[]>> {
  const counts = applyFilters(entries, { query: '', facets: NO_FACETS }).counts
  const present = (facet: Facet, order: readonly string[]): readonly string[] =>
    order.filter(value => counts[facet].has(value))
  return {
    openness: present('openness', [...OPENNESS_CLASSES, UNKNOWN]),
    kind: present('kind', KINDS),
    size: present(
      'size',
      SIZE_CLASSES.map(({ id }) => id),
    ),
    year: [...counts.year.keys()].sort(),
    organisation: [...counts.organisation]
      .sort(([a, many], [b, more]) => more - many || a.localeCompare(b, 'en'))
      .map(([id]) => id),
  }
}

/** Takes a value into a facet, or out of it. */
export function toggleValue(filters: Filters['facets'], facet: Facet, value: string): Filters['facets'] {
  const values = filters[facet]
  return { ...filters, [facet]: values.includes(value) ? values.filter(other => other !== value) : [...values, value] }
}
