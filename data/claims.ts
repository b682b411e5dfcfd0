/** Every factual statement of the five articles, checked: what the words say, whether they hold, and where that was read. */
import { defineClaims } from './schema'

export const claims = defineClaims([
  // Early Days
  {
    id: 'early-days-01', article: 'early-days', quote: '早期阶段（第一部分）', verdict: 'correct', verified: true,
    evidence: { source: 'wolfe-part1', locator: 'introduction' },
  },
  { id: 'early-days-02', article: 'early-days', quote: '2023 年 11 月 7 日', verdict: 'correct', verified: false },
  {
    id: 'early-days-03', article: 'early-days', quote: 'GPT-Neo、GPT-J、GLM、OPT、BLOOM', verdict: 'correct', verified: true,
    evidence: { source: 'wolfe-part1', locator: 'introduction' },
  },
  { id: 'early-days-04', article: 'early-days', quote: 'Chris Lawton', verdict: 'correct', verified: false },
  {
    id: 'early-days-05', article: 'early-days', quote: 'GTP', verdict: 'typo', origin: 'author', verified: true,
    evidence: { source: 'wolfe-part1', locator: 'introduction' },
  },
  {
    id: 'early-days-06', article: 'early-days', quote: '都早于现代的基于变换器的语言模型', verdict: 'mistranslation', origin: 'translator', verified: true,
    evidence: { source: 'wolfe-part1', locator: 'introduction' },
  },
  {
    id: 'early-days-07', article: 'early-days', quote: '基于 RNN 的技术（例如，ULMFit', verdict: 'correct', verified: true,
    evidence: { source: 'wolfe-part1', locator: 'introduction' },
  },
  {
    id: 'early-days-08', article: 'early-days', quote: '变换器', verdict: 'imprecise', origin: 'translator', verified: true,
    evidence: { source: 'wolfe-part1', locator: 'introduction' },
  },
  {
    id: 'early-days-09', article: 'early-days', quote: '受欢迎程度却相对较晚', verdict: 'correct', verified: true,
    evidence: { source: 'wolfe-part1', locator: 'introduction' },
  },
  {
    id: 'early-days-10', article: 'early-days', quote: '第一次受欢迎是由于 GPT-3', verdict: 'correct', verified: true,
    evidence: { source: 'wolfe-part1', locator: 'introduction' },
  },
  {
    id: 'early-days-11', article: 'early-days', quote: '少量学习', verdict: 'mistranslation', origin: 'translator', verified: true,
    evidence: { source: 'wolfe-part1', locator: 'introduction' },
  },
  {
    id: 'early-days-12', article: 'early-days', quote: '自监督预训练和上下文学习', verdict: 'correct', verified: true,
    evidence: { source: 'wolfe-part1', locator: 'introduction' },
  },
  {
    id: 'early-days-13', article: 'early-days', quote: '大量大语言模型（LLM）的提出', verdict: 'correct', verified: true,
    evidence: { source: 'wolfe-part1', locator: 'introduction' },
  },
  {
    id: 'early-days-14', article: 'early-days', quote: 'InstructGPT [19] 和最著名的姊妹模型 ChatGPT', verdict: 'correct', verified: true,
    evidence: { source: 'ecosystem-graphs', locator: 'file assets/openai.yaml' },
  },
  {
    id: 'early-days-15', article: 'early-days', quote: '引发了对语言建模和生成性 AI 的极大兴趣', verdict: 'correct', verified: true,
    evidence: { source: 'wolfe-part1', locator: 'introduction' },
  },
  {
    id: 'early-days-16', article: 'early-days', quote: '它们是闭源的', verdict: 'imprecise', origin: 'author', verified: true,
    evidence: { source: 'ecosystem-graphs', locator: 'file assets/openai.yaml' },
  },
  // Better Base Models
  {
    id: 'better-base-models-01', article: 'better-base-models', quote: '三部分系列中的第二部分', verdict: 'correct', verified: true,
    evidence: { source: 'wolfe-part2', locator: 'introduction' },
  },
  {
    id: 'better-base-models-02', article: 'better-base-models', quote: '2023 年 11 月 18 日', verdict: 'correct', verified: false,
    evidence: { source: 'wolfe-part2-copy', locator: 'title' },
  },
  {
    id: 'better-base-models-03', article: 'better-base-models', quote: 'Cameron R. Wolfe, Ph.D.', verdict: 'correct', verified: true,
    evidence: { source: 'wolfe-part2-medium', locator: 'header' },
  },
  {
    id: 'better-base-models-04', article: 'better-base-models', quote: 'LLaMA、MPT、Falcon 和 LLaMA-2 如何将开源 LLM 推向舞台', verdict: 'imprecise', origin: 'author', verified: true,
    evidence: { source: 'llama2-osi-quote', locator: 'introduction' },
  },
  {
    id: 'better-base-models-05', article: 'better-base-models', quote: 'Iñaki del Olmo', verdict: 'correct', verified: true,
    evidence: { source: 'wolfe-part2-copy', locator: 'caption' },
  },
  {
    id: 'better-base-models-06', article: 'better-base-models', quote: '最初表现不佳，并受到严重批评', verdict: 'correct', verified: true,
    evidence: { source: 'wolfe-part2', locator: 'introduction' },
  },
  {
    id: 'better-base-models-07', article: 'better-base-models', quote: '预训练语言模型成本高昂', verdict: 'mistranslation', origin: 'translator', verified: true,
    evidence: { source: 'wolfe-part2', locator: 'introduction' },
  },
  {
    id: 'better-base-models-08', article: 'better-base-models', quote: '以边际附加成本', verdict: 'mistranslation', origin: 'translator', verified: true,
    evidence: { source: 'wolfe-part2', locator: 'introduction' },
  },
  {
    id: 'better-base-models-09', article: 'better-base-models', quote: '向所有人提供高性能的预训练 LLMs', verdict: 'imprecise', origin: 'author', verified: true,
    evidence: { source: 'llama-v1-repo', locator: ['file MODEL_CARD.md', 'readme'] },
  },
  {
    id: 'better-base-models-10', article: 'better-base-models', quote: '引自[14]', verdict: 'correct', verified: true,
    evidence: { source: 'llama2-paper', locator: 'introduction' },
  },
  {
    id: 'better-base-models-11', article: 'better-base-models', quote: '第一部分……概述了创建开源 LLMs 的初步尝试', verdict: 'correct', verified: true,
    evidence: { source: 'wolfe-part2', locator: 'introduction' },
  },
  {
    id: 'better-base-models-12', article: 'better-base-models', quote: '最流行的开源基础模型（即语言模型）', verdict: 'imprecise', origin: 'excerpt', verified: true,
    evidence: { source: 'wolfe-part2', locator: 'introduction' },
  },
  {
    id: 'better-base-models-13', article: 'better-base-models', quote: '实现民主化', verdict: 'correct', verified: true,
    evidence: { source: 'wolfe-part2', locator: 'introduction' },
  },
  // Democratizing AI
  { id: 'mosaicml-01', article: 'mosaicml', quote: 'MosaicML 对开源 LLM 运动的影响', verdict: 'correct', verified: false },
  { id: 'mosaicml-02', article: 'mosaicml', quote: '2023 年 10 月 15 日', verdict: 'correct', verified: false },
  { id: 'mosaicml-03', article: 'mosaicml', quote: 'Raimond Klavins', verdict: 'correct', verified: false },
  {
    id: 'mosaicml-04', article: 'mosaicml', quote: '通用框架和一些简单的组件', verdict: 'correct', verified: true,
    evidence: { source: 'wolfe-part3', locator: 'introduction' },
  },
  {
    id: 'mosaicml-05', article: 'mosaicml', quote: '创建和优化 LLM 的多步骤过程（来自 [12, 13]）', verdict: 'correct', verified: false,
    evidence: { source: 'wolfe-part3', locator: 'introduction' },
  },
  {
    id: 'mosaicml-06', article: 'mosaicml', quote: '第一步无疑是最重要的', verdict: 'contested', origin: 'author', verified: false,
    evidence: { source: 'wolfe-part3', locator: 'introduction' },
  },
  {
    id: 'mosaicml-07', article: 'mosaicml', quote: '通过监督微调（SFT）和来自人类反馈的强化学习（RLHF）', verdict: 'correct', verified: false,
    evidence: { source: 'wolfe-part3', locator: 'introduction' },
  },
  {
    id: 'mosaicml-08', article: 'mosaicml', quote: '预训练（基础）模型是任何 LLM 应用程序的共同起点', verdict: 'correct', verified: false,
    evidence: { source: 'wolfe-part3', locator: 'introduction' },
  },
  {
    id: 'mosaicml-09', article: 'mosaicml', quote: '要么表现不佳……要么只能用于研究', verdict: 'imprecise', origin: 'author', verified: true,
    evidence: { source: 'ecosystem-graphs', locator: 'file assets/eleutherai.yaml' },
  },
  {
    id: 'mosaicml-10', article: 'mosaicml', quote: 'MosaicML 发布了 MPT-7B 和 MPT-30B', verdict: 'correct', verified: true,
    evidence: { source: 'mpt30b-blog', locator: 'introduction' },
  },
  {
    id: 'mosaicml-11', article: 'mosaicml', quote: '且免费提供', verdict: 'imprecise', origin: 'excerpt', verified: false,
    evidence: { source: 'mpt7b-card', locator: 'heading Models finetuned off MPT-7B' },
  },
  // Beyond LLaMA
  {
    id: 'beyond-llama-01', article: 'beyond-llama', quote: '超越 LLaMA：开放 LLM 的力量', verdict: 'correct', verified: true,
    evidence: { source: 'wolfe-beyond-llama', locator: 'introduction' },
  },
  { id: 'beyond-llama-02', article: 'beyond-llama', quote: '2023 年 7 月 18 日', verdict: 'correct', verified: false },
  {
    id: 'beyond-llama-03', article: 'beyond-llama', quote: 'LLaMA 如何让开源重新变得酷炫', verdict: 'contested', origin: 'author', verified: true,
    evidence: { source: 'llama-v1-card', locator: 'heading Model details' },
  },
  { id: 'beyond-llama-04', article: 'beyond-llama', quote: 'Paz Arando', verdict: 'correct', verified: false },
  {
    id: 'beyond-llama-05', article: 'beyond-llama', quote: '只能通过 付费 API 访问', verdict: 'correct', verified: true,
    evidence: { source: 'wolfe-beyond-llama', locator: 'introduction' },
  },
  {
    id: 'beyond-llama-06', article: 'beyond-llama', quote: '大量 专有数据', verdict: 'correct', verified: true,
    evidence: { source: 'wolfe-beyond-llama', locator: 'introduction' },
  },
  {
    id: 'beyond-llama-07', article: 'beyond-llama', quote: '限制了研究社区对这些模型的访问或再现', verdict: 'correct', verified: true,
    evidence: { source: 'wolfe-beyond-llama', locator: 'introduction' },
  },
  {
    id: 'beyond-llama-08', article: 'beyond-llama', quote: '少数几个集中化的团体', verdict: 'correct', verified: true,
    evidence: { source: 'wolfe-beyond-llama', locator: 'introduction' },
  },
  {
    id: 'beyond-llama-09', article: 'beyond-llama', quote: '严格阻止了大多数研究人员直接访问或自行改进', verdict: 'correct', verified: true,
    evidence: { source: 'wolfe-beyond-llama', locator: 'introduction' },
  },
  {
    id: 'beyond-llama-10', article: 'beyond-llama', quote: '来自 [5]', verdict: 'correct', verified: true,
    evidence: { source: 'koala-blog', locator: 'heading System Overview' },
  },
  {
    id: 'beyond-llama-11', article: 'beyond-llama', quote: '[许多] LLMs', verdict: 'imprecise', origin: 'author', verified: true,
    evidence: { source: 'koala-blog', locator: 'heading System Overview' },
  },
  {
    id: 'beyond-llama-12', article: 'beyond-llama', quote: '训练和托管 LLMs 的计算负担', verdict: 'correct', verified: true,
    evidence: { source: 'wolfe-beyond-llama', locator: 'introduction' },
  },
  {
    id: 'beyond-llama-13', article: 'beyond-llama', quote: '“引力”（即需要大量的数据和计算）', verdict: 'correct', verified: true,
    evidence: { source: 'wolfe-beyond-llama', locator: 'introduction' },
  },
  // Open Source LLMs in 2023
  { id: 'open-llms-2023-01', article: 'open-llms-2023', quote: 'Kimberley Mok', verdict: 'correct', verified: false },
  {
    id: 'open-llms-2023-02', article: 'open-llms-2023', quote: '去年底', verdict: 'correct', verified: true,
    evidence: { source: 'ecosystem-graphs', locator: 'file assets/openai.yaml' },
  },
  {
    id: 'open-llms-2023-03', article: 'open-llms-2023', quote: '封闭源 LLM 持谨慎态度', verdict: 'correct', verified: true,
    evidence: { source: 'new-stack-21cto', locator: 'section 1' },
  },
  {
    id: 'open-llms-2023-04', article: 'open-llms-2023', quote: '通常还不如其封闭源表亲强大', verdict: 'correct', verified: false,
    evidence: { source: 'open-llm-survey', locator: 'abstract' },
  },
  {
    id: 'open-llms-2023-05', article: 'open-llms-2023', quote: '以超过专有模型', verdict: 'correct', verified: true,
    evidence: { source: 'new-stack-21cto', locator: 'section 1' },
  },
  {
    id: 'open-llms-2023-06', article: 'open-llms-2023', quote: '今年 2 月', verdict: 'correct', verified: true,
    evidence: { source: 'llama-v1-repo', locator: 'history' },
  },
  {
    id: 'open-llms-2023-07', article: 'open-llms-2023', quote: '130 亿参数', verdict: 'imprecise', origin: 'author', verified: true,
    evidence: { source: 'llama-v1-card', locator: 'heading Model details' },
  },
  {
    id: 'open-llms-2023-08', article: 'open-llms-2023', quote: '在大多数基准测试中优于', verdict: 'correct', verified: true,
    evidence: { source: 'llama-paper', locator: 'abstract' },
  },
  {
    id: 'open-llms-2023-09', article: 'open-llms-2023', quote: '175 亿参数的 GPT-3', verdict: 'wrong-figure', origin: 'translator', verified: true,
    evidence: { source: 'new-stack-21cto', locator: 'section 1' },
  },
  {
    id: 'open-llms-2023-10', article: 'open-llms-2023', quote: '以开源包的形式发布', verdict: 'contested', origin: 'author', verified: true,
    evidence: { source: 'llama-v1-repo', locator: ['license', 'file MODEL_CARD.md'] },
  },
  {
    id: 'open-llms-2023-11', article: 'open-llms-2023', quote: '非商业许可下请求访问', verdict: 'correct', verified: true,
    evidence: { source: 'llama-v1-repo', locator: ['file MODEL_CARD.md', 'readme'] },
  },
  {
    id: 'open-llms-2023-12', article: 'open-llms-2023', quote: '很快在网上泄露', verdict: 'correct', verified: true,
    evidence: { source: 'llama-leak-dlai', locator: 'introduction' },
  },
  {
    id: 'open-llms-2023-13', article: 'open-llms-2023', quote: '实际上对任何人开放使用', verdict: 'imprecise', origin: 'author', verified: true,
    evidence: { source: 'llama-v1-card', locator: 'heading Model details' },
  },
  {
    id: 'open-llms-2023-14', article: 'open-llms-2023', quote: '推出了 LLaMA 2 的后续版本', verdict: 'mistranslation', origin: 'translator', verified: true,
    evidence: { source: 'new-stack-21cto', locator: 'section 1' },
  },
  {
    id: 'open-llms-2023-15', article: 'open-llms-2023', quote: '40% 更多的数据', verdict: 'correct', verified: true,
    evidence: { source: 'llama2-card', locator: 'heading Model Details' },
  },
  {
    id: 'open-llms-2023-16', article: 'open-llms-2023', quote: 'LLaMA 2-Chat', verdict: 'correct', verified: true,
    evidence: { source: 'llama2-paper', locator: 'abstract' },
  },
  {
    id: 'open-llms-2023-17', article: 'open-llms-2023', quote: 'LLaMA Code', verdict: 'imprecise', origin: 'author', verified: true,
    evidence: { source: 'codellama-repo', locator: ['readme', 'history'] },
  },
  {
    id: 'open-llms-2023-18', article: 'open-llms-2023', quote: '是否真正开源存在一些争议', verdict: 'correct', verified: true,
    evidence: { source: 'llama2-osi-quote', locator: 'introduction' },
  },
  {
    id: 'open-llms-2023-19', article: 'open-llms-2023', quote: '放宽了这些模型的使用限制', verdict: 'correct', verified: true,
    evidence: { source: 'llama2-license', locator: ['section 1', 'section 2'] },
  },
  {
    id: 'open-llms-2023-20', article: 'open-llms-2023', quote: '这导致了……衍生产品的发展', verdict: 'imprecise', origin: 'author', verified: true,
    evidence: { source: 'alpaca-repo', locator: 'history' },
  },
  {
    id: 'open-llms-2023-21', article: 'open-llms-2023', quote: 'Alpaca', verdict: 'correct', verified: true,
    evidence: { source: 'alpaca-repo', locator: ['readme', 'history'] },
  },
  {
    id: 'open-llms-2023-22', article: 'open-llms-2023', quote: 'Alpaca-LoRA', verdict: 'correct', verified: true,
    evidence: { source: 'alpaca-lora-repo', locator: ['readme', 'history'] },
  },
  {
    id: 'open-llms-2023-23', article: 'open-llms-2023', quote: 'Koala', verdict: 'correct', verified: true,
    evidence: { source: 'koala-blog', locator: 'heading System Overview' },
  },
  {
    id: 'open-llms-2023-24', article: 'open-llms-2023', quote: '衍生产品的发展，如……QLoRA、llama.cpp', verdict: 'imprecise', origin: 'author', verified: true,
    evidence: { source: 'qlora-repo', locator: ['readme', 'history'] },
  },
  {
    id: 'open-llms-2023-25', article: 'open-llms-2023', quote: 'llama.cpp', verdict: 'imprecise', origin: 'author', verified: true,
    evidence: { source: 'llama-cpp-repo', locator: 'history' },
  },
  {
    id: 'open-llms-2023-26', article: 'open-llms-2023', quote: 'Vicuna', verdict: 'correct', verified: true,
    evidence: { source: 'vicuna-blog', locator: 'header' },
  },
  {
    id: 'open-llms-2023-27', article: 'open-llms-2023', quote: 'Giraffe', verdict: 'correct', verified: true,
    evidence: { source: 'giraffe-paper', locator: 'abstract' },
  },
  {
    id: 'open-llms-2023-28', article: 'open-llms-2023', quote: 'StableBeluga', verdict: 'correct', verified: true,
    evidence: { source: 'stablebeluga1-history', locator: 'history' },
  },
  {
    id: 'open-llms-2023-29', article: 'open-llms-2023', quote: '基于开源 LLaMA', verdict: 'contested', origin: 'author', verified: true,
    evidence: { source: 'llama2-osi-quote', locator: 'introduction' },
  },
  { id: 'open-llms-2023-30', article: 'open-llms-2023', quote: '非营利实验室 EleutherAI', verdict: 'correct', verified: false },
  {
    id: 'open-llms-2023-31', article: 'open-llms-2023', quote: '今年 4 月', verdict: 'correct', verified: true,
    evidence: { source: 'pythia-repo', locator: 'heading Changelog' },
  },
  {
    id: 'open-llms-2023-32', article: 'open-llms-2023', quote: '不同大小的 LLM 套件', verdict: 'correct', verified: true,
    evidence: { source: 'pythia-repo', locator: 'heading Models' },
  },
  {
    id: 'open-llms-2023-33', article: 'open-llms-2023', quote: '可解释性工具', verdict: 'imprecise', verified: true,
    evidence: { source: 'pythia-repo', locator: 'introduction' },
  },
  {
    id: 'open-llms-2023-34', article: 'open-llms-2023', quote: '70 亿参数模型', verdict: 'correct', verified: true,
    evidence: { source: 'ecosystem-graphs', locator: 'file assets/mosaic.yaml' },
  },
  {
    id: 'open-llms-2023-35', article: 'open-llms-2023', quote: '300 亿参数的版本', verdict: 'correct', verified: true,
    evidence: { source: 'mpt30b-card', locator: 'heading Model Date' },
  },
  {
    id: 'open-llms-2023-36', article: 'open-llms-2023', quote: '优于 LLaMA 和 Falcon', verdict: 'imprecise', origin: 'author', verified: false,
    evidence: { source: 'mpt30b-blog', locator: 'introduction' },
  },
  {
    id: 'open-llms-2023-37', article: 'open-llms-2023', quote: '上下文长度外推和改进稳定性', verdict: 'correct', verified: true,
    evidence: { source: 'mpt30b-blog', locator: 'introduction' },
  },
  {
    id: 'open-llms-2023-38', article: 'open-llms-2023', quote: '6 月初', verdict: 'imprecise', origin: 'author', verified: true,
    evidence: { source: 'falcon40b-license-commit', locator: 'commit 9c576b6' },
  },
  {
    id: 'open-llms-2023-39', article: 'open-llms-2023', quote: 'Apache 2.0 许可', verdict: 'imprecise', origin: 'author', verified: true,
    evidence: { source: 'falcon40b-license-commit', locator: 'commit 9c576b6' },
  },
  {
    id: 'open-llms-2023-40', article: 'open-llms-2023', quote: '阿布扎比技[术创新研究所]', verdict: 'typo', origin: 'translator', verified: true,
    evidence: { source: 'hf-falcon-blog', locator: 'heading Introduction' },
  },
  {
    id: 'open-llms-2023-41', article: 'open-llms-2023', quote: '400 亿参数的第一个模型', verdict: 'imprecise', origin: 'author', verified: true,
    evidence: { source: 'hf-falcon-blog', locator: 'heading The Falcon models' },
  },
  {
    id: 'open-llms-2023-42', article: 'open-llms-2023', quote: '随权重一起发布', verdict: 'correct', verified: true,
    evidence: { source: 'hf-falcon-blog', locator: 'heading Introduction' },
  },
  {
    id: 'open-llms-2023-43', article: 'open-llms-2023', quote: '最先进的语言模型系列', verdict: 'imprecise', verified: true,
    evidence: { source: 'hf-falcon-blog', locator: 'heading The Falcon models' },
  },
  {
    id: 'open-llms-2023-44', article: 'open-llms-2023', quote: '1800 亿参数', verdict: 'correct', verified: true,
    evidence: { source: 'hf-falcon180b-blog', locator: 'heading Introduction' },
  },
  {
    id: 'open-llms-2023-45', article: 'open-llms-2023', quote: '最大开源 LLM 之一', verdict: 'contested', origin: 'author', verified: true,
    evidence: { source: 'falcon180b-license', locator: ['heading Introductory note', 'section 5'] },
  },
  {
    id: 'open-llms-2023-46', article: 'open-llms-2023', quote: '180 亿参数版本', verdict: 'wrong-figure', origin: 'translator', verified: true,
    evidence: { source: 'hf-falcon180b-blog', locator: 'heading Introduction' },
  },
  {
    id: 'open-llms-2023-47', article: 'open-llms-2023', quote: '略落后于', verdict: 'correct', verified: false,
    evidence: { source: 'hf-falcon180b-blog', locator: 'heading How good is Falcon 180B?' },
  },
  {
    id: 'open-llms-2023-48', article: 'open-llms-2023', quote: '仍然超过了 Meta 的 LLaMA 2', verdict: 'contested', verified: true,
    evidence: { source: 'hf-falcon180b-blog', locator: 'heading How good is Falcon 180B?' },
  },
  {
    id: 'open-llms-2023-49', article: 'open-llms-2023', quote: '与谷歌的 PaLM 2 Large 齐平', verdict: 'correct', verified: true,
    evidence: { source: 'hf-falcon180b-blog', locator: 'heading Introduction' },
  },
  {
    id: 'open-llms-2023-50', article: 'open-llms-2023', quote: 'BigScience Large Open-science Open-access Multilingual Language Model', verdict: 'correct', verified: true,
    evidence: { source: 'bloom-card', locator: 'title' },
  },
  {
    id: 'open-llms-2023-51', article: 'open-llms-2023', quote: '2022 年 7 月', verdict: 'correct', verified: true,
    evidence: { source: 'ecosystem-graphs', locator: 'file assets/bigscience.yaml' },
  },
  {
    id: 'open-llms-2023-52', article: 'open-llms-2023', quote: '60 个国家、250 个机构的 1000 多名', verdict: 'contested', origin: 'author', verified: true,
    evidence: { source: 'bloom-blog', locator: 'introduction' },
  },
  {
    id: 'open-llms-2023-53', article: 'open-llms-2023', quote: 'Hugging Face 和法国 GENCI', verdict: 'correct', verified: true,
    evidence: { source: 'bigscience-home', locator: 'heading Who is organizing BigScience' },
  },
  {
    id: 'open-llms-2023-54', article: 'open-llms-2023', quote: 'GENCI(大型国家强烈计算设备)', verdict: 'mistranslation', origin: 'translator', verified: true,
    evidence: { source: 'genci-bloom-award', locator: 'introduction' },
  },
  {
    id: 'open-llms-2023-55', article: 'open-llms-2023', quote: 'IDRIS(强烈科学计算资源开发研究所)', verdict: 'mistranslation', origin: 'translator', verified: true,
    evidence: { source: 'genci-bloom-award', locator: 'introduction' },
  },
  {
    id: 'open-llms-2023-56', article: 'open-llms-2023', quote: '1780 亿参数', verdict: 'wrong-figure', origin: 'unknown', verified: true,
    evidence: { source: 'bloom-blog', locator: 'introduction' },
  },
  {
    id: 'open-llms-2023-57', article: 'open-llms-2023', quote: '46 种人类语言和 13 种编程语言', verdict: 'correct', verified: true,
    evidence: { source: 'bloom-blog', locator: 'introduction' },
  },
  {
    id: 'open-llms-2023-58', article: 'open-llms-2023', quote: '到目前为止最大的开源大规模多语言模型', verdict: 'contested', origin: 'author', verified: true,
    evidence: { source: 'bloom-blog', locator: 'introduction' },
  },
  {
    id: 'open-llms-2023-59', article: 'open-llms-2023', quote: '促进对大型语言模型的公共研究', verdict: 'correct', verified: true,
    evidence: { source: 'bloom-blog', locator: 'introduction' },
  },
  {
    id: 'open-llms-2023-60', article: 'open-llms-2023', quote: '其最大的模型', verdict: 'correct', verified: false,
    evidence: { source: 'bloom-train', locator: 'file smaller_models' },
  },
  {
    id: 'open-llms-2023-61', article: 'open-llms-2023', quote: '此前与Meta和谷歌相关的研究人员', verdict: 'correct', verified: true,
    evidence: { source: 'mistral-seed-press', locator: 'introduction' },
  },
  {
    id: 'open-llms-2023-62', article: 'open-llms-2023', quote: '巴黎初创公司', verdict: 'correct', verified: true,
    evidence: { source: 'mistral-seed-press', locator: 'introduction' },
  },
  {
    id: 'open-llms-2023-63', article: 'open-llms-2023', quote: '于9月首次发布了一个70亿参数', verdict: 'correct', verified: true,
    evidence: { source: 'ecosystem-graphs', locator: 'file assets/mistral.yaml' },
  },
  {
    id: 'open-llms-2023-64', article: 'open-llms-2023', quote: '优于其他开源LLM，如LLaMA 2', verdict: 'imprecise', origin: 'author', verified: true,
    evidence: { source: 'mistral-paper', locator: 'abstract' },
  },
  {
    id: 'open-llms-2023-65', article: 'open-llms-2023', quote: 'Torrent链接', verdict: 'correct', verified: true,
    evidence: { source: 'simonw-mixtral', locator: 'whole' },
  },
  { id: 'open-llms-2023-66', article: 'open-llms-2023', quote: '产生的讨论声量更大', verdict: 'imprecise', origin: 'translator', verified: false },
  {
    id: 'open-llms-2023-67', article: 'open-llms-2023', quote: '超过了其更大参数的对应模型', verdict: 'correct', verified: true,
    evidence: { source: 'llama-paper', locator: 'abstract' },
  },
  {
    id: 'open-llms-2023-68', article: 'open-llms-2023', quote: '训练数据的质量可能比规模更重要', verdict: 'contested', verified: true,
    evidence: { source: 'llama2-paper', locator: 'section 3.1' },
  },
  {
    id: 'open-llms-2023-69', article: 'open-llms-2023', quote: '略占优势', verdict: 'contested', origin: 'author', verified: false,
    evidence: { source: 'hf-falcon180b-blog', locator: 'heading How good is Falcon 180B?' },
  },
  { id: 'open-llms-2023-70', article: 'open-llms-2023', quote: '减少对OpenAI API的依赖', verdict: 'correct', verified: false },
  {
    id: 'open-llms-2023-71', article: 'open-llms-2023', quote: 'LLaMA 2', verdict: 'typo', origin: 'author', verified: true,
    evidence: { source: 'llama2-card', locator: 'heading Model Details' },
  },
])

export type ClaimId = typeof claims[number]['id']
