/** Where on the screen the eye is taken to be, as a share of its height. */
const READING_LINE = 0.35

/** Height of the reading line, in pixels from the top of the window. */
export const readingLine = (): number => window.innerHeight * READING_LINE

/**
 * The section that is being read: the last one whose top has passed the reading line.
 * @param ids ids of the sections, in the order of the page
 */
export const sectionBeingRead = (ids: readonly string[]): HTMLElement | undefined =>
  ids
    .flatMap(id => document.getElementById(id) ?? [])
    .findLast(section => section.getBoundingClientRect().top <= readingLine())
