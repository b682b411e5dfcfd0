/**
 * Dates that public lists of models give for one and the same model. None of them is a fact of the course: they stand here
 * to be compared with the dated events of the models. Read in each list's repository.
 */
import type { Citation, Locator } from './figure'
import type { IsoDate } from './schema'
import type { SourceId } from './sources'

/** A public list, with the letter that stands for it in a chart. */
export interface DateList {
  readonly id: string
  readonly name: string
  readonly letter: string
}

export interface ListDate extends Citation {
  readonly list: string
  readonly model: string
  /** As precise as the list is. */
  readonly date: IsoDate
  /**
   * Why no event of the model has this date, where that could be found out: `record-edited` is the day the list's own entry
   * changed, `other-model` dates a descendant, `slip` contradicts what the entry itself links or notes.
   */
  readonly because?: 'record-edited' | 'other-model' | 'slip'
}

export const dateLists = [
  { id: 'open-llms', name: 'open-llms', letter: 'A' },
  { id: 'llm-survey', name: 'LLMSurvey', letter: 'B' },
  { id: 'ecosystem-graphs', name: 'Ecosystem Graphs', letter: 'C' },
  { id: 'awesome-llm', name: 'Awesome-LLM', letter: 'D' },
  { id: 'osai-index', name: 'OSAI Index', letter: 'E' },
  { id: 'model-openness-tool', name: 'Model Openness Tool', letter: 'F' },
] as const satisfies readonly DateList[]

type DateListId = (typeof dateLists)[number]['id']

/** Writes the dates of one list. */
const datesOf =
  (list: DateListId, source: SourceId) =>
  (model: string, date: IsoDate, locator: Locator, because?: ListDate['because']): ListDate => ({
    list,
    model,
    date,
    source,
    locator,
    ...(because && { because }),
  })

const openLlms = datesOf('open-llms', 'open-llms-list')
const llmSurvey = datesOf('llm-survey', 'llm-survey-list')
const ecosystemGraphs = datesOf('ecosystem-graphs', 'ecosystem-graphs')
const awesomeLlm = datesOf('awesome-llm', 'awesome-llm-list')
/** It dates the tuned model of an entry; its field "endmodelname" says which. */
const osaiIndex = datesOf('osai-index', 'osai-index')
/** ModelSerializer.php writes the time of the last change of an entry as the date of the release. */
const modelOpennessTool = datesOf('model-openness-tool', 'model-openness-tool')

export const listDates: readonly ListDate[] = [
  // The post this row links is of June 2021.
  openLlms('gpt-j-6b', '2023-06', 'row GPT-J-6B', 'slip'),
  ecosystemGraphs('gpt-j-6b', '2021-06-04', 'file assets/eleutherai.yaml'),
  modelOpennessTool('gpt-j-6b', '2024-11-15', 'file models/GPT-J.yml', 'record-edited'),

  openLlms('gpt-neox-20b', '2022-04', 'row GPT-NeoX-20B'),
  llmSurvey('gpt-neox-20b', '2022-02', 'row GPT-NeoX-20B'),
  ecosystemGraphs('gpt-neox-20b', '2022-02-02', 'file assets/eleutherai.yaml'),
  modelOpennessTool('gpt-neox-20b', '2025-05-30', 'file models/GPT-NeoX-20B.yml', 'record-edited'),

  llmSurvey('opt', '2022-05', 'row OPT'),
  ecosystemGraphs('opt', '2022-05-01', 'file assets/meta.yaml'),
  awesomeLlm('opt', '2022-05', 'row OPT'),
  // OPT-IML-Max-30B
  osaiIndex('opt', '2023-01', 'file OPT.yaml', 'other-model'),
  modelOpennessTool('opt', '2024-11-15', 'file models/OPT.yml', 'record-edited'),

  openLlms('bloom', '2022-11', 'row Bloom'),
  llmSurvey('bloom', '2022-07', 'row BLOOM'),
  ecosystemGraphs('bloom', '2022-07-12', 'file assets/bigscience.yaml'),
  awesomeLlm('bloom', '2022-11', 'row BLOOM'),
  modelOpennessTool('bloom', '2025-05-10', 'file models/BLOOM.yml', 'record-edited'),

  llmSurvey('glm-130b', '2022-08', 'row GLM'),
  ecosystemGraphs('glm-130b', '2022-08-04', 'file assets/tsinghua.yaml'),
  awesomeLlm('glm-130b', '2022-10', 'row GLM-130B'),
  modelOpennessTool('glm-130b', '2024-11-15', 'file models/GLM-130B.yml', 'record-edited'),

  openLlms('pythia', '2023-04', 'row Pythia'),
  llmSurvey('pythia', '2023-01', 'row Pythia'),
  ecosystemGraphs('pythia', '2023-05-31', 'file assets/eleutherai.yaml'),
  awesomeLlm('pythia', '2023-04', 'row Pythia'),
  // Pythia-Chat-Base-7B, by Together
  osaiIndex('pythia', '2023-03', 'file Pythia.yaml', 'other-model'),
  modelOpennessTool('pythia', '2025-11-03', 'file models/Pythia-12B.yml', 'record-edited'),

  openLlms('falcon-40b', '2023-05', 'row Falcon'),
  ecosystemGraphs('falcon-40b', '2023-06-14', 'file assets/uae.yaml'),
  modelOpennessTool('falcon-40b', '2024-11-15', 'file models/Falcon-40B.yml', 'record-edited'),

  // A comment in this row gives the day, 18; the paper it links is of the month after.
  openLlms('llama-2', '2023-06', 'row LLaMA 2', 'slip'),
  ecosystemGraphs('llama-2', '2023-07-18', 'file assets/meta.yaml'),
  awesomeLlm('llama-2', '2023-07', 'row LLaMA2'),
  // Llama-2-70B-Chat, which came on the same day as Llama 2
  osaiIndex('llama-2', '2023-08', 'file llama-2-chat.yaml'),
  modelOpennessTool('llama-2', '2024-10-03', 'file models/Llama-2-70B.yml', 'record-edited'),
]
