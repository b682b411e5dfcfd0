/** The lecturer against the plan: how far ahead or behind they are on the slide that shows. */
import type { Language } from '../../core/language'
import { NBSP } from '../../core/format'

/** When a slide is planned, in minutes since the beginning. */
export interface SlidePlan {
  readonly from: number
  readonly until: number
}

/** Slidev's timer, which windows share. */
export interface Timer {
  readonly status: 'stopped' | 'running' | 'paused'
  /** Moments, in milliseconds. */
  readonly startedAt: number
  readonly pausedAt: number
}

export interface Pace {
  readonly state: 'ahead' | 'onTime' | 'behind'
  /** How far from the plan, in whole steps; 0 on time. */
  readonly seconds: number
}

/** A figure that changes each second asks for attention; one in steps does not. */
const STEP = 10

/**
 * Seconds since the timer was started, pauses left out.
 * @returns nothing while it is stopped
 */
export function elapsedSeconds({ status, startedAt, pausedAt }: Timer, now: number): number | undefined {
  return status === 'stopped' ? undefined : Math.max(0, (status === 'paused' ? pausedAt : now) - startedAt) / 1000
}

/** How the time that has passed agrees with the plan of the slide that shows: anywhere in its minutes is on time. */
export function pace(elapsed: number, { from, until }: SlidePlan): Pace {
  const ahead = stepped(from * 60 - elapsed)
  const behind = stepped(elapsed - until * 60)
  if (ahead > 0) return { state: 'ahead', seconds: ahead }
  return behind > 0 ? { state: 'behind', seconds: behind } : { state: 'onTime', seconds: 0 }
}

const stepped = (seconds: number): number => Math.floor(seconds / STEP) * STEP

/** A span of time, as a lecturer reads it: 1:20, 1 分 20 秒. */
export function formatSpan(seconds: number, language: Language): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60]
  if (language === 'en') return `${minutes}:${String(rest).padStart(2, '0')}`
  return [minutes && `${minutes}${NBSP}分`, (rest || !minutes) && `${rest}${NBSP}秒`].filter(Boolean).join(NBSP)
}
