/** Sources read for the assistants, their tuning data and the techniques behind them. */
import { defineSources } from '../schema'

export const derivativeSources = defineSources([
  {
    id: 'instructgpt-paper', short: 'InstructGPT', title: 'Training language models to follow instructions with human feedback',
    url: 'https://arxiv.org/abs/2203.02155',
    authors: ['Ouyang', 'Wu', 'Jiang', 'et al.'], published: '2022-03', kind: 'paper', primary: true, read: 'part',
  },
  {
    id: 'instructgpt-blog', short: 'InstructGPT', title: 'Aligning language models to follow instructions',
    url: 'https://openai.com/research/instruction-following',
    publisher: 'OpenAI', published: '2022-01-27', kind: 'blog', primary: true, read: 'part',
  },
  {
    id: 'opening-up-chatgpt', short: 'Opening up ChatGPT', title: 'opening-up-chatgpt/opening-up-chatgpt.github.io',
    url: 'https://github.com/opening-up-chatgpt/opening-up-chatgpt.github.io',
    kind: 'repository', primary: false, read: 'part',
  },
  {
    id: 'open-llms-list', short: 'Open LLMs', title: 'eugeneyan/open-llms',
    url: 'https://github.com/eugeneyan/open-llms',
    kind: 'list', primary: false, read: 'part',
  },
  {
    id: 'alpaca-one-year', short: 'One Year Ago in AI', title: 'Stanford releases Alpaca, an instruction-following AI model built for under $600',
    url: 'https://www.oneyearago.ai/news/2023-03-13-stanford-alpaca/',
    publisher: 'One Year Ago in AI', kind: 'press', primary: false, read: 'part',
  },
  {
    id: 'alpaca-stanford-daily', short: 'Stanford Daily', title: 'stanforddaily.com: how-stanford-researchers-attempted-to-make-a-new-chatgpt-with-less-than-600',
    url: 'https://stanforddaily.com/2023/04/02/how-stanford-researchers-attempted-to-make-a-new-chatgpt-with-less-than-600/',
    publisher: 'The Stanford Daily', published: '2023-04-02', kind: 'press', primary: false, read: 'part',
  },
  {
    id: 'fastchat-repo', short: 'FastChat', title: 'lm-sys/FastChat',
    url: 'https://github.com/lm-sys/FastChat',
    publisher: 'LMSYS', kind: 'repository', primary: true, read: 'part',
  },
  {
    id: 'llm-judge-paper', short: 'LLM-as-a-Judge', title: 'Judging LLM-as-a-Judge with MT-Bench and Chatbot Arena',
    url: 'https://arxiv.org/abs/2306.05685',
    authors: ['Zheng', 'Chiang', 'Sheng', 'et al.'], published: '2023-06', kind: 'paper', primary: true, read: 'part',
  },
  {
    id: 'koala-tsang', short: 'Tsang', title: 'Koala: A Dialogue Model for Academic Research',
    url: 'https://sh-tsang.medium.com/koala-a-dialogue-model-for-academic-research-ed75a56e24d',
    authors: ['Tsang'], published: '2023-06-03', kind: 'blog', primary: false, read: 'part',
  },
  {
    id: 'koala-mlwires', short: 'ML Wires', title: 'mlwires.com: exploring-koala-a-small-chatgpt-style-dialogue-model',
    url: 'https://www.mlwires.com/exploring-koala-a-small-chatgpt-style-dialogue-model',
    publisher: 'ML Wires', kind: 'blog', primary: false, read: 'part',
  },
  {
    id: 'easylm-repo', short: 'EasyLM', title: 'young-geng/EasyLM',
    url: 'https://github.com/young-geng/EasyLM',
    authors: ['Geng'], kind: 'repository', primary: true, read: 'part',
  },
  {
    id: 'gpt4all-paper', short: 'GPT4All', title: 'GPT4All: An Ecosystem of Open Source Compressed Language Models',
    url: 'https://arxiv.org/abs/2311.04931',
    authors: ['Anand', 'Nussbaum', 'Treat', 'et al.'], published: '2023-11', kind: 'paper', primary: true, read: 'part',
  },
  {
    id: 'gpt4all-report', short: 'GPT4All (first report)',
    title: 'GPT4All: Training an Assistant-style Chatbot with Large Scale Data Distillation from GPT-3.5-Turbo',
    url: 'https://s3.amazonaws.com/static.nomic.ai/gpt4all/2023_GPT4All_Technical_Report.pdf',
    authors: ['Anand', 'Nussbaum', 'Duderstadt', 'et al.'], published: '2023-03', kind: 'paper', primary: true, read: 'part',
  },
  {
    id: 'gpt4all-repo', short: 'GPT4All', title: 'nomic-ai/gpt4all',
    url: 'https://github.com/nomic-ai/gpt4all',
    publisher: 'Nomic AI', kind: 'repository', primary: true, read: 'part',
  },
  {
    id: 'dolly-repo', short: 'Dolly', title: 'databrickslabs/dolly',
    url: 'https://github.com/databrickslabs/dolly',
    publisher: 'Databricks', kind: 'repository', primary: true, read: 'part',
  },
  {
    id: 'dolly1-card', short: 'Dolly v1', title: 'dolly-v1-6b model card',
    url: 'https://huggingface.co/databricks/dolly-v1-6b',
    publisher: 'Databricks', kind: 'model-card', primary: true, read: 'part',
  },
  {
    id: 'dolly2-blog', short: 'Free Dolly', title: 'Free Dolly: Introducing the World’s First Truly Open Instruction-Tuned LLM',
    url: 'https://www.databricks.com/blog/2023/04/12/dolly-first-open-commercially-viable-instruction-tuned-llm',
    authors: ['Conover', 'Hayes', 'Mathur', 'et al.'], publisher: 'Databricks', published: '2023-04-12', kind: 'blog', primary: true, read: 'part',
  },
  {
    id: 'oasst-paper', short: 'OpenAssistant', title: 'OpenAssistant Conversations - Democratizing Large Language Model Alignment',
    url: 'https://arxiv.org/abs/2304.07327',
    authors: ['Köpf', 'Kilcher', 'von Rütte', 'et al.'], published: '2023-04', kind: 'paper', primary: true, read: 'part',
  },
  {
    id: 'open-assistant-repo', short: 'Open-Assistant', title: 'LAION-AI/Open-Assistant',
    url: 'https://github.com/LAION-AI/Open-Assistant',
    publisher: 'LAION', kind: 'repository', primary: true, read: 'part',
  },
  {
    id: 'lima-paper', short: 'LIMA', title: 'LIMA: Less Is More for Alignment',
    url: 'https://arxiv.org/abs/2305.11206',
    authors: ['Zhou', 'Liu', 'Xu', 'et al.'], published: '2023-05', kind: 'paper', primary: true, read: 'part',
  },
  {
    id: 'lima-origins', short: 'Origins', title: 'originshq.com: paper-lima',
    url: 'https://originshq.com/blog/paper-lima/',
    publisher: 'Origins', kind: 'blog', primary: false, read: 'part',
  },
  {
    id: 'orca-paper', short: 'Orca', title: 'Orca: Progressive Learning from Complex Explanation Traces of GPT-4',
    url: 'https://arxiv.org/abs/2306.02707',
    authors: ['Mukherjee', 'Mitra', 'Jawahar', 'et al.'], published: '2023-06', kind: 'paper', primary: true, read: 'part',
  },
  {
    id: 'orca-labonne', short: 'Labonne', title: 'Notes on Orca',
    url: 'https://mlabonne.github.io/blog/notes/Large%20Language%20Models/orca.html',
    authors: ['Labonne'], kind: 'blog', primary: false, read: 'part',
  },
  {
    id: 'qlora-paper', short: 'QLoRA', title: 'QLoRA: Efficient Finetuning of Quantized LLMs',
    url: 'https://arxiv.org/abs/2305.14314',
    authors: ['Dettmers', 'Pagnoni', 'Holtzman', 'et al.'], published: '2023-05', kind: 'paper', primary: true, read: 'part',
  },
  {
    id: 'guanaco-data-card', short: 'openassistant-guanaco', title: 'openassistant-guanaco dataset card',
    url: 'https://huggingface.co/datasets/timdettmers/openassistant-guanaco',
    publisher: 'Tim Dettmers', kind: 'list', primary: true, read: 'quoted',
  },
  {
    id: 'hf-hardware-m2', short: 'Apple M2', title: 'Hugging Face hardware: Apple M2',
    url: 'https://huggingface.co/hardware/apple-m2',
    publisher: 'Hugging Face', kind: 'list', primary: false, read: 'whole',
  },
  {
    id: 'hf-hardware-rtx3090', short: 'RTX 3090', title: 'Hugging Face hardware: RTX 3090',
    url: 'https://huggingface.co/hardware/rtx-3090',
    publisher: 'Hugging Face', kind: 'list', primary: false, read: 'whole',
  },
  {
    id: 'stablebeluga2-card', short: 'Stable Beluga 2', title: 'StableBeluga2 model card',
    url: 'https://huggingface.co/stabilityai/StableBeluga2',
    publisher: 'Stability AI', kind: 'model-card', primary: true, read: 'part',
  },
  {
    id: 'wizardlm-repo', short: 'WizardLM', title: 'nlpxucan/WizardLM',
    url: 'https://github.com/nlpxucan/WizardLM',
    kind: 'repository', primary: true, read: 'part',
  },
  {
    id: 'open-instruct-repo', short: 'Open Instruct', title: 'allenai/open-instruct',
    url: 'https://github.com/allenai/open-instruct',
    publisher: 'Allen Institute for AI', kind: 'repository', primary: true, read: 'part',
  },
  {
    id: 'zephyr-paper', short: 'Zephyr', title: 'Zephyr: Direct Distillation of LM Alignment',
    url: 'https://arxiv.org/abs/2310.16944',
    authors: ['Tunstall', 'Beeching', 'Lambert', 'et al.'], published: '2023-10', kind: 'paper', primary: true, read: 'part',
  },
  {
    id: 'alignment-handbook', short: 'Alignment Handbook', title: 'huggingface/alignment-handbook',
    url: 'https://github.com/huggingface/alignment-handbook',
    publisher: 'Hugging Face', kind: 'repository', primary: true, read: 'part',
  },
  {
    id: 'zephyr-rl-wiki', short: 'RL+LLM wiki on Zephyr', title: 'source: arxiv:2310.16944 — Zephyr: Direct Distillation of LM Alignment (dDPO)',
    url: 'https://huggingface.co/datasets/rl-llm-wiki/knowledge-base/discussions/165',
    publisher: 'RL+LLM wiki', kind: 'documentation', primary: false, read: 'part',
  },
  {
    id: 'self-instruct-paper', short: 'Self-Instruct', title: 'Self-Instruct: Aligning Language Models with Self-Generated Instructions',
    url: 'https://arxiv.org/abs/2212.10560',
    authors: ['Wang', 'Kordi', 'Mishra', 'et al.'], published: '2022-12', kind: 'paper', primary: true, read: 'part',
  },
  {
    id: 'self-instruct-repo', short: 'Self-Instruct', title: 'yizhongw/self-instruct',
    url: 'https://github.com/yizhongw/self-instruct',
    authors: ['Wang'], kind: 'repository', primary: true, read: 'part',
  },
  {
    id: 'lora-paper', short: 'LoRA', title: 'LoRA: Low-Rank Adaptation of Large Language Models',
    url: 'https://arxiv.org/abs/2106.09685',
    authors: ['Hu', 'Shen', 'Wallis', 'et al.'], published: '2021-06', kind: 'paper', primary: true, read: 'part',
  },
  {
    id: 'false-promise-paper', short: 'False Promise', title: 'The False Promise of Imitating Proprietary LLMs',
    url: 'https://arxiv.org/abs/2305.15717',
    authors: ['Gudibande', 'Wallace', 'Snell', 'et al.'], published: '2023-05', kind: 'paper', primary: true, read: 'part',
  },
  {
    id: 'false-promise-rl-wiki', short: 'RL+LLM wiki on imitation', title: 'RL+LLM wiki: reading notes on arXiv 2305.15717',
    url: 'https://huggingface.co/datasets/rl-llm-wiki/knowledge-base/discussions/223',
    publisher: 'RL+LLM wiki', kind: 'documentation', primary: false, read: 'part',
  },
  {
    id: 'dpo-paper', short: 'DPO', title: 'Direct Preference Optimization: Your Language Model is Secretly a Reward Model',
    url: 'https://arxiv.org/abs/2305.18290',
    authors: ['Rafailov', 'Sharma', 'Mitchell', 'et al.'], published: '2023-05', kind: 'paper', primary: true, read: 'quoted',
  },
])
