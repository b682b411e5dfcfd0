/** A new slide: its words in both languages, and its place in the chapter. */
import type { Change, Project } from './draft'
import type { WantedWords } from './texts'
import { gap } from '../../checks/check-filled'
import { Draft, RequestError } from './draft'
import { requireChapter, requireSlide, slidesOf } from './names'
import { addWords } from './texts'

export interface SlideRequest {
  /** `base.cost`. */
  readonly key: string
  /** Key of the slide it follows. */
  readonly after?: string
  readonly minutes?: string
  /** Shorter tracks that take it too: `45,90`. */
  readonly tracks?: string
  /** Reference to the figure it shows. */
  readonly of?: string
}

/** Slides that end a chapter. */
const ENDS = ['check', 'reading', 'summary', 'questions', 'closing']
const NAME = /^[a-z][a-zA-Z]*$/

/** What is said of every slide; the chapter skeleton adds to it. */
export const NOTE: WantedWords = {
  say: [
    { 'en': 'first thing said: what one sees here', 'zh-CN': '先说：这里看到的是什么' },
    { 'en': 'then what it means', 'zh-CN': '再说：这说明什么' },
    { 'en': 'at last what to keep in mind of it', 'zh-CN': '最后：要记住哪一点' },
  ],
  cue: { 'en': 'what to ask or to show; only the presenter reads it', 'zh-CN': '只给主讲人看：问什么、指哪里' },
  transition: { 'en': 'one sentence that leads on', 'zh-CN': '一句话引出下文' },
}

export const TITLE: WantedWords = {
  title: { 'en': 'the message, in two lines at most', 'zh-CN': '一句话说出要点，最多两行' },
}

const LABEL = { 'en': 'words under the figure', 'zh-CN': '数字下面的说明' }

/** A figure with its words, for a slide whose own picture is still to be chosen. */
export const bigFigure = (key: string, of = gap('a figure of the data, such as opt.params')): string =>
  `<BigFigures :items="[{ of: '${of}', label: '${key}.figure' }]" />`

/** Words of a slide that shows one figure. */
export const FIGURE_SLIDE: WantedWords = { ...TITLE, figure: LABEL, ...NOTE }

/**
 * Skeleton of a slide.
 * @throws RequestError for a key, a chapter, a neighbour, a time or tracks that cannot be
 */
export function newSlide(project: Project, request: SlideRequest): Change {
  const draft = new Draft(project)
  const { key, after } = request
  const [chapter = '', name = '', ...more] = key.split('.')
  if (!NAME.test(name) || more.length)
    throw new RequestError(`"${key}" is no key of a slide: write chapter.name, letters only, such as base.cost.`)
  requireChapter(project, chapter)
  const slides = slidesOf(project)
  if (slides.has(key))
    throw new RequestError(`The slide ${key} stands in ${slides.get(key)!} already; choose another name.`)
  if (after !== undefined) {
    requireSlide(project, after)
    if (after.split('.')[0] !== chapter)
      throw new RequestError(`--after names a slide of the same chapter: ${ofChapter(slides, chapter).join(', ')}.`)
    if (after === 'synthesis.closing')
      throw new RequestError('synthesis.closing closes every track; put the slide after another.')
  }
  const previous = placeSlide(draft, { ...request, chapter, content: bigFigure(key, request.of) })
  addWords(draft, chapter, name, FIGURE_SLIDE, previous.split('.')[1])
  draft.hint(
    `${slidesOf(draft).get(key)!}: put the picture of ${key} in the place of BigFigures, if another one says it better.`,
    `locales: the transition of ${previous} leads to ${key} now; see that it does.`,
  )
  return draft.change
}

export interface PlacedSlide extends SlideRequest {
  readonly chapter: string
  readonly content: string
  readonly layout?: string
}

/** Text of a slide in its chapter. @throws RequestError for a time or tracks that cannot be */
export function slideText(project: Project, { key, minutes = '2', tracks, layout, content }: PlacedSlide): string {
  if (!(Number(minutes) > 0)) throw new RequestError(`"${minutes}" is no time; write minutes, such as 2 or 1.5.`)
  const known = [...project.read('data/tracks.ts').matchAll(/id: '(\d+)'/g)].map(([, id]) => id!)
  const taken = tracks?.split(',').map(track => track.trim())
  const wrong = taken?.find(track => !known.includes(track))
  if (wrong !== undefined)
    throw new RequestError(
      `There is no track "${wrong}"; --tracks takes ${known.join(', ')}, with commas between them.`,
    )
  const frontmatter = [
    `key: ${key}`,
    `minutes: ${Number(minutes)}`,
    ...(taken ? [`tracks: [${taken.join(', ')}]`] : []),
    ...(layout ? [`layout: ${layout}`] : []),
  ]
  return `---\n${frontmatter.join('\n')}\n---\n\n${content}\n`
}

/** Puts a slide into the file of its chapter; gives back the key of the one before it. */
function placeSlide(draft: Draft, slide: PlacedSlide): string {
  const keys = ofChapter(slidesOf(draft), slide.chapter)
  const end = keys.findIndex((key, index) => index > 0 && ENDS.includes(key.split('.')[1]!))
  const previous = slide.after ?? keys.at(end < 0 ? -1 : end - 1)!
  const next = keys[keys.indexOf(previous) + 1]
  const text = slideText(draft, slide)
  const file = slidesOf(draft).get(next ?? previous)!
  const opening = `---\nkey: ${next}\n`
  draft.edit(file, before =>
    next === undefined ? `${before}\n${text}` : before.replace(opening, () => `${text}\n${opening}`),
  )
  return previous
}

const ofChapter = (slides: ReadonlyMap<string, string>, chapter: string): readonly string[] =>
  [...slides.keys()].filter(key => key.startsWith(`${chapter}.`))
