/** Sources read to check the articles' statements, and the articles themselves. */
import { defineSources } from '../schema'

export const claimSources = defineSources([
  {
    id: 'wolfe-part1', short: 'Wolfe, Part One', title: 'The History of Open-Source LLMs: Early Days (Part One)',
    url: 'https://cameronrwolfe.substack.com/p/the-history-of-open-source-llms-early',
    authors: ['Wolfe'], kind: 'blog', primary: false, read: 'part',
  },
  {
    id: 'wolfe-part2-medium', short: 'Wolfe, Part Two (Medium)', title: 'The History of Open-Source LLMs: Better Base Models (Part Two)',
    url: 'https://medium.com/data-science/the-history-of-open-source-llms-better-base-models-part-two-6ca51ae74ebe',
    authors: ['Wolfe'], publisher: 'Towards Data Science', kind: 'blog', primary: false, read: 'part',
  },
  {
    id: 'wolfe-part2-copy', short: 'Copy of Wolfe, Part Two', title: 'The History of Open-Source LLMs: Better Base Models (Part Two) | by Cameron R. Wolfe, Ph.D. | Nov, 2023',
    url: 'https://qsolit.com/the-history-of-open-source-llms-better-base-models-part-two-by-cameron-r-wolfe-ph-d-nov-2023',
    authors: ['Wolfe'], publisher: 'Qsolit', published: '2023-11', kind: 'blog', primary: false, read: 'part',
  },
  {
    id: 'wolfe-part3', short: 'Wolfe, Part Three', title: 'The History of Open-Source LLMs: Imitation and Alignment (Part Three)',
    url: 'https://cameronrwolfe.substack.com/p/the-history-of-open-source-llms-imitation',
    authors: ['Wolfe'], kind: 'blog', primary: false, read: 'part',
  },
  {
    id: 'wolfe-beyond-llama', short: 'Wolfe, Beyond LLaMA', title: 'Beyond LLaMA: The Power of Open LLMs',
    url: 'https://cameronrwolfe.substack.com/p/beyond-llama-the-power-of-open-llms',
    authors: ['Wolfe'], kind: 'blog', primary: false, read: 'part',
  },
  {
    id: 'wolfe-mosaicml', short: 'Wolfe, Democratizing AI', title: 'Democratizing AI: MosaicML’s Impact on the Open-Source LLM Movement',
    url: 'https://towardsdatascience.com/democratizing-ai-mosaicmls-impact-on-the-open-source-llm-movement-7972ff12dd92',
    authors: ['Wolfe'], publisher: 'Towards Data Science', published: '2023-10-15', kind: 'blog', primary: false, read: 'quoted',
  },
  {
    id: 'new-stack-2023', short: 'The New Stack', title: 'Large Language Models: Open Source LLMs in 2023',
    url: 'https://thenewstack.io/large-language-models-open-source-llms-in-2023/',
    authors: ['Mok'], publisher: 'The New Stack', published: '2023-12', kind: 'press', primary: false, read: 'quoted',
  },
  {
    id: 'new-stack-21cto', short: '21CTO', title: '盘点 2023 年开源大语言模型',
    url: 'https://21cto.com/article/9022558764437208',
    publisher: '21CTO', published: '2024-01-01', kind: 'press', primary: false, read: 'part',
  },
  {
    id: 'llama2-osi-quote', short: 'Naughty Neural', title: 'naughtyneural.net: llama2-open-source',
    url: 'https://naughtyneural.net/blog/llama2-open-source/',
    kind: 'blog', primary: false, read: 'part',
  },
  {
    id: 'ecosystem-graphs', short: 'Ecosystem Graphs', title: 'stanford-crfm/ecosystem-graphs',
    url: 'https://github.com/stanford-crfm/ecosystem-graphs',
    publisher: 'Stanford CRFM', kind: 'repository', primary: false, read: 'part',
  },
  {
    id: 'llm-survey-list', short: 'LLMSurvey', title: 'RUCAIBox/LLMSurvey',
    url: 'https://github.com/RUCAIBox/LLMSurvey',
    publisher: 'RUC AI Box', kind: 'list', primary: false, read: 'part',
  },
  {
    id: 'awesome-llm-list', short: 'Awesome-LLM', title: 'Hannibal046/Awesome-LLM',
    url: 'https://github.com/Hannibal046/Awesome-LLM',
    kind: 'list', primary: false, read: 'part',
  },
  {
    id: 'osai-index', short: 'OSAI Index', title: 'European Open Source AI Index, main-database',
    url: 'https://github.com/Language-Technology-Assessment/main-database',
    publisher: 'Radboud University', kind: 'list', primary: false, read: 'part',
  },
  {
    id: 'model-openness-tool', short: 'Model Openness Tool', title: 'lfai/model_openness_tool',
    url: 'https://github.com/lfai/model_openness_tool',
    publisher: 'LF AI & Data', kind: 'list', primary: false, read: 'part',
  },
  {
    id: 'koala-blog', short: 'Koala', title: 'Koala: A Dialogue Model for Academic Research',
    url: 'https://bair.berkeley.edu/blog/2023/04/03/koala/',
    authors: ['Geng', 'Gudibande', 'Liu', 'et al.'], publisher: 'BAIR', published: '2023-04-03', kind: 'blog', primary: true, read: 'part',
  },
  {
    id: 'open-llm-survey', short: 'Chen et al.', title: 'ChatGPT’s One-year Anniversary: Are Open-Source Large Language Models Catching up?',
    url: 'https://arxiv.org/abs/2311.16989',
    authors: ['Chen', 'Jiao', 'Li', 'et al.'], published: '2023-11', kind: 'paper', primary: true, read: 'part',
  },
  {
    id: 'codellama-repo', short: 'Code Llama', title: 'facebookresearch/codellama',
    url: 'https://github.com/facebookresearch/codellama',
    publisher: 'Meta AI', published: '2023-08-24', kind: 'repository', primary: true, read: 'part',
  },
  {
    id: 'alpaca-repo', short: 'Alpaca', title: 'tatsu-lab/stanford_alpaca',
    url: 'https://github.com/tatsu-lab/stanford_alpaca',
    publisher: 'Stanford', published: '2023-03-13', kind: 'repository', primary: true, read: 'part',
  },
  {
    id: 'alpaca-lora-repo', short: 'Alpaca-LoRA', title: 'tloen/alpaca-lora',
    url: 'https://github.com/tloen/alpaca-lora',
    authors: ['Wang'], published: '2023-03-13', kind: 'repository', primary: true, read: 'part',
  },
  {
    id: 'qlora-repo', short: 'QLoRA', title: 'artidoro/qlora',
    url: 'https://github.com/artidoro/qlora',
    published: '2023-05-23', kind: 'repository', primary: true, read: 'part',
  },
  {
    id: 'llama-cpp-repo', short: 'llama.cpp', title: 'ggml-org/llama.cpp',
    url: 'https://github.com/ggml-org/llama.cpp',
    publisher: 'ggml.ai', published: '2023-03-10', kind: 'repository', primary: true, read: 'part',
  },
  {
    id: 'vicuna-blog', short: 'Vicuna', title: 'Vicuna: An Open-Source Chatbot Impressing GPT-4 with 90%* ChatGPT Quality',
    url: 'https://lmsys.org/blog/2023-03-30-vicuna/',
    publisher: 'LMSYS', published: '2023-03-30', kind: 'blog', primary: true, read: 'part',
  },
  {
    id: 'giraffe-paper', short: 'Giraffe', title: 'Giraffe: Adventures in Expanding Context Lengths in LLMs',
    url: 'https://arxiv.org/abs/2308.10882',
    published: '2023-08', kind: 'paper', primary: true, read: 'part',
  },
  {
    id: 'stablebeluga1-history', short: 'Stable Beluga', title: 'stabilityai/StableBeluga1-Delta, commit history',
    url: 'https://huggingface.co/stabilityai/StableBeluga1-Delta/commits/main',
    publisher: 'Stability AI', kind: 'repository', primary: true, read: 'part',
  },
  {
    id: 'falcon40b-license-commit', short: 'Falcon-40B', title: 'tiiuae/falcon-40b, commit 9c576b6',
    url: 'https://huggingface.co/tiiuae/falcon-40b/commit/9c576b691ca6a0a3fe1e1e7704130f1ffff24004',
    publisher: 'TII', published: '2023-05-31', kind: 'repository', primary: true, read: 'part',
  },
  {
    id: 'falcon180b-license', short: 'Falcon 180B TII', title: 'Falcon 180B TII License Version 1.0',
    url: 'https://huggingface.co/spaces/tiiuae/falcon-180b-license',
    publisher: 'TII', published: '2023-09', kind: 'license-text', primary: true, read: 'part',
  },
  {
    id: 'bigscience-home', short: 'BigScience', title: 'A one-year long research workshop on large multilingual models and datasets',
    url: 'https://bigscience.huggingface.co/',
    publisher: 'BigScience', kind: 'documentation', primary: true, read: 'part',
  },
  {
    id: 'genci-bloom-award', short: 'GENCI', title: 'BLOOM awarded best HPC collaboration',
    url: 'https://www.genci.fr/en/news/bloom-one-largest-open-multilingual-nlp-models-awarded-best-hpc-collaboration-hpc-wire-readers',
    publisher: 'GENCI', kind: 'press', primary: true, read: 'part',
  },
  {
    id: 'mistral-seed-press', short: 'Moneycontrol', title: 'French start-up Mistral AI to compete with Silicon Valley firms, raises 105 million euros in Europe’s largest seed funding',
    url: 'https://www.moneycontrol.com/news/trends/current-affairs/french-start-up-mistral-ai-to-compete-with-silicon-valley-firms-raises-105-million-euros-in-europes-largest-seed-funding-10797461.html',
    publisher: 'Moneycontrol', published: '2023-06-14', kind: 'press', primary: false, read: 'part',
  },
])
