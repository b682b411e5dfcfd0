/** Sources read for the models that came after the articles, for the look at today. */
import { defineSources } from '../schema'

export const laterSources = defineSources([
  {
    id: 'llama3-card', short: 'Llama 3', title: 'Llama 3 Model Card',
    url: 'https://github.com/meta-llama/llama3/blob/main/MODEL_CARD.md',
    publisher: 'Meta', published: '2024-04-18', kind: 'model-card', primary: true, read: 'part',
  },
  {
    id: 'llama3-license', short: 'Llama 3', title: 'Meta Llama 3 Community License Agreement',
    url: 'https://github.com/meta-llama/llama3/blob/main/LICENSE',
    publisher: 'Meta', published: '2024-04-18', kind: 'license-text', primary: true, read: 'whole',
  },
  {
    id: 'llama3-repo', short: 'Llama 3', title: 'meta-llama/llama3',
    url: 'https://github.com/meta-llama/llama3',
    publisher: 'Meta', kind: 'repository', primary: true, read: 'part',
  },
  {
    id: 'llama31-card', short: 'Llama 3.1', title: 'Llama 3.1 Model Card',
    url: 'https://github.com/meta-llama/llama-models/blob/main/models/llama3_1/MODEL_CARD.md',
    publisher: 'Meta', published: '2024-07-23', kind: 'model-card', primary: true, read: 'part',
  },
  {
    id: 'llama31-license', short: 'Llama 3.1', title: 'Llama 3.1 Community License Agreement',
    url: 'https://github.com/meta-llama/llama-models/blob/main/models/llama3_1/LICENSE',
    publisher: 'Meta', published: '2024-07-23', kind: 'license-text', primary: true, read: 'whole',
  },
  {
    id: 'llama-models-repo', short: 'Llama', title: 'meta-llama/llama-models',
    url: 'https://github.com/meta-llama/llama-models',
    publisher: 'Meta', kind: 'repository', primary: true, read: 'part',
  },
  {
    id: 'olmo2-card', short: 'OLMo 2', title: 'Model Card for OLMo 2 7B',
    url: 'https://huggingface.co/allenai/OLMo-2-1124-7B',
    publisher: 'Allen Institute for AI', kind: 'model-card', primary: true, read: 'part',
  },
  {
    id: 'olmo2-blog', short: 'OLMo 2', title: 'OLMo 2: The best fully open language model to date',
    url: 'https://allenai.org/blog/olmo2',
    publisher: 'Allen Institute for AI', published: '2024-11-26', kind: 'blog', primary: true, read: 'part',
  },
  {
    id: 'olmo-repo', short: 'OLMo', title: 'allenai/OLMo',
    url: 'https://github.com/allenai/OLMo',
    publisher: 'Allen Institute for AI', kind: 'repository', primary: true, read: 'part',
  },
  {
    id: 'olmo-mix-card', short: 'OLMo-mix', title: 'allenai/olmo-mix-1124',
    url: 'https://huggingface.co/datasets/allenai/olmo-mix-1124',
    publisher: 'Allen Institute for AI', kind: 'model-card', primary: true, read: 'part',
  },
  {
    id: 'deepseek-v3-repo', short: 'DeepSeek-V3', title: 'deepseek-ai/DeepSeek-V3',
    url: 'https://github.com/deepseek-ai/DeepSeek-V3',
    publisher: 'DeepSeek', kind: 'repository', primary: true, read: 'part',
  },
  {
    id: 'deepseek-v3-license', short: 'DeepSeek', title: 'DeepSeek License Agreement, Version 1.0',
    url: 'https://github.com/deepseek-ai/DeepSeek-V3/blob/main/LICENSE-MODEL',
    publisher: 'DeepSeek', published: '2023-10-23', kind: 'license-text', primary: true, read: 'whole',
  },
  {
    id: 'qwen3-report', short: 'Qwen3', title: 'Qwen3 Technical Report',
    url: 'https://arxiv.org/abs/2505.09388',
    authors: ['Qwen Team'], published: '2025-05-14', kind: 'paper', primary: true, read: 'part',
  },
  {
    id: 'qwen3-repo', short: 'Qwen3', title: 'QwenLM/Qwen3',
    url: 'https://github.com/QwenLM/Qwen3',
    publisher: 'Qwen Team', kind: 'repository', primary: true, read: 'part',
  },
])
