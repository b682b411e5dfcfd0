/** What slides name without importing it: components by their files, models by their ids. */
import type { SlideSource } from './check-slides'
import type { Problem } from './problem'

export interface CheckComponentsOptions {
  /** Names of all components a slide can use. */
  readonly components: ReadonlySet<string>
  /** Throws for an id that is no model and no size. */
  readonly system: (id: string) => unknown
}

const TAG = /<([A-Z]\w*)/g
const MODELS = /:models="\[([^\]]*)\]"/g

/** Checks the components of all slides and the lists of models given to them; their other props are checked by the compiler. */
export function checkComponents(
  slides: readonly SlideSource[],
  { components, system }: CheckComponentsOptions,
): readonly Problem[] {
  return slides.flatMap(({ file, frontmatter, content }) => {
    const path = `${String(frontmatter.key)}.content`
    const unknown = [...content.matchAll(TAG)]
      .map(([, name]) => name!)
      .filter(name => !components.has(name))
      .map(name => ({ file, path, value: name, message: unknownComponent(name, components) }))
    const models = [...content.matchAll(MODELS)].flatMap(([, list]) =>
      [...list!.matchAll(/'([^']*)'/g)].flatMap(([, id]) => {
        try {
          system(id!)
          return []
        } catch (error) {
          const message = `${(error as Error).message}; mend it, or add the model to data/models`
          return [{ file, path, value: id, message }]
        }
      }),
    )
    return [...unknown, ...models]
  })
}

function unknownComponent(name: string, components: ReadonlySet<string>): string {
  const near = [...components].filter(other => other.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase())
  return `no component has this name; ${near.length ? `there are ${near.join(', ')}` : 'see components/ for those there are'}`
}
