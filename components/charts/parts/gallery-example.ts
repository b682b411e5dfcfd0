/** What the gallery shows of a figure: the smallest and the largest data it must carry. */
import type { Component } from 'vue'

export const THEMES = ['light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export const SIZES = ['small', 'large'] as const
export type Size = (typeof SIZES)[number]

export interface GalleryExample {
  readonly component: Component
  readonly props: Readonly<Record<string, unknown>>
}

/** Each `example.ts` exports one of these, under the chart's name. */
export type GalleryExamples = Readonly<Record<Size, GalleryExample>>

type PropsOf<C> = C extends new (...args: never[]) => { $props: infer P } ? P : never

/** An example whose props are checked against its component. */
export function example<C extends Component>(component: C, props: PropsOf<C>): GalleryExample {
  return { component, props: props as Record<string, unknown> }
}
