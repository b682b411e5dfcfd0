/** Instructions and dialogues with which base models were tuned into assistants. */
import { count, share } from '../figure'
import { defineDatasets } from '../schema'

export const tuningDatasets = defineDatasets([
  {
    id: 'sharegpt',
    name: 'ShareGPT',
    organisations: ['community'],
    use: 'tuning',
    events: [],
    artefact: { access: 'withheld', source: 'fastchat-repo', locator: 'heading Data' },
    facts: {
      vicunaConversations: count(70e3, 'vicuna-blog', 'introduction', { approx: 'estimate' }),
      vicunaLaterConversations: count(125e3, 'fastchat-repo', 'heading Data', { approx: 'estimate' }),
      koalaDialogues: count(60e3, 'koala-tsang', 'heading ChatGPT Distillation Data', {
        approx: 'estimate',
        secondHand: true,
      }),
      koalaDialoguesCleaned: count(30e3, 'koala-mlwires', 'whole', { approx: 'estimate', secondHand: true }),
    },
  },
  {
    id: 'alpaca-data',
    name: 'Alpaca 52K',
    aliases: ['alpaca_data.json', 'Stanford Alpaca data'],
    organisations: ['stanford'],
    use: 'tuning',
    events: [{ event: 'data', date: '2023-03-13', source: 'alpaca-repo', locator: 'history' }],
    artefact: {
      access: 'public',
      license: 'CC-BY-NC-4.0',
      source: 'alpaca-repo',
      locator: ['readme', 'file DATA_LICENSE'],
    },
    facts: {
      examples: count(52e3, 'alpaca-repo', 'heading Data Release', { approx: 'rounded' }),
      withInputShare: share(0.4, 'alpaca-repo', 'heading Data Release', { approx: 'estimate' }),
      seedTasks: count(175, 'alpaca-repo', 'file seed_tasks.jsonl', { approx: 'exact' }),
    },
  },
  {
    id: 'oasst1',
    name: 'OASST1',
    aliases: ['OpenAssistant Conversations'],
    organisations: ['laion'],
    use: 'tuning',
    events: [{ event: 'data', date: '2023-04-15', source: 'open-assistant-repo', locator: 'history' }],
    artefact: {
      access: 'public',
      license: 'Apache-2.0',
      source: 'open-assistant-repo',
      locator: 'file docs/docs/faq.md',
    },
    facts: {
      messages: count(161_443, 'oasst-paper', 'abstract', { approx: 'exact' }),
      ratings: count(461_292, 'oasst-paper', 'abstract', { approx: 'exact' }),
      trees: count(66_497, 'oasst-paper', 'abstract', { approx: 'exact', note: 'abstract-later-dropped' }),
      completeTrees: count(10e3, 'oasst-paper', 'abstract', { approx: 'lower-bound' }),
      languages: count(35, 'oasst-paper', 'abstract', { approx: 'exact' }),
      volunteers: count(13_500, 'oasst-paper', 'abstract', { approx: 'lower-bound' }),
    },
  },
  {
    id: 'databricks-dolly-15k',
    name: 'databricks-dolly-15k',
    aliases: ['Dolly 15K'],
    organisations: ['databricks'],
    use: 'tuning',
    events: [{ event: 'data', date: '2023-04-12', source: 'dolly2-blog', locator: 'header' }],
    artefact: {
      access: 'public',
      license: 'CC-BY-SA-3.0',
      source: 'dolly2-blog',
      locator: 'heading databricks-dolly-15k dataset',
    },
    facts: {
      examples: count(15e3, 'dolly2-blog', 'heading databricks-dolly-15k dataset', { approx: 'rounded' }),
      employees: count(5000, 'dolly2-blog', 'heading databricks-dolly-15k dataset', { approx: 'lower-bound' }),
    },
  },
])
