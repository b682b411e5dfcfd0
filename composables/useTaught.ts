/** Where in the whole course something is taught: keys of slides in the order of the course. */
import type { TaughtKind } from '../core/taught'
import type { ClaimId, SystemId, TermId } from '../data'
import type { SourceRecord } from '../data/schema'
import type { SlideKey } from '../locales'
import { computed } from 'vue'
import { flattenWords } from '../core/flat-words'
import { readTaught } from '../core/taught'
import { messages } from '../locales'
import { slideMarkup } from '../slidev/slide-markup'
import { keyOf } from '../slidev/slides'
import { wholeDeck } from '../slidev/track'
import { catalogue } from '../state/catalogue'

/** Read once, when first asked for; one language is enough, since both rest on the same placeholders and tags. */
const taught = computed(() => readTaught(slideMarkup, flattenWords(messages.en), catalogue))

const CLAIMS = 'claims.'
/** The same for the words of the checked statements. */
const stated = computed(() =>
  readTaught(
    catalogue.data.claims.map(({ id }) => ({ key: `${CLAIMS}${id}`, markup: '' })),
    flattenWords(messages.en),
    catalogue,
  ),
)

/** A deck built for one track holds no other slides. */
const here = computed(() => new Set<string>(wholeDeck().map(keyOf)))
const inCourse = (keys: readonly string[]): readonly SlideKey[] =>
  keys.filter((key): key is SlideKey => here.value.has(key))

/** Slides that name something by its id. */
export const slidesOf = (kind: TaughtKind, id: string): readonly SlideKey[] => inCourse(taught.value.slidesOf(kind, id))

/** Slides that name a model or any of its sizes; for one size those that name it, or else those of its model. */
export function slidesOfModel(id: SystemId): readonly SlideKey[] {
  const own = slidesOf('size', id)
  return own.length > 0 ? own : slidesOf('model', catalogue.system(id).model.id)
}

export const slidesOfTerm = (id: TermId): readonly SlideKey[] => slidesOf('term', id)

export const slidesOfSource = (id: SourceRecord['id']): readonly SlideKey[] => slidesOf('source', id)

/** Slides that show a figure, or compute with it: `gpt-3.params`. */
export const slidesOfFigure = (ref: string): readonly SlideKey[] => inCourse(taught.value.slidesOfFigure(ref))

/** Checked statements that name a model or any of its sizes, in the order of the articles. */
export const claimsOfModel = (id: SystemId): readonly ClaimId[] =>
  stated.value.slidesOf('model', catalogue.system(id).model.id).map(key => key.slice(CLAIMS.length) as ClaimId)
