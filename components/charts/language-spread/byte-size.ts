/** Sizes of text in the unit that suits them. */
import type { Figure } from '../../../data/figure'

const UNITS = [
  [1e12, 'TB'],
  [1e9, 'GB'],
  [1e6, 'MB'],
  [1e3, 'kB'],
] as const

/** A number of bytes in decimal units, to three digits: 170,360 bytes are 170 kB. */
export function byteSize(bytes: number): Pick<Figure, 'value' | 'unit'> {
  const rounded = Number(bytes.toPrecision(3))
  const [factor, unit] = UNITS.find(([least]) => rounded >= least) ?? UNITS.at(-1)!
  return { value: Number((rounded / factor).toPrecision(3)), unit }
}
