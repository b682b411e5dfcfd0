/** Stands in for `@slidev/client/constants.ts`. */
import type { InjectionKey, Ref } from 'vue'

export const injectionCurrentPage: InjectionKey<Ref<number>> = Symbol('page')
export const injectionFrontmatter: InjectionKey<Readonly<Record<string, unknown>>> = Symbol('frontmatter')
