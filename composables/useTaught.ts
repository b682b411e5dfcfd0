import type { ClaimId, SystemId, TermId } from '../data'
import type { SourceRecord } from '../data/schema'
import type { SlideKey } from '../locales'
import type { TaughtKind } from '../logic/taught'
import { computed } from 'vue'
import { messages } from '../locales'
import { flattenWords } from '../logic/flat-words'
import { readTaught } from '../logic/taught'
import { catalogue } from './catalogue'
import { slideMarkup } from './slide-markup'
import { keyOf } from './slides'
import { wholeDeck } from './track'

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
