/** Texts that may break a rule of `npm run data:check`, each with its reason. */
import type { WordRules } from '../logic/check/words'

export const wordRules: WordRules = {
  digits: {},
  han: {
    'ui.digits.word.chinese.*': 'the Chinese number words are what the figure is about',
  },
  latin: {
    'ui.digits.word.english.*': 'the English number words are what the figure is about',
    'data.place.readme': 'README is the name of the file',
    'data.sourceLabel.*': 'press and lists are named without a kind',
    'data.citation.placeJoint': 'a punctuation mark',
    'glossary.transformer.name': 'a name that Chinese does not translate',
    'ui.joint': 'a punctuation mark',
    'ui.sources.joint': 'a punctuation mark',
    'ui.reading.dateFrom.*': 'a date alone',
    'mosaic.chapter.title': 'a company name',
    'mosaic.opener.title': 'a company name',
    'explore.active.one': 'placeholders and a colon',
    'explore.details.hardwareOf': 'a number of accelerators by their name',
    'explore.details.days': 'placeholders and a comma',
    'explore.details.of': 'placeholders and brackets',
    'explore.activation.*': 'names of functions',
    'data.citation.withPlace': 'placeholders and a comma',
    'ui.system.description': 'placeholders and commas',
    'ui.system.unlicensed': 'placeholders and commas',
    'figures.mixture.part': 'placeholders and commas',
    'figures.mixture.label': 'placeholders and a space',
    'figures.mixture.row': 'placeholders and a comma',
    'figures.scores.row': 'placeholders and punctuation',
    'figures.scores.headed': 'placeholders and punctuation',
  },
  spaces: {
    'data.citation.placeJoint': 'stands between two places',
    'ui.joint': 'stands between two words',
    'ui.sources.joint': 'stands between two sources',
  },
}
