import type { RunResult } from './sets'
import type { ComputedRef } from 'vue'
import { computed } from 'vue'
import { questionOf } from './questions'
import { sessionRecord } from './quiz-session'
import { runResults } from './sets'
import { useAnswers } from './useAnswers'

/** One way through a set: its questions as they stood when it began, and when that was. */
interface Run {
  readonly ids: readonly string[]
  readonly since: string
}

const isRun = (value: unknown): value is Run => {
  const { ids, since } = (value ?? {}) as Partial<Run>
  return typeof since === 'string' && Array.isArray(ids) && ids.every(id => typeof id === 'string')
}

const runs = sessionRecord<Run>('runs', isRun)

export interface UseQuizRunReturn {
  readonly run: ComputedRef<Run>
  readonly results: ComputedRef<readonly RunResult[]>
}

/** Begins anew: what was answered before does not show, and the questions stay those of now. */
export function beginRun(name: string, ids: readonly string[]): void {
  runs()[name] = { ids, since: new Date().toISOString() }
}

/** Begins a run unless this visit is in one already. An empty one is none: there may be something to ask later. */
export function enterRun(name: string, ids: readonly string[]): void {
  if (!runs()[name] && ids.length > 0) beginRun(name, ids)
}

/**
 * The run through a set that this visit is in.
 * @param name names the set, with the seed where it has one
 * @param ids its questions, for a run that was not begun on purpose: then every earlier answer shows
 */
export function useQuizRun(name: () => string, ids: () => readonly string[]): UseQuizRunReturn {
  const run = computed(() => {
    const { ids: asked, since } = runs()[name()] ?? { ids: ids(), since: '' }
    // A question that can no longer be asked is no place of the run.
    return { ids: asked.filter(questionOf), since }
  })
  const answerOf = useAnswers(() => run.value.since)
  return { run, results: computed(() => runResults(run.value.ids, answerOf.value)) }
}
