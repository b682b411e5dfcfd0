import type { Language } from '../../core/language'
import type { SlideKey } from '../../locales'
import type { WatchHandle } from 'vue'
import { watchEffect } from 'vue'
import { localeIn } from '../../composables/useLocale'
import { LANGUAGES } from '../../core/language'
import { CLICK_MARK } from '../../core/message'
import { language } from '../../state/language'
import { transitionAfter } from './lecture-plan'

/**
 * Slidev's class for such a place. It marks what is said now in a note whose HTML names the class, as that of the
 * element does (`setup/preparser.ts`).
 */
const MARK_CLASS = 'slidev-note-click-mark'

/**
 * `<course-note slide="early.bloom">`: a speaker's note, written from the words of the slide.
 *
 * Slidev shows notes as baked HTML. An element instead of text keeps one source for note and lesson, and puts both
 * languages in place: which one is seen is a matter of style (`html[data-notes-lang]`), so presenter and audience may
 * differ. The click marks count from one in each language.
 */
export function defineNoteElement(): void {
  if (customElements.get('course-note')) return
  class CourseNote extends HTMLElement {
    #stop?: WatchHandle

    connectedCallback(): void {
      this.#write()
      // In dev a saved word shows at once. Elsewhere nothing but the style changes, and Slidev's click marks stay in place.
      if (import.meta.hot) this.#stop = watchEffect(() => void (language.value && this.#write()))
    }

    disconnectedCallback(): void {
      this.#stop?.()
    }

    #write(): void {
      const slide = this.getAttribute('slide') as SlideKey
      const notes = LANGUAGES.map(each => noteIn(slide, each))
      // What Slidev marked in the note stays, unless the words changed.
      if (notes.map(({ textContent }) => textContent).join('') !== this.textContent) this.replaceChildren(...notes)
    }
  }
  customElements.define('course-note', CourseNote)
}

function noteIn(slide: SlideKey, language: Language): HTMLElement {
  const { say, cue, t } = localeIn(() => language)
  const note = document.createElement('div')
  note.lang = language
  // Slidev counts on through the whole element; each language begins again.
  note.append(clickMark(0))
  const append = (kind: 'cue' | 'then', text: string | undefined): void => {
    if (!text) return
    const element = note.appendChild(document.createElement('p'))
    element.className = `note-${kind}`
    const label = element.appendChild(document.createElement('b'))
    label.textContent = t(`ui.note.${kind}`)
    element.append(' ', text)
  }
  // First, as it mostly says what to ask before anything is told.
  append('cue', cue(slide))
  let clicks = 0
  for (const paragraph of say(slide)) {
    const element = note.appendChild(document.createElement('p'))
    paragraph.split(CLICK_MARK).forEach((part, index) => {
      if (index > 0) element.append(clickMark(++clicks))
      element.append(part)
    })
  }
  append('then', transitionAfter(slide, language))
  return note
}

function clickMark(clicks: number): HTMLElement {
  const mark = document.createElement('span')
  mark.className = MARK_CLASS
  mark.dataset.clicks = String(clicks)
  mark.hidden = clicks === 0
  return mark
}
