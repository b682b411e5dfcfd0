/**
 * Further reading, oldest first: primary texts that can be read without paying. Why each is worth the time stands under
 * its id in `synthesis.reading.why` of the words.
 */
import type { SourceId } from './sources'

export const reading = [
  'gpt3-paper',
  'pile-paper',
  'lora-paper',
  'chinchilla-paper',
  'opt-chronicles',
  'llama-paper',
  'false-promise-paper',
  'llama2-paper',
] as const satisfies readonly SourceId[]
