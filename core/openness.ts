/** The written rule that turns licences into one of five classes. Nobody types a class. */
import type { License } from '../data/licenses'
import type { Artefact, Artefacts } from '../data/schema'

/** From least to most one may do. */
export const OPENNESS_CLASSES = ['closed', 'research-only', 'restricted', 'permissive', 'fully-open'] as const
export type Openness = (typeof OPENNESS_CLASSES)[number]

/** How a model can grow from another's weights; taking over a design alone does not bind. */
const BINDING_DERIVATIONS: ReadonlySet<string> = new Set(['continued-pretraining', 'fine-tuned', 'adapter', 'aligned'])

/** A tuned model is no more open than the models whose weights it holds. */
export function capByParents(
  own: Openness | undefined,
  parents: readonly { readonly how: string; readonly openness?: Openness }[],
): Openness | undefined {
  const classes = [own, ...parents.filter(({ how }) => BINDING_DERIVATIONS.has(how)).map(({ openness }) => openness)]
  return own && OPENNESS_CLASSES.find(openness => classes.includes(openness))
}

type LicenseOf = (artefact: Artefact) => Pick<License, 'commercial'> | undefined

/**
 * Derives the class of a model from what one may have of it.
 *
 * 1. weights behind an API or withheld: `closed`;
 * 2. a licence for the weights that forbids business: `research-only`;
 * 3. one that allows it under conditions (field of use, number of users): `restricted`;
 * 4. one for any use: `permissive`, and `fully-open` if training code and data are public too.
 *
 * @returns `undefined` when the access to the weights or their licence is not verified: then no class is shown.
 */
export function deriveOpenness({ weights, code, data }: Artefacts, licenseOf: LicenseOf): Openness | undefined {
  if (!weights) return undefined
  if (weights.access === 'api' || weights.access === 'withheld') return 'closed'
  switch (licenseOf(weights)?.commercial) {
    case 'no':
      return 'research-only'
    case 'conditional':
      return 'restricted'
    case 'yes': {
      const codeIsOpen = code?.access === 'public' && licenseOf(code)?.commercial === 'yes'
      return codeIsOpen && data?.access === 'public' ? 'fully-open' : 'permissive'
    }
    default:
      return undefined
  }
}
