/** Check questions of the chapter "mosaic". Their words stand in `quiz.json` of each language, under the id. */
import { defineQuestions } from '../schema'

export const mosaicQuestions = defineQuestions([
  { id: 'mosaic-terms', slide: 'mosaic.table', options: ['both', 'base', 'size'], answer: 'both' },
  { id: 'mosaic-positions', slide: 'mosaic.position', options: ['slow', 'penalty', 'missing'], answer: 'missing' },
  { id: 'mosaic-flash', slide: 'mosaic.flash', options: ['skips', 'traffic', 'bits'], answer: 'traffic' },
])
