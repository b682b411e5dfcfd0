/** Where a tip stands so that it stays on its slide. */

export interface Rectangle {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Least distance of a tip from the edge of the slide, in pixels of the screen. */
const EDGE = 8

/**
 * @param scale pixels of the screen per pixel of the slide
 * @returns how far to move the tip sideways, in pixels of the slide, and whether it has room above its anchor
 */
export function placeTip(
  anchor: Rectangle,
  tip: Rectangle,
  slide: Rectangle,
  scale: number,
): { x: number; above: boolean } {
  const left = anchor.left
  const overRight = left + tip.width - (slide.right - EDGE)
  const shift = Math.max(0, Math.min(overRight, left - slide.left - EDGE))
  return { x: -shift / scale || 0, above: anchor.top - tip.height - EDGE > slide.top }
}

/** Distance of a tip from what it explains, in pixels. */
const GAP = 6

/**
 * Where a tip stands in a window: above what it explains if there is room, else below, and never over an edge.
 * @returns left and top in pixels of the window
 */
export function tipAt(
  anchor: Pick<Rectangle, 'left' | 'top' | 'height'>,
  tip: Pick<Rectangle, 'width' | 'height'>,
  window: { readonly width: number; readonly height: number },
): { x: number; y: number } {
  const x = Math.max(EDGE, Math.min(anchor.left, window.width - EDGE - tip.width))
  const above = anchor.top - GAP - tip.height
  return { x, y: above >= EDGE ? above : Math.min(anchor.top + anchor.height + GAP, window.height - EDGE - tip.height) }
}
