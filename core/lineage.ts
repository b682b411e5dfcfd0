/** Families of models: who grew from whom, and how. */
import type { Citation } from '../data/figure'
import type { ModelRecord } from '../data/schema'
import type { System } from './system'
import { releaseOf } from './system'
import { timeSpan } from './time'

export type Derivation = ModelRecord['derivedFrom'][number]
export type DerivationKind = Derivation['how']

/** Ways of growing that take over a design or an experience, but no weights. */
const WITHOUT_WEIGHTS: ReadonlySet<DerivationKind> = new Set<DerivationKind>(['successor', 'architecture'])

/** Whether a child holds the weights of its parent, changed or added to. */
export function takesWeights(how: DerivationKind): boolean {
  return !WITHOUT_WEIGHTS.has(how)
}

/** A model with those that grew from it, oldest first. */
export interface LineageNode {
  readonly model: ModelRecord
  /** How it grew from the node above; none for the root. */
  readonly link?: Derivation
  /** Its other parents within the family, which do not stand above it. */
  readonly alsoFrom: readonly ModelRecord[]
  /** Steps from the root. */
  readonly depth: number
  readonly children: readonly LineageNode[]
}

/** Order of models by release; those without a date last, equal dates by name. */
function byRelease(a: ModelRecord, b: ModelRecord): number {
  const [first, second] = [a, b].map(model => releaseOf(model.events)?.date ?? '9999')
  return first!.localeCompare(second!) || a.name.localeCompare(b.name, 'en')
}

/** Ids of everything that grew from a model, itself left out. */
export function descendantsOf(models: readonly ModelRecord[], root: string): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (id: string): void =>
    models
      .filter(
        ({ id: own, derivedFrom }) => own !== root && !found.has(own) && derivedFrom.some(parent => parent.id === id),
      )
      .forEach(({ id: child }) => {
        found.add(child)
        visit(child)
      })
  visit(root)
  return found
}

/** Descendants released within a year of the root. Without a date of their own, or of the root, they do not count. */
export function firstYearOf(models: readonly ModelRecord[], root: string): ReadonlySet<string> {
  const born = (id: string): number | undefined => {
    const release = releaseOf(models.find(model => model.id === id)?.events ?? [])
    return release && timeSpan(release.date).from
  }
  const start = born(root)
  return new Set(
    [...descendantsOf(models, root)].filter(id => {
      const own = born(id)
      return start !== undefined && own !== undefined && own < start + 1
    }),
  )
}

const FIRST_YEAR = 'firstYearDescendants'

/**
 * Numbers of models for sentences: `llama.firstYearDescendants` counts those of the course that grew from LLaMA within a
 * year of its release, `llama.firstYearDescendants-adapter` those of them that grew from their parent in one way.
 * @returns nothing for other fields
 */
export function descendantCount(
  models: readonly ModelRecord[],
  root: string,
  field: string,
): { readonly value: number; readonly links: readonly Citation[] } | undefined {
  if (field !== FIRST_YEAR && !field.startsWith(`${FIRST_YEAR}-`)) return undefined
  const how = field.slice(FIRST_YEAR.length + 1)
  const nodes = flattenLineage(lineageOf(models, root, firstYearOf(models, root)))
  const links = nodes.map(({ link }) => link).filter(link => link !== undefined && (!how || link.how === how))
  return { value: links.length, links: links.filter(link => link !== undefined) }
}

/** The wanted members of a family and everything between them and its root. */
function branchesTo(
  wanted: ReadonlySet<string>,
  family: ReadonlySet<string>,
  byId: ReadonlyMap<string, ModelRecord>,
): ReadonlySet<string> {
  const kept = new Set<string>()
  const visit = (id: string): void => {
    if (!family.has(id) || kept.has(id)) return
    kept.add(id)
    byId.get(id)!.derivedFrom.forEach(parent => visit(parent.id))
  }
  wanted.forEach(visit)
  return kept
}

/**
 * The tree below a model. One with several parents in the family stands under the first that its record names.
 * @param only ids to keep, with whatever stands between them and the root; all when left out
 * @throws Error when no model has the id of the root
 */
export function lineageOf(models: readonly ModelRecord[], root: string, only?: ReadonlySet<string>): LineageNode {
  const top = models.find(({ id }) => id === root)
  if (!top) throw new Error(`No model "${root}" to draw a family of`)
  const byId = new Map(models.map(model => [model.id, model]))
  const whole = new Set([root, ...descendantsOf(models, root)])
  const family = only ? branchesTo(new Set([...only, root]), whole, byId) : whole
  const linkOf = (model: ModelRecord): Derivation | undefined => model.derivedFrom.find(({ id }) => family.has(id))

  const nodeOf = (model: ModelRecord, depth: number, link?: Derivation): LineageNode => ({
    model,
    ...(link && { link }),
    alsoFrom: model.derivedFrom
      .filter(parent => link && parent.id !== link.id && family.has(parent.id))
      .map(({ id }) => byId.get(id)!),
    depth,
    children: models
      .filter(child => child.id !== root && family.has(child.id) && linkOf(child)?.id === model.id)
      .sort(byRelease)
      .map(child => nodeOf(child, depth + 1, linkOf(child))),
  })
  return nodeOf(top, 0)
}

/** All nodes of a tree, each before its children. */
export function flattenLineage(node: LineageNode): readonly LineageNode[] {
  return [node, ...node.children.flatMap(flattenLineage)]
}

/** Where the links of a tree were read. */
export function lineageCitations(root: LineageNode): readonly Citation[] {
  return flattenLineage(root)
    .map(({ link }) => link)
    .filter(link => link !== undefined)
}

/** A line from one drawn system to another that grew from it. */
export interface LineageLink {
  readonly from: string
  readonly to: string
  /** Whether weights were taken over all the way. */
  readonly weights: boolean
}

/** Tuning keeps the size: of several drawn sizes the parent is the one nearest to the child's, counted in factors. */
function nearestInSize(sizes: readonly System[], child: System): System | undefined {
  const factor = (system: System): number =>
    Math.abs(Math.log((system.params?.value ?? 1) / (child.params?.value ?? 1)))
  return [...sizes].sort((a, b) => factor(a) - factor(b))[0]
}

/**
 * Lines between the drawn members of a family. Where a model between two of them is not drawn, the line joins them over
 * it, and counts as weights only if each of its steps does.
 * @param systems what is drawn
 */
export function lineageLinks(
  models: readonly ModelRecord[],
  systems: readonly System[],
  root: string,
): readonly LineageLink[] {
  const byId = new Map(models.map(model => [model.id, model]))
  const family = new Set([root, ...descendantsOf(models, root)])

  /** Drawn ancestors of a model, the nearest on each way up. */
  function ancestors(
    model: ModelRecord,
    weights: boolean,
  ): readonly { readonly id: string; readonly weights: boolean }[] {
    return model.id === root
      ? []
      : model.derivedFrom
          .filter(({ id }) => family.has(id))
          .flatMap(({ id, how }) => {
            const held = weights && takesWeights(how)
            return systems.some(system => system.model.id === id)
              ? [{ id, weights: held }]
              : ancestors(byId.get(id)!, held)
          })
  }

  return systems
    .filter(({ model }) => family.has(model.id))
    .flatMap(child =>
      [...new Map(ancestors(child.model, true).map(ancestor => [ancestor.id, ancestor])).values()].map(
        ({ id, weights }) => ({
          from: nearestInSize(
            systems.filter(({ model }) => model.id === id),
            child,
          )!.id,
          to: child.id,
          weights,
        }),
      ),
    )
}
