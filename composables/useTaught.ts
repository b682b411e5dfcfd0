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

export interface UseTaughtReturn {
  /** Slides that name a model or any of its sizes; for one size those that name it, or else those of its model. */
  readonly slidesOfModel: (id: SystemId) => readonly SlideKey[]
  readonly slidesOfTerm: (id: TermId) => readonly SlideKey[]
  readonly slidesOfSource: (id: SourceRecord['id']) => readonly SlideKey[]
  /** Slides that show a figure, or compute with it: `gpt-3.params`. */
  readonly slidesOfFigure: (ref: string) => readonly SlideKey[]
  /** Checked statements that name a model or any of its sizes, in the order of the articles. */
  readonly claimsOfModel: (id: SystemId) => readonly ClaimId[]
  /** Slides that name anything else by its id. */
  readonly slidesOf: (kind: TaughtKind, id: string) => readonly SlideKey[]
}

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

/** Where in the whole course something is taught: keys of slides in the order of the course. */
export function useTaught(): UseTaughtReturn {
  /** A deck built for one track holds no other slides. */
  const here = computed(() => new Set<string>(wholeDeck().map(keyOf)))
  const inCourse = (keys: readonly string[]): readonly SlideKey[] =>
    keys.filter((key): key is SlideKey => here.value.has(key))
  const slidesOf: UseTaughtReturn['slidesOf'] = (kind, id) => inCourse(taught.value.slidesOf(kind, id))
  return {
    slidesOf,
    slidesOfModel: id => {
      const own = slidesOf('size', id)
      return own.length > 0 ? own : slidesOf('model', catalogue.system(id).model.id)
    },
    claimsOfModel: id =>
      stated.value.slidesOf('model', catalogue.system(id).model.id).map(key => key.slice(CLAIMS.length) as ClaimId),
    slidesOfTerm: id => slidesOf('term', id),
    slidesOfSource: id => slidesOf('source', id),
    slidesOfFigure: ref => inCourse(taught.value.slidesOfFigure(ref)),
  }
}
