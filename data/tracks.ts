/** Ways through the lecture: how long each takes. Which slides it takes stands on the slides. */

export interface TrackRecord {
  /** As on the command line: `--track 45`. */
  readonly id: string
  /** Planned length, in minutes. */
  readonly minutes: number
}

export const tracks = [
  { id: '20', minutes: 20 },
  { id: '45', minutes: 45 },
  { id: '90', minutes: 90 },
  { id: 'whole', minutes: 180 },
] as const satisfies readonly TrackRecord[]

export type TrackId = (typeof tracks)[number]['id']
