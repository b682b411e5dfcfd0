/** What the Open Source Initiative asks of an AI system, and what came of it when volunteers tried it on models. */
import type { SystemId } from '.'
import type { Citation } from './figure'

/** `license`: would probably pass under other terms. */
export type DefinitionOutcome = 'passes' | 'license' | 'fails'

/** Parts that must be had, under terms that allow any use. Of the data it asks for a full description, not for a copy. */
export const openSourceDefinition: Citation & { readonly parts: readonly ('weights' | 'code' | 'data-information')[] } =
  {
    parts: ['weights', 'code', 'data-information'],
    source: 'osaid',
    locator: 'heading Preferred form to make modifications to machine-learning systems',
  }

const review = (outcome: DefinitionOutcome): Citation & { readonly outcome: DefinitionOutcome } => ({
  outcome,
  source: 'osaid-faq',
  locator: 'heading Which AI systems comply with the Open Source AI Definition?',
})

/** Part of writing the definition, and no certificate: the Initiative does not approve models. */
export const definitionReviews: Readonly<Partial<Record<SystemId, ReturnType<typeof review>>>> = {
  'pythia': review('passes'),
  't5': review('passes'),
  'bloom': review('license'),
  'llama-2': review('fails'),
  'mixtral-8x7b': review('fails'),
}
