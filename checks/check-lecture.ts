/** The lecture as a whole: planned times, tracks, notes, and references between slides that hold in every track. */
import type { FlatWords } from '../core/flat-words'
import type { Language } from '../core/language'
import type { TrackRecord } from '../data/tracks'
import type { SlideSource } from './check-slides'
import type { Problem } from './problem'
import { messageElements, parseMessage } from '../core/message'
import { isInTrack, minutesOf, WHOLE } from '../core/tracks'
import { checkNotes } from './check-notes'

/** Chapter of slides that are handed out, not taught: they take no time. */
const UNTAUGHT = 'appendix'

/** How far the planned minutes of a track may lie from its length. */
const TOLERANCE = 0.1

/** Words that lean on the order of the slides, which differs from track to track. */
const RELATIVE: Readonly<Record<Language, RegExp>> = {
  'en': /\b(?:next|last|previous|earlier|later|first|coming) (?:slide|chapter)s?\b/i,
  'zh-CN': /[上下前后][一几]?[页张章]|(?:之前|后面|前面)(?:的|那)?[一几]?[页张章]/,
}

export interface CheckLectureOptions {
  readonly tracks: readonly TrackRecord[]
  readonly words: Readonly<Record<Language, FlatWords>>
}

const keyOf = ({ frontmatter }: SlideSource): string => String(frontmatter.key)
const isTaught = (slide: SlideSource): boolean => !keyOf(slide).startsWith(`${UNTAUGHT}.`)

/** Checks times, tracks and references of all slides, in order. */
export function checkLecture(
  slides: readonly SlideSource[],
  { tracks, words }: CheckLectureOptions,
): readonly Problem[] {
  return [
    ...slides.flatMap(slide => checkFrontmatter(slide, tracks)),
    ...checkLengths(slides, tracks),
    ...checkNotes(slides.filter(isTaught), words),
    ...(Object.keys(words) as Language[]).flatMap(language =>
      checkReferences(slides, tracks, words[language], language),
    ),
  ]
}

function checkFrontmatter(slide: SlideSource, tracks: readonly TrackRecord[]): readonly Problem[] {
  const { file, frontmatter } = slide
  const shorter = tracks.map(({ id }) => id).filter(id => id !== WHOLE)
  const problems: Problem[] = []
  if (isTaught(slide) && !(minutesOf(frontmatter) > 0))
    problems.push({
      file,
      path: `${keyOf(slide)}.minutes`,
      value: frontmatter.minutes,
      message: 'a slide has its planned time, in minutes; add "minutes: 2"',
    })
  if (
    frontmatter.tracks !== undefined &&
    !(Array.isArray(frontmatter.tracks) && frontmatter.tracks.every(track => shorter.includes(String(track))))
  )
    problems.push({
      file,
      path: `${keyOf(slide)}.tracks`,
      value: frontmatter.tracks,
      message: `tracks is a list of ${shorter.join(', ')}; every slide is in the whole course anyway`,
    })
  return problems
}

function checkLengths(slides: readonly SlideSource[], tracks: readonly TrackRecord[]): readonly Problem[] {
  return tracks.flatMap(({ id, minutes }) => {
    const planned = slides
      .filter(({ frontmatter }) => isInTrack(frontmatter, id))
      .reduce((sum, { frontmatter }) => sum + minutesOf(frontmatter), 0)
    return Math.abs(planned - minutes) > TOLERANCE * minutes
      ? [
          {
            file: 'data/tracks.ts',
            path: `${id}.minutes`,
            value: minutes,
            message: `the slides of this track are planned for ${planned} minutes; change their minutes or tracks in chapters/`,
          },
        ]
      : []
  })
}

function checkReferences(
  slides: readonly SlideSource[],
  tracks: readonly TrackRecord[],
  words: FlatWords,
  language: Language,
): readonly Problem[] {
  const problems: Problem[] = []
  const byKey = new Map(slides.map(slide => [keyOf(slide), slide]))
  for (const [key, text] of words) {
    const [chapter, name, ...path] = key.split('.')
    const slide = byKey.get(`${chapter}.${name}`)
    const report = (value: unknown, message: string): void =>
      void problems.push({
        file: `locales/${language}/${chapter}.json`,
        path: [name, ...path].join('.'),
        value,
        message,
      })
    for (const target of slideReferences(text)) {
      const other = byKey.get(target)
      if (!other) {
        report(target, 'no slide has this key; write <a slide="…"> with the key of a slide')
        continue
      }
      const dangling = slide
        ? tracks.filter(({ id }) => isInTrack(slide.frontmatter, id) && !isInTrack(other.frontmatter, id))
        : []
      if (dangling.length)
        report(
          target,
          `the track ${dangling.map(({ id }) => id).join(', ')} shows this slide without the one it refers to; take both or neither, or word it without`,
        )
    }
    // Transitions are shown only where the slide that they lead to follows.
    if (slide && path[0] !== 'transition' && RELATIVE[language].test(withoutReferences(text)))
      report(text, 'the order of the slides differs from track to track; name the slide: <a slide="…">')
  }
  return problems
}

function slideReferences(text: string): readonly string[] {
  try {
    return messageElements(parseMessage(text), 'a').flatMap(({ slide }) => (slide ? [slide] : []))
  } catch {
    // Unreadable texts are reported by the check of the words.
    return []
  }
}

const withoutReferences = (text: string): string => text.replaceAll(/<a slide="[^"]*">.*?<\/a>/g, '')
