import type { Box, PlacedLabel } from '../../components/charts/parts/label-layout'
import type { System } from '../../core/system'
import type { ModelId } from '../../data'
import { describe, expect, it } from 'vitest'
import { layoutFamilyTree } from '../../components/charts/family-tree/layout'
import { isDrawable, layoutTimeline } from '../../components/charts/model-timeline/layout'
import { layoutTimelineRows } from '../../components/charts/model-timeline/timeline-rows'
import { boxesOverlap } from '../../components/charts/parts/label-layout'
import { leaderBox, rulesThrough } from '../../components/charts/parts/label-places'
import { createCatalogue } from '../../core/catalogue'
import { formatDate, formatDayInYear } from '../../core/format'
import { LANGUAGES } from '../../core/language'
import { firstYearOf, lineageLinks, lineageOf } from '../../core/lineage'
import { data } from '../../data'
import { readSlides, readWords } from '../../scripts/course'

const SLIDE_WIDTH = 884
const SLIDE_HEIGHT = 332
const PHONE_WIDTH = 358

const catalogue = createCatalogue(data)
const name = (system: System): string => system.variant?.name ?? system.name

/** `<ModelTimeline family="llama" :models="['a', 'b']" />` as the slides have it. */
const timelines = (await readSlides()).flatMap(({ frontmatter, content }) =>
  [...content.matchAll(/<ModelTimeline\b[^>]*>/g)].map(([tag]) => ({
    slide: String(frontmatter.key),
    family: /\bfamily="([^"]+)"/.exec(tag)?.[1],
    systems: [.../:models="\[([^\]]+)\]"/.exec(tag)![1]!.matchAll(/'([^']+)'/g)]
      .map(([, id]) => catalogue.system(id!))
      .filter(isDrawable),
  })),
)

interface Thing {
  readonly what: string
  readonly box: Box
}

/** Pairs of things that cover each other, as words. */
function overlaps(
  labels: readonly PlacedLabel[],
  marks: readonly {
    readonly id: string
    readonly x: number
    readonly y: number
    readonly bar?: { readonly from: number; readonly to: number }
  }[],
): readonly string[] {
  const names: readonly Thing[] = labels.map(({ id, box }) => ({ what: `name of ${id}`, box }))
  const leaders: readonly Thing[] = labels.flatMap(label =>
    label.leader ? [{ what: `leader of ${label.id}`, box: leaderBox(label)! }] : [],
  )
  const shapes: readonly Thing[] = marks.flatMap(({ id, x, y, bar }) => [
    { what: `mark of ${id}`, box: { x: x - 6, y: y - 6, width: 12, height: 12 } },
    ...(bar ? [{ what: `bar of ${id}`, box: { x: bar.from, y: y - 2, width: bar.to - bar.from, height: 4 } }] : []),
  ])
  const crossing = (some: readonly Thing[], others: readonly Thing[]): readonly string[] =>
    some.flatMap(a =>
      others
        .filter(b => b !== a && a.what.split(' of ')[1] !== b.what.split(' of ')[1] && boxesOverlap(a.box, b.box))
        .map(b => `${a.what} × ${b.what}`),
    )
  return [
    ...crossing(names, names),
    ...crossing(names, shapes),
    ...crossing(names, leaders),
    ...crossing(leaders, leaders),
    ...crossing(leaders, shapes),
  ]
}

it('the slides have timelines', () => {
  expect(timelines.length).toBeGreaterThanOrEqual(4)
})

describe.each(timelines)('$slide', ({ systems, family }) => {
  const links = family ? lineageLinks(data.models, systems, family) : []

  it('has no label over another, a mark, a bar or a leader, and none outside or across a rule', () => {
    const { labels, marks, labelling } = layoutTimeline(systems, {
      width: SLIDE_WIDTH,
      height: SLIDE_HEIGHT,
      name,
      links,
    })
    expect(labels).toHaveLength(systems.length)
    expect(overlaps(labels, marks)).toEqual([])
    const { bounds, verticalRules = [] } = labelling.options
    for (const { box } of labels) {
      expect(rulesThrough(box, verticalRules)).toEqual([])
      expect(box.x).toBeGreaterThanOrEqual(bounds.x)
      expect(box.x + box.width).toBeLessThanOrEqual(SLIDE_WIDTH)
    }
  })

  it.each(LANGUAGES)('has no label over another or a mark on a phone either, in %s', language => {
    const { labels, marks } = layoutTimelineRows(systems, {
      width: PHONE_WIDTH,
      name,
      date: ({ release }) => formatDayInYear(release!.date, language),
    })
    expect(overlaps(labels, marks)).toEqual([])
    for (const { box } of labels) expect(box.x + box.width).toBeLessThanOrEqual(PHONE_WIDTH)
  })
})

describe.each(LANGUAGES)('the family of LLaMA, in %s', language => {
  const texts = readWords(language)
  const root: ModelId = 'llama'
  const words = {
    name: ({ model }: { model: { name: string } }) => model.name,
    date: ({ model }: { model: { id: string } }) => {
      const { release } = catalogue.system(model.id)
      return release ? formatDate(release.date, language, 'short') : ''
    },
    how: (how: string) => texts.get(`explore.how.${how}`)!,
  }

  it('fits on a slide, with rows as high as their words', () => {
    const { width, nodes } = layoutFamilyTree(lineageOf(data.models, root, firstYearOf(data.models, root)), {
      words,
      height: 356,
    })
    expect(width).toBeLessThanOrEqual(SLIDE_WIDTH)
    const rows = nodes.filter(({ node }) => node.depth === 1).map(({ y }) => y)
    rows.slice(1).forEach((y, index) => expect(y - rows[index]!).toBeGreaterThanOrEqual(17))
  })
})
