/** Which is the largest, how large it is, and which figure slipped by a digit. */
import type { AskedFacts, AskedModel, Measure } from '../facts'
import type { Template } from './template'
import { areUnrelated, MEASURES, modelName, sizeText } from '../facts'
import { areDistinct } from './template'

/** The largest is so many times the next one: labels are rounded, and nobody need know digits. */
const LEAST_RATIO = 1.25
/** Ends of the scales, the same for all models, so that they give nothing away. */
const SCALE: Readonly<Record<Measure, readonly [from: number, to: number]>> = {
  params: [1e8, 1e12],
  tokens: [1e10, 1e14],
}
/** A slip of a digit, as between 亿 and billion. */
const SLIPS = { tenfold: 10, tenth: 0.1 } as const

type Sized = AskedModel & { readonly size: number }

function sized(ids: readonly string[], measure: Measure, facts: AskedFacts): readonly Sized[] | undefined {
  const models = ids.map(facts.model).flatMap(model => {
    const size = model?.sizes[measure]
    return model && size !== undefined ? [{ ...model, size }] : []
  })
  return models.length === ids.length ? models : undefined
}

const withSize = ({ models }: AskedFacts, measure: Measure): readonly string[] =>
  models.filter(({ sizes }) => sizes[measure] !== undefined).map(({ id }) => id)

const figuresOf = (ids: readonly string[], measure: Measure): readonly string[] => ids.map(id => `${id}.${measure}`)

/** `larger--gpt-3--opt--llama`, `longer--gpt-3--llama`: the most parameters, the most text. */
const most = (name: string, measure: Measure): Template => ({
  name,
  propose: (chance, facts) => chance.shuffle(withSize(facts, measure)).slice(0, 2 + chance.below(2)),
  make(args, facts) {
    const models = areDistinct(args, 2, 3) ? sized(args, measure, facts) : undefined
    const [largest, next] = [...(models ?? [])].sort((a, b) => b.size - a.size)
    if (!models || !areUnrelated(models) || largest!.size / next!.size < LEAST_RATIO) return undefined
    return {
      question: {
        kind: 'choice',
        ask: { words: 'generated', key: `${name}.ask` },
        about: models.map(modelName),
        options: models.map(model => ({
          id: model.id,
          text: modelName(model),
          why: sizeText(model, measure),
          isRight: model === largest,
        })),
      },
      models: args,
      figures: figuresOf(args, measure),
    }
  },
})

/** `params--gpt-3`, `tokens--llama`: a number to estimate. */
const estimate = (measure: Measure): Template => ({
  name: measure,
  propose: (chance, facts) => [chance.pick(withSize(facts, measure))],
  make(args, facts) {
    const [model] = args.length === 1 ? (sized(args, measure, facts) ?? []) : []
    return (
      model && {
        question: {
          kind: 'estimate',
          ask: { words: 'generated', key: `${measure}.ask`, fill: { name: modelName(model) } },
          so: sizeText(model, measure),
          value: model.size,
          unit: model.system[measure]!.unit,
          truth: { ref: `${model.id}.${measure}` },
          from: SCALE[measure][0],
          to: SCALE[measure][1],
        },
        models: args,
        figures: figuresOf(args, measure),
      }
    )
  },
})

/** `tenfold--params--bloom--opt--bloom--gpt-3`: the measure, the model with the wrong figure, and all that are shown. */
const spot = (name: keyof typeof SLIPS): Template => ({
  name,
  propose(chance, facts) {
    const measure = chance.pick(MEASURES)
    const ids = chance.shuffle(withSize(facts, measure)).slice(0, 4)
    return [measure, chance.pick(ids), ...ids]
  },
  make([named, wrong, ...ids], facts) {
    const measure = MEASURES.find(each => each === named)
    const models = measure && areDistinct(ids, 3, 4) && ids.includes(wrong!) ? sized(ids, measure, facts) : undefined
    if (!models || !areUnrelated(models)) return undefined
    return {
      question: {
        kind: 'spot',
        ask: { words: 'generated', key: 'spot.ask' },
        about: models.map(modelName),
        options: models.map(model => {
          const truth = { ref: `${model.id}.${measure!}` } as const
          const { value, unit, approx } = model.system[measure!]!
          const isRight = model.id === wrong
          return {
            id: model.id,
            text: { words: 'generated', key: `of.${measure!}`, fill: { name: modelName(model) } },
            figure: isRight ? { amount: { value: value * SLIPS[name], unit, approx } } : truth,
            ...(isRight && { truth }),
            why: isRight
              ? {
                  words: 'generated',
                  key: `${name}.why`,
                  fill: { name: { ref: model.system.variant!.id }, figure: truth },
                }
              : sizeText(model, measure!),
            isRight,
          }
        }),
      },
      models: ids,
      figures: figuresOf(ids, measure!),
    }
  },
})

export const larger = most('larger', 'params')
export const longer = most('longer', 'tokens')
export const params = estimate('params')
export const tokens = estimate('tokens')
export const tenfold = spot('tenfold')
export const tenth = spot('tenth')
