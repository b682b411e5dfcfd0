/** Models as rows of a file: each value beside how exact it is and where it was read. */
import type { Citation, Figure } from '../../data/figure'
import type { SourceRecord } from '../../data/schema'
import type { System } from '../system'
import type { Download, RecordValue } from './download'
import { SYSTEM_FIGURES } from '../system'
import { place } from './download'

const FIGURES = [
  'params',
  'activeParams',
  'tokens',
  'contextLength',
  'vocabulary',
  'gpuHours',
  'energy',
  'emissions',
] as const

function figureFields(name: string, figure: Figure | undefined): Record<string, RecordValue> {
  return {
    [name]: figure?.value,
    [`${name}_unit`]: figure?.unit,
    [`${name}_exactness`]: figure && (figure.computed ? 'computed' : (figure.approx ?? 'stated')),
    [`${name}_source`]: figure?.source,
    [`${name}_place`]: figure && place(figure),
  }
}

/** One of a few words, such as `rope`; without a word no source is named either. */
function wordFields(
  name: string,
  word: string | undefined,
  citation: Citation | undefined,
): Record<string, RecordValue> {
  const read = word === undefined ? undefined : citation
  return { [name]: word, [`${name}_source`]: read?.source, [`${name}_place`]: read && place(read) }
}

function modelRow(system: System): Record<string, RecordValue> {
  const { id, model, variant, release, openness, license } = system
  const weights = model.artefacts.weights
  return {
    id,
    name: variant?.name ?? system.name,
    organisations: model.organisations.join('; '),
    kind: model.kind,
    size_by_name: variant?.label,
    released: release?.date,
    released_event: release?.event,
    released_source: release?.source,
    released_place: release && place(release),
    openness,
    license: license?.id,
    license_source: license && weights?.source,
    license_place: license && weights && place(weights),
    ...wordFields('access', weights?.access, weights),
    ...(Object.assign({}, ...FIGURES.map(name => figureFields(name, SYSTEM_FIGURES[name]!(system)))) as Record<
      string,
      RecordValue
    >),
    ...wordFields('architecture', model.architecture?.type, model.architecture),
    ...wordFields('position', model.architecture?.position, model.architecture),
    ...wordFields('attention', variant?.attention ?? model.architecture?.attention, model.architecture),
    derived_from: model.derivedFrom.map(parent => `${parent.id} (${parent.how})`).join('; ') || undefined,
  }
}

/**
 * @param title what the selection is, in the language shown
 * @param sourceOf finds a source by its id
 */
export function modelDownload(
  title: string,
  systems: readonly System[],
  sourceOf: (id: string) => SourceRecord,
): Download {
  const rows = systems.map(modelRow)
  const used = new Set(
    rows.flatMap(row =>
      Object.entries(row)
        .filter(([field]) => field.endsWith('_source'))
        .map(([, id]) => id),
    ),
  )
  return { title, rows, sources: [...used].filter(id => typeof id === 'string').map(sourceOf) }
}
