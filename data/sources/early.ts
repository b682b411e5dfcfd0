/** Sources read for the early days: ULMFiT, GPT, T5, EleutherAI, OPT, BLOOM, GLM and their data. */
import { defineSources } from '../schema'

export const earlySources = defineSources([
  {
    id: 'ulmfit-paper', short: 'ULMFiT', title: 'Universal Language Model Fine-tuning for Text Classification',
    url: 'https://arxiv.org/abs/1801.06146',
    authors: ['Howard', 'Ruder'], published: '2018-01', kind: 'paper', primary: true, read: 'part',
  },
  {
    id: 'gpt1-paper', short: 'GPT', title: 'Improving Language Understanding by Generative Pre-Training',
    url: 'https://cdn.openai.com/research-covers/language-unsupervised/language_understanding_paper.pdf',
    authors: ['Radford', 'Narasimhan', 'Salimans', 'et al.'], published: '2018', kind: 'paper', primary: true, read: 'quoted',
  },
  {
    id: 'gpt1-repo', short: 'GPT', title: 'openai/finetune-transformer-lm',
    url: 'https://github.com/openai/finetune-transformer-lm',
    publisher: 'OpenAI', kind: 'repository', primary: true, read: 'part',
  },
  {
    id: 'opt-paper', short: 'OPT', title: 'OPT: Open Pre-trained Transformer Language Models',
    url: 'https://arxiv.org/abs/2205.01068',
    authors: ['Zhang', 'Roller', 'Goyal', 'et al.'], published: '2022-05', kind: 'paper', primary: true, read: 'whole',
  },
  {
    id: 'gpt2-card', short: 'GPT-2', title: 'GPT-2 model card',
    url: 'https://github.com/openai/gpt-2/blob/master/model_card.md',
    publisher: 'OpenAI', published: '2019-11', kind: 'model-card', primary: true, read: 'whole',
  },
  {
    id: 'gpt2-repo', short: 'GPT-2', title: 'openai/gpt-2',
    url: 'https://github.com/openai/gpt-2',
    publisher: 'OpenAI', kind: 'repository', primary: true, read: 'part',
  },
  {
    id: 'gpt2-config', short: 'GPT-2 weights', title: 'openai-community/gpt2-xl, config.json',
    url: 'https://huggingface.co/openai-community/gpt2-xl/blob/main/config.json',
    publisher: 'OpenAI', kind: 'repository', primary: true, read: 'whole',
  },
  {
    id: 'gptj-repo', short: 'Mesh Transformer JAX', title: 'kingoflolz/mesh-transformer-jax',
    url: 'https://github.com/kingoflolz/mesh-transformer-jax',
    authors: ['Wang'], kind: 'repository', primary: true, read: 'part',
  },
  {
    id: 'kaplan-paper', short: 'Scaling laws', title: 'Scaling Laws for Neural Language Models',
    url: 'https://arxiv.org/abs/2001.08361',
    authors: ['Kaplan', 'McCandlish', 'Henighan', 'et al.'], published: '2020-01-23', kind: 'paper', primary: true, read: 'part',
  },
  {
    id: 'gpt3-paper', short: 'GPT-3', title: 'Language Models are Few-Shot Learners',
    url: 'https://arxiv.org/abs/2005.14165',
    authors: ['Brown', 'Mann', 'Ryder', 'et al.'], published: '2020-05', kind: 'paper', primary: true, read: 'part',
  },
  {
    id: 'gpt3-card', short: 'GPT-3', title: 'GPT-3 model card',
    url: 'https://github.com/openai/gpt-3/blob/master/model-card.md',
    publisher: 'OpenAI', published: '2020-09', kind: 'model-card', primary: true, read: 'whole',
  },
  {
    id: 'gpt3-repo', short: 'GPT-3', title: 'openai/gpt-3',
    url: 'https://github.com/openai/gpt-3',
    publisher: 'OpenAI', kind: 'repository', primary: true, read: 'part',
  },
  {
    id: 'patterson-paper', short: 'Patterson et al.', title: 'Carbon Emissions and Large Neural Network Training',
    url: 'https://arxiv.org/abs/2104.10350',
    authors: ['Patterson', 'Gonzalez', 'Le', 'et al.'], published: '2021-04', kind: 'paper', primary: true, read: 'quoted',
  },
  {
    id: 'opt-chronicles', short: 'OPT chronicles', title: 'facebookresearch/metaseq, projects/OPT/chronicles',
    url: 'https://github.com/facebookresearch/metaseq/tree/main/projects/OPT/chronicles',
    publisher: 'Meta AI', kind: 'repository', primary: true, read: 'part',
  },
  {
    id: 'gopher-paper', short: 'Gopher', title: 'Scaling Language Models: Methods, Analysis & Insights from Training Gopher',
    url: 'https://arxiv.org/abs/2112.11446',
    authors: ['Rae', 'Borgeaud', 'Cai', 'et al.'], published: '2021-12', kind: 'paper', primary: true, read: 'part',
  },
  {
    id: 'chinchilla-paper', short: 'Chinchilla', title: 'Training Compute-Optimal Large Language Models',
    url: 'https://arxiv.org/abs/2203.15556',
    authors: ['Hoffmann', 'Borgeaud', 'Mensch', 'et al.'], published: '2022-03', kind: 'paper', primary: true, read: 'part',
  },
  {
    id: 'gptneo-repo', short: 'GPT-Neo', title: 'EleutherAI/gpt-neo',
    url: 'https://github.com/EleutherAI/gpt-neo',
    publisher: 'EleutherAI', kind: 'repository', primary: true, read: 'part',
  },
  {
    id: 'gptneo-cards', short: 'GPT-Neo', title: 'GPT-Neo model cards',
    url: 'https://huggingface.co/EleutherAI/gpt-neo-2.7B',
    publisher: 'EleutherAI', kind: 'model-card', primary: true, read: 'part',
  },
  {
    id: 'xmtf-paper', short: 'BLOOMZ and mT0', title: 'Crosslingual Generalization through Multitask Finetuning',
    url: 'https://arxiv.org/abs/2211.01786',
    authors: ['Muennighoff', 'Wang', 'Sutawika', 'et al.'], published: '2022-11', kind: 'paper', primary: true, read: 'part',
  },
  {
    id: 'gptj-card', short: 'GPT-J-6B', title: 'GPT-J 6B model card',
    url: 'https://huggingface.co/EleutherAI/gpt-j-6b',
    publisher: 'EleutherAI', kind: 'model-card', primary: true, read: 'quoted',
  },
  {
    id: 'gptj-blog', short: 'Aran Komatsuzaki', title: 'GPT-J-6B: 6B JAX-Based Transformer',
    url: 'https://arankomatsuzaki.wordpress.com/2021/06/04/gpt-j/',
    authors: ['Komatsuzaki'], published: '2021-06-04', kind: 'blog', primary: true, read: 'part',
  },
  {
    id: 'gptj-reddit', short: 'GPT-J release', title: '[P] GPT-J, 6B JAX-based Transformer LM',
    url: 'https://www.reddit.com/r/MachineLearning/comments/nvkowg/p_gptj_6b_jaxbased_transformer_lm/',
    authors: ['Komatsuzaki'], publisher: 'r/MachineLearning', published: '2021-06-09', kind: 'blog', primary: true, read: 'part',
  },
  {
    id: 'neox-paper', short: 'GPT-NeoX-20B', title: 'GPT-NeoX-20B: An Open-Source Autoregressive Language Model',
    url: 'https://arxiv.org/abs/2204.06745',
    authors: ['Black', 'Biderman', 'Hallahan', 'et al.'], published: '2022-04', kind: 'paper', primary: true, read: 'part',
  },
  {
    id: 'neox-card', short: 'GPT-NeoX-20B', title: 'GPT-NeoX-20B model card',
    url: 'https://huggingface.co/EleutherAI/gpt-neox-20b',
    publisher: 'EleutherAI', kind: 'model-card', primary: true, read: 'whole',
  },
  {
    id: 'neox-config', short: 'GPT-NeoX', title: 'EleutherAI/gpt-neox',
    url: 'https://github.com/EleutherAI/gpt-neox/blob/main/configs/20B.yml',
    publisher: 'EleutherAI', kind: 'repository', primary: true, read: 'part',
  },
  {
    id: 'neox-announce', short: 'GPT-NeoX-20B', title: 'Announcing GPT-NeoX-20B',
    url: 'https://blog.eleuther.ai/announcing-20b/',
    publisher: 'EleutherAI', published: '2022-02', kind: 'blog', primary: true, read: 'quoted',
  },
  {
    id: 'glm-paper', short: 'GLM', title: 'GLM: General Language Model Pretraining with Autoregressive Blank Infilling',
    url: 'https://arxiv.org/abs/2103.10360',
    authors: ['Du', 'Qian', 'Liu', 'et al.'], published: '2021-03', kind: 'paper', primary: true, read: 'part',
  },
  {
    id: 'glm-repo', short: 'GLM', title: 'THUDM/GLM',
    url: 'https://github.com/THUDM/GLM',
    publisher: 'THUDM', kind: 'repository', primary: true, read: 'part',
  },
  {
    id: 'glm130b-paper', short: 'GLM-130B', title: 'GLM-130B: An Open Bilingual Pre-trained Model',
    url: 'https://arxiv.org/abs/2210.02414',
    authors: ['Zeng', 'Liu', 'Du', 'et al.'], published: '2022-10', kind: 'paper', primary: true, read: 'part',
  },
  {
    id: 'glm130b-repo', short: 'GLM-130B', title: 'THUDM/GLM-130B',
    url: 'https://github.com/THUDM/GLM-130B',
    publisher: 'THUDM', kind: 'repository', primary: true, read: 'part',
  },
  {
    id: 'chatglm-repo', short: 'ChatGLM-6B', title: 'THUDM/ChatGLM-6B',
    url: 'https://github.com/THUDM/ChatGLM-6B',
    publisher: 'THUDM', kind: 'repository', primary: true, read: 'part',
  },
  {
    id: 'chatglm-config', short: 'ChatGLM-6B weights', title: 'THUDM/chatglm-6b, config.json',
    url: 'https://huggingface.co/THUDM/chatglm-6b/blob/main/config.json',
    publisher: 'THUDM', kind: 'repository', primary: true, read: 'part',
  },
  {
    id: 'opt-repo', short: 'metaseq OPT', title: 'facebookresearch/metaseq, projects/OPT',
    url: 'https://github.com/facebookresearch/metaseq/tree/main/projects/OPT',
    publisher: 'Meta AI', kind: 'repository', primary: true, read: 'part',
  },
  {
    id: 'pythia-repo', short: 'Pythia', title: 'EleutherAI/pythia',
    url: 'https://github.com/EleutherAI/pythia',
    publisher: 'EleutherAI', kind: 'repository', primary: true, read: 'part',
  },
  {
    id: 'ul2-paper', short: 'UL2', title: 'UL2: Unifying Language Learning Paradigms',
    url: 'https://arxiv.org/abs/2205.05131',
    authors: ['Tay', 'Dehghani', 'Tran', 'et al.'], published: '2022-05', kind: 'paper', primary: true, read: 'part',
  },
  {
    id: 'bloom-card', short: 'BLOOM', title: 'BLOOM model card',
    url: 'https://huggingface.co/bigscience/bloom',
    publisher: 'BigScience', kind: 'model-card', primary: true, read: 'whole',
  },
  {
    id: 'bloom-train', short: 'BLOOM training', title: 'bigscience-workshop/bigscience, train/tr11-176B-ml',
    url: 'https://github.com/bigscience-workshop/bigscience/tree/master/train/tr11-176B-ml',
    publisher: 'BigScience', kind: 'repository', primary: true, read: 'part',
  },
  {
    id: 'bloom-blog', short: 'BLOOM', title: 'Introducing The World’s Largest Open Multilingual Language Model: BLOOM',
    url: 'https://huggingface.co/blog/bloom',
    publisher: 'BigScience', published: '2022-07-12', kind: 'blog', primary: true, read: 'whole',
  },
  {
    id: 'bloom-paper', short: 'BLOOM', title: 'BLOOM: A 176B-Parameter Open-Access Multilingual Language Model',
    url: 'https://arxiv.org/abs/2211.05100',
    authors: ['BigScience Workshop'], published: '2022-11', kind: 'paper', primary: true, read: 'quoted',
  },
  {
    id: 'bloom-carbon', short: 'Luccioni et al.', title: 'Estimating the Carbon Footprint of BLOOM, a 176B Parameter Language Model',
    url: 'https://arxiv.org/abs/2211.02001',
    authors: ['Luccioni', 'Viguier', 'Ligozat'], published: '2022-11', kind: 'paper', primary: true, read: 'quoted',
  },
  {
    id: 'roots-table', short: 'ROOTS', title: 'The BigScience ROOTS Corpus: A 1.6TB Composite Multilingual Dataset',
    url: 'https://arxiv.org/abs/2303.03915',
    authors: ['Laurençon', 'Saulnier', 'Wang', 'et al.'], published: '2023-03', kind: 'paper', primary: true, read: 'quoted',
  },
  {
    id: 'xmtf-repo', short: 'xmtf', title: 'bigscience-workshop/xmtf',
    url: 'https://github.com/bigscience-workshop/xmtf',
    publisher: 'BigScience', kind: 'repository', primary: true, read: 'part',
  },
  {
    id: 'mt5-repo', short: 'mT5', title: 'google-research/multilingual-t5',
    url: 'https://github.com/google-research/multilingual-t5',
    publisher: 'Google', kind: 'repository', primary: true, read: 'part',
  },
  {
    id: 't5-paper', short: 'T5', title: 'Exploring the Limits of Transfer Learning with a Unified Text-to-Text Transformer',
    url: 'https://arxiv.org/abs/1910.10683',
    authors: ['Raffel', 'Shazeer', 'Roberts', 'et al.'], published: '2019-10', kind: 'paper', primary: true, read: 'part',
  },
  {
    id: 't5-repo', short: 'T5', title: 'google-research/text-to-text-transfer-transformer',
    url: 'https://github.com/google-research/text-to-text-transfer-transformer',
    publisher: 'Google', kind: 'repository', primary: true, read: 'part',
  },
  {
    id: 't5-card', short: 'T5-11B', title: 'T5 11B model card',
    url: 'https://huggingface.co/google-t5/t5-11b',
    publisher: 'Google', kind: 'model-card', primary: true, read: 'part',
  },
  {
    id: 'flan-paper', short: 'Flan-T5', title: 'Scaling Instruction-Finetuned Language Models',
    url: 'https://arxiv.org/abs/2210.11416',
    authors: ['Chung', 'Hou', 'Longpre', 'et al.'], published: '2022-10', kind: 'paper', primary: true, read: 'part',
  },
  {
    id: 'flan-card', short: 'Flan-T5-XXL', title: 'FLAN-T5 XXL model card',
    url: 'https://huggingface.co/google/flan-t5-xxl',
    publisher: 'Google', kind: 'model-card', primary: true, read: 'part',
  },
  {
    id: 'ul2-card', short: 'UL2', title: 'UL2 model card',
    url: 'https://huggingface.co/google/ul2',
    publisher: 'Google', kind: 'model-card', primary: true, read: 'part',
  },
  {
    id: 'flanul2-docs', short: 'Transformers FLAN-UL2', title: 'FLAN-UL2',
    url: 'https://huggingface.co/docs/transformers/model_doc/flan-ul2',
    publisher: 'Hugging Face', kind: 'documentation', primary: false, read: 'whole',
  },
  {
    id: 'flanul2-card', short: 'Flan-UL2', title: 'Flan-UL2 model card',
    url: 'https://huggingface.co/google/flan-ul2',
    publisher: 'Google', kind: 'model-card', primary: true, read: 'part',
  },
  {
    id: 'pythia-paper', short: 'Pythia', title: 'Pythia: A Suite for Analyzing Large Language Models Across Training and Scaling',
    url: 'https://arxiv.org/abs/2304.01373',
    authors: ['Biderman', 'Schoelkopf', 'Anthony', 'et al.'], published: '2023-04', kind: 'paper', primary: true, read: 'part',
  },
  {
    id: 'pythia-cards', short: 'Pythia', title: 'Pythia model cards',
    url: 'https://huggingface.co/EleutherAI/pythia-12b',
    publisher: 'EleutherAI', kind: 'model-card', primary: true, read: 'whole',
  },
  {
    id: 'cerebras-card', short: 'Cerebras-GPT', title: 'Cerebras-GPT 111M model card',
    url: 'https://huggingface.co/cerebras/Cerebras-GPT-111M',
    publisher: 'Cerebras', kind: 'model-card', primary: true, read: 'whole',
  },
  {
    id: 'cerebras-blog', short: 'Cerebras-GPT', title: 'Cerebras-GPT: A Family of Open, Compute-efficient, Large Language Models',
    url: 'https://www.cerebras.net/blog/cerebras-gpt-a-family-of-open-compute-efficient-large-language-models/',
    publisher: 'Cerebras', published: '2023-03', kind: 'blog', primary: true, read: 'part',
  },
  {
    id: 'cerebras-paper', short: 'Cerebras-GPT',
    title: 'Cerebras-GPT: Open Compute-Optimal Language Models Trained on the Cerebras Wafer-Scale Cluster',
    url: 'https://arxiv.org/abs/2304.03208',
    authors: ['Dey', 'Gosal', 'Chen', 'et al.'], published: '2023-04', kind: 'paper', primary: true, read: 'quoted',
  },
  {
    id: 'galactica-paper', short: 'Galactica', title: 'Galactica: A Large Language Model for Science',
    url: 'https://arxiv.org/abs/2211.09085',
    authors: ['Taylor', 'Kardas', 'Cucurull', 'et al.'], published: '2022-11', kind: 'paper', primary: true, read: 'part',
  },
  {
    id: 'galai-repo', short: 'galai', title: 'paperswithcode/galai',
    url: 'https://github.com/paperswithcode/galai',
    publisher: 'Meta AI', kind: 'repository', primary: true, read: 'part',
  },
  {
    id: 'pile-paper', short: 'The Pile', title: 'The Pile: An 800GB Dataset of Diverse Text for Language Modeling',
    url: 'https://arxiv.org/abs/2101.00027',
    authors: ['Gao', 'Biderman', 'Black', 'et al.'], published: '2020-12', kind: 'paper', primary: true, read: 'part',
  },
  {
    id: 'books3-card', short: 'Books3', title: 'Dataset card of the_pile_books3',
    url: 'https://huggingface.co/datasets/defunct-datasets/the_pile_books3',
    publisher: 'Hugging Face', kind: 'model-card', primary: true, read: 'part',
  },
  {
    id: 'bloom-small-cards', short: 'BLOOM-1B1 and BLOOM-3B', title: 'BLOOM-1B1 and BLOOM-3B model cards',
    url: 'https://huggingface.co/bigscience/bloom-1b1',
    publisher: 'BigScience', kind: 'model-card', primary: true, read: 'part',
  },
  {
    id: 'bigscience-study', short: 'BigScience case study',
    title: 'BigScience: A Case Study in the Social Construction of a Multilingual Large Language Model',
    url: 'https://arxiv.org/abs/2212.04960',
    authors: ['Akiki', 'Pistilli', 'Mieskes', 'et al.'], published: '2022-12', kind: 'paper', primary: true, read: 'quoted',
  },
])
