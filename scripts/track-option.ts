/** `--track 45`, shared by the programs that start and export the deck. */
import type { TrackId } from '../data'
import { requireTrack } from '../core/tracks'
import { data } from '../data'

export interface TrackOption {
  /** `undefined` where the option was not given. */
  readonly track?: TrackId
  /** Everything else on the command line, in order. */
  readonly rest: readonly string[]
}

/**
 * Takes `--track 45` or `--track=45` out of the arguments.
 * @throws Error naming the tracks there are, if the option names none of them
 */
export function takeTrackOption(args: readonly string[]): TrackOption {
  const at = args.findIndex(arg => arg === '--track' || arg.startsWith('--track='))
  if (at < 0) return { rest: args }
  const isJoined = args[at]!.includes('=')
  const name = isJoined ? args[at]!.slice('--track='.length) : args[at + 1]
  return {
    track: requireTrack(data.tracks, name),
    rest: args.filter((_, index) => index !== at && (isJoined || index !== at + 1)),
  }
}
