/** Makers of models, data sets and tools, under the names they publish with. */
import type { Name } from './schema'

export interface Organisation {
  readonly id: string
  readonly name: Name
}

export const organisations = [
  { id: 'ai2', name: 'Allen Institute for AI' },
  { id: 'abacus', name: 'Abacus.AI' },
  { id: 'apple', name: 'Apple' },
  { id: 'bair', name: 'Berkeley AI Research (BAIR)' },
  { id: 'bigcode', name: 'BigCode' },
  { id: 'bigscience', name: 'BigScience' },
  { id: 'cerebras', name: 'Cerebras' },
  { id: 'community', name: { 'en': 'Community', 'zh-CN': '社区' } },
  { id: 'common-crawl', name: 'Common Crawl' },
  { id: 'databricks', name: 'Databricks' },
  { id: 'deepmind', name: 'DeepMind' },
  { id: 'deepseek', name: { 'en': 'DeepSeek', 'zh-CN': '深度求索（DeepSeek）' } },
  { id: 'eleutherai', name: 'EleutherAI' },
  { id: 'fast-ai', name: 'fast.ai' },
  { id: 'ggml', name: 'ggml.ai' },
  { id: 'google', name: 'Google' },
  { id: 'hugging-face', name: 'Hugging Face' },
  { id: 'laion', name: 'LAION' },
  { id: 'lmsys', name: 'LMSYS' },
  { id: 'meta', name: 'Meta AI' },
  { id: 'microsoft', name: 'Microsoft' },
  { id: 'mistral', name: 'Mistral AI' },
  { id: 'mosaicml', name: 'MosaicML' },
  { id: 'nomic', name: 'Nomic AI' },
  { id: 'nvidia', name: 'NVIDIA' },
  { id: 'openai', name: 'OpenAI' },
  { id: 'peking', name: { 'en': 'Peking University', 'zh-CN': '北京大学' } },
  { id: 'princeton', name: { 'en': 'Princeton University', 'zh-CN': '普林斯顿大学' } },
  { id: 'qwen', name: { 'en': 'Qwen Team', 'zh-CN': 'Qwen 团队' } },
  { id: 'salesforce', name: 'Salesforce' },
  { id: 'stability', name: 'Stability AI' },
  { id: 'stanford', name: { 'en': 'Stanford University', 'zh-CN': '斯坦福大学' } },
  { id: 'thudm', name: { 'en': 'Tsinghua University KEG (THUDM)', 'zh-CN': '清华大学 KEG（THUDM）' } },
  { id: 'tii', name: { 'en': 'Technology Innovation Institute (TII)', 'zh-CN': '技术创新研究所（TII）' } },
  { id: 'together', name: 'Together' },
  { id: 'toronto', name: { 'en': 'University of Toronto', 'zh-CN': '多伦多大学' } },
  { id: 'washington', name: { 'en': 'University of Washington', 'zh-CN': '华盛顿大学' } },
  { id: 'zhipu', name: { 'en': 'Zhipu AI', 'zh-CN': '智谱 AI' } },
  {
    id: 'baai',
    name: { 'en': 'Beijing Academy of Artificial Intelligence (BAAI)', 'zh-CN': '北京智源人工智能研究院（BAAI）' },
  },
] as const satisfies readonly Organisation[]

export type OrganisationId = (typeof organisations)[number]['id']
