/**
 * The words of the course. English is the typed reference: a key that the Chinese files lack is a compile error,
 * one that they have beyond it fails `npm run data:check`.
 */
import type { Language } from '../core/language'
import enAppendix from './en/appendix.json'
import enAudit from './en/audit.json'
import enBase from './en/base.json'
import enBeyond from './en/beyond.json'
import enCharts from './en/charts.json'
import enClaims from './en/claims.json'
import enData from './en/data.json'
import enEarly from './en/early.json'
import enExplore from './en/explore.json'
import enFoundations from './en/foundations.json'
import enGlossary from './en/glossary.json'
import enMosaic from './en/mosaic.json'
import enOpening from './en/opening.json'
import enPractice from './en/practice.json'
import enQuiz from './en/quiz.json'
import enReview from './en/review.json'
import enStudy from './en/study.json'
import enSynthesis from './en/synthesis.json'
import enUi from './en/ui.json'
import zhAppendix from './zh-CN/appendix.json'
import zhAudit from './zh-CN/audit.json'
import zhBase from './zh-CN/base.json'
import zhBeyond from './zh-CN/beyond.json'
import zhCharts from './zh-CN/charts.json'
import zhClaims from './zh-CN/claims.json'
import zhData from './zh-CN/data.json'
import zhEarly from './zh-CN/early.json'
import zhExplore from './zh-CN/explore.json'
import zhFoundations from './zh-CN/foundations.json'
import zhGlossary from './zh-CN/glossary.json'
import zhMosaic from './zh-CN/mosaic.json'
import zhOpening from './zh-CN/opening.json'
import zhPractice from './zh-CN/practice.json'
import zhQuiz from './zh-CN/quiz.json'
import zhReview from './zh-CN/review.json'
import zhStudy from './zh-CN/study.json'
import zhSynthesis from './zh-CN/synthesis.json'
import zhUi from './zh-CN/ui.json'

/** Chapters in the order they are taught; each is a namespace of its own. */
export const CHAPTERS = [
  'opening',
  'foundations',
  'early',
  'base',
  'mosaic',
  'beyond',
  'review',
  'audit',
  'synthesis',
] as const
/** Namespaces that hold slides: the chapters and what stands behind them. */
export type Chapter = (typeof CHAPTERS)[number] | 'appendix'

/** Number of a chapter in the whole course, also where a track leaves out others; the opening and the appendix have none. */
export function chapterNumber(chapter: string): number | undefined {
  const index = CHAPTERS.findIndex(each => each === chapter)
  return index > 0 ? index : undefined
}

const en = {
  opening: enOpening,
  foundations: enFoundations,
  early: enEarly,
  base: enBase,
  mosaic: enMosaic,
  beyond: enBeyond,
  review: enReview,
  audit: enAudit,
  synthesis: enSynthesis,
  appendix: enAppendix,
  data: enData,
  charts: enCharts,
  explore: enExplore,
  glossary: enGlossary,
  practice: enPractice,
  quiz: enQuiz,
  claims: enClaims,
  study: enStudy,
  ui: enUi,
}
export type Messages = typeof en

const zhCN: Messages = {
  opening: zhOpening,
  foundations: zhFoundations,
  early: zhEarly,
  base: zhBase,
  mosaic: zhMosaic,
  beyond: zhBeyond,
  review: zhReview,
  audit: zhAudit,
  synthesis: zhSynthesis,
  appendix: zhAppendix,
  data: zhData,
  charts: zhCharts,
  explore: zhExplore,
  glossary: zhGlossary,
  practice: zhPractice,
  quiz: zhQuiz,
  claims: zhClaims,
  study: zhStudy,
  ui: zhUi,
}

export const messages: Readonly<Record<Language, Messages>> = { en, 'zh-CN': zhCN }

/** Dotted paths of all texts below `T`. */
type TextPath<T> = {
  [K in keyof T & string]: T[K] extends string ? K : T[K] extends readonly string[] ? never : `${K}.${TextPath<T[K]>}`
}[keyof T & string]

/** Key of one text: `early.bloom.title`. */
export type MessageKey = TextPath<Messages>

type SlideIn<C extends Chapter> = {
  [K in keyof Messages[C] & string]: Messages[C][K] extends { title: string; say: readonly string[] }
    ? `${C}.${K}`
    : never
}[keyof Messages[C] & string]

/** Key of a slide, as in its frontmatter: `early.bloom`. */
export type SlideKey = { [C in Chapter]: SlideIn<C> }[Chapter]
