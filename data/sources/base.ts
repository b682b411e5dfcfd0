/** Sources read for the base models: LLaMA, MPT, Falcon, Llama 2, Mistral and their data. */
import { defineSources } from '../schema'

export const baseSources = defineSources([
  {
    id: 'llama-paper', short: 'LLaMA', title: 'LLaMA: Open and Efficient Foundation Language Models',
    url: 'https://arxiv.org/abs/2302.13971',
    authors: ['Touvron', 'Lavril', 'Izacard', 'et al.'], published: '2023-02', kind: 'paper', primary: true, read: 'part',
  },
  {
    id: 'llama-v1-card', short: 'LLaMA', title: 'LLaMA Model Card',
    url: 'https://github.com/meta-llama/llama/blob/llama_v1/MODEL_CARD.md',
    publisher: 'Meta AI', kind: 'model-card', primary: true, read: 'whole',
  },
  {
    id: 'llama-v1-repo', short: 'LLaMA', title: 'facebookresearch/llama, branch llama_v1',
    url: 'https://github.com/meta-llama/llama/tree/llama_v1',
    publisher: 'Meta AI', kind: 'repository', primary: true, read: 'part',
  },
  {
    id: 'llama-leak-dlai', short: 'The Batch', title: 'Runaway LLaMA: How Meta’s LLaMA NLP model leaked',
    url: 'https://community.deeplearning.ai/t/runaway-llama-how-metas-llama-nlp-model-leaked/291487',
    publisher: 'DeepLearning.AI', kind: 'press', primary: false, read: 'part',
  },
  {
    id: 'llama2-paper', short: 'Llama 2', title: 'Llama 2: Open Foundation and Fine-Tuned Chat Models',
    url: 'https://arxiv.org/abs/2307.09288',
    authors: ['Touvron', 'Martin', 'Stone', 'et al.'], published: '2023-07', kind: 'paper', primary: true, read: 'part',
  },
  {
    id: 'llama2-card', short: 'Llama 2', title: 'Llama 2 Model Card',
    url: 'https://github.com/meta-llama/llama/blob/main/MODEL_CARD.md',
    publisher: 'Meta AI', kind: 'model-card', primary: true, read: 'whole',
  },
  {
    id: 'llama2-license', short: 'Llama 2', title: 'LLAMA 2 Community License Agreement',
    url: 'https://github.com/meta-llama/llama/blob/main/LICENSE',
    publisher: 'Meta AI', published: '2023-07-18', kind: 'license-text', primary: true, read: 'whole',
  },
  {
    id: 'llama2-repo', short: 'Llama 2', title: 'meta-llama/llama',
    url: 'https://github.com/meta-llama/llama',
    publisher: 'Meta AI', kind: 'repository', primary: true, read: 'part',
  },
  {
    id: 'codellama-paper', short: 'Code Llama', title: 'Code Llama: Open Foundation Models for Code',
    url: 'https://arxiv.org/abs/2308.12950',
    authors: ['Rozière', 'Gehring', 'Gloeckle', 'et al.'], published: '2023-08', kind: 'paper', primary: true, read: 'part',
  },
  {
    id: 'codellama-card', short: 'Code Llama', title: 'Code Llama Model Card',
    url: 'https://github.com/meta-llama/codellama/blob/main/MODEL_CARD.md',
    publisher: 'Meta AI', kind: 'model-card', primary: true, read: 'whole',
  },
  {
    id: 'mpt7b-blog', short: 'MPT-7B', title: 'Introducing MPT-7B: A New Standard for Open-Source, Commercially Usable LLMs',
    url: 'https://www.databricks.com/blog/mpt-7b',
    publisher: 'MosaicML', published: '2023-05-05', kind: 'blog', primary: true, read: 'whole',
  },
  {
    id: 'mpt7b-card', short: 'MPT-7B', title: 'MPT-7B model card',
    url: 'https://huggingface.co/mosaicml/mpt-7b',
    publisher: 'MosaicML', kind: 'model-card', primary: true, read: 'whole',
  },
  {
    id: 'mpt30b-card', short: 'MPT-30B', title: 'MPT-30B model card',
    url: 'https://huggingface.co/mosaicml/mpt-30b',
    publisher: 'MosaicML', kind: 'model-card', primary: true, read: 'whole',
  },
  {
    id: 'mpt30b-blog', short: 'MPT-30B', title: 'MPT-30B: Raising the bar for open-source foundation models',
    url: 'https://www.databricks.com/blog/mpt-30b',
    publisher: 'MosaicML', published: '2023-06-22', kind: 'blog', primary: true, read: 'part',
  },
  {
    id: 'mpt7b8k-blog', short: 'MPT-7B-8K', title: 'Announcing MPT-7B-8K: 8K Context Length for Document Understanding',
    url: 'https://www.databricks.com/blog/long-context-mpt-7b-8k',
    publisher: 'MosaicML', published: '2023-07-18', kind: 'blog', primary: true, read: 'quoted',
  },
  {
    id: 'llm-foundry', short: 'LLM Foundry', title: 'mosaicml/llm-foundry',
    url: 'https://github.com/mosaicml/llm-foundry',
    publisher: 'MosaicML', kind: 'repository', primary: true, read: 'part',
  },
  {
    id: 'mosaic-acq', short: 'Databricks', title: 'Databricks Signs Definitive Agreement to Acquire MosaicML',
    url: 'https://www.databricks.com/company/newsroom/press-releases/databricks-signs-definitive-agreement-acquire-mosaicml-leading-generative-ai-platform',
    publisher: 'Databricks', published: '2023-06-26', kind: 'press', primary: true, read: 'quoted',
  },
  {
    id: 'llama2-config', short: 'Llama 2 weights', title: 'meta-llama/Llama-2-70b-hf, config.json',
    url: 'https://huggingface.co/meta-llama/Llama-2-70b-hf/blob/main/config.json',
    publisher: 'Meta', kind: 'repository', primary: true, read: 'quoted',
  },
  {
    id: 'mqa-paper', short: 'Multi-query attention', title: 'Fast Transformer Decoding: One Write-Head is All You Need',
    url: 'https://arxiv.org/abs/1911.02150',
    authors: ['Shazeer'], published: '2019-11', kind: 'paper', primary: true, read: 'part',
  },
  {
    id: 'gqa-paper', short: 'Grouped-query attention', title: 'GQA: Training Generalized Multi-Query Transformer Models from Multi-Head Checkpoints',
    url: 'https://arxiv.org/abs/2305.13245',
    authors: ['Ainslie', 'Lee-Thorp', 'de Jong', 'et al.'], published: '2023-05', kind: 'paper', primary: true, read: 'part',
  },
  {
    id: 'flash-attention-paper', short: 'FlashAttention', title: 'FlashAttention: Fast and Memory-Efficient Exact Attention with IO-Awareness',
    url: 'https://arxiv.org/abs/2205.14135v2',
    authors: ['Dao', 'Fu', 'Ermon', 'et al.'], published: '2022-06', kind: 'paper', primary: true, read: 'part',
  },
  {
    id: 'rope-paper', short: 'RoFormer', title: 'RoFormer: Enhanced Transformer with Rotary Position Embedding',
    url: 'https://arxiv.org/abs/2104.09864',
    authors: ['Su', 'Lu', 'Pan', 'et al.'], published: '2021-04', kind: 'paper', primary: true, read: 'part',
  },
  {
    id: 'alibi-paper', short: 'ALiBi', title: 'Train Short, Test Long: Attention with Linear Biases Enables Input Length Extrapolation',
    url: 'https://arxiv.org/abs/2108.12409',
    authors: ['Press', 'Smith', 'Lewis'], published: '2021-08', kind: 'paper', primary: true, read: 'part',
  },
  {
    id: 'falcon7b-card', short: 'Falcon-7B', title: 'Falcon-7B model card',
    url: 'https://huggingface.co/tiiuae/falcon-7b',
    publisher: 'TII', kind: 'model-card', primary: true, read: 'part',
  },
  {
    id: 'falcon7b-instruct-card', short: 'Falcon-7B-Instruct', title: 'Falcon-7B-Instruct model card',
    url: 'https://huggingface.co/tiiuae/falcon-7b-instruct',
    publisher: 'TII', kind: 'model-card', primary: true, read: 'part',
  },
  {
    id: 'falcon40b-card-first', short: 'Falcon-40B (TII)', title: 'Falcon-40B model card, version at release',
    url: 'https://huggingface.co/tiiuae/falcon-40b/blob/52aee9ee895fcfca1f8db422d15e86576a67c65b/README.md',
    publisher: 'TII', kind: 'model-card', primary: true, read: 'whole',
  },
  {
    id: 'falcon40b-card', short: 'Falcon-40B', title: 'Falcon-40B model card, later version',
    url: 'https://huggingface.co/tiiuae/falcon-40b',
    publisher: 'TII', kind: 'model-card', primary: true, read: 'part',
  },
  {
    id: 'falcon180b-card', short: 'Falcon-180B', title: 'Falcon-180B model card',
    url: 'https://huggingface.co/tiiuae/falcon-180B',
    publisher: 'TII', kind: 'model-card', primary: true, read: 'whole',
  },
  {
    id: 'hf-falcon-blog', short: 'Hugging Face Falcon', title: 'The Falcon has landed in the Hugging Face ecosystem',
    url: 'https://huggingface.co/blog/falcon',
    publisher: 'Hugging Face', published: '2023-06-05', kind: 'blog', primary: false, read: 'part',
  },
  {
    id: 'hf-falcon180b-blog', short: 'Hugging Face Falcon 180B', title: 'Spread Your Wings: Falcon 180B is here',
    url: 'https://huggingface.co/blog/falcon-180b',
    publisher: 'Hugging Face', published: '2023-09-06', kind: 'blog', primary: false, read: 'whole',
  },
  {
    id: 'falcon-paper', short: 'Falcon', title: 'The Falcon Series of Open Language Models',
    url: 'https://arxiv.org/abs/2311.16867',
    authors: ['Almazrouei', 'Alobeidli', 'Alshamsi', 'et al.'], published: '2023-11', kind: 'paper', primary: true, read: 'part',
  },
  {
    id: 'refinedweb-paper', short: 'RefinedWeb', title: 'The RefinedWeb Dataset for Falcon LLM',
    url: 'https://arxiv.org/abs/2306.01116',
    authors: ['Penedo', 'Malartic', 'Hesslow', 'et al.'], published: '2023-06', kind: 'paper', primary: true, read: 'part',
  },
  {
    id: 'refinedweb-hf', short: 'RefinedWeb', title: 'tiiuae/falcon-refinedweb',
    url: 'https://huggingface.co/datasets/tiiuae/falcon-refinedweb',
    publisher: 'TII', kind: 'documentation', primary: true, read: 'part',
  },
  {
    id: 'redpajama-repo', short: 'RedPajama-Data', title: 'togethercomputer/RedPajama-Data, branch rp_v1',
    url: 'https://github.com/togethercomputer/RedPajama-Data/tree/rp_v1',
    publisher: 'Together', kind: 'repository', primary: true, read: 'part',
  },
  {
    id: 'rp-incite-card', short: 'RedPajama-INCITE-7B-Base', title: 'RedPajama-INCITE-7B-Base model card',
    url: 'https://huggingface.co/togethercomputer/RedPajama-INCITE-7B-Base',
    publisher: 'Together', kind: 'model-card', primary: true, read: 'part',
  },
  {
    id: 'openllama-readme', short: 'OpenLLaMA', title: 'OpenLLaMA: An Open Reproduction of LLaMA',
    url: 'https://github.com/openlm-research/open_llama',
    authors: ['Geng', 'Liu'], kind: 'repository', primary: true, read: 'part',
  },
  {
    id: 'stablelm-readme', short: 'StableLM', title: 'StableLM: Stability AI Language Models',
    url: 'https://github.com/Stability-AI/StableLM',
    publisher: 'Stability AI', kind: 'repository', primary: true, read: 'part',
  },
  {
    id: 'mistral-paper', short: 'Mistral 7B', title: 'Mistral 7B',
    url: 'https://arxiv.org/abs/2310.06825',
    authors: ['Jiang', 'Sablayrolles', 'Mensch', 'et al.'], published: '2023-10', kind: 'paper', primary: true, read: 'part',
  },
  {
    id: 'mistral-announce', short: 'Mistral 7B', title: 'Announcing Mistral 7B',
    url: 'https://mistral.ai/news/announcing-mistral-7b/',
    publisher: 'Mistral AI', published: '2023-09-27', kind: 'blog', primary: true, read: 'quoted',
  },
  {
    id: 'mistral-repo', short: 'Mistral', title: 'mistralai/mistral-inference',
    url: 'https://github.com/mistralai/mistral-inference',
    publisher: 'Mistral AI', kind: 'repository', primary: true, read: 'part',
  },
  {
    id: 'mixtral-paper', short: 'Mixtral', title: 'Mixtral of Experts',
    url: 'https://arxiv.org/abs/2401.04088',
    authors: ['Jiang', 'Sablayrolles', 'Roux', 'et al.'], published: '2024-01', kind: 'paper', primary: true, read: 'part',
  },
  {
    id: 'mixtral-announce', short: 'Mixtral', title: 'Mixtral of experts',
    url: 'https://mistral.ai/news/mixtral-of-experts/',
    publisher: 'Mistral AI', published: '2023-12-11', kind: 'blog', primary: true, read: 'quoted',
  },
  {
    id: 'simonw-mixtral', short: 'Simon Willison', title: 'Mixtral of experts',
    url: 'https://simonwillison.net/2023/Dec/11/mixtral-of-experts',
    authors: ['Willison'], published: '2023-12-11', kind: 'blog', primary: false, read: 'part',
  },
  {
    id: 'gpt4-report', short: 'GPT-4', title: 'GPT-4 Technical Report',
    url: 'https://arxiv.org/abs/2303.08774',
    authors: ['OpenAI'], published: '2023-03', kind: 'paper', primary: true, read: 'part',
  },
  {
    id: 'palm2-report', short: 'PaLM 2', title: 'PaLM 2 Technical Report',
    url: 'https://arxiv.org/abs/2305.10403',
    authors: ['Anil', 'Dai', 'Firat', 'et al.'], published: '2023-05', kind: 'paper', primary: true, read: 'part',
  },
  {
    id: 'c4-docs', short: 'C4', title: 'allenai/c4',
    url: 'https://huggingface.co/datasets/allenai/c4',
    publisher: 'Allen Institute for AI', kind: 'documentation', primary: true, read: 'quoted',
  },
  {
    id: 'wolfe-part2', short: 'Wolfe, Part Two', title: 'The History of Open-Source LLMs: Better Base Models (Part Two)',
    url: 'https://cameronrwolfe.substack.com/p/the-history-of-open-source-llms-better',
    authors: ['Wolfe'], kind: 'blog', primary: false, read: 'part',
  },
])
