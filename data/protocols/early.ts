/** Score tables of the early days: each one table of one source, the only numbers that may share a chart. */
import { defineProtocols } from '../schema'

export const earlyProtocols = defineProtocols([
  {
    id: 'ulmfit-errors',
    source: 'ulmfit-paper', locator: 'tables 2-3', precision: 'span',
    columns: [
      { id: 'imdb', name: 'IMDb', setting: 'test error', unit: 'percent', better: 'lower' },
      { id: 'trec-6', name: 'TREC-6', setting: 'test error', unit: 'percent', better: 'lower' },
    ],
    rows: [{ id: 'ulmfit', name: 'ULMFiT', scores: { imdb: 4.6, 'trec-6': 3.6 } }],
  },
  {
    id: 'gpt-3-by-size',
    evaluator: 'OpenAI',
    source: 'gpt3-paper', locator: 'table H.1',
    columns: [
      { id: 'lambada-zero', name: 'LAMBADA', setting: 'zero-shot', unit: 'percent', better: 'higher' },
      { id: 'lambada-few', name: 'LAMBADA', setting: 'few-shot', unit: 'percent', better: 'higher' },
      { id: 'hellaswag-zero', name: 'HellaSwag', setting: 'zero-shot', unit: 'percent', better: 'higher' },
      { id: 'trivia-zero', name: 'TriviaQA', setting: 'zero-shot', unit: 'percent', better: 'higher' },
      { id: 'trivia-one', name: 'TriviaQA', setting: 'one-shot', unit: 'percent', better: 'higher' },
      { id: 'trivia-few', name: 'TriviaQA', setting: 'few-shot', unit: 'percent', better: 'higher' },
      { id: 'winogrande-zero', name: 'Winogrande', setting: 'zero-shot', unit: 'percent', better: 'higher' },
      { id: 'piqa-zero', name: 'PIQA', setting: 'zero-shot', unit: 'percent', better: 'higher' },
    ],
    rows: [
      {
        id: 'gpt-3-125m', name: 'GPT-3 Small',
        scores: {
          'lambada-zero': 42.7, 'lambada-few': 22, 'hellaswag-zero': 33.7, 'trivia-zero': 4.15, 'trivia-one': 4.19, 'trivia-few': 6.96,
          'winogrande-zero': 52, 'piqa-zero': 64.6,
        },
      },
      {
        id: 'gpt-3-350m', name: 'GPT-3 Medium',
        scores: {
          'lambada-zero': 54.3, 'lambada-few': 40.4, 'hellaswag-zero': 43.6, 'trivia-zero': 7.61, 'trivia-one': 12.9, 'trivia-few': 16.3,
          'winogrande-zero': 52.1, 'piqa-zero': 70.2,
        },
      },
      {
        id: 'gpt-3-760m', name: 'GPT-3 Large',
        scores: {
          'lambada-zero': 60.4, 'lambada-few': 63.2, 'hellaswag-zero': 51, 'trivia-zero': 14, 'trivia-one': 20.5, 'trivia-few': 26.5,
          'winogrande-zero': 57.4, 'piqa-zero': 72.9,
        },
      },
      {
        id: 'gpt-3-1b3', name: 'GPT-3 XL',
        scores: {
          'lambada-zero': 63.6, 'lambada-few': 57, 'hellaswag-zero': 54.7, 'trivia-zero': 19.7, 'trivia-one': 26.5, 'trivia-few': 32.1,
          'winogrande-zero': 58.7, 'piqa-zero': 75.1,
        },
      },
      {
        id: 'gpt-3-2b7', name: 'GPT-3 2.7B',
        scores: {
          'lambada-zero': 67.1, 'lambada-few': 78.1, 'hellaswag-zero': 62.8, 'trivia-zero': 31.3, 'trivia-one': 35.9, 'trivia-few': 42.3,
          'winogrande-zero': 62.3, 'piqa-zero': 75.6,
        },
      },
      {
        id: 'gpt-3-6b7', name: 'GPT-3 6.7B',
        scores: {
          'lambada-zero': 70.3, 'lambada-few': 79.1, 'hellaswag-zero': 67.4, 'trivia-zero': 38.7, 'trivia-one': 44.4, 'trivia-few': 51.6,
          'winogrande-zero': 64.5, 'piqa-zero': 78,
        },
      },
      {
        id: 'gpt-3-13b', name: 'GPT-3 13B',
        scores: {
          'lambada-zero': 72.5, 'lambada-few': 81.3, 'hellaswag-zero': 70.9, 'trivia-zero': 41.8, 'trivia-one': 51.3, 'trivia-few': 57.5,
          'winogrande-zero': 67.9, 'piqa-zero': 78.5,
        },
      },
      {
        id: 'gpt-3-175b', name: 'GPT-3 175B',
        scores: {
          'lambada-zero': 76.2, 'lambada-few': 86.4, 'hellaswag-zero': 78.9, 'trivia-zero': 64.3, 'trivia-one': 68, 'trivia-few': 71.2,
          'winogrande-zero': 70.2, 'piqa-zero': 81,
        },
      },
    ],
  },
  {
    id: 'gpt-3-completion',
    evaluator: 'OpenAI',
    source: 'gpt3-paper', locator: 'table 3.2',
    columns: [
      { id: 'lambada-zero', name: 'LAMBADA', setting: 'Zero-Shot', unit: 'percent', better: 'higher' },
      { id: 'lambada-one', name: 'LAMBADA', setting: 'One-Shot', unit: 'percent', better: 'higher' },
      { id: 'lambada-few', name: 'LAMBADA', setting: 'Few-Shot', unit: 'percent', better: 'higher' },
      { id: 'hellaswag-zero', name: 'HellaSwag', setting: 'Zero-Shot', unit: 'percent', better: 'higher' },
      { id: 'hellaswag-one', name: 'HellaSwag', setting: 'One-Shot', unit: 'percent', better: 'higher' },
      { id: 'hellaswag-few', name: 'HellaSwag', setting: 'Few-Shot', unit: 'percent', better: 'higher' },
    ],
    rows: [
      {
        id: 'gpt-3-175b', name: 'GPT-3',
        scores: {
          'lambada-zero': 76.2, 'lambada-one': 72.5, 'lambada-few': 86.4, 'hellaswag-zero': 78.9, 'hellaswag-one': 78.1, 'hellaswag-few': 79.3,
        },
      },
    ],
  },
  {
    id: 'gpt-3-winogrande',
    evaluator: 'OpenAI',
    source: 'gpt3-paper', locator: 'table 3.5',
    columns: [
      { id: 'zero', name: 'Winogrande', setting: 'Zero-Shot', unit: 'percent', better: 'higher' },
      { id: 'one', name: 'Winogrande', setting: 'One-Shot', unit: 'percent', better: 'higher' },
      { id: 'few', name: 'Winogrande', setting: 'Few-Shot', unit: 'percent', better: 'higher' },
    ],
    rows: [{ id: 'gpt-3-175b', name: 'GPT-3', scores: { zero: 70.2, one: 73.2, few: 77.7 } }],
  },
  {
    id: 'gpt-3-superglue',
    evaluator: 'OpenAI',
    source: 'gpt3-paper', locator: 'table 3.8',
    columns: [{ id: 'average', name: 'SuperGLUE', setting: 'Few-Shot', unit: 'percent', better: 'higher' }],
    rows: [{ id: 'gpt-3-175b', name: 'GPT-3 Few-Shot', scores: { average: 71.8 } }],
  },
  {
    id: 'gopher-mmlu',
    evaluator: 'DeepMind',
    source: 'gopher-paper', locator: 'table 4',
    columns: [{ id: 'mmlu', name: 'MMLU', setting: '5-shot', unit: 'percent', better: 'higher' }],
    rows: [
      { id: 'gpt-2-1b5', name: 'GPT-2', scores: { mmlu: 32.4 } },
      { id: 'gpt-3-175b', name: 'GPT-3', scores: { mmlu: 43.9 } },
      { id: 'gopher-280b', name: 'Gopher', scores: { mmlu: 60 } },
      { name: 'June 2022 Forecast', scores: { mmlu: 57.1 } },
    ],
  },
  {
    id: 'chinchilla-optimum',
    evaluator: 'DeepMind',
    source: 'chinchilla-paper', locator: 'table 3',
    columns: [
      { id: 'params', name: 'Parameters', unit: 'parameters' },
      { id: 'tokens', name: 'Tokens', unit: 'tokens' },
    ],
    rows: [
      { name: '400 Million', scores: { params: 400e6, tokens: 8e9 } },
      { name: '1 Billion', scores: { params: 1e9, tokens: 20.2e9 } },
      { name: '10 Billion', scores: { params: 10e9, tokens: 205.1e9 } },
      { name: '67 Billion', scores: { params: 67e9, tokens: 1.5e12 } },
      { name: '175 Billion', scores: { params: 175e9, tokens: 3.7e12 } },
      { name: '280 Billion', scores: { params: 280e9, tokens: 5.9e12 } },
      { name: '520 Billion', scores: { params: 520e9, tokens: 11e12 } },
      { name: '1 Trillion', scores: { params: 1e12, tokens: 21.2e12 } },
      { name: '10 Trillion', scores: { params: 10e12, tokens: 216.2e12 } },
    ],
  },
  {
    id: 'chinchilla-mmlu',
    evaluator: 'DeepMind',
    source: 'chinchilla-paper', locator: 'table 6',
    columns: [{ id: 'mmlu', name: 'MMLU', setting: '5-shot', unit: 'percent', better: 'higher' }],
    rows: [
      { name: 'Random', chance: true, scores: { mmlu: 25 } },
      { name: 'Average human rater', scores: { mmlu: 34.5 } },
      { id: 'gpt-3-175b', name: 'GPT-3 5-shot', scores: { mmlu: 43.9 } },
      { name: 'June 2022 Forecast', scores: { mmlu: 57.1 } },
      { id: 'gopher-280b', name: 'Gopher 5-shot', scores: { mmlu: 60 } },
      { name: 'June 2023 Forecast', scores: { mmlu: 63.4 } },
      { id: 'chinchilla', name: 'Chinchilla 5-shot', scores: { mmlu: 67.6 } },
      { name: 'Average human expert performance', scores: { mmlu: 89.8 } },
    ],
  },
  {
    id: 'chinchilla-reading',
    evaluator: 'DeepMind',
    source: 'chinchilla-paper', locator: 'table 7',
    columns: [
      { id: 'lambada', name: 'LAMBADA', setting: 'Zero-Shot', unit: 'percent', better: 'higher' },
      { id: 'race-m', name: 'RACE-m', setting: 'Few-Shot', unit: 'percent', better: 'higher' },
      { id: 'race-h', name: 'RACE-h', setting: 'Few-Shot', unit: 'percent', better: 'higher' },
    ],
    rows: [
      { id: 'chinchilla', name: 'Chinchilla', scores: { lambada: 77.4, 'race-m': 86.8, 'race-h': 82.3 } },
      { id: 'gopher-280b', name: 'Gopher', scores: { lambada: 74.5, 'race-m': 75.1, 'race-h': 71.6 } },
      { id: 'gpt-3-175b', name: 'GPT-3', scores: { lambada: 76.2, 'race-m': 58.1, 'race-h': 46.8 } },
      { name: 'MT-NLG 530B', scores: { lambada: 76.6, 'race-h': 47.9 } },
    ],
  },
  {
    id: 'chinchilla-common-sense',
    evaluator: 'DeepMind',
    source: 'chinchilla-paper', locator: 'table 8',
    columns: [
      { id: 'hellaswag', name: 'HellaSWAG', setting: 'zero-shot', unit: 'percent', better: 'higher' },
      { id: 'piqa', name: 'PIQA', setting: 'zero-shot', unit: 'percent', better: 'higher' },
      { id: 'winogrande', name: 'Winogrande', setting: 'zero-shot', unit: 'percent', better: 'higher' },
      { id: 'siqa', name: 'SIQA', setting: 'zero-shot', unit: 'percent', better: 'higher' },
      { id: 'boolq', name: 'BoolQ', setting: 'zero-shot', unit: 'percent', better: 'higher' },
    ],
    rows: [
      { id: 'chinchilla', name: 'Chinchilla', scores: { hellaswag: 80.8, piqa: 81.8, winogrande: 74.9, siqa: 51.3, boolq: 83.7 } },
      { id: 'gopher-280b', name: 'Gopher', scores: { hellaswag: 79.2, piqa: 81.8, winogrande: 70.1, siqa: 50.6, boolq: 79.3 } },
      { id: 'gpt-3-175b', name: 'GPT-3', scores: { hellaswag: 78.9, piqa: 81, winogrande: 70.2, boolq: 60.5 } },
      { name: 'MT-NLG 530B', scores: { hellaswag: 80.2, piqa: 82, winogrande: 73, boolq: 78.2 } },
    ],
  },
  {
    id: 'gpt-neo-linguistic',
    source: 'gptneo-repo', locator: 'heading Linguistic Reasoning',
    columns: [
      { id: 'lambada', name: 'Lambada Acc', unit: 'percent', better: 'higher' },
      { id: 'winogrande', name: 'Winogrande', unit: 'percent', better: 'higher' },
      { id: 'hellaswag', name: 'Hellaswag', unit: 'percent', better: 'higher' },
    ],
    rows: [
      { id: 'gpt-neo-125m', name: 'GPT-Neo 125M', scores: { lambada: 37.36, winogrande: 50.43, hellaswag: 28.67 } },
      { id: 'gpt-3-125m', name: 'GPT-3 125M', scores: { lambada: 42.7, winogrande: 52, hellaswag: 33.7 } },
      { name: 'GPT-Neo 350M', scores: { lambada: 47.27, winogrande: 51.14, hellaswag: 32.16 } },
      { id: 'gpt-3-350m', name: 'GPT-3 350M', scores: { lambada: 54.3, winogrande: 52.1, hellaswag: 43.6 } },
      { name: 'GPT-3 Ada', scores: { lambada: 51.6, winogrande: 52.9, hellaswag: 35.93 } },
      { id: 'gpt-neo-1b3', name: 'GPT-Neo 1.3B', scores: { lambada: 57.23, winogrande: 55.01, hellaswag: 38.66 } },
      { id: 'gpt-3-1b3', name: 'GPT-3 1.3B', scores: { lambada: 63.6, winogrande: 58.7, hellaswag: 54.7 } },
      { id: 'gpt-2-1b5', name: 'GPT-2 1.5B', scores: { lambada: 51.21, winogrande: 59.4, hellaswag: 40.03 } },
      { id: 'gpt-neo-2b7', name: 'GPT-Neo 2.7B', scores: { lambada: 62.22, winogrande: 56.5, hellaswag: 42.73 } },
      { id: 'gpt-3-2b7', name: 'GPT-3 2.7B', scores: { lambada: 67.1, winogrande: 62.3, hellaswag: 62.8 } },
    ],
  },
  {
    id: 'gpt-neo-science',
    source: 'gptneo-repo', locator: 'heading Physical and Scientific Reasoning',
    columns: [
      { id: 'mathqa', name: 'MathQA', unit: 'percent', better: 'higher' },
      { id: 'pubmedqa', name: 'PubMedQA', unit: 'percent', better: 'higher' },
      { id: 'piqa', name: 'Piqa', unit: 'percent', better: 'higher' },
    ],
    rows: [
      { id: 'gpt-neo-125m', name: 'GPT-Neo 125M', scores: { mathqa: 22.78, pubmedqa: 55.1, piqa: 63.06 } },
      { id: 'gpt-3-125m', name: 'GPT-3 125M', scores: { piqa: 64.6 } },
      { name: 'GPT-Neo 350M', scores: { mathqa: 23.45, pubmedqa: 53.8, piqa: 65.07 } },
      { id: 'gpt-3-350m', name: 'GPT-3 350M', scores: { piqa: 70.2 } },
      { name: 'GPT-3 Ada', scores: { mathqa: 24.29, pubmedqa: 52.8, piqa: 68.88 } },
      { id: 'gpt-neo-1b3', name: 'GPT-Neo 1.3B', scores: { mathqa: 24.05, pubmedqa: 54.4, piqa: 71.11 } },
      { id: 'gpt-3-1b3', name: 'GPT-3 1.3B', scores: { piqa: 75.1 } },
      { id: 'gpt-2-1b5', name: 'GPT-2 1.5B', scores: { mathqa: 23.64, pubmedqa: 58.33, piqa: 70.78 } },
      { id: 'gpt-neo-2b7', name: 'GPT-Neo 2.7B', scores: { mathqa: 24.72, pubmedqa: 57.54, piqa: 72.14 } },
      { id: 'gpt-3-2b7', name: 'GPT-3 2.7B', scores: { piqa: 75.6 } },
    ],
  },
  {
    // An asterisk, as in the source, marks scores reported by the makers of the model; EleutherAI measured the others.
    id: 'gpt-j-zero-shot',
    source: 'gptj-repo', locator: 'heading Zero-Shot Evaluations',
    columns: [
      { id: 'lambada', name: 'LAMBADA Acc', setting: 'zero-shot', unit: 'percent', better: 'higher' },
      { id: 'winogrande', name: 'Winogrande', setting: 'zero-shot', unit: 'percent', better: 'higher' },
      { id: 'hellaswag', name: 'Hellaswag', setting: 'zero-shot', unit: 'percent', better: 'higher' },
      { id: 'piqa', name: 'PIQA', setting: 'zero-shot', unit: 'percent', better: 'higher' },
    ],
    rows: [
      { name: 'Chance', scores: { winogrande: 50, hellaswag: 25, piqa: 25 } },
      { name: 'GPT-3-Ada', scores: { lambada: 51.6, winogrande: 52.9, hellaswag: 43.4, piqa: 70.5 } },
      { id: 'gpt-2-1b5', name: 'GPT-2-1.5B', scores: { lambada: 51.21, winogrande: 59.4, hellaswag: 50.9, piqa: 70.8 } },
      { id: 'gpt-neo-1b3', name: 'GPTNeo-1.3B', scores: { lambada: 57.2, winogrande: 55, hellaswag: 48.9, piqa: 71.1 } },
      { name: 'Megatron-2.5B*', scores: { lambada: 61.7 } },
      { id: 'gpt-neo-2b7', name: 'GPTNeo-2.7B', scores: { lambada: 62.2, winogrande: 56.5, hellaswag: 55.8, piqa: 73 } },
      { id: 'gpt-3-1b3', name: 'GPT-3-1.3B*', scores: { lambada: 63.6, winogrande: 58.7, hellaswag: 54.7, piqa: 75.1 } },
      { name: 'GPT-3-Babbage', scores: { lambada: 62.4, winogrande: 59, hellaswag: 54.5, piqa: 75.5 } },
      { name: 'Megatron-8.3B*', scores: { lambada: 66.5 } },
      { id: 'gpt-3-2b7', name: 'GPT-3-2.7B*', scores: { lambada: 67.1, winogrande: 62.3, hellaswag: 62.8, piqa: 75.6 } },
      { id: 'gpt-j-6b', name: 'GPT-J-6B', scores: { lambada: 69.7, winogrande: 65.3, hellaswag: 66.1, piqa: 76.5 } },
      { id: 'gpt-3-6b7', name: 'GPT-3-6.7B*', scores: { lambada: 70.3, winogrande: 64.5, hellaswag: 67.4, piqa: 78 } },
      { name: 'GPT-3-Curie', scores: { lambada: 69.3, winogrande: 65.6, hellaswag: 68.5, piqa: 77.9 } },
      { id: 'gpt-3-13b', name: 'GPT-3-13B*', scores: { lambada: 72.5, winogrande: 67.9, hellaswag: 70.9, piqa: 78.5 } },
      { id: 'gpt-3-175b', name: 'GPT-3-175B*', scores: { lambada: 76.2, winogrande: 70.2, hellaswag: 78.9, piqa: 81 } },
      { name: 'GPT-3-Davinci', scores: { lambada: 75, winogrande: 72, hellaswag: 78, piqa: 80 } },
    ],
  },
  {
    id: 'gpt-neox-zero-shot',
    evaluator: 'EleutherAI',
    source: 'neox-card', locator: 'heading Evaluations',
    columns: [
      { id: 'lambada', name: 'OpenAI’s LAMBADA', setting: 'zero-shot', unit: 'fraction', better: 'higher' },
      { id: 'sciq', name: 'SciQ', setting: 'zero-shot', unit: 'fraction', better: 'higher' },
      { id: 'piqa', name: 'PIQA', setting: 'zero-shot', unit: 'fraction', better: 'higher' },
      { id: 'trivia', name: 'TriviaQA', setting: 'zero-shot', unit: 'fraction', better: 'higher' },
      { id: 'arc-challenge', name: 'ARC (Challenge)', setting: 'zero-shot', unit: 'fraction', better: 'higher' },
    ],
    rows: [
      { id: 'gpt-neox-20b', name: 'GPT-NeoX-20B', scores: { lambada: 0.72, sciq: 0.928, piqa: 0.779, trivia: 0.259, 'arc-challenge': 0.38 } },
    ],
  },
  {
    // The files name the tests `lambada_openai`, `piqa`, `winogrande`, `arc_easy` and give parts of one.
    id: 'pythia-harness',
    evaluator: 'EleutherAI',
    source: 'pythia-repo', locator: ['file evals/opt', 'file evals/bloom', 'file evals/pythia-v1'],
    columns: [
      { id: 'lambada', name: 'LAMBADA', setting: '0-shot', unit: 'percent', better: 'higher' },
      { id: 'piqa', name: 'PIQA', setting: '0-shot', unit: 'percent', better: 'higher' },
      { id: 'winogrande', name: 'WinoGrande', setting: '0-shot', unit: 'percent', better: 'higher' },
      { id: 'arc-easy', name: 'ARC-Easy', setting: '0-shot', unit: 'percent', better: 'higher' },
    ],
    rows: [
      { id: 'opt-125m', name: 'OPT-125M', scores: { lambada: 37.9, piqa: 63, winogrande: 50.3, 'arc-easy': 43.5 } },
      { id: 'opt-350m', name: 'OPT-350M', scores: { lambada: 45.2, piqa: 64.4, winogrande: 52.3, 'arc-easy': 44 } },
      { id: 'opt-1b3', name: 'OPT-1.3B', scores: { lambada: 57.9, piqa: 71.7, winogrande: 59.7, 'arc-easy': 57 } },
      { id: 'opt-2b7', name: 'OPT-2.7B', scores: { lambada: 63.6, piqa: 73.9, winogrande: 61, 'arc-easy': 60.8 } },
      { id: 'opt-6b7', name: 'OPT-6.7B', scores: { lambada: 67.7, piqa: 76.3, winogrande: 65.3, 'arc-easy': 65.6 } },
      { id: 'opt-13b', name: 'OPT-13B', scores: { lambada: 68.6, piqa: 76, winogrande: 65.2, 'arc-easy': 67.1 } },
      { id: 'opt-30b', name: 'OPT-30B', scores: { lambada: 71.5, piqa: 77.6, winogrande: 68.2, 'arc-easy': 70 } },
      { id: 'opt-66b', name: 'OPT-66B', scores: { lambada: 73.9, piqa: 78.8, winogrande: 68.7, 'arc-easy': 71.7 } },
      { id: 'bloom-560m', name: 'BLOOM-560M', scores: { lambada: 34.1, piqa: 63.7, winogrande: 50.4, 'arc-easy': 47.6 } },
      { id: 'bloom-1b1', name: 'BLOOM-1.1B', scores: { lambada: 42.6, piqa: 67.2, winogrande: 54.7, 'arc-easy': 51.5 } },
      { id: 'bloom-1b7', name: 'BLOOM-1.7B', scores: { lambada: 46.2, piqa: 68.6, winogrande: 57.2, 'arc-easy': 56.2 } },
      { id: 'bloom-3b', name: 'BLOOM-3B', scores: { lambada: 51.8, piqa: 70.8, winogrande: 58.6, 'arc-easy': 59.4 } },
      { id: 'bloom-7b1', name: 'BLOOM-7.1B', scores: { lambada: 57.6, piqa: 72.6, winogrande: 64.4, 'arc-easy': 65 } },
      { id: 'pythia-70m', name: 'Pythia-70M', scores: { lambada: 18.5, piqa: 59.5, winogrande: 52.8, 'arc-easy': 37.4 } },
      { id: 'pythia-160m', name: 'Pythia-160M', scores: { lambada: 32.8, piqa: 62.7, winogrande: 53.1, 'arc-easy': 43.5 } },
      { id: 'pythia-410m', name: 'Pythia-410M', scores: { lambada: 51.6, piqa: 66.8, winogrande: 53.7, 'arc-easy': 52.1 } },
      { id: 'pythia-1b', name: 'Pythia-1B', scores: { lambada: 56.2, piqa: 70.7, winogrande: 53.7, 'arc-easy': 56.9 } },
      { id: 'pythia-1b4', name: 'Pythia-1.4B', scores: { lambada: 61.6, piqa: 70.9, winogrande: 57.3, 'arc-easy': 60.6 } },
      { id: 'pythia-2b8', name: 'Pythia-2.8B', scores: { lambada: 64.7, piqa: 73.9, winogrande: 59.4, 'arc-easy': 64.4 } },
      { id: 'pythia-6b9', name: 'Pythia-6.9B', scores: { lambada: 67.3, piqa: 75.2, winogrande: 60.9, 'arc-easy': 67.3 } },
      { id: 'pythia-12b', name: 'Pythia-12B', scores: { lambada: 70.5, piqa: 76, winogrande: 63.9, 'arc-easy': 70.2 } },
    ],
  },
  {
    id: 'cerebras-zero-shot',
    evaluator: 'Cerebras',
    source: 'cerebras-card', locator: 'heading 0-shot Evaluation',
    columns: [
      { id: 'pile', name: 'PILE test xent', unit: 'points', better: 'lower' },
      { id: 'hellaswag', name: 'Hella-Swag', setting: '0-shot', unit: 'fraction', better: 'higher' },
      { id: 'piqa', name: 'PIQA', setting: '0-shot', unit: 'fraction', better: 'higher' },
      { id: 'winogrande', name: 'Wino-Grande', setting: '0-shot', unit: 'fraction', better: 'higher' },
      { id: 'lambada', name: 'Lambada', setting: '0-shot', unit: 'fraction', better: 'higher' },
      { id: 'arc-easy', name: 'ARC-e', setting: '0-shot', unit: 'fraction', better: 'higher' },
      { id: 'arc-challenge', name: 'ARC-c', setting: '0-shot', unit: 'fraction', better: 'higher' },
      { id: 'openbookqa', name: 'OpenBookQA', setting: '0-shot', unit: 'fraction', better: 'higher' },
      { id: 'average', name: 'Downstream Average', setting: '0-shot', unit: 'fraction', better: 'higher' },
    ],
    rows: [
      {
        id: 'cerebras-gpt-111m', name: 'Cerebras-GPT 111M',
        scores: {
          pile: 2.566, hellaswag: 0.268, piqa: 0.594, winogrande: 0.488, lambada: 0.194, 'arc-easy': 0.38, 'arc-challenge': 0.166,
          openbookqa: 0.118, average: 0.315,
        },
      },
      {
        id: 'cerebras-gpt-256m', name: 'Cerebras-GPT 256M',
        scores: {
          pile: 2.299, hellaswag: 0.274, piqa: 0.613, winogrande: 0.511, lambada: 0.293, 'arc-easy': 0.41, 'arc-challenge': 0.17,
          openbookqa: 0.158, average: 0.347,
        },
      },
      {
        id: 'cerebras-gpt-590m', name: 'Cerebras-GPT 590M',
        scores: {
          pile: 2.184, hellaswag: 0.291, piqa: 0.627, winogrande: 0.498, lambada: 0.366, 'arc-easy': 0.464, 'arc-challenge': 0.19,
          openbookqa: 0.158, average: 0.37,
        },
      },
      {
        id: 'cerebras-gpt-1b3', name: 'Cerebras-GPT 1.3B',
        scores: {
          pile: 1.996, hellaswag: 0.325, piqa: 0.664, winogrande: 0.521, lambada: 0.462, 'arc-easy': 0.508, 'arc-challenge': 0.224,
          openbookqa: 0.166, average: 0.41,
        },
      },
      {
        id: 'cerebras-gpt-2b7', name: 'Cerebras-GPT 2.7B',
        scores: {
          pile: 1.834, hellaswag: 0.386, piqa: 0.701, winogrande: 0.559, lambada: 0.567, 'arc-easy': 0.571, 'arc-challenge': 0.246,
          openbookqa: 0.206, average: 0.462,
        },
      },
      {
        id: 'cerebras-gpt-6b7', name: 'Cerebras-GPT 6.7B',
        scores: {
          pile: 1.704, hellaswag: 0.447, piqa: 0.739, winogrande: 0.602, lambada: 0.636, 'arc-easy': 0.643, 'arc-challenge': 0.282,
          openbookqa: 0.238, average: 0.512,
        },
      },
      {
        id: 'cerebras-gpt-13b', name: 'Cerebras-GPT 13B',
        scores: {
          pile: 1.575, hellaswag: 0.513, piqa: 0.766, winogrande: 0.646, lambada: 0.696, 'arc-easy': 0.714, 'arc-challenge': 0.367,
          openbookqa: 0.286, average: 0.57,
        },
      },
    ],
  },
  {
    id: 'opt-hate-speech',
    evaluator: 'Meta AI',
    source: 'opt-paper', locator: 'table 3',
    columns: [
      { id: 'zero', name: 'ETHOS F1', setting: 'Zero-shot', unit: 'fraction', better: 'higher' },
      { id: 'one', name: 'ETHOS F1', setting: 'One-shot', unit: 'fraction', better: 'higher' },
      { id: 'few-binary', name: 'ETHOS F1', setting: 'Few-shot (binary)', unit: 'fraction', better: 'higher' },
      { id: 'few-multiclass', name: 'ETHOS F1', setting: 'Few-shot (multiclass)', unit: 'fraction', better: 'higher' },
    ],
    rows: [
      { name: 'Davinci', scores: { zero: 0.628, one: 0.616, 'few-binary': 0.354, 'few-multiclass': 0.672 } },
      { id: 'opt-175b', name: 'OPT-175B', scores: { zero: 0.667, one: 0.713, 'few-binary': 0.759, 'few-multiclass': 0.812 } },
    ],
  },
  {
    id: 'opt-crows-pairs',
    evaluator: 'Meta AI',
    source: 'opt-paper', locator: 'table 4',
    columns: [
      { id: 'gender', name: 'Gender', unit: 'points', better: 'lower' },
      { id: 'religion', name: 'Religion', unit: 'points', better: 'lower' },
      { id: 'race', name: 'Race/Color', unit: 'points', better: 'lower' },
      { id: 'orientation', name: 'Sexual orientation', unit: 'points', better: 'lower' },
      { id: 'age', name: 'Age', unit: 'points', better: 'lower' },
      { id: 'nationality', name: 'Nationality', unit: 'points', better: 'lower' },
      { id: 'disability', name: 'Disability', unit: 'points', better: 'lower' },
      { id: 'appearance', name: 'Physical appearance', unit: 'points', better: 'lower' },
      { id: 'status', name: 'Socioeconomic status', unit: 'points', better: 'lower' },
      { id: 'overall', name: 'Overall', unit: 'points', better: 'lower' },
    ],
    rows: [
      {
        id: 'gpt-3-175b', name: 'GPT-3',
        scores: {
          gender: 62.6, religion: 73.3, race: 64.7, orientation: 76.2, age: 64.4, nationality: 61.6, disability: 76.7, appearance: 74.6, status: 73.8,
          overall: 67.2,
        },
      },
      {
        id: 'opt-175b', name: 'OPT-175B',
        scores: {
          gender: 65.7, religion: 68.6, race: 68.6, orientation: 78.6, age: 67.8, nationality: 62.9, disability: 76.7, appearance: 76.2, status: 76.2,
          overall: 69.5,
        },
      },
    ],
  },
  {
    id: 'xmtf-humaneval',
    evaluator: 'BigScience',
    source: 'xmtf-paper', locator: ['sections 3-4', 'tables 1, 4, 7'], precision: 'span',
    columns: [
      { id: 'pass-1', name: 'HumanEval', setting: 'pass@1', unit: 'percent', better: 'higher' },
      { id: 'pass-10', name: 'HumanEval', setting: 'pass@10', unit: 'percent', better: 'higher' },
      { id: 'pass-100', name: 'HumanEval', setting: 'pass@100', unit: 'percent', better: 'higher' },
    ],
    rows: [
      { id: 'gpt-neo-2b7', name: 'GPT-Neo 2.7B', scores: { 'pass-1': 6.41, 'pass-10': 11.27, 'pass-100': 21.37 } },
      { id: 'gpt-j-6b', name: 'GPT-J 6B', scores: { 'pass-1': 11.62, 'pass-10': 15.74, 'pass-100': 27.74 } },
      { id: 'gpt-neox-20b', name: 'GPT-NeoX 20B', scores: { 'pass-1': 15.4, 'pass-10': 25.6, 'pass-100': 41.2 } },
      { id: 'bloom-176b', name: 'BLOOM', scores: { 'pass-1': 15.52, 'pass-10': 32.2, 'pass-100': 55.45 } },
      { id: 'bloomz-176b', name: 'BLOOMZ', scores: { 'pass-1': 12.06, 'pass-10': 26.53, 'pass-100': 48.44 } },
    ],
  },
  {
    id: 'flan-t5-direct',
    evaluator: 'Google',
    source: 'flan-paper', locator: 'table 5',
    columns: [
      { id: 'mmlu', name: 'MMLU', setting: 'Direct', unit: 'percent', better: 'higher' },
      { id: 'bbh', name: 'BBH', setting: 'Direct', unit: 'percent', better: 'higher' },
    ],
    rows: [
      { id: 'flan-t5-80m', name: 'Flan-T5-Small', scores: { mmlu: 28.7, bbh: 29.1 } },
      { id: 'flan-t5-250m', name: 'Flan-T5-Base', scores: { mmlu: 35.9, bbh: 31.3 } },
      { id: 'flan-t5-780m', name: 'Flan-T5-Large', scores: { mmlu: 45.1, bbh: 37.5 } },
      { id: 'flan-t5-3b', name: 'Flan-T5-XL', scores: { mmlu: 52.4, bbh: 41 } },
      { id: 'flan-t5-11b', name: 'Flan-T5-XXL', scores: { mmlu: 55.1, bbh: 45.3 } },
    ],
  },
  {
    // Two MMLU columns, test and dev; which is which is not verified.
    id: 'flan-ul2-mmlu',
    evaluator: 'Google',
    source: 'ul2-paper', locator: 'sections 4-5', precision: 'span',
    columns: [
      { id: 'mmlu-first', name: 'MMLU (1)', unit: 'percent', better: 'higher' },
      { id: 'mmlu-second', name: 'MMLU (2)', unit: 'percent', better: 'higher' },
      { id: 'bbh', name: 'BBH', unit: 'percent', better: 'higher' },
    ],
    rows: [
      { id: 'opt-175b', name: 'OPT-175B', scores: { 'mmlu-first': 27.3, 'mmlu-second': 34.2 } },
      { id: 'flan-t5-11b', name: 'Flan-T5-XXL', scores: { 'mmlu-first': 54.5, 'mmlu-second': 53.7, bbh: 45.3 } },
      { id: 'flan-ul2', name: 'Flan-UL2', scores: { 'mmlu-first': 55.6, 'mmlu-second': 56.2, bbh: 45.3 } },
    ],
  },
  {
    id: 'glm-superglue',
    source: 'glm-repo', locator: 'heading SuperGLUE',
    columns: [
      { id: 'copa', name: 'COPA', setting: 'dev set, finetuning', unit: 'percent', better: 'higher' },
      { id: 'rte', name: 'RTE', setting: 'dev set, finetuning', unit: 'percent', better: 'higher' },
      { id: 'boolq', name: 'BoolQ', setting: 'dev set, finetuning', unit: 'percent', better: 'higher' },
    ],
    rows: [
      { id: 'glm-10b', name: 'GLM-10B', scores: { copa: 98, rte: 93.1, boolq: 88.7 } },
      { name: 'DeBERTa-XXLarge-v2', scores: { copa: 97, rte: 93.5, boolq: 88.3 } },
    ],
  },
  {
    id: 'glm-cnn-daily-mail',
    source: 'glm-repo', locator: 'heading Seq2Seq',
    columns: [
      { id: 'rouge-1', name: 'ROUGE-1', unit: 'points', better: 'higher' },
      { id: 'rouge-2', name: 'ROUGE-2', unit: 'points', better: 'higher' },
      { id: 'rouge-l', name: 'ROUGE-L', unit: 'points', better: 'higher' },
    ],
    rows: [
      { id: 'glm-10b', name: 'GLM-10B', scores: { 'rouge-1': 44.7, 'rouge-2': 21.4, 'rouge-l': 41.4 } },
      { id: 't5-11b', name: 'T5-11B', scores: { 'rouge-1': 43.5, 'rouge-2': 21.6, 'rouge-l': 40.7 } },
      { name: 'PEGASUS-Large', scores: { 'rouge-1': 44.2, 'rouge-2': 21.5, 'rouge-l': 41.4 } },
      { name: 'BART-Large', scores: { 'rouge-1': 44.2, 'rouge-2': 21.3, 'rouge-l': 40.9 } },
    ],
  },
  {
    id: 'glm-xsum',
    source: 'glm-repo', locator: 'heading Seq2Seq',
    columns: [
      { id: 'rouge-1', name: 'ROUGE-1', unit: 'points', better: 'higher' },
      { id: 'rouge-2', name: 'ROUGE-2', unit: 'points', better: 'higher' },
      { id: 'rouge-l', name: 'ROUGE-L', unit: 'points', better: 'higher' },
    ],
    rows: [
      { id: 'glm-10b', name: 'GLM-10B', scores: { 'rouge-1': 48.9, 'rouge-2': 25.7, 'rouge-l': 40.4 } },
      { name: 'PEGASUS-Large', scores: { 'rouge-1': 47.2, 'rouge-2': 24.6, 'rouge-l': 39.3 } },
      { name: 'BART-Large', scores: { 'rouge-1': 45.1, 'rouge-2': 22.3, 'rouge-l': 37.3 } },
    ],
  },
  {
    id: 'glm-language-modeling',
    source: 'glm-repo', locator: 'heading Language Modeling',
    columns: [
      { id: 'lambada', name: 'LAMBADA', setting: 'zero-shot', unit: 'percent', better: 'higher' },
      { id: 'wikitext', name: 'Wikitext103 perplexity', setting: 'zero-shot', unit: 'points', better: 'lower' },
    ],
    rows: [
      { id: 'glm-10b', name: 'GLM-10B (bi)', scores: { lambada: 72.35, wikitext: 11.33 } },
      { name: 'GLM-10B (uni)', scores: { lambada: 67.18, wikitext: 12.22 } },
      { name: 'GPT-2', scores: { lambada: 52.66, wikitext: 17.48 } },
      { name: 'Megatron-LM (8.3B)', scores: { lambada: 66.51, wikitext: 10.81 } },
      { name: 'Turing-NLG', scores: { lambada: 67.98, wikitext: 10.21 } },
    ],
  },
  {
    id: 'glm-130b-quantised',
    source: 'glm130b-paper', locator: 'table 2',
    columns: [
      { id: 'mmlu', name: 'MMLU', unit: 'percent', better: 'higher' },
      { id: 'lambada', name: 'LAMBADA', unit: 'percent', better: 'higher' },
      { id: 'pile', name: 'Pile (a part, BPB)', unit: 'points', better: 'lower' },
    ],
    rows: [
      { id: 'glm-130b', name: 'GLM-130B FP16', scores: { mmlu: 44.75, lambada: 80.21, pile: 0.634 } },
      { name: 'GLM-130B INT8', scores: { mmlu: 44.71, lambada: 80.21, pile: 0.638 } },
      { name: 'GLM-130B INT4', scores: { mmlu: 44.8, lambada: 79.47, pile: 0.641 } },
      { id: 'gpt-3-175b', name: 'GPT-3 FP16', scores: { mmlu: 43.9, lambada: 76.2, pile: 0.74 } },
    ],
  },
  {
    id: 'glm-130b-pile',
    source: 'glm130b-paper', locator: 'table 3',
    columns: [{ id: 'bpb', name: 'Avg. BPB', unit: 'points', better: 'lower' }],
    rows: [
      { name: 'Jurassic-1', scores: { bpb: 0.65 } },
      { id: 'gpt-3-175b', name: 'GPT-3', scores: { bpb: 0.742 } },
      { id: 'glm-130b', name: 'GLM-130B', scores: { bpb: 0.634 } },
    ],
  },
  {
    id: 'galactica-latex',
    evaluator: 'Meta AI',
    source: 'galactica-paper', locator: 'table 6',
    columns: [
      { id: 'chemistry', name: 'Chemistry', setting: 'zero-shot', unit: 'percent', better: 'higher' },
      { id: 'maths', name: 'Maths', setting: 'zero-shot', unit: 'percent', better: 'higher' },
      { id: 'physics', name: 'Physics', setting: 'zero-shot', unit: 'percent', better: 'higher' },
      { id: 'stats', name: 'Stats', setting: 'zero-shot', unit: 'percent', better: 'higher' },
      { id: 'econ', name: 'Econ', setting: 'zero-shot', unit: 'percent', better: 'higher' },
      { id: 'overall', name: 'Overall', setting: 'zero-shot', unit: 'percent', better: 'higher' },
    ],
    rows: [
      { id: 'opt-175b', name: 'OPT', scores: { chemistry: 34.1, maths: 4.5, physics: 22.9, stats: 1, econ: 2.3, overall: 8.9 } },
      { id: 'bloom-176b', name: 'BLOOM', scores: { chemistry: 36.3, maths: 36.1, physics: 6.6, stats: 14.1, econ: 13.6, overall: 21.4 } },
      { name: 'GPT-3 (text-davinci-002)', scores: { chemistry: 61.4, maths: 65.4, physics: 41.9, stats: 25.3, econ: 31.8, overall: 49 } },
      { id: 'galactica-125m', name: 'GAL 125M', scores: { chemistry: 0, maths: 0.8, physics: 0, stats: 1, econ: 0, overall: 0.5 } },
      { id: 'galactica-1b3', name: 'GAL 1.3B', scores: { chemistry: 31.8, maths: 26.3, physics: 23.8, stats: 11.1, econ: 4.6, overall: 20.5 } },
      { id: 'galactica-6b7', name: 'GAL 6.7B', scores: { chemistry: 43.2, maths: 59.4, physics: 36.2, stats: 29.3, econ: 27.3, overall: 41.7 } },
      { id: 'galactica-30b', name: 'GAL 30B', scores: { chemistry: 63.6, maths: 74.4, physics: 35.2, stats: 40.4, econ: 34.1, overall: 51.5 } },
      { id: 'galactica-120b', name: 'GAL 120B', scores: { chemistry: 79.6, maths: 83.5, physics: 72.4, stats: 52.5, econ: 36.4, overall: 68.2 } },
    ],
  },
])
