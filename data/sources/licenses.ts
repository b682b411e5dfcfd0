/** Licence texts read for what they allow. Where the publisher's page could not be had, the address is that of the copy read. */
import { defineSources } from '../schema'

export const licenseSources = defineSources([
  {
    id: 'osaid', short: 'Open Source AI Definition', title: 'The Open Source AI Definition 1.0',
    url: 'https://opensource.org/ai/open-source-ai-definition',
    publisher: 'Open Source Initiative', published: '2024-10', kind: 'documentation', primary: true, read: 'part',
  },
  {
    id: 'osaid-faq', short: 'Open Source AI Definition FAQ', title: 'Open Source AI Definition: Answers to Frequently Asked Questions',
    url: 'https://opensource.org/ai/faq',
    publisher: 'Open Source Initiative', kind: 'documentation', primary: true, read: 'part',
  },
  {
    id: 'apache-license', short: 'Apache 2.0', title: 'Apache License, Version 2.0',
    url: 'https://www.apache.org/licenses/LICENSE-2.0',
    publisher: 'Apache Software Foundation', kind: 'license-text', primary: true, read: 'whole',
  },
  {
    id: 'mit-license', short: 'MIT', title: 'MIT License, as in EleutherAI/gpt-neo',
    url: 'https://github.com/EleutherAI/gpt-neo/blob/master/LICENSE',
    kind: 'license-text', primary: true, read: 'whole',
  },
  {
    id: 'cc-by-sa-license', short: 'CC BY-SA 3.0', title: 'Creative Commons Attribution-ShareAlike 3.0 Unported, legal code',
    url: 'https://creativecommons.org/licenses/by-sa/3.0/legalcode',
    publisher: 'Creative Commons', kind: 'license-text', primary: true, read: 'part',
  },
  {
    id: 'cc-by-nc-license', short: 'CC BY-NC 4.0', title: 'Creative Commons Attribution-NonCommercial 4.0 International, legal code',
    url: 'https://creativecommons.org/licenses/by-nc/4.0/legalcode',
    publisher: 'Creative Commons', kind: 'license-text', primary: true, read: 'part',
  },
  {
    id: 'bigscience-rail', short: 'BigScience RAIL', title: 'BigScience RAIL License v1.0, copy kept by ScanCode',
    url: 'https://github.com/aboutcode-org/scancode-toolkit/blob/develop/src/licensedcode/data/licenses/bigscience-rail-1.0.LICENSE',
    publisher: 'BigScience', published: '2022-05-19', kind: 'license-text', primary: true, read: 'whole',
  },
  {
    id: 'llama-v1-license', short: 'LLaMA', title: 'LLaMA License Agreement, copy kept by ScanCode',
    url: 'https://github.com/aboutcode-org/scancode-toolkit/blob/develop/src/licensedcode/data/licenses/llama-license-2023.LICENSE',
    publisher: 'Meta', published: '2023', kind: 'license-text', primary: true, read: 'whole',
  },
  {
    id: 'opt-license', short: 'OPT-175B', title: 'OPT-175B License Agreement',
    url: 'https://github.com/facebookresearch/metaseq/blob/main/projects/OPT/MODEL_LICENSE.md',
    publisher: 'Meta', kind: 'license-text', primary: true, read: 'whole',
  },
])
