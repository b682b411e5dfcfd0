/** The shape of what several kinds of record have: figures and where they were read, events, artefacts, mixtures, sizes. */
import type { Citation, Figure } from '../../data/figure'
import type { LicenseId } from '../../data/licenses'
import type { OrganisationId } from '../../data/organisations'
import type {
  Architecture,
  Artefact,
  DatedEvent,
  Hardware,
  IsoDate,
  Mixture,
  Name,
  Shape,
  VariantRecord,
} from '../../data/schema'
import type { SourceId } from '../../data/sources'
import { APPROXIMATIONS, UNITS } from '../../data/figure'
import { CORPUS_GROUPS, EVENT_KINDS } from '../../data/schema'
import { boolean, either, list, mark, named, number, oneOf, optional, record, shapeOf, text } from './parts'

export const id = text('an id')
export const ids = list(id)
export const name = shapeOf<Name>()(
  either(
    "a name in quotes, or one for each language: { 'en': …, 'zh-CN': … }",
    text(),
    record({ 'en': text(), 'zh-CN': text() }),
  ),
)
export const date = text<IsoDate>('a date: 2022, 2022-07 or 2022-07-12')
const place = text<Extract<Figure['locator'], string>>('a place such as table 2.1')
export const cited = {
  source: text<SourceId>('the id of a source'),
  locator: either("a place such as 'table 2.1', or a list of places", place, list(place)),
  precision: optional(oneOf('span')),
  secondHand: mark(true),
}
export const citation = shapeOf<Citation>()(record(cited))
export const figure = shapeOf<Figure>()(
  record({
    ...cited,
    value: number(),
    unit: oneOf(...UNITS),
    approx: optional(oneOf(...APPROXIMATIONS)),
    computed: mark(true),
    note: optional(text('the key of a note')),
  }),
)
export const facts = named(figure)

export const license = text<LicenseId>('the id of a licence')
export const organisations = list(text<OrganisationId>('the id of an organisation'))
export const event = shapeOf<DatedEvent>()(
  record({ ...cited, event: oneOf(...EVENT_KINDS), date, variants: optional(ids) }),
)
export const artefact = shapeOf<Artefact>()(
  record({
    ...cited,
    access: oneOf('public', 'request', 'delta', 'api', 'withheld'),
    license: optional(license),
  }),
)
const attention = oneOf('mha', 'mqa', 'gqa', 'sparse', 'multigroup', 'none')
export const architecture = shapeOf<Architecture>()(
  record({
    ...cited,
    type: oneOf('decoder', 'encoder-decoder', 'encoder', 'rnn', 'blank-infilling'),
    position: optional(oneOf('learned', 'relative', 'rope', 'alibi', 'none')),
    attention: optional(attention),
    normalisation: optional(oneOf('layernorm', 'rmsnorm', 'deepnorm')),
    activation: optional(oneOf('relu', 'gelu', 'geglu', 'swiglu')),
    parallelBlocks: optional(boolean),
    window: optional(number()),
    experts: optional(record({ total: number(), active: number() })),
  }),
)
export const mixture = shapeOf<Mixture>()(
  record({
    ...cited,
    measure: oneOf('sampling', 'tokens', 'bytes'),
    printedTotal: optional(number()),
    parts: list(
      record({
        corpus: text(),
        group: oneOf(...CORPUS_GROUPS),
        share: number('a share between 0 and 1'),
        language: optional(text('the code of a language')),
        epochs: optional(number()),
        tokens: optional(number()),
        bytes: optional(number()),
      }),
    ),
  }),
)
export const hardware = shapeOf<Hardware>()(
  record({
    ...cited,
    accelerator: text(),
    count: optional(number()),
    days: optional(number()),
    variants: optional(ids),
  }),
)
const shape = shapeOf<Shape>()(
  record({
    ...cited,
    layers: optional(number()),
    heads: optional(number()),
    kvHeads: optional(number()),
    width: optional(number()),
  }),
)
export const variant = shapeOf<VariantRecord>()(
  record({
    id,
    name: text(),
    label: optional(text()),
    params: optional(figure),
    activeParams: optional(figure),
    tokens: optional(figure),
    contextLength: optional(figure),
    shape: optional(shape),
    attention: optional(attention),
    gpuHours: optional(figure),
    energy: optional(figure),
    emissions: optional(figure),
    released: mark(false),
  }),
)
