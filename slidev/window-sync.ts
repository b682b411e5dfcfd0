/**
 * Keeps the windows of a lecture on one slide, in dev as in a built deck: the presenter's window says where it is, those
 * of the audience follow and say nothing themselves, so none of them can move the presenter. Slidev's own way sends the
 * number of the slide; here the slide itself is named, so that windows of different tracks understand each other: an
 * audience window takes over the presenter's track. One that is opened late asks where the presenter is.
 */
import type { TrackId } from '../data'
import type { SlideKey } from '../locales'
import type { SharedState, Sync } from '@slidev/client'
import type { Router } from 'vue-router'
import { addSyncMethod, disableBuiltinSync } from '@slidev/client'
import drawingsOnServer from 'server-reactive:drawings?diff'
import navOnServer from 'server-reactive:nav'
import snapshotsOnServer from 'server-reactive:snapshots?diff'
import { toRaw } from 'vue'
import { keyOfCourse } from '../core/course-id'
import { keyOf, slideOf, slides } from './slides'
import { showTrack, track } from './track'

const CHANNEL = keyOfCourse('slide')
const DRAWINGS = keyOfCourse('drawings')

/** What a window asks that comes to the slides late. */
const ASK = 'where is the presenter?'

/** How long it waits for an answer before it speaks for itself, in milliseconds. */
const PATIENCE = 300

/** How often news is told to Slidev before it is given up for newer. */
const MOST_TRIES = 50

/** Where the presenter is. */
interface News {
  /** A window of a version before may still say where its audience is; nobody listens. */
  readonly isPresenter: boolean
  readonly track: TrackId
  readonly slide: SlideKey
  readonly state: SharedState
}

type TakeOver = Parameters<Sync['init']>[1]
type Write = ReturnType<Sync['init']>

let router: Router

/** Above 0 while what this window shows is not what its presenter chose: then it says nothing. */
let silent = 0

/** Tells the other windows where this one is, if it is the presenter's. */
let announce: () => void = () => undefined

const isPresenter = (): boolean => router.currentRoute.value.name === 'presenter'

function slideHere(): SlideKey | undefined {
  const { no } = router.currentRoute.value.params
  const here = slides.value.find(slide => slide.meta.slide.frontmatter.routeAlias === no || String(slide.no) === no)
  return here && keyOf(here)
}

/**
 * Takes the place of Slidev's own way, which in dev goes through a server that takes changes from whoever asks. Where the
 * browser has no channels, `index.html` puts one that nobody else hears.
 */
export function setupWindowSync(of: Router): void {
  if (__SLIDEV_HAS_SERVER__)
    for (const state of [navOnServer, drawingsOnServer, snapshotsOnServer]) state.$paused = true
  router = of
  disableBuiltinSync()
  addSyncMethod({
    init: (_, onUpdate, state) =>
      'page' in state ? shareSlide(onUpdate, state as SharedState) : shareDrawings(onUpdate),
  })
}

/** Shows another track. From the presenter's window the audience follows. */
export async function chooseTrack(to: TrackId): Promise<void> {
  const from = slideHere()
  if (from === undefined) return
  await silently(() => showTrack(to, from))
  announce()
}

async function silently(change: () => Promise<void>): Promise<void> {
  silent++
  await change()
  await settled()
  silent--
}

/** Slidev takes note of a new slide in a task of its own. */
const settled = (milliseconds = 0): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds))

function shareSlide(onUpdate: TakeOver, state: SharedState): Write {
  const channel = new BroadcastChannel(CHANNEL)
  /** News is taken in one after the other; to take over a track takes a moment. */
  let inbox = Promise.resolve()

  announce = () => {
    const slide = slideHere()
    if (slide === undefined || silent > 0 || !isPresenter()) return
    channel.postMessage({ isPresenter: true, track: track.value, slide, state: toRaw(state) } satisfies News)
  }

  async function takeIn(news: News): Promise<void> {
    if (!news.isPresenter) return
    if (!isPresenter() && news.track !== track.value) await silently(() => showTrack(news.track, news.slide))
    const page = slideOf(news.slide)?.no
    if (page === undefined) return
    onUpdate({ ...news.state, page })
    // Slidev is deaf while it notes a slide of this window.
    for (let tries = 0; tries < MOST_TRIES && (state.page !== page || state.clicks !== news.state.clicks); tries++) {
      await settled()
      onUpdate({ ...news.state, page })
    }
  }

  async function join(): Promise<void> {
    await silently(async () => {
      await settled()
      if (isPresenter()) return
      channel.postMessage(ASK)
      await settled(PATIENCE)
    })
    announce()
  }

  channel.addEventListener('message', ({ data }: MessageEvent<News | typeof ASK>) => {
    if (data !== ASK) inbox = inbox.then(() => takeIn(data))
    else announce()
  })
  router.afterEach((to, from) => {
    if (to.params.no && !from.params.no && from.name !== 'between-tracks') void join()
  })
  return (_state, updating) => void (updating || announce())
}

/** Drawings are kept by the number of their slide, so windows of one track share them. */
function shareDrawings(onUpdate: TakeOver): Write {
  const channel = new BroadcastChannel(DRAWINGS)
  channel.addEventListener(
    'message',
    ({ data }: MessageEvent<{ track: TrackId; state: object }>) => data.track === track.value && onUpdate(data.state),
  )
  return (state, updating) =>
    void (updating || silent > 0 || !isPresenter() || channel.postMessage({ track: track.value, state: toRaw(state) }))
}
