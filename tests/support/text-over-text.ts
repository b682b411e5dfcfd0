/** Finds words that lie over other words. */
import type { Page } from 'playwright-chromium'

/**
 * Looks at the boxes of all lines of text in parts of a page, part by part.
 * @param parts selector of the parts, such as the slides of the print page; what lies in different parts is not compared
 * @returns one line for each pair of texts that cover each other: id of the part, both texts, and by how much, in pixels
 */
export function textOverText(page: Page, parts: string): Promise<readonly string[]> {
  return page.evaluate(selector => {
    /** Of the height of a line of text, which holds accents and descenders: where the letters themselves are. */
    const [above, below] = [0.3, 0.28]
    /** Letters of one word may lean out of their boxes by a little. */
    const least = 1

    interface Line {
      readonly text: string
      readonly of: Node
      readonly left: number
      readonly right: number
      readonly top: number
      readonly bottom: number
    }

    /** What is there for other eyes only, or not yet: clicks to come, and words for those who listen. */
    function isShown(element: Element): boolean {
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false
      for (let each: Element | null = element; each; each = each.parentElement)
        if (getComputedStyle(each).clipPath === 'inset(50%)' || /rect\(0/.test(getComputedStyle(each).clip))
          return false
      return true
    }

    function linesOf(part: Element): readonly Line[] {
      const lines: Line[] = []
      const walk = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
      for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        const element = node.parentElement!
        // Numbers of sources hang as superscripts beside the line they belong to.
        if (!node.nodeValue?.trim() || element.closest('sup, sub, title, style, option') || !isShown(element)) continue
        const range = document.createRange()
        range.selectNodeContents(node)
        for (const box of range.getClientRects()) {
          if (box.width < least || box.height < least) continue
          lines.push({
            text: node.nodeValue.trim().slice(0, 40),
            of: node,
            left: box.left,
            right: box.right,
            top: box.top + above * box.height,
            bottom: box.bottom - below * box.height,
          })
        }
      }
      return lines
    }

    return [...document.querySelectorAll(selector)].flatMap(part => {
      const lines = linesOf(part)
      return lines.flatMap((one, index) =>
        lines.slice(index + 1).flatMap(other => {
          const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left)
          const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
          return wide > least && high > least
            ? [`${part.id}: "${one.text}" over "${other.text}", ${wide.toFixed(1)} by ${high.toFixed(1)} px`]
            : []
        }),
      )
    })
  }, parts)
}
