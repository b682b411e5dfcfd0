import { useNav } from '@slidev/client'
import { defineShortcutsSetup } from '@slidev/types'
import { toggleLanguage, toggleNotesLanguage } from '../composables/language'
import { toggleTable } from '../composables/table-view'

/** `l` switches the language, `n` that of the presenter's notes, `t` shows the charts of the slide as tables. */
export default defineShortcutsSetup((_nav, base) => {
  const { currentPage, isPresenter } = useNav()
  return [
    ...base,
    { name: 'toggle_language', key: 'l', fn: toggleLanguage, autoRepeat: false },
    { name: 'toggle_notes_language', key: 'n', fn: toggleNotesLanguage, autoRepeat: false },
    { name: 'toggle_table', key: 't', fn: () => toggleTable(currentPage.value, isPresenter.value), autoRepeat: false },
  ]
})
