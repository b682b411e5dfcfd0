/** Which came out first, and four in the order of their release. */
import type { AskedFacts, AskedModel } from '../facts'
import type { Template } from './template'
import { areUnrelated, modelName, whenText } from '../facts'
import { areDistinct } from './template'

/** Years between two models that somebody who knows the history can tell apart. */
const LEAST_GAP = 1 / 12
/** Models in a row, by date, out of which a question takes its own: they belong to one time. */
const WINDOW = 16

type Dated = AskedModel & { readonly span: NonNullable<AskedModel['span']> }

const isDated = (model: AskedModel | undefined): model is Dated => model?.span !== undefined

/**
 * The models earliest first, if their dates leave no doubt: whichever event one takes for the release, the order is the same.
 */
function inOrder(ids: readonly string[], facts: AskedFacts): readonly Dated[] | undefined {
  const models = ids.map(facts.model).filter(isDated)
  const sorted = [...models].sort((a, b) => a.span.from - b.span.from)
  const isClear = sorted.every(
    (model, index) => index === 0 || model.span.from - sorted[index - 1]!.span.to >= LEAST_GAP,
  )
  return models.length === ids.length && isClear && areUnrelated(models) ? sorted : undefined
}

const proposeSome =
  (count: (below: (limit: number) => number) => number): Template['propose'] =>
  (chance, { models }) => {
    const dated = models.filter(isDated).sort((a, b) => a.span.from - b.span.from)
    const start = chance.below(Math.max(1, dated.length - WINDOW + 1))
    return chance
      .shuffle(dated.slice(start, start + WINDOW))
      .slice(0, count(chance.below))
      .map(({ id }) => id)
  }

const dates = (models: readonly AskedModel[]): readonly string[] => models.map(({ id }) => `${id}.released`)

/** `first--gpt-3--opt`: two or three models. */
export const first: Template = {
  name: 'first',
  propose: proposeSome(below => 2 + below(2)),
  make(args, facts) {
    const sorted = areDistinct(args, 2, 3) ? inOrder(args, facts) : undefined
    return (
      sorted && {
        question: {
          kind: 'choice',
          ask: { words: 'generated', key: 'first.ask' },
          about: args.map(ref => ({ ref })),
          options: args
            .map(id => facts.model(id)!)
            .map(model => ({
              id: model.id,
              text: modelName(model),
              why: whenText(model),
              isRight: model === sorted[0],
            })),
        },
        models: args,
        figures: dates(sorted),
      }
    )
  },
}

/** `order--opt--gpt-3--llama--t5`: four models, not in their right order. */
export const order: Template = {
  name: 'order',
  propose: proposeSome(() => 4),
  make(args, facts) {
    const sorted = areDistinct(args, 4) ? inOrder(args, facts) : undefined
    if (!sorted || sorted.every(({ id }, index) => id === args[index])) return undefined
    return {
      question: {
        kind: 'order',
        ask: { words: 'generated', key: 'order.ask' },
        about: args.map(ref => ({ ref })),
        items: args
          .map(id => facts.model(id)!)
          .map(model => ({
            id: model.id,
            text: modelName(model),
            why: whenText(model),
            date: model.system.release!.date,
          })),
      },
      models: args,
      figures: dates(sorted),
    }
  },
}
