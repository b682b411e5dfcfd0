/**
 * The seam between the journeys and the engines: what a reader can do with a browser, written once, so that a journey
 * does not know which engine it runs in. Firefox speaks WebDriver BiDi, WebKitGTK the older WebDriver.
 */

export const ENGINES = ['firefox', 'webkit'] as const
export type EngineName = (typeof ENGINES)[number]

/** A place in the window, in CSS pixels from its upper left corner. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** The keys of the journeys, by the names that the DOM gives them. */
export type Key =
  | 'ArrowDown'
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'ArrowUp'
  | 'End'
  | 'Enter'
  | 'Escape'
  | 'Home'
  | 'PageDown'
  | 'PageUp'
  | 'Tab'
  | '/'
  | '?'
  | '1'
  | '4'
  | 'd'
  | 'g'
  | 'l'
  | 'n'
  | 'o'
  | 'p'
  | 't'

/** What a browser may be forbidden or lack. */
export type Missing = 'storage' | 'broadcast-channel'

export interface SessionOptions {
  readonly missing?: Missing
}

/** One tab or window. */
export interface EnginePage {
  goto: (address: string) => Promise<void>
  reload: () => Promise<void>
  back: () => Promise<void>
  /**
   * Runs a function in the page.
   * @param run must use nothing from outside itself but its parameters
   */
  evaluate: <A extends unknown[], R>(run: (...parameters: A) => R | Promise<R>, ...parameters: A) => Promise<R>
  /** Presses keys one after the other, as a hand would. */
  press: (...keys: readonly Key[]) => Promise<void>
  /** Types words, character by character. */
  type: (words: string) => Promise<void>
  /** Moves the pointer to a place. */
  point: (to: Point) => Promise<void>
  click: (at: Point) => Promise<void>
  /** Presses at the first place, lets go at the last. */
  drag: (along: readonly Point[]) => Promise<void>
  /** Gives the page this much room. */
  resize: (width: number, height: number) => Promise<void>
  close: () => Promise<void>
}

/** A browser with a profile of its own. */
export interface EngineSession {
  readonly engine: EngineName
  /** The tab it began with. */
  readonly first: EnginePage
  /** Opens another tab or window in the same profile. */
  readonly open: () => Promise<EnginePage>
  /** All that are open, those that the course opened too. */
  readonly pages: () => Promise<readonly EnginePage[]>
  /** What the pages have logged as an error, thrown or failed to load, since the session began. */
  readonly faults: () => Promise<readonly string[]>
  /** The page on paper, A4 where it asks for nothing else; undefined where the engine's driver cannot print. */
  readonly print: (page: EnginePage) => Promise<Uint8Array | undefined>
  readonly close: () => Promise<void>
}
