/** Words that hold digits but are no figures of a model: written once, used in prose as `{{term.a100}}`. */
import type { Name } from './schema'

export const terms = {
  'a100': 'A100',
  'h100': 'H100',
  'rtx-3090': 'RTX 3090',
  'rtx-2080-ti': 'RTX 2080 Ti',
  'rtx-4090': 'RTX 4090',
  'four-bit': { 'en': '4-bit', 'zh-CN': '4\u00A0位' },
  'eight-bit': { 'en': '8-bit', 'zh-CN': '8\u00A0位' },
  'sixteen-bit': { 'en': '16-bit', 'zh-CN': '16\u00A0位' },
  'billion-in-yi': { 'en': '10 亿', 'zh-CN': '10\u00A0亿' },
  'trillion-in-yi': { 'en': '1 万亿', 'zh-CN': '1\u00A0万亿' },
  'yi': '亿',
  'cc-by': 'CC BY 4.0',
  'five': { 'en': 'five', 'zh-CN': '五' },
} as const satisfies Readonly<Record<string, Name>>

export type WordId = keyof typeof terms
