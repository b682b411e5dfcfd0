/** The chapters: each slide has words, an address and a layout, and no prose or figures of its own. */
import type { Problem } from './problem'
import { isRecord } from '../core/walk'

/** A slide as its Markdown says it. */
export interface SlideSource {
  readonly file: string
  readonly frontmatter: Readonly<Record<string, unknown>>
  readonly content: string
  /** What the parser of the frontmatter stumbled over. */
  readonly fault?: string
}

export interface CheckSlidesOptions {
  /** Keys of all slides the words know. */
  readonly keys: ReadonlySet<string>
  readonly layouts: ReadonlySet<string>
  /** Throws for a reference that leads nowhere. */
  readonly resolve: (ref: string) => unknown
}

/** Values given to components: `of="…"`, `of: '…'`. */
const REFERENCE = /(?<!:)\bof(?:="|:\s*')([^"']+)["']/g

/** Checks all slides of the deck, in order. */
export function checkSlides(
  slides: readonly SlideSource[],
  { keys, layouts, resolve }: CheckSlidesOptions,
): readonly Problem[] {
  const problems: Problem[] = []
  const used = new Map<string, string>()
  for (const { file, frontmatter, content, fault } of slides) {
    const key = String(frontmatter.key)
    const report = (path: string, value: unknown, message: string): void =>
      void problems.push({ file, path: `${key}.${path}`, value, message })
    if (fault !== undefined) report('frontmatter', fault, 'no valid YAML; mend the lines between the dashes')
    if (!isRecord(frontmatter)) {
      report('frontmatter', frontmatter, 'write the frontmatter as lines of "name: value"')
      continue
    }
    if (!keys.has(key))
      report('key', frontmatter.key, 'no slide of the words has this key; mend it or add title and say to both locales')
    if (used.has(key)) report('key', key, `this slide stands in ${used.get(key)} already`)
    used.set(key, file)
    if (frontmatter.layout !== undefined && !layouts.has(String(frontmatter.layout)))
      report('layout', frontmatter.layout, `no such layout; there are ${[...layouts].join(', ')}`)
    for (const line of content
      .replaceAll(/<[^>]*>/gs, '')
      .split('\n')
      .filter(line => line.trim()))
      report('content', line.trim(), 'a slide holds components only; its words belong in locales/')
    for (const [, ref] of content.matchAll(REFERENCE)) {
      try {
        resolve(ref!)
      } catch (error) {
        report('content', ref, (error as Error).message)
      }
    }
  }
  for (const key of [...keys].filter(key => !used.has(key)))
    problems.push({
      file: `locales/en/${key.split('.')[0]}.json`,
      path: key.split('.')[1]!,
      value: key,
      message: 'no chapter shows this slide; add it or take its words out',
    })
  return problems
}
