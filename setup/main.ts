import { defineAppSetup } from '@slidev/types'
import { setupOffline } from '../features/offline/app-updates'
import { keepLanguageInAddress } from '../slidev/address-language'
import { defineNoteElement } from '../slidev/chrome/note-element'
import { localizeSlideTitles } from '../slidev/chrome/slide-titles'
import { setupPageScroll } from '../slidev/page-scroll'
import { giveRoomToNotes } from '../slidev/presenter-layout'
import { setupTrack } from '../slidev/track'
import { setupWindowSync } from '../slidev/window-sync'
import { setupLanguage } from '../state/language'
import { setupTableView } from '../state/table-view'
import '../styles'

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
