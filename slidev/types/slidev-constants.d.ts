/** The keys under which Slidev's components find what they stand on, as far as this deck provides them itself. */
import type { InjectionKey, Ref } from 'vue'

export declare const injectionCurrentPage: InjectionKey<Ref<number>>
export declare const injectionFrontmatter: InjectionKey<Readonly<Record<string, unknown>>>
