/** How many new cards a day a learner takes on, as it is kept in the browser. */

/** Choices of new cards a day. */
export const A_DAY = [5, 10, 20] as const
export type ADay = (typeof A_DAY)[number]

/** So many cards are added when a learner asks for more. */
export const MORE = 5

export interface CardSettings {
  readonly aDay: ADay
  /** Cards asked for beyond that, and the day they were asked for. */
  readonly extra?: { readonly day: string; readonly count: number }
}

export const DEFAULT_SETTINGS: CardSettings = { aDay: 10 }

/** Reads stored settings leniently: what cannot be read is as if never set. */
export function parseSettings(text: string | undefined): CardSettings {
  try {
    const { aDay, extra } = JSON.parse(text ?? '{}') as { aDay?: unknown; extra?: { day?: unknown; count?: unknown } }
    const isExtra = typeof extra?.day === 'string' && Number.isInteger(extra.count) && Number(extra.count) > 0
    return {
      aDay: A_DAY.find(choice => choice === aDay) ?? DEFAULT_SETTINGS.aDay,
      ...(isExtra && { extra: { day: String(extra.day), count: Number(extra.count) } }),
    }
  } catch {
    return DEFAULT_SETTINGS
  }
}

/** New cards that a day takes in all. */
export const newOn = ({ aDay, extra }: CardSettings, day: string): number =>
  aDay + (extra?.day === day ? extra.count : 0)

/** The settings after asking for more cards on a day on which some were met already. */
export function withMore(settings: CardSettings, day: string, met: number): CardSettings {
  // Whoever lowered the number a day after meeting more still gets all of the cards asked for.
  return { ...settings, extra: { day, count: Math.max(met, newOn(settings, day)) + MORE - settings.aDay } }
}
