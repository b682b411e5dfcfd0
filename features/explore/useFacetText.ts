import type { MessageKey } from '../../locales'
import type { Facet } from './filters'
import { useCellText } from '../../composables/useCellText'
import { useLocale } from '../../composables/useLocale'
import { formatCompact } from '../../core/format'
import { SIZE_CLASSES, UNKNOWN } from './filters'

/** Values of facets as words of the language shown: "under 1B", "Meta AI", "not verified". */
export function useFacetText(): (facet: Facet, value: string) => string {
  const { t, date, language } = useLocale()
  const { organisationName } = useCellText()

  function sizeText(id: string): string {
    const { from, to } = SIZE_CLASSES.find(size => size.id === id) ?? {}
    const bounds = { from: formatCompact(from ?? 0, language.value), to: formatCompact(to ?? 0, language.value) }
    return t(
      to === undefined ? 'explore.size.over' : from === 0 ? 'explore.size.under' : 'explore.size.between',
      bounds,
    )
  }

  return (facet, value) => {
    if (value === UNKNOWN) return t(`explore.unknown.${facet}` as MessageKey)
    switch (facet) {
      case 'openness':
        return t(`data.openness.${value}` as MessageKey)
      case 'kind':
        return t(`explore.kind.${value}` as MessageKey)
      case 'size':
        return sizeText(value)
      case 'year':
        return date(value as `${number}`)
      case 'organisation':
        return organisationName(value)
    }
  }
}
