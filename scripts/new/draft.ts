/**
 * Changes to the project as data: they are made in memory, one upon the other, and written only when all of them could be
 * made. Builders take a project and give back a change; nothing here knows of the disk.
 */

/** The files of a project, from its root. */
export interface Project {
  /** @throws Error if there is no such file */
  readonly read: (file: string) => string
  /** Whether there is a file or folder of this path. */
  readonly exists: (path: string) => boolean
  /** Files that a pattern or one of several fits, sorted. */
  readonly glob: (patterns: string | readonly string[]) => readonly string[]
}

/** New text of each file; `undefined` for one that goes. */
export type Edits = ReadonlyMap<string, string | undefined>

export interface Change {
  readonly edits: Edits
  /** What is left to do by hand besides the gaps, one sentence each. */
  readonly left: readonly string[]
}

/** A wish that cannot be met, told so that the next try can be. */
export class RequestError extends Error {
  override readonly name = 'RequestError'
}

/** A project on which changes pile up. */
export class Draft implements Project {
  readonly #project: Project
  readonly #edits = new Map<string, string | undefined>()
  readonly left: string[] = []

  constructor(project: Project) {
    this.#project = project
  }

  readonly read = (file: string): string => {
    const text = this.#edits.has(file) ? this.#edits.get(file) : this.#project.read(file)
    if (text === undefined) throw new Error(`${file} is taken away by this change`)
    return text
  }

  readonly exists = (path: string): boolean =>
    this.#edits.has(path) ? this.#edits.get(path) !== undefined : this.#project.exists(path)

  /** Also files made here, where a pattern is a plain folder and ending: `chapters/*.md`. */
  readonly glob = (patterns: string | readonly string[]): readonly string[] => {
    const simple = [patterns].flat().map(pattern => {
      const [folder, ending] = pattern.split('/*.')
      return (file: string) =>
        file.startsWith(`${folder}/`) && !file.slice(folder!.length + 1).includes('/') && file.endsWith(`.${ending}`)
    })
    const added = [...this.#edits.keys()].filter(file => simple.some(fits => fits(file)))
    return [...new Set([...this.#project.glob(patterns), ...added])].filter(this.exists).sort()
  }

  /** Makes a new file. @throws RequestError rather than write over one that is there */
  create(file: string, text: string): void {
    if (this.exists(file))
      throw new RequestError(`${file} is there already; choose another name, or take it away first.`)
    this.#edits.set(file, text)
  }

  /** Changes a file that is there. @throws Error if the change does nothing: what it looks for is not in the file */
  edit(file: string, change: (text: string) => string): void {
    const before = this.read(file)
    const after = change(before)
    if (after === before) throw new Error(`${file}: found no place for the change; is it still laid out as it was?`)
    this.#edits.set(file, after)
  }

  /** Moves a file, unread. @throws RequestError if there is one of the new name */
  move(from: string, to: string): void {
    const text = this.read(from)
    this.create(to, text)
    this.#edits.set(from, undefined)
  }

  /** Notes what is left to do by hand. */
  hint(...sentences: readonly string[]): void {
    this.left.push(...sentences)
  }

  /** Takes over what another builder has made of this draft. */
  add({ edits, left }: Change): void {
    for (const [file, text] of edits) this.#edits.set(file, text)
    this.hint(...left)
  }

  get change(): Change {
    return { edits: this.#edits, left: this.left }
  }
}
