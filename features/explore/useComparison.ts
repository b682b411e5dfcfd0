import type { System } from '../../core/system'
import type { ComputedRef } from 'vue'
import { computed } from 'vue'
import { catalogue } from '../../state/catalogue'
import { MOST_COMPARED, toggleCompared } from './explore-address'
import { useExplore } from './useExplorer'

export interface UseComparisonReturn {
  /** Adds a row to the comparison, or takes it out, be it there as a model or as one of its sizes. */
  readonly toggle: (system: System) => void
  /** Whether no more models fit side by side. */
  readonly full: ComputedRef<boolean>
}

/** Which models stand side by side. */
export function useComparison(): UseComparisonReturn {
  const { state, update } = useExplore()
  const isSame = (a: System, b: System): boolean => (a.variant?.id ?? a.id) === (b.variant?.id ?? b.id)
  return {
    toggle: system => {
      const { compared } = state.value
      update({
        compared: toggleCompared(compared, compared.find(id => isSame(catalogue.system(id), system)) ?? system.id),
      })
    },
    full: computed(() => state.value.compared.length >= MOST_COMPARED),
  }
}
