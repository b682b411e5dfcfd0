/** What can be found of a model. */
import type { Catalogue } from '../../core/catalogue'
import type { ModelRecord } from '../../data/schema'
import type { Speaker } from './course-words'
import type { SearchWords } from './search-index'
import { formatCompact, formatDate, formatFigure } from '../../core/format'
import { nameIn } from '../../core/value'
import { termsOfModel } from '../glossary/glossary-list'

const FACTORS: Readonly<Record<string, number>> = { K: 1e3, M: 1e6, B: 1e9, T: 1e12 }

/** The size that a name says, as a number: "6.7B". */
function nominalSize(label = ''): number | undefined {
  const [, digits, unit] = /^(\d+(?:\.\d+)?)([KMBT])$/.exec(label) ?? []
  // Rounded, for 6.7 × 10⁹ is not 6.7e9 in binary fractions.
  return digits && unit ? Math.round(Number(digits) * FACTORS[unit]!) : undefined
}

/** A model as a search shows it: makers, date, openness, licence; its sizes as they are named and as they were published. */
export function modelWords(model: ModelRecord, catalogue: Catalogue, { language, say, list }: Speaker): SearchWords {
  const { release, openness, license, tokens } = catalogue.system(model.id)
  const sizes = model.variants.map(({ name, label, params }) => {
    const size = params && formatFigure(params, language, 'bare')
    return size && size !== label ? say('explore.details.of', { what: name, sizes: size }) : name
  })
  // What a name says is not always what was published: LLaMA 7B has 6.7B.
  const named = model.variants
    .flatMap(({ label }) => nominalSize(label) ?? [])
    .map(size => formatCompact(size, language))
  return {
    name: model.name,
    also: [...(model.aliases ?? []), ...sizes, ...named.filter(size => sizes.every(each => !each.includes(size)))],
    lead: list([
      ...model.organisations.map(id => nameIn(catalogue.organisation(id).name, language)),
      ...(release ? [formatDate(release.date, language)] : []),
      ...(openness ? [say(`data.openness.${openness}`)] : []),
      ...(license ? [license.name] : []),
    ]),
    text: [
      say(`explore.kind.${model.kind}`),
      list(termsOfModel(model).map(id => say(`glossary.${id}.name`))),
      ...(tokens ? [say('study.search.trainedOn', { tokens: formatFigure(tokens, language, 'bare') })] : []),
    ],
  }
}
