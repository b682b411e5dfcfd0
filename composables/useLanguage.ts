import type { Language } from '../core/language'
import type { InjectionKey, Ref } from 'vue'
import { hasInjectionContext, inject, provide } from 'vue'
import { language } from '../state/language'

const SCOPE: InjectionKey<Readonly<Ref<Language>>> = Symbol('language')

/** Sets everything below a component in a language of its own, whatever the deck shows. */
export function provideLanguage(scoped: Readonly<Ref<Language>>): void {
  provide(SCOPE, scoped)
}

/** The language a component speaks: that of the part of the page it stands in, else that of the deck. */
export function useLanguage(): Readonly<Ref<Language>> {
  return hasInjectionContext() ? inject(SCOPE, language) : language
}
