/** A placeholder or id that leads nowhere. */
export class UnknownReferenceError extends Error {
  constructor(
    readonly ref: string,
    hint: string,
  ) {
    super(`Unknown reference "${ref}": ${hint}`)
    this.name = 'UnknownReferenceError'
  }
}
