import type { Address } from '../core/addresses'
import type { Ref } from 'vue'
import { computed } from 'vue'
import { useRouter } from 'vue-router'
import { addressesIn } from '../core/addresses'
import { useLocale } from './useLocale'

type Addresses = ReturnType<typeof addressesIn>

export interface UseAddressesReturn {
  /** Addresses in the language shown: `to.model('opt')`. */
  readonly to: Readonly<Ref<Addresses>>
  /** The whole address, to be copied. */
  readonly permalink: (address: Address) => string
}

/** Addresses that stay, for links and for copying. */
export function useAddresses(): UseAddressesReturn {
  const { language } = useLocale()
  const router = useRouter()
  const to = computed(() => addressesIn(language.value))
  return {
    to,
    permalink: address => new URL(router.resolve(address as { path: string }).href, location.href).href,
  }
}
