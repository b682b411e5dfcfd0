/** Draws charts and slides in Node, without a browser, and takes note of all that Vue has to say about it. */
import type { SlideSource } from '../../checks/check-slides'
import type { Language } from '../../core/language'
import type { SlideContext } from '../stubs/slidev-client'
import type { Component } from 'vue'
import { createSSRApp, defineComponent, h, ref } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { renderToString } from 'vue/server-renderer'
import { provideCitations } from '../../composables/useCitations'
import { provideLanguage } from '../../composables/useLanguage'
import { slideAlias } from '../../core/addresses'
import { SLIDE_CONTEXT } from '../stubs/slidev-client'
import { injectionFrontmatter } from '../stubs/slidev-constants'

type Module = Readonly<{ default: Component }>

const byName = (modules: Readonly<Record<string, Module>>): ReadonlyMap<string, Component> =>
  new Map(Object.entries(modules).map(([path, module]) => [/(\w+)\.vue$/.exec(path)![1]!, module.default]))

/** What slides find by name, as Slidev registers it. */
const components = byName(import.meta.glob<Module>('../../components/**/*.vue', { eager: true }))
const layouts = byName(import.meta.glob<Module>('../../layouts/*.vue', { eager: true }))

/** Everything that has an address, so that links resolve. */
const router = createRouter({
  history: createMemoryHistory(),
  routes: [{ path: '/:all(.*)*', name: 'any', component: { render: () => null } }],
})

export interface Drawn {
  readonly html: string
  /** What Vue warned of, and what was thrown, in order. */
  readonly faults: readonly string[]
}

async function draw(root: Component, language: Language): Promise<Drawn> {
  const faults: string[] = []
  const app = createSSRApp(
    defineComponent({
      setup() {
        provideLanguage(ref(language))
        return () => h(root)
      },
    }),
  )
  app.config.warnHandler = (message, _instance, trace) => faults.push(`${message}${trace.split('\n')[0]}`)
  app.config.errorHandler = error => faults.push(String(error))
  for (const [name, component] of components) app.component(name, component)
  app.use(router)
  try {
    return { html: await renderToString(app), faults }
  } catch (error) {
    return { html: '', faults: [...faults, String(error)] }
  }
}

/** A component on a page, as in the gallery. */
export function drawOnPage(component: Component, props: object, language: Language): Promise<Drawn> {
  const page = defineComponent({
    setup() {
      provideCitations()
      return () => h(component, props as Record<string, unknown>)
    },
  })
  return draw(page, language)
}

export interface DrawSlideOptions {
  readonly language: Language
  readonly page: number
  /** Clicks made so far; all of them if left out. */
  readonly clicks?: number
}

/** A slide in its layout, from its own Markdown, which holds components only. */
export function drawSlide(
  source: SlideSource,
  { language, page, clicks = Infinity }: DrawSlideOptions,
): Promise<Drawn> {
  const { layout = 'default', key } = source.frontmatter
  const frontmatter = { ...source.frontmatter, routeAlias: slideAlias(String(key)) }
  const context: SlideContext = { frontmatter, page, clicks, total: 0 }
  const slide = defineComponent({
    provide: { [SLIDE_CONTEXT as symbol]: context, [injectionFrontmatter as symbol]: frontmatter },
    setup: () => () => h(layouts.get(String(layout))!, null, { default: () => h({ template: source.content }) }),
  })
  return draw(slide, language)
}
