/** A model at one size, with what its record says and what follows from it. */
import type { Citation, Figure } from '../data/figure'
import type { License } from '../data/licenses'
import type { Architecture, DatedEvent, ModelRecord, VariantRecord } from '../data/schema'
import type { Openness } from './openness'
import { capByParents, deriveOpenness } from './openness'

/** One model at one size: what a mark in a chart or a row of a table stands for. */
export interface System {
  readonly id: string
  readonly name: string
  readonly model: ModelRecord
  /** Absent where no size is published. */
  readonly variant?: VariantRecord
  readonly openness?: Openness
  readonly params?: Figure
  readonly tokens?: Figure
  readonly contextLength?: Figure
  readonly vocabulary?: Figure
  /** Licence of the weights, where verified. */
  readonly license?: License
  /** The event that counts as its release: weights before announcement, paper and API. */
  readonly release?: DatedEvent
  /** Earlier stages of the same release, oldest first (GPT-2's smaller sizes). */
  readonly earlierStages: readonly DatedEvent[]
}

/** Whether an id is that of a model or of one of its sizes. */
export const isSystemId = (id: string, models: readonly ModelRecord[]): boolean =>
  models.some(model => model.id === id || model.variants.some(variant => variant.id === id))

const RELEASE_ORDER: readonly DatedEvent['event'][] = ['weights', 'announced', 'api', 'data', 'code', 'paper']

/** Order of events, oldest first. */
export const byDate = (a: DatedEvent, b: DatedEvent): number => a.date.localeCompare(b.date)

/** Whether an event is about a variant. */
export const concerns = (event: DatedEvent, variant?: VariantRecord): boolean =>
  !event.variants || !variant || event.variants.includes(variant.id)

/** The first event of the best kind known. */
export function releaseOf(events: readonly DatedEvent[], variant?: VariantRecord): DatedEvent | undefined {
  const own = events.filter(event => concerns(event, variant)).sort(byDate)
  return RELEASE_ORDER.map(kind => own.find(event => event.event === kind)).find(event => event !== undefined)
}

/** The size meant when only the model is named. */
export function flagshipOf(model: ModelRecord): VariantRecord | undefined {
  return model.flagship === undefined
    ? model.variants.findLast(variant => variant.released !== false)
    : model.variants.find(variant => variant.id === model.flagship)
}

/** Where something was read, without the rest of its record. */
export function citationOf({ source, locator, precision, secondHand }: Citation): Citation {
  return { source, locator, ...(precision && { precision }), ...(secondHand && { secondHand }) }
}

/** Number of accelerators, or days, of a run that had one stage only. */
function hardwareFigure(
  { model, variant }: Pick<System, 'model' | 'variant'>,
  field: 'count' | 'days',
): Figure | undefined {
  const stages = (model.hardware ?? []).filter(
    stage => !stage.variants || (variant && stage.variants.includes(variant.id)),
  )
  const [stage] = stages
  const value = stages.length === 1 ? stage![field] : undefined
  return value === undefined ? undefined : { value, unit: field === 'count' ? 'count' : 'days', ...citationOf(stage!) }
}

/** Layers, heads or width of the network. */
function shapeFigure({ variant }: System, field: 'layers' | 'heads' | 'width'): Figure | undefined {
  const value = variant?.shape?.[field]
  return value === undefined ? undefined : { value, unit: 'count', ...citationOf(variant!.shape!) }
}

/** How the heads of a system share keys and values. */
export const attentionOf = ({ model, variant }: Pick<System, 'model' | 'variant'>): Architecture['attention'] =>
  variant?.attention ?? model.architecture?.attention

/**
 * Heads that keep keys and values of their own. Where a source names the kind of attention only, the number follows
 * from its definition: one for each query head (MHA), one for all (MQA).
 */
function keyValueHeads(system: System): Figure | undefined {
  const heads = shapeFigure(system, 'heads')
  const given = system.variant?.shape?.kvHeads
  const attention = attentionOf(system)
  if (!heads || (given === undefined && attention !== 'mha' && attention !== 'mqa')) return undefined
  return {
    ...heads,
    value: given ?? (attention === 'mqa' ? 1 : heads.value),
    ...(given === undefined && { computed: true }),
  }
}

