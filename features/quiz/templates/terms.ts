/** How open a model is, which of some is so open, and under which licence its weights stand. */
import type { Openness } from '../../../core/openness'
import type { Citation } from '../../../data/figure'
import type { AskedModel } from '../facts'
import type { Text } from '../question'
import type { Template } from './template'
import { OPENNESS_CLASSES } from '../../../core/openness'
import { bearsName, modelName } from '../facts'
import { areDistinct } from './template'

type Classed = AskedModel & { readonly openness: Openness }

/** A model whose class its own licence explains. */
function classed(model: AskedModel | undefined): Classed | undefined {
  const openness = model?.system.openness
  return openness && model.hasPlainClass && (openness === 'closed' || model.system.license)
    ? { ...model, openness }
    : undefined
}

/** What a class rests on: the weights; for the last also code and data. */
function citesOf({ system, openness }: Classed): readonly Citation[] {
  const { weights, code, data } = system.model.artefacts
  return (openness === 'fully-open' ? [weights, code, data] : [weights]).filter(artefact => artefact !== undefined)
}

/** "OPT: research only, as the licence rules out business", with what it rests on. */
function classText(model: Classed): Text {
  const { id, openness } = model
  const fill = { name: modelName(model), class: { openness, cites: citesOf(model) } }
  return {
    words: 'generated',
    key: `class.${openness}`,
    fill: openness === 'closed' ? fill : { ...fill, license: { ref: `${id}.license` } },
  }
}

/** `openness--opt`: one model, five classes. */
export const openness: Template = {
  name: 'openness',
  propose: (chance, { models }) => [chance.pick(models).id],
  make(args, facts) {
    const model = args.length === 1 ? classed(facts.model(args[0]!)) : undefined
    return (
      model && {
        question: {
          kind: 'choice',
          ask: { words: 'generated', key: 'openness.ask', fill: { name: modelName(model) } },
          options: OPENNESS_CLASSES.map(each => ({
            id: each,
            text: { openness: each },
            why: each === model.openness ? classText(model) : { words: 'generated', key: `would.${each}` },
            isRight: each === model.openness,
          })),
        },
        models: args,
        figures: [],
      }
    )
  },
}

/** `which--permissive--opt--bloom--falcon-40b`: one class, models of different classes. */
export const which: Template = {
  name: 'which',
  propose(chance, { models }) {
    const some = chance
      .shuffle(models)
      .slice(0, 3)
      .flatMap(model => classed(model) ?? [])
    return some.length > 0 ? [chance.pick(some).openness, ...some.map(({ id }) => id)] : []
  },
  make([named, ...ids], facts) {
    const models = areDistinct(ids, 3) ? ids.flatMap(id => classed(facts.model(id)) ?? []) : []
    const wanted = OPENNESS_CLASSES.find(each => each === named)
    if (!wanted || models.length < ids.length || models.filter(model => model.openness === wanted).length !== 1)
      return undefined
    return {
      question: {
        kind: 'choice',
        ask: { words: 'generated', key: 'which.ask', fill: { class: { openness: wanted } } },
        about: models.map(modelName),
        options: models.map(model => ({
          id: model.id,
          text: modelName(model),
          why: classText(model),
          isRight: model.openness === wanted,
        })),
      },
      models: ids,
      figures: [],
    }
  },
}

/** `license--bloom--opt--bloom--pythia`: the model asked for, and the models whose licences are offered. */
export const license: Template = {
  name: 'license',
  propose(chance, { models }) {
    const ids = chance
      .shuffle(models.filter(({ system }) => system.license))
      .slice(0, 3)
      .map(({ id }) => id)
    return [chance.pick(ids), ...ids]
  },
  make([asked, ...ids], facts) {
    const models = areDistinct(ids, 3) ? ids.flatMap(id => facts.model(id) ?? []) : []
    const model = models.find(({ id }) => id === asked)
    const names = models.flatMap(({ system }) => system.license?.name ?? [])
    if (
      !model ||
      names.length < ids.length ||
      !areDistinct(names, ids.length) ||
      names.some(name => bearsName(name, model))
    )
      return undefined
    return {
      question: {
        kind: 'choice',
        ask: { words: 'generated', key: 'license.ask', fill: { name: modelName(model) } },
        options: models.map(each => ({
          id: each.id,
          text: { name: each.system.license!.name },
          why: {
            words: 'generated',
            key: 'license.why',
            fill: { name: modelName(each), license: { ref: `${each.id}.license` } },
          },
          isRight: each === model,
        })),
      },
      models: ids,
      figures: [`${model.id}.license`],
    }
  },
}
