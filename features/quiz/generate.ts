/**
 * Questions made from the facts, each with one right answer that a source supports.
 *
 * The id of such a question says what it is made of, so that it can be made again from its id alone, whenever and by
 * whichever chance it came about.
 */
import type { Catalogue } from '../../core/catalogue'
import type { Taught } from '../../core/taught'
import type { Question } from './question'
import type { Chance } from './random'
import type { Draft, Template } from './templates/template'
import { readFacts } from './facts'
import { chanceOf } from './random'
import { first, order } from './templates/dates'
import { larger, longer, params, tenfold, tenth, tokens } from './templates/sizes'
import { license, openness, which } from './templates/terms'

/** Stands between the steps of an id. Ids of models hold single hyphens only. */
const JOINT = '--'
/** Attempts to find a question of one kind; most take a few. */
const ATTEMPTS = 400

const TEMPLATES: readonly Template[] = [
  first,
  larger,
  order,
  openness,
  params,
  which,
  tenfold,
  longer,
  license,
  tokens,
  tenth,
]

export interface Generator {
  /** So many different questions, of as many kinds as can be. @param seed a whole number */
  readonly generate: (seed: number, count: number) => readonly Question[]
  /** The question of an id; nothing where the id does not say one with one right answer. */
  readonly decode: (id: string) => Question | undefined
}

/** What the generator needs to know of the course. */
export interface GeneratorOptions {
  readonly catalogue: Catalogue
  readonly taught: Pick<Taught, 'slidesOf' | 'slidesOfFigure'>
  /** Keys of the slides a question may come from, as they are taught. */
  readonly slides: readonly string[]
}

/** The slide that shows most of the figures of a question and names most of its models; the first one of these. */
function slideOf({ models, figures }: Draft, { taught, slides }: GeneratorOptions): string | undefined {
  const named = [...models.map(id => taught.slidesOf('model', id)), ...figures.map(taught.slidesOfFigure)].flat()
  const votes = slides.map(slide => named.filter(key => key === slide).length)
  const most = Math.max(...votes)
  return most > 0 ? slides[votes.indexOf(most)] : undefined
}

/** Makes and remakes questions about the models that the course teaches. */
export function createGenerator(options: GeneratorOptions): Generator {
  const here = new Set(options.slides)
  const facts = readFacts(options.catalogue, id => options.taught.slidesOf('model', id).some(slide => here.has(slide)))

  function make(template: Template | undefined, args: readonly string[]): Question | undefined {
    const draft = template?.make(args, facts)
    const slide = draft && slideOf(draft, options)
    return slide === undefined ? undefined : { ...draft!.question, id: [template!.name, ...args].join(JOINT), slide }
  }

  function find(template: Template, chance: Chance, known: ReadonlySet<string>): Question | undefined {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const question = make(template, template.propose(chance, facts))
      if (question && !known.has(question.id)) return question
    }
    return undefined
  }

  return {
    decode(id) {
      const [name, ...args] = id.split(JOINT)
      return make(
        TEMPLATES.find(template => template.name === name),
        args,
      )
    },
    generate(seed, count) {
      const chance = chanceOf(seed)
      const questions = new Map<string, Question>()
      const templates = chance.shuffle(TEMPLATES)
      for (let turn = 0; questions.size < count && turn < count * 2; turn++) {
        const question = find(templates[turn % templates.length]!, chance, new Set(questions.keys()))
        if (question) questions.set(question.id, question)
      }
      return [...questions.values()]
    },
  }
}
