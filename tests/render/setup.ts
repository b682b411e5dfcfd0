/** The words are there before anything is drawn. */
import { startWords } from '../../state/language'

await startWords('en')
