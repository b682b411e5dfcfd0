/** Cells of the comparison table, as data: what is known, where it was read, and what must be said beside it. */
import type { Citation, Figure } from '../data/figure'
import type { License } from '../data/licenses'
import type { DatedEvent } from '../data/schema'
import type { System } from './system'
import type { Value } from './value'
import { SYSTEM_FIGURES } from './system'
import { jointApproximation } from './value'

/** Everything a table can show of a model, in the order of its columns. */
export const TABLE_COLUMNS = [
  'released',
  'organisation',
  'kind',
  'openness',
  'params',
  'activeParams',
  'tokens',
  'tokensPerParameter',
  'contextLength',
  'vocabulary',
  'position',
  'attention',
  'license',
  'access',
  'gpuHours',
  'energy',
  'emissions',
] as const
export type TableColumn = (typeof TABLE_COLUMNS)[number]

/** Columns of numbers stand on their right edge. */
export const NUMERIC_COLUMNS: ReadonlySet<TableColumn> = new Set<TableColumn>([
  'params',
  'activeParams',
  'tokens',
  'tokensPerParameter',
  'contextLength',
  'vocabulary',
  'gpuHours',
  'energy',
  'emissions',
])

/** Columns whose cells hold one of a few words, be it in place of a number. */
export type WordColumn = 'kind' | 'openness' | 'activeParams' | 'position' | 'attention' | 'access'

export type TableCell =
  | { readonly kind: 'figure'; readonly figure: Figure }
  /** Computed from figures; cites all of them. */
  | {
      readonly kind: 'ratio'
      readonly figure: Pick<Figure, 'value' | 'unit' | 'approx'>
      readonly from: readonly Figure[]
    }
  | { readonly kind: 'date'; readonly event: DatedEvent }
  | {
      readonly kind: 'license'
      readonly name: string
      readonly conditions: NonNullable<License['conditions']>
      readonly citation: Citation
    }
  | { readonly kind: 'word'; readonly column: WordColumn; readonly word: string; readonly citation?: Citation }
  | { readonly kind: 'organisations'; readonly ids: readonly string[] }
  /** `unpublished`: nobody has said; `unverified`: it was not read in a source of ours. */
  | { readonly kind: 'unknown'; readonly why: 'unpublished' | 'unverified' }

const UNPUBLISHED: TableCell = { kind: 'unknown', why: 'unpublished' }
const UNVERIFIED: TableCell = { kind: 'unknown', why: 'unverified' }

/** One of a few words, or that it was not verified. */
function wordCell(column: WordColumn, word: string | undefined, citation: Citation | undefined): TableCell {
  return word === undefined ? UNVERIFIED : { kind: 'word', column, word, ...(citation && { citation }) }
}

/** A design without experts uses all its parameters for each token. */
function activeCell({ variant, model: { architecture } }: System): TableCell {
  if (variant?.activeParams) return { kind: 'figure', figure: variant.activeParams }
  return wordCell('activeParams', architecture && !architecture.experts ? 'all' : undefined, architecture)
}

/** Training tokens over parameters, where both are published. */
function ratioCell({ tokens, params }: System): TableCell {
  return tokens && params
    ? {
        kind: 'ratio',
        figure: { value: tokens.value / params.value, unit: 'ratio', approx: jointApproximation([tokens, params]) },
        from: [tokens, params],
      }
    : UNPUBLISHED
}

function licenseCell({
  license,
  model: {
    artefacts: { weights },
  },
}: System): TableCell {
  if (license && weights)
    return { kind: 'license', name: license.name, conditions: license.conditions ?? [], citation: weights }
  return weights?.access === 'api' || weights?.access === 'withheld' ? UNPUBLISHED : UNVERIFIED
}

/** What a table shows of one system in one column. */
export function tableCell(system: System, column: TableColumn): TableCell {
  const { model, variant, release } = system
  const { weights } = model.artefacts
  switch (column) {
    case 'released':
      return release ? { kind: 'date', event: release } : UNPUBLISHED
    case 'organisation':
      return { kind: 'organisations', ids: model.organisations }
    case 'kind':
      return { kind: 'word', column, word: model.kind }
    case 'openness':
      return wordCell(column, system.openness, weights)
    case 'access':
      return wordCell(column, weights?.access, weights)
    case 'position':
      return wordCell(column, model.architecture?.position, model.architecture)
    case 'attention':
      return wordCell(column, variant?.attention ?? model.architecture?.attention, model.architecture)
    case 'license':
      return licenseCell(system)
    case 'activeParams':
      return activeCell(system)
    case 'tokensPerParameter':
      return ratioCell(system)
    default: {
      const figure = SYSTEM_FIGURES[column]!(system)
      return figure ? { kind: 'figure', figure } : UNPUBLISHED
    }
  }
}

/** Everything a cell rests on. */
export function cellCitations(cell: TableCell): readonly Citation[] {
  switch (cell.kind) {
    case 'figure':
      return [cell.figure]
    case 'ratio':
      return cell.from
    case 'date':
      return [cell.event]
    case 'license':
      return [cell.citation]
    case 'word':
      return cell.citation ? [cell.citation] : []
    case 'organisations':
    case 'unknown':
      return []
  }
}

/** Where a cell was read first of all. */
export function cellCitation(cell: TableCell): Citation | undefined {
  return cellCitations(cell)[0]
}

/** A cell as what a placeholder would stand for, where it is a number or a date: then it is formatted alike. */
export function cellValue(cell: TableCell): Value | undefined {
  switch (cell.kind) {
    case 'figure':
      return cell
    case 'ratio':
      return { ...cell, kind: 'derived' }
    case 'date':
      return cell
    default:
      return undefined
  }
}

const SCALE: Readonly<Record<string, number>> = { M: 1e6, B: 1e9, T: 1e12 }

/** The size in a model's name where it is another number than the one published: "8x7B" beside 46.7e9. */
export function nominalLabel({ variant }: Pick<System, 'variant'>): string | undefined {
  const { label, params } = variant ?? {}
  if (label === undefined || params === undefined || params.approx === 'nominal') return undefined
  const [, number, unit = ''] = /^([\d.]+)([MBT])$/.exec(label) ?? []
  const named = Number(number) * (SCALE[unit] ?? 0)
  return named === params.value ? undefined : label
}

/** Rows of a table: oldest release first, equal dates by name. */
export function sortByRelease(systems: readonly System[]): readonly System[] {
  return [...systems].sort(
    (a, b) =>
      (a.release?.date ?? '9999').localeCompare(b.release?.date ?? '9999') ||
      a.name.localeCompare(b.name, 'en', { numeric: true }),
  )
}