/** A number the architecture states: the window of attention, or experts. */
function architectureFigure(
  { architecture }: ModelRecord,
  unit: Figure['unit'],
  value: number | undefined,
): Figure | undefined {
  return architecture && value !== undefined ? { value, unit, ...citationOf(architecture) } : undefined
}

/**
 * Training tokens where a source gives only the steps: steps × sequences in a batch × length of a sequence.
 * GPT-NeoX-20B publishes it so.
 */
function tokensFromSteps({ facts, contextLength }: ModelRecord): Figure | undefined {
  const { steps, batchSequences } = facts ?? {}
  if (!steps || !batchSequences || !contextLength) return undefined
  return {
    value: steps.value * batchSequences.value * contextLength.value,
    unit: 'tokens',
    ...citationOf(steps),
    computed: true,
  }
}

/** Figures a system has under fixed names, for placeholders; what a model has no value for is simply absent. */
export const SYSTEM_FIGURES: Readonly<Record<string, (system: System) => Figure | undefined>> = {
  params: system => system.params,
  tokens: system => system.tokens,
  contextLength: system => system.contextLength,
  vocabulary: system => system.vocabulary,
  activeParams: system => system.variant?.activeParams,
  gpuHours: system => system.variant?.gpuHours,
  energy: system => system.variant?.energy,
  emissions: system => system.variant?.emissions,
  gpus: system => hardwareFigure(system, 'count'),
  trainingDays: system => hardwareFigure(system, 'days'),
  layers: system => shapeFigure(system, 'layers'),
  heads: system => shapeFigure(system, 'heads'),
  width: system => shapeFigure(system, 'width'),
  keyValueHeads,
  window: ({ model }) => architectureFigure(model, 'tokens', model.architecture?.window),
  experts: ({ model }) => architectureFigure(model, 'count', model.architecture?.experts?.total),
  activeExperts: ({ model }) => architectureFigure(model, 'count', model.architecture?.experts?.active),
}

/**
 * All models at their flagship size, and all their sizes, by id.
 * @param licenseOf finds a licence by its id
 */
export function makeSystems(
  models: readonly ModelRecord[],
  licenseOf: (id: string | undefined) => License | undefined,
): ReadonlyMap<string, System> {
  const byId = new Map(models.map(model => [model.id, model]))

  function opennessOf(model: ModelRecord, visited: readonly string[] = []): Openness | undefined {
    const own = deriveOpenness(model.artefacts, artefact => licenseOf(artefact.license))
    const parents = model.derivedFrom
      .filter(({ id }) => byId.has(id) && !visited.includes(id))
      .map(({ id, how }) => ({ how, openness: opennessOf(byId.get(id)!, [...visited, model.id]) }))
    return capByParents(own, parents)
  }

  function makeSystem(id: string, model: ModelRecord, variant: VariantRecord | undefined): System {
    const release = releaseOf(model.events, variant)
    return {
      id,
      name: variant && id === variant.id && id !== model.id ? variant.name : model.name,
      model,
      variant,
      openness: opennessOf(model),
      params: variant?.params,
      tokens: variant?.tokens ?? model.tokens ?? (model.kind === 'base' ? tokensFromSteps(model) : undefined),
      contextLength: variant?.contextLength ?? model.contextLength,
      vocabulary: model.vocabulary,
      license: licenseOf(model.artefacts.weights?.license),
      release,
      earlierStages:
        release?.event === 'weights' && id === model.id
          ? model.events.filter(event => event.event === 'weights' && event.date < release.date).sort(byDate)
          : [],
    }
  }

  const systems = new Map<string, System>()
  for (const model of models) {
    for (const variant of model.variants) systems.set(variant.id, makeSystem(variant.id, model, variant))
    systems.set(model.id, makeSystem(model.id, model, flagshipOf(model)))
  }
  return systems
}
