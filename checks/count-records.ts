/** What a check has looked at, for its summary. */
import type { CourseData } from './shapes'

/** Numbers of records, scores and sizes, by name. */
export function countRecords(sound: CourseData): Readonly<Record<string, number>> {
  const { models, datasets, techniques, tools, protocols, sources, claims, articles, glossary, questions } = sound
  return {
    models: models.length,
    sizes: models.reduce((sum, model) => sum + model.variants.length, 0),
    datasets: datasets.length,
    techniques: techniques.length,
    tools: tools.length,
    tables: protocols.length,
    scores: protocols.reduce(
      (sum, protocol) => sum + protocol.rows.reduce((row, { scores }) => row + Object.keys(scores).length, 0),
      0,
    ),
    sources: sources.length,
    claims: claims.length,
    articles: articles.length,
    terms: glossary.length,
    questions: questions.length,
  }
}
