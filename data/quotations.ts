/**
 * Wrong values as printed, kept here so that they can be shown as wrong and can never be taken for facts.
 * In prose: `{{quote.gpt-3-in-yi}}`.
 */
import type { ClaimId } from './claims'
import type { Figure } from './figure'
import { count, parameters } from './figure'

export interface Quotation {
  /** Words of the article, in its language. */
  readonly text: string
  readonly language: 'zh-CN' | 'en'
  readonly article: string
  /** The statement these words belong to, with its verdict. */
  readonly claim: ClaimId
  /** What those words say, as a number. */
  readonly says: Figure
}

export const quotations = {
  'gpt-3-in-yi': {
    text: '175 亿参数的 GPT-3',
    language: 'zh-CN',
    article: 'open-llms-2023',
    claim: 'open-llms-2023-09',
    says: parameters(1.75e10, 'new-stack-2023', 'heading LLaMA 和 LLaMA 2', { note: 'misprint' }),
  },
  'falcon-in-yi': {
    text: '180 亿参数版本略落后于',
    language: 'zh-CN',
    article: 'open-llms-2023',
    claim: 'open-llms-2023-46',
    says: parameters(1.8e10, 'new-stack-2023', 'heading Falcon', { note: 'misprint' }),
  },
  'bloom-in-yi': {
    text: '其最大的模型拥有 1780 亿参数',
    language: 'zh-CN',
    article: 'open-llms-2023',
    claim: 'open-llms-2023-56',
    says: parameters(1.78e11, 'new-stack-2023', 'heading BLOOM', { note: 'misprint' }),
  },
  'bloom-countries': {
    text: '60 个国家、250 个机构的 1000 多名 AI 研究人员',
    language: 'zh-CN',
    article: 'open-llms-2023',
    claim: 'open-llms-2023-52',
    says: count(60, 'new-stack-2023', 'heading BLOOM', { note: 'as-printed' }),
  },
  'bloom-institutions': {
    text: '250 个机构',
    language: 'zh-CN',
    article: 'open-llms-2023',
    claim: 'open-llms-2023-52',
    says: count(250, 'new-stack-2023', 'heading BLOOM', { note: 'as-printed' }),
  },
  'bloom-researchers': {
    text: '1000 多名',
    language: 'zh-CN',
    article: 'open-llms-2023',
    claim: 'open-llms-2023-52',
    says: count(1000, 'new-stack-2023', 'heading BLOOM', { approx: 'lower-bound', note: 'as-printed' }),
  },
  'llama-size': {
    text: '这是其拥有 130 亿参数的大型语言模型',
    language: 'zh-CN',
    article: 'open-llms-2023',
    claim: 'open-llms-2023-07',
    says: parameters(1.3e10, 'new-stack-2023', 'heading LLaMA 和 LLaMA 2', { note: 'one-of-four-sizes' }),
  },
} as const satisfies Readonly<Record<string, Quotation>>

export type QuotationId = keyof typeof quotations
