/**
 * What `npm ci` makes beside the packages, so that the first start does not wait for it: the types of components, and the
 * fonts cut to the characters of the course.
 */
import { writeComponentTypes } from './component-types'
import { ensureFonts } from './fonts'

writeComponentTypes()
await ensureFonts()
