/** Options of `npm start` that Slidev does not know, or that this deck does not pass on. */

/** Slidev's ways to let others into the dev server. Whoever gets in could read everything, and its password with it. */
const OPENS_IT = /^--(?:remote|tunnel|bind)(?:=|$)/

/** Someone asked for what the dev server does not do; the message says what to use instead. */
export class ClosedServerError extends Error {
  constructor(option: string) {
    super(
      `npm start does not take ${option}: its server is for writing on this machine, not for an audience. To show the deck on other machines, run "npm run build" and put the folder dist on any static host; "npm run preview" shows it here first.`,
    )
    this.name = 'ClosedServerError'
  }
}

export interface StartOptions {
  /** Whether `--edit` was given. */
  readonly isEditing: boolean
  /** For Slidev, in order. */
  readonly rest: readonly string[]
}

/**
 * Takes `--edit` out of the arguments.
 * @throws ClosedServerError for `--remote` and its like
 */
export function takeStartOptions(args: readonly string[]): StartOptions {
  const opening = args.find(arg => OPENS_IT.test(arg))
  if (opening !== undefined) throw new ClosedServerError(opening.split('=')[0]!)
  return { isEditing: args.includes('--edit'), rest: args.filter(arg => arg !== '--edit') }
}
