import { readSetting, writeSetting } from '../browser/storage'

/** Where Slidev keeps the height of the notes once the presenter has dragged their edge. */
const NOTES_HEIGHT = 'slidev-presenter-notes-row-size'

/** What the preview of the next slide needs above the notes, with the bars above and below, in pixels. */
const PREVIEW = 300

/** Until the presenter has chosen a height for the notes, they get all that the preview of the next slide leaves. */
export function giveRoomToNotes(): void {
  if (/\/presenter\//.test(location.pathname) && readSetting(NOTES_HEIGHT) === undefined)
    writeSetting(NOTES_HEIGHT, String(Math.max(innerHeight - PREVIEW, PREVIEW)))
}
