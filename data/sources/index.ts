/** Every source of the course, by literal id. */
import { baseSources } from './base'
import { claimSources } from './claims'
import { derivativeSources } from './derivatives'
import { earlySources } from './early'
import { laterSources } from './later'
import { licenseSources } from './licenses'

export const sources = [
  ...earlySources,
  ...baseSources,
  ...derivativeSources,
  ...laterSources,
  ...licenseSources,
  ...claimSources,
] as const
export type SourceId = (typeof sources)[number]['id']
