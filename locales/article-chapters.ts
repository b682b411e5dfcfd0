import type { Chapter } from '.'
import type { ArticleId } from '../data'

/** The chapter that teaches each article. */
export const CHAPTER_OF = {
  'early-days': 'early',
  'better-base-models': 'base',
  'mosaicml': 'mosaic',
  'beyond-llama': 'beyond',
  'open-llms-2023': 'review',
} as const satisfies Record<ArticleId, Chapter>
