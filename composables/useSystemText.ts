import type { System } from '../core/system'
import { useLocale } from './useLocale'

export interface UseSystemTextReturn {
  /** Name beside a mark: the flagship's where a model is named ("OPT-175B"). */
  readonly label: (system: System) => string
  /** "BLOOM, 176.25B parameters, weights July 2022, restricted: BigScience RAIL 1.0", for assistive technology. */
  readonly describe: (system: System) => string
}

/** Models as words of the language shown. */
export function useSystemText(): UseSystemTextReturn {
  const { t, figure, date } = useLocale()
  const label = (system: System): string => system.variant?.name ?? system.name
  return {
    label,
    describe: system => {
      const { params, release, openness, license } = system
      return t(license ? 'ui.system.description' : 'ui.system.unlicensed', {
        name: label(system),
        params: params ? t('ui.system.params', { params: figure(params) }) : t('ui.unpublished'),
        release: release ? t(`data.event.${release.event}`, { date: date(release.date) }) : t('ui.unpublished'),
        openness: openness ? t(`data.openness.${openness}`) : t('ui.unverified'),
        license: license?.name ?? '',
      })
    },
  }
}
