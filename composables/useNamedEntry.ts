import type { ComputedRef } from 'vue'
import { computed, nextTick, onMounted, watch } from 'vue'
import { useRoute } from 'vue-router'

export interface UseNamedEntryReturn {
  /** Id of the entry that the address names. */
  readonly named: ComputedRef<string | undefined>
  /** Brings an entry into view, also where the address names it already. */
  readonly goTo: (id: string) => Promise<void>
}

/**
 * Brings the entry of a list that the address names into view.
 * @param page name of the route of the list
 * @param reveal shows an entry that a filter hides
 */
export function useNamedEntry(page: string, reveal: (id: string) => void): UseNamedEntryReturn {
  const route = useRoute()
  const named = computed(() => (route.name === page ? route.hash.slice(1) || undefined : undefined))

  async function goTo(id: string): Promise<void> {
    reveal(id)
    await nextTick()
    document.getElementById(id)?.scrollIntoView()
  }
  watch(named, id => id && goTo(id))
  onMounted(() => named.value && goTo(named.value))
  return { named, goTo }
}
