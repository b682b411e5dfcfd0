/** Which facts of a model can be asked: known well enough to have one right answer, and not given away by a name. */
import type { Catalogue } from '../../core/catalogue'
import type { System } from '../../core/system'
import type { TimeSpan } from '../../core/time'
import type { Text } from './question'
import { deriveOpenness } from '../../core/openness'
import { timeSpan } from '../../core/time'

/** Numbers of a model that are asked for. */
export const MEASURES = ['params', 'tokens'] as const
export type Measure = (typeof MEASURES)[number]

/** A model with what can be asked of it. */
export interface AskedModel {
  readonly id: string
  readonly system: System
  /** From its first appearance to its release, in decimal years; only where both are known to the month. */
  readonly span?: TimeSpan
  readonly sizes: Readonly<Partial<Record<Measure, number>>>
  /** Whether its class follows from its own licence, so that the licence explains it. */
  readonly hasPlainClass: boolean
}

export interface AskedFacts {
  /** Every model that a slide names, in the order of the data. */
  readonly models: readonly AskedModel[]
  readonly model: (id: string) => AskedModel | undefined
}

/** Events by which a model may be said to have come out. */
const APPEARANCES: ReadonlySet<string> = new Set(['announced', 'paper', 'preview', 'weights', 'api', 'code', 'leak'])

/** `2022` alone is too wide to be put in order. */
const knowsMonth = (date: string): boolean => date.length > 4

function spanOf({ model, release }: System): TimeSpan | undefined {
  const dates = model.events.filter(({ event }) => APPEARANCES.has(event)).map(({ date }) => date)
  if (!release || !APPEARANCES.has(release.event) || !dates.every(knowsMonth)) return undefined
  const spans = dates.map(timeSpan)
  return { from: Math.min(...spans.map(({ from }) => from)), to: Math.max(...spans.map(({ to }) => to)) }
}

/** "65B", "8x7B" in a name tells the size. */
const SIZE_IN_NAME = /\d[bBmM]\b/

/**
 * A number that is stated as such, of the largest size, and no secret of the name. A size known only by its label is as good
 * as a rounded one here: no question turns on less than a quarter.
 */
function sizeOf(system: System, measure: Measure): number | undefined {
  const { model, variant } = system
  const figure = system[measure]
  const largest = model.variants.filter(({ released, params }) => released !== false && params).at(-1)
  const isPlain =
    figure &&
    (figure.approx === undefined || ['exact', 'rounded', 'nominal'].includes(figure.approx)) &&
    figure.note === undefined
  return model.kind === 'base' &&
    isPlain &&
    variant !== undefined &&
    variant === largest &&
    variant.activeParams === undefined &&
    (measure === 'tokens' || !SIZE_IN_NAME.test(model.name))
    ? figure.value
    : undefined
}

/** @param isTaught whether a slide names the model */
export function readFacts(catalogue: Catalogue, isTaught: (model: string) => boolean): AskedFacts {
  const licenseOf = (id: string | undefined) => catalogue.data.licenses.find(license => license.id === id)
  const models = catalogue.systems
    .filter(({ id }) => isTaught(id))
    .map((system): AskedModel => {
      const [params, tokens] = MEASURES.map(measure => sizeOf(system, measure))
      return {
        id: system.id,
        system,
        span: spanOf(system),
        sizes: { ...(params !== undefined && { params }), ...(tokens !== undefined && { tokens }) },
        hasPlainClass:
          system.openness !== undefined &&
          deriveOpenness(system.model.artefacts, ({ license }) => licenseOf(license)) === system.openness,
      }
    })
  const byId = new Map(models.map(model => [model.id, model]))
  return { models, model: id => byId.get(id) }
}

/** First word of a name, by which relatives know each other: "gpt", "llama". */
const stemOf = (name: string): string => /^\p{L}+/u.exec(name)?.[0].toLowerCase() ?? name

const isAkin = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a)

/** Whether no two names tell by themselves which came first or is the larger: Llama and Llama 2, BLOOM and BLOOMZ. */
export function areUnrelated(models: readonly AskedModel[]): boolean {
  const stems = models.map(({ system }) => stemOf(system.name))
  return stems.every((stem, index) => stems.slice(index + 1).every(other => !isAkin(stem, other)))
}

/** Whether a licence bears the name of the model, and so gives itself away. */
export const bearsName = (license: string, { system }: AskedModel): boolean =>
  system.name.toLowerCase().includes(stemOf(license)) || license.toLowerCase().includes(stemOf(system.name))

/** The name of a model as it is asked for. */
export const modelName = ({ id }: AskedModel): Text => ({ ref: id })

/** "OPT-175B: weights released on 3 May 2022" */
export const whenText = ({ id, system }: AskedModel): Text => ({
  words: 'generated',
  key: `event.${system.release!.event}`,
  fill: { name: { ref: id }, date: { ref: `${id}.released` } },
})

/** "LLaMA 65B: 65.2B parameters", with the size that is meant. */
export const sizeText = ({ id, system }: AskedModel, measure: Measure): Text => ({
  words: 'generated',
  key: `is.${measure}`,
  fill: { name: { ref: system.variant!.id }, figure: { ref: `${id}.${measure}` } },
})
