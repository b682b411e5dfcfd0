/**
 * The language as a state of the running deck: i18next holds it, Vue follows, windows of one lecture keep in step.
 */
import type { Language } from '../core/language'
import i18next from 'i18next'
import { readonly, shallowRef, triggerRef } from 'vue'
import { readSetting, writeSetting } from '../browser/storage'
import { keyOfCourse } from '../core/course-id'
import { chooseLanguage, otherLanguage, parseLanguage } from '../core/language'
import { messages } from '../locales'

const STORAGE_KEY = keyOfCourse('language')
const CHANNEL = keyOfCourse('language')

const current = shallowRef<Language>(chooseLanguage({}))

/** Language of the notes where the presenter reads another than the audience sees; `undefined` follows the deck. */
const notes = shallowRef<Language>()

/** Whether this window's reader chose for themselves and so no longer follows the presenter's language. */
let choseHere = false
let channel: BroadcastChannel | undefined

/** The language shown now. */
export const language = readonly(current)
/** Language of the presenter's notes, if set apart. */
export const notesLanguage = readonly(notes)

const searchParams = (): URLSearchParams => new URLSearchParams(location.search)

const isPrinting = (): boolean => searchParams().has('print')
const isPresenter = (): boolean => /\/presenter\/[^/]+$/.test(location.pathname)

function initialLanguage(): Language {
  const query = searchParams().get('lang')
  const fixed = import.meta.env.VITE_DECK_LANG as unknown
  // A printed page must not depend on whose browser prints it.
  return isPrinting()
    ? chooseLanguage({ query, fixed })
    : chooseLanguage({ query, fixed, stored: readSetting(STORAGE_KEY), browser: navigator.languages })
}

/** Loads the words of the course and shows a language, with or without a page around it. */
export async function startWords(lng: Language): Promise<void> {
  i18next.on('languageChanged', changed => {
    current.value = parseLanguage(changed)!
  })
  await i18next.init({
    lng,
    fallbackLng: false,
    resources: messages,
    ns: Object.keys(messages.en),
    defaultNS: 'ui',
    // Namespace and key are one dotted path: early.bloom.title.
    nsSeparator: '.',
    keySeparator: '.',
    showSupportNotice: false,
  })
}

/** Shows the language this reader should see. Awaited before the deck is mounted, so no key ever flashes. */
export async function setupLanguage(): Promise<void> {
  choseHere = parseLanguage(searchParams().get('lang')) !== undefined
  await startWords(initialLanguage())
  if (!isPrinting()) {
    channel = new BroadcastChannel(CHANNEL)
    channel.addEventListener('message', ({ data }) => {
      const announced = parseLanguage(data)
      if (announced && !choseHere && !isPresenter()) void i18next.changeLanguage(announced)
    })
  }
}

if (import.meta.hot) {
  // A saved text shows at once: slide, click and scroll stay.
  import.meta.hot.accept('../locales', changed => {
    for (const [lng, namespaces] of Object.entries(
      (changed as { messages: typeof messages } | undefined)?.messages ?? {},
    )) {
      for (const [namespace, words] of Object.entries(namespaces))
        i18next.addResourceBundle(lng, namespace, words, true, true)
    }
    triggerRef(current)
  })
}

/**
 * Shows another language at once and remembers it for this reader. A presenter's choice is passed on to the audience
 * windows that have not chosen for themselves; a choice made in an audience window stays there.
 */
export function setLanguage(chosen: Language): void {
  void i18next.changeLanguage(chosen)
  writeSetting(STORAGE_KEY, chosen)
  if (isPresenter()) channel?.postMessage(chosen)
  else choseHere = true
}

/** Switches to the other language. */
export function toggleLanguage(): void {
  setLanguage(otherLanguage(current.value))
}

/** Lets the presenter read the notes in the other language than the slides, and back. */
export function toggleNotesLanguage(): void {
  notes.value = notes.value ? undefined : otherLanguage(current.value)
}
