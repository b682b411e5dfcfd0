/** Ways through the lecture: which slides a track takes, and when each should be done. */
import type { TrackRecord } from '../data/tracks'

/** What a slide's frontmatter says of its part in the tracks. */
export interface TrackedSlide {
  readonly key?: unknown
  /** Shorter tracks that take this slide too; the whole course takes every slide. */
  readonly tracks?: unknown
  /** Planned time, in minutes. Absent in the appendix. */
  readonly minutes?: unknown
}

/** The track that takes every slide. */
export const WHOLE = 'whole'

/** @returns the track of this name, or `undefined` for anything else */
export function parseTrack<T extends TrackRecord>(tracks: readonly T[], name: unknown): T['id'] | undefined {
  return tracks.find(({ id }) => id === name)?.id
}

/**
 * The track of this name.
 * @throws Error naming the tracks there are, if it is none of them
 */
export function requireTrack<T extends TrackRecord>(tracks: readonly T[], name: unknown): T['id'] {
  const track = parseTrack(tracks, name)
  if (!track)
    throw new Error(`There is no track "${name ?? ''}". Choose one of ${tracks.map(({ id }) => id).join(', ')}.`)
  return track
}

/** Whether a track takes a slide. */
export function isInTrack({ tracks }: TrackedSlide, track: string): boolean {
  return track === WHOLE || (Array.isArray(tracks) && tracks.map(String).includes(track))
}

/**
 * The slides of a track in order, numbered from 1 without a gap: the keys lead from each number to the next.
 * @param slides all of the whole course, in order
 * @param partOf what a slide says of its part in the tracks
 */
export function slidesOfTrack<T>(
  slides: readonly T[],
  track: string,
  partOf: (slide: T) => TrackedSlide,
): readonly { readonly slide: T; readonly no: number }[] {
  return slides.filter(slide => isInTrack(partOf(slide), track)).map((slide, index) => ({ slide, no: index + 1 }))
}

/** Planned time of a slide, in minutes. */
export const minutesOf = ({ minutes }: TrackedSlide): number => (typeof minutes === 'number' ? minutes : 0)

/** Planned length of a track, in minutes, as it was promised. */
export function plannedMinutes(tracks: readonly TrackRecord[], track: string): number {
  return tracks.find(({ id }) => id === track)!.minutes
}

/**
 * When each slide should be done.
 * @param slides those of the track, in order
 * @returns minutes since the beginning at the end of each slide
 */
export function planOf(slides: readonly TrackedSlide[]): readonly number[] {
  let sum = 0
  return slides.map(slide => (sum += minutesOf(slide)))
}

/**
 * The slide on which another track goes on.
 * @param slides all of the whole course, in order
 * @param from key of the slide shown now
 * @returns key of that slide if the track takes it, else of the next one that it takes, else of its last
 */
export function slideInTrack(slides: readonly TrackedSlide[], from: unknown, track: string): unknown {
  const index = slides.findIndex(({ key }) => key === from)
  const next = slides.find((slide, at) => at >= index && isInTrack(slide, track))
  return (next ?? slides.findLast(slide => isInTrack(slide, track)))?.key
}
