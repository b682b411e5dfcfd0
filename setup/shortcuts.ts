import type { OwnShortcut } from '../slidev/chrome/shortcuts'
import { useDrawings, useNav } from '@slidev/client'
import { defineShortcutsSetup } from '@slidev/types'
import { useMagicKeys } from '@vueuse/core'
import { computed } from 'vue'
import { showSearch } from '../features/search/search-shown'
import { showKeyHelp } from '../slidev/chrome/key-help'
import { OWN_SHORTCUTS } from '../slidev/chrome/shortcuts'
import { toggleLanguage, toggleNotesLanguage } from '../state/language'
import { toggleTable } from '../state/table-view'

/** Size of the window that the presenter's or the audience's view opens in. */
const POPUP = 'popup,width=1280,height=720'

/** Adds the keys of this deck to Slidev's; `slidev/chrome/shortcuts.ts` lists them all. */
export default defineShortcutsSetup((nav, base) => {
  const { currentPage, isPresenter, router } = useNav()
  const { drawingEnabled } = useDrawings()
  const keys = useMagicKeys()
  const held = ['control', 'meta', 'alt'].map(key => keys[key]!)

  /** The presenter's view from an audience window, and the other way round: same slide, language and track. */
  function openOtherWindow(): void {
    const { params, query } = router.currentRoute.value
    const name = isPresenter.value ? 'play' : 'presenter'
    window.open(router.resolve({ name, params, query }).href, name, POPUP)
  }

  const does: Record<OwnShortcut, () => void> = {
    go_first: () => nav.goFirst(),
    go_last: () => nav.goLast(),
    // While drawing, L draws a line.
    toggle_language: () => drawingEnabled.value || toggleLanguage(),
    toggle_notes_language: toggleNotesLanguage,
    toggle_table: () => toggleTable(currentPage.value, isPresenter.value),
    toggle_drawing: () => isPresenter.value && nav.toggleDrawing(),
    open_other_window: openOtherWindow,
    open_search: () => showSearch(true),
    show_help: () => showKeyHelp(true),
  }
  return [
    ...base,
    ...Object.entries(OWN_SHORTCUTS).map(([name, key]) => ({
      name,
      // Not with Ctrl or Command: those strokes belong to the browser.
      key: computed(() => keys[key]!.value && !held.some(({ value }) => value)),
      fn: does[name as OwnShortcut],
    })),
  ]
})
