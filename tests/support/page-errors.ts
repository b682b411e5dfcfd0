/** What went wrong in the pages of a test, told so that nobody has to search: where, what, for which address. */

/** Something that went wrong in a page. */
export interface PageFault {
  /** Address of the page at that time. */
  readonly page: string
  readonly text: string
  /** Of the file that failed, or in which the error was raised, with the line if it has one. */
  readonly where?: string
  /** Name of the test that ran then; none between tests. */
  readonly test?: string
}

/** Slidev asks to keep the screen on; a browser without a screen refuses. */
const NO_SCREEN = /Wake Lock permission request denied/
/** A full browser asks for the icon of its tab when it likes, also when a test has gone offline meanwhile. */
const NO_NETWORK = /net::ERR_(?:INTERNET_DISCONNECTED|CONNECTION_REFUSED)/
const TAB_ICON = /\/favicon\.svg$/

/** A page before its first address: what a test runs in it first finds no deck there. */
const BLANK = 'about:blank'

/** Whether a browser may say this of a page in which nothing is wrong. */
export const isExpected = ({ page, text, where = '' }: PageFault): boolean =>
  page === BLANK || NO_SCREEN.test(text) || (NO_NETWORK.test(text) && TAB_ICON.test(where))

/** Whether an address belongs to none of the servers a test opened. */
export const isForeign = (address: string, origins: ReadonlySet<string>): boolean =>
  !/^(?:data|blob):/.test(address) && !origins.has(new URL(address).origin)

/** One line a fault: the test, the page, what it says, and of which file. */
export const faultLine = ({ page, text, where, test }: PageFault): string =>
  `${test ? `in "${test}"` : 'between tests'}, on ${page}: ${text}${where && !text.includes(where) ? ` (${where})` : ''}`
