/** The five marks: each class of openness has a shape, so that it is told apart without colour. */
import type { Openness } from '../../../core/openness'
import { symbol, symbolCircle, symbolDiamond2, symbolSquare, symbolTriangle } from 'd3-shape'

/** Areas in square pixels that look equal in size: pointed shapes are drawn larger. */
const SHAPES = {
  'closed': symbol(symbolCircle, 78),
  'research-only': symbol(symbolTriangle, 88),
  'restricted': symbol(symbolSquare, 92),
  'permissive': symbol(symbolCircle, 98),
  'fully-open': symbol(symbolDiamond2, 112),
} as const satisfies Readonly<Record<Openness, unknown>>

/** SVG path of a mark about 11 px wide, centred on the origin. */
export function markPath(openness: Openness): string {
  return SHAPES[openness]()!
}

/** Marks drawn as an outline. */
export function isHollow(openness: Openness): boolean {
  return openness === 'closed'
}
