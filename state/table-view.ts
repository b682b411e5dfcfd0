/** Charts as tables, one key away: which slide shows its charts as tables now. A presenter's choice reaches the audience. */
import { readonly, shallowRef } from 'vue'
import { keyOfCourse } from '../core/course-id'

const CHANNEL = keyOfCourse('table')

const page = shallowRef<number>()
let channel: BroadcastChannel | undefined

/** Number of the slide whose charts are tables; the next slide starts with its charts. */
export const tablePage = readonly(page)

/** Lets the windows of a lecture turn their charts together. Called before the deck is mounted. */
export function setupTableView(): void {
  channel = new BroadcastChannel(CHANNEL)
  channel.addEventListener('message', ({ data }) => void (page.value = typeof data === 'number' ? data : undefined))
}

/**
 * Turns the charts of a slide into tables, or back.
 * @param announce also in the other windows of the lecture
 */
export function toggleTable(of: number, announce = false): void {
  page.value = page.value === of ? undefined : of
  if (announce) channel?.postMessage(page.value)
}
