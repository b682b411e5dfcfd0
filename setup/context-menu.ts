import type { ContextMenuItem } from '@slidev/types'
import { defineContextMenuSetup } from '@slidev/types'
import { computed } from 'vue'
import { useLocale } from '../composables/useLocale'
import { CHROME_WORDS } from '../slidev/chrome/chrome-words'

/** The menu of the right mouse button, in the language shown. */
export default defineContextMenuSetup(items => {
  const { t } = useLocale()
  function translated(item: ContextMenuItem): ContextMenuItem {
    const key = item === 'separator' ? undefined : CHROME_WORDS[String(item.label)]
    return key ? ({ ...(item as object), label: t(`ui.chrome.${key}`) } as ContextMenuItem) : item
  }
  return computed(() => items.value.map(translated))
})
