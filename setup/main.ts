import { defineAppSetup } from '@slidev/types'
import { keepLanguageInAddress } from '../composables/address-language'
import { setupLanguage } from '../composables/language'
import { defineNoteElement } from '../composables/note-element'
import { setupOffline } from '../composables/offline'
import { setupPageScroll } from '../composables/page-scroll'
import { giveRoomToNotes } from '../composables/presenter-layout'
import { localizeSlideTitles } from '../composables/slide-titles'
import { setupTableView } from '../composables/table-view'
import { setupTrack } from '../composables/track'
import { setupWindowSync } from '../composables/window-sync'
import '../styles/index.css'

/** Before mounting: words and titles are there, so the first frame is already in the right language. */
export default defineAppSetup(async ({ router }) => {
  await setupLanguage()
  keepLanguageInAddress(router)
  setupPageScroll(router)
  setupTableView()
  setupTrack(router)
  setupWindowSync(router)
  localizeSlideTitles()
  defineNoteElement()
  giveRoomToNotes()
  setupOffline()
})
