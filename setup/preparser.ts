import { definePreparserSetup } from '@slidev/types'
import { slideAlias } from '../core/addresses'
import { isInTrack } from '../core/tracks'
import { readSlides } from '../scripts/course'
import { deckLanguage, deckTrack, slideTitle } from '../scripts/deck'

/**
 * Gives Slidev, on the Node side, what it bakes: the title of each slide (outline, `<title>`), a stable address from its
 * key, the key of the slide that follows in the whole course, and an element in place of the note, which the browser
 * fills in the reader's language. Leaves out the slides that the chosen track does not take.
 */
export default definePreparserSetup(async () => {
  const keys = (await readSlides()).map(({ frontmatter }) => frontmatter.key)
  return [
    {
      name: 'course',
      async transformSlide(_content, frontmatter) {
        // Entries of `slides.md` that only import a chapter: what is set on them would be merged into all its slides.
        if (frontmatter.src) return undefined
        const { key } = frontmatter
        frontmatter.hide = !isInTrack(frontmatter, deckTrack())
        frontmatter.title = slideTitle(key, deckLanguage())
        // On the first slide this is the language of the page as it is served; at run time each slide follows the reader.
        frontmatter.lang = deckLanguage()
        frontmatter.routeAlias ??= slideAlias(String(key))
        frontmatter.following = keys[keys.indexOf(key) + 1]
        return undefined
      },
      async transformNote(note, frontmatter) {
        return frontmatter.src
          ? note
          : `<course-note slide="${frontmatter.key}" marks="slidev-note-click-mark"></course-note>`
      },
    },
  ]
})
