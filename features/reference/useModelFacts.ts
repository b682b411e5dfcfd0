import type { System } from '../../core/system'
import type { Citation, Figure, Unit } from '../../data/figure'
import type { Architecture, ModelRecord } from '../../data/schema'
import type { MessageKey } from '../../locales'
import { useLocale } from '../../composables/useLocale'
import { refTo } from '../../core/cite'
import { formatInteger, isGroupedInteger } from '../../core/format'
import { byDate } from '../../core/system'
import { catalogue } from '../../state/catalogue'

/** One line of a list of facts. */
export interface ModelFact {
  readonly term: string
  readonly text: string
  readonly citations: readonly Citation[]
  /** Every digit, where the text shows fewer. */
  readonly exact?: string
  /** What must be said beside it. */
  readonly note?: string
  /** Reference as in a text, where it has one: `gpt-3.tokens`. */
  readonly of?: string
}

export interface FactGroup {
  readonly title: string
  readonly facts: readonly ModelFact[]
}

/** Everything a record says about a model, group by group, as words of the language shown; empty groups are left out. */
export function useModelFacts(): (system: System) => readonly FactGroup[] {
  const { t, figure, language, list } = useLocale()

  const nameOf = (model: ModelRecord, ids: readonly string[] = []): string =>
    list(model.variants.filter(({ id }) => ids.includes(id)).map(({ name }) => name))

  /** "…" or "… (LLaMA 65B)". */
  const about = (what: string, model: ModelRecord, ids: readonly string[] | undefined): string =>
    ids && model.variants.length > 1 ? t('explore.details.of', { what, sizes: nameOf(model, ids) }) : what

  const figureFact = (term: string, value: Figure | undefined, of: string): readonly ModelFact[] =>
    value === undefined
      ? []
      : [
          {
            term,
            text: figure(value, 'cell'),
            of: refTo(of, value, catalogue),
            citations: [value],
            ...(isGroupedInteger(value) && { exact: figure(value, 'exact') }),
            ...(value.computed && { note: t('ui.table.computed') }),
          },
        ]

  const dates = ({ events, ...model }: ModelRecord): readonly ModelFact[] =>
    [...events].sort(byDate).map(event => ({
      of: refTo(`${model.id}.${event.event}`, event, catalogue),
      term: event.date,
      text: about(t(`explore.event.${event.event}`), { events, ...model }, event.variants),
      citations: [event],
    }))

  const amount = (value: number, unit: Unit): string => figure({ value, unit })
  const expertsOf = ({ total, active }: NonNullable<Architecture['experts']>): string =>
    t('explore.details.expertsOf', { total, active })

  /** Unless the sizes differ: then it stands with each of them. */
  const shared = (system: System, field: 'tokens' | 'contextLength'): Figure | undefined =>
    system.model.variants.some(variant => variant[field] !== undefined) ? undefined : system[field]

  const training = (system: System): readonly ModelFact[] => [
    ...figureFact(t('ui.table.column.tokens'), shared(system, 'tokens'), `${system.id}.tokens`),
    ...figureFact(t('ui.table.column.contextLength'), shared(system, 'contextLength'), `${system.id}.contextLength`),
    ...figureFact(t('ui.table.column.vocabulary'), system.vocabulary, `${system.id}.vocabulary`),
    ...(system.model.hardware ?? []).map(stage => {
      const hardware =
        stage.count === undefined
          ? stage.accelerator
          : t('explore.details.hardwareOf', {
              count: formatInteger(stage.count, language.value),
              accelerator: stage.accelerator,
            })
      const run =
        stage.days === undefined ? hardware : t('explore.details.days', { hardware, days: amount(stage.days, 'days') })
      return { term: t('explore.details.hardware'), text: about(run, system.model, stage.variants), citations: [stage] }
    }),
  ]

  function architecture({ architecture: design }: ModelRecord): readonly ModelFact[] {
    if (!design) return []
    const lines: readonly (readonly [term: string, text: string | undefined])[] = [
      [t('explore.details.type'), t(`explore.type.${design.type}`)],
      [t('ui.table.column.position'), design.position && t(`explore.position.${design.position}`)],
      [t('ui.table.column.attention'), design.attention && t(`explore.attention.${design.attention}`)],
      [t('explore.details.window'), design.window === undefined ? undefined : amount(design.window, 'tokens')],
      [t('explore.details.experts'), design.experts && expertsOf(design.experts)],
      [t('explore.details.normalisation'), design.normalisation && t(`explore.normalisation.${design.normalisation}`)],
      [t('explore.details.activation'), design.activation && t(`explore.activation.${design.activation}`)],
      [
        t('explore.details.parallel'),
        design.parallelBlocks === undefined
          ? undefined
          : t(design.parallelBlocks ? 'explore.details.parallelYes' : 'explore.details.parallelNo'),
      ],
    ]
    return lines.flatMap(([term, text]) => (text === undefined ? [] : [{ term, text, citations: [design] }]))
  }

  const terms = ({ id, artefacts }: ModelRecord): readonly ModelFact[] =>
    (['weights', 'code', 'data'] as const).flatMap(part => {
      const artefact = artefacts[part]
      if (!artefact) return []
      const license = catalogue.data.licenses.find(({ id }) => id === artefact.license)
      return [
        {
          term: t(`explore.artefact.${part}`),
          text: [t(`explore.access.${artefact.access}`), license?.name]
            .filter(word => word !== undefined)
            .join(t('ui.joint')),
          of: part === 'weights' && license ? refTo(`${id}.license`, artefact, catalogue) : undefined,
          citations: [artefact],
          ...(license?.conditions && {
            note: license.conditions
              .map(condition => t(`data.condition.${condition}` as MessageKey))
              .join(t('ui.joint')),
          }),
        },
      ]
    })

  return system =>
    [
      { title: t('explore.details.terms'), facts: terms(system.model) },
      { title: t('explore.details.dates'), facts: dates(system.model) },
      { title: t('explore.details.training'), facts: training(system) },
      { title: t('explore.details.architecture'), facts: architecture(system.model) },
    ].filter(({ facts }) => facts.length > 0)
}
