import type { CitedSource } from '../core/citation'
import type { Citation } from '../data/figure'
import type { ComputedRef, InjectionKey } from 'vue'
import { computed, inject, onUnmounted, provide, shallowReactive } from 'vue'
import { groupBySource } from '../core/citation'
import { catalogue } from '../state/catalogue'

export interface CitationRegistry {
  /** Sources in the order the slide first uses them. */
  readonly sources: ComputedRef<readonly CitedSource[]>
  /** Adds what a component cites for as long as it is shown. */
  readonly cite: (citations: () => readonly Citation[]) => void
  /** Number of a source on this slide, from 1, for the marks in table cells. */
  readonly numberOf: (citation: Citation) => number
  /** Whether the slide marks its sources by number. */
  readonly numbered: ComputedRef<boolean>
  /** Marks the sources of the slide by number from here on. */
  readonly markByNumber: () => void
}

const REGISTRY: InjectionKey<CitationRegistry> = Symbol('citations')

/** Opens the register of what one slide cites. Called by the frame of the slide. */
export function provideCitations(): CitationRegistry {
  const entries = shallowReactive(new Map<symbol, () => readonly Citation[]>())
  const numbering = shallowReactive({ on: false })
  const sources = computed(() =>
    groupBySource(
      [...entries.values()].flatMap(entry => entry()),
      catalogue.source,
    ),
  )
  const registry: CitationRegistry = {
    sources,
    cite(citations) {
      const id = Symbol('citing component')
      entries.set(id, citations)
      onUnmounted(() => entries.delete(id))
    },
    numberOf: citation => sources.value.findIndex(({ source }) => source.id === citation.source) + 1,
    numbered: computed(() => numbering.on),
    markByNumber: () => void (numbering.on = true),
  }
  provide(REGISTRY, registry)
  return registry
}

/** The register of the slide a component stands on; outside a slide, one of its own that nobody shows. */
export function useCitations(): CitationRegistry {
  return inject(REGISTRY, undefined) ?? provideCitations()
}
