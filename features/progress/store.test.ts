import type { TestStorage } from '../../tests/support/progress'
import type { ProgressStore } from './store'
import { describe, expect, it } from 'vitest'
import { answer, at, attempt, place, read, review, testStorage } from '../../tests/support/progress'
import { ASIDE, PLACE_KEY, recordKey, recordKeys, recordOf, recordText } from './entries'
import { mergeProgress } from './merge'
import { NO_PROGRESS } from './progress'
import { createProgressStore } from './store'

const OPT = recordKey('read', 'early.opt')
const BUDGET = recordKey('answer', 'early-budget')
const HEALTHY = { unsaved: 0, damaged: 0, isNewer: false }

/** A store whose clock moves on by a minute at each look. */
function openStore(storage: TestStorage, minute = 0): ProgressStore {
  let next = minute
  const store = createProgressStore(storage, () => at(next++))
  store.load()
  return store
}

/** The storage as text, for what a fresh page would find. */
const reopened = (storage: TestStorage): ProgressStore => openStore(storage, 500)

describe('a step', () => {
  it('is stored under a key of its own and found again', () => {
    const storage = testStorage()
    const store = openStore(storage)
    store.markRead('early.opt')
    store.keepAnswer('early-budget', ['b', 'a'], false)
    store.keepReview('term:moe', 3)
    store.rememberPlace('early.opt')
    expect([...storage.entries.keys()]).toEqual([OPT, BUDGET, recordKey('review', 'term:moe'), PLACE_KEY])
    expect(store.progress()).toEqual(
      [
        read('early.opt', 0),
        answer('early-budget', attempt(1, ['b', 'a'], false)),
        review('term:moe', 2),
        place('early.opt', 3),
      ].reduce(mergeProgress),
    )
    expect(reopened(storage).progress()).toEqual(store.progress())
    expect(store.trouble()).toEqual(HEALTHY)
  })

  it('is written before it shows', () => {
    const storage = testStorage()
    const store = openStore(storage)
    storage.onChange = () => expect(store.progress()).toEqual(NO_PROGRESS)
    store.markRead('early.opt')
    expect.assertions(1)
  })

  it('keeps the first time of reading, and all answers', () => {
    const store = openStore(testStorage())
    store.markRead('early.opt')
    store.markRead('early.opt')
    store.keepAnswer('q', 'a', false)
    store.keepAnswer('q', 'a', false)
    expect(store.progress().read).toEqual({ 'early.opt': at(0) })
    expect(store.progress().answers.q).toHaveLength(2)
  })

  it('stays the last when the clock was set back', () => {
    const store = createProgressStore(testStorage({ [BUDGET]: JSON.stringify([attempt(30)]) }), () => at(3))
    store.load()
    store.keepAnswer('early-budget', 'b', false)
    expect(store.progress().answers['early-budget']!.map(({ given }) => given)).toEqual(['a', 'b'])
  })

  it('leaves keys alone that are not of progress', () => {
    const storage = testStorage({ 'open-llm-history:language': 'en' })
    const store = openStore(storage)
    store.markRead('early.opt')
    store.reset()
    expect(storage.getItem('open-llm-history:language')).toBe('en')
  })
})

describe('a full storage', () => {
  it('costs nothing: the step is held, told, and stored as soon as there is room', () => {
    const storage = testStorage()
    const store = openStore(storage)
    storage.refuses = () => true
    store.keepAnswer('early-budget', 'a', true)
    store.keepAnswer('early-budget', 'b', false)
    expect(store.progress().answers['early-budget']).toEqual([attempt(0), attempt(1, 'b', false)])
    expect(store.trouble().unsaved).toBe(1)
    expect(storage.entries.size).toBe(0)
    storage.refuses = () => false
    store.markRead('early.opt')
    expect(store.trouble()).toEqual(HEALTHY)
    expect(reopened(storage).progress()).toEqual(store.progress())
  })

  it('keeps what it holds when everything is read again', () => {
    const storage = testStorage()
    const store = openStore(storage)
    storage.refuses = () => true
    store.markRead('early.opt')
    store.load()
    expect(store.progress()).toEqual(read('early.opt', 0))
  })

  it('whose calls all throw still lets the reader go on', () => {
    const refuse = (): never => {
      throw new DOMException('no', 'SecurityError')
    }
    const store = openStore({
      ...testStorage(),
      get length() {
        return refuse()
      },
      key: refuse,
      getItem: refuse,
      setItem: refuse,
      removeItem: refuse,
    } as TestStorage)
    store.keepAnswer('q', 'a', true)
    store.keepAnswer('q', 'b', true)
    expect(store.progress().answers.q).toHaveLength(2)
    expect(store.trouble().unsaved).toBe(1)
    store.reset()
    expect(store.progress()).toEqual(NO_PROGRESS)
  })
})

describe('a damaged entry', () => {
  it.each([
    ['not JSON', '{"at'],
    ['of another shape', '{"at":"now"}'],
    ['empty', ''],
  ])('costs only itself and is set aside: %s', (_, text) => {
    const storage = testStorage({ [OPT]: text, [BUDGET]: JSON.stringify([attempt(1)]) })
    const store = openStore(storage)
    expect(store.progress()).toEqual(answer('early-budget', attempt(1)))
    expect(store.trouble()).toEqual({ ...HEALTHY, damaged: 1 })
    expect(store.damaged()).toEqual([{ key: OPT, text }])
    store.markRead('early.opt')
    expect(store.damaged()).toEqual([{ key: OPT, text }])
    expect(reopened(storage).progress()).toEqual(store.progress())
  })

  it('leaves what is sound in it', () => {
    const text = JSON.stringify([attempt(1), { at: 'never' }])
    const storage = testStorage({ [BUDGET]: text })
    expect(openStore(storage).progress()).toEqual(answer('early-budget', attempt(1)))
    expect(reopened(storage).damaged()).toEqual([{ key: BUDGET, text }])
    expect(storage.getItem(BUDGET)).toBe(JSON.stringify([attempt(1)]))
  })

  it('is set aside beside an earlier one of the same name', () => {
    const storage = testStorage({ [OPT]: 'one' })
    openStore(storage)
    storage.setItem(OPT, 'two')
    expect(
      reopened(storage)
        .damaged()
        .map(({ text }) => text),
    ).toEqual(['one', 'two'])
  })

  it('is never written over while it cannot be set aside', () => {
    const storage = testStorage({ [BUDGET]: '???' })
    storage.refuses = key => key.startsWith(ASIDE)
    const store = openStore(storage)
    store.keepAnswer('early-budget', 'a', true)
    expect(storage.getItem(BUDGET)).toBe('???')
    expect(store.progress()).toEqual(answer('early-budget', attempt(0)))
    expect(store.trouble()).toEqual({ ...HEALTHY, unsaved: 1, damaged: 1 })
    storage.refuses = () => false
    store.markRead('early.opt')
    expect(store.trouble()).toEqual({ ...HEALTHY, damaged: 1 })
    expect(reopened(storage).progress()).toEqual(store.progress())
  })

  it('is removed when its reader says so', () => {
    const store = openStore(testStorage({ [OPT]: '???' }))
    store.forgetDamaged()
    expect(store.trouble()).toEqual(HEALTHY)
  })
})

describe('another format', () => {
  it('that is newer is told and left alone, by a reset too', () => {
    const newer = 'open-llm-history:progress:10:all'
    const storage = testStorage({ [newer]: 'unknown' })
    const store = openStore(storage)
    store.markRead('early.opt')
    store.reset()
    expect(store.trouble()).toEqual({ ...HEALTHY, isNewer: true })
    expect(storage.getItem(newer)).toBe('unknown')
  })
})

describe('two tabs', () => {
  /** Two tabs of one browser; each hears of the other's changes when `deliver` is called. */
  function openTabs(): {
    readonly storage: TestStorage
    readonly tabs: readonly [ProgressStore, ProgressStore]
    readonly deliver: () => void
    readonly as: (tab: 0 | 1, step: (store: ProgressStore) => void) => void
  } {
    const storage = testStorage()
    const tabs = [openStore(storage, 0), openStore(storage, 100)] as const
    const news: { readonly to: 0 | 1; readonly key: string; readonly text: string | null }[] = []
    let acting: 0 | 1 = 0
    storage.onChange = (key, text) => void news.push({ to: acting === 0 ? 1 : 0, key, text })
    const as = (tab: 0 | 1, step: (store: ProgressStore) => void): void => {
      acting = tab
      step(tabs[tab])
    }
    return {
      storage,
      tabs,
      as,
      deliver() {
        for (let message = news.shift(); message; message = news.shift()) {
          const { to, key, text } = message
          as(to, store => store.hearChange(key, text))
        }
      },
    }
  }

  it('never lose what the other did, heard of or not', () => {
    const { storage, tabs, as, deliver } = openTabs()
    as(0, tab => tab.keepAnswer('q', 'a', false))
    as(1, tab => tab.keepAnswer('q', 'b', true))
    as(0, tab => tab.markRead('early.opt'))
    as(1, tab => tab.markRead('early.opt'))
    deliver()
    expect(tabs[0].progress().answers.q!.map(({ given }) => given)).toEqual(['a', 'b'])
    expect(tabs[0].progress()).toEqual(tabs[1].progress())
    expect(reopened(storage).progress()).toEqual(tabs[0].progress())
  })

  it('join their answers when both wrote in the same moment, blind to each other', () => {
    const { storage, tabs, as, deliver } = openTabs()
    as(0, tab => tab.keepAnswer('q', 'a', false))
    storage.entries.delete(recordKey('answer', 'q'))
    as(1, tab => tab.keepAnswer('q', 'b', true))
    deliver()
    expect(tabs[0].progress().answers.q!.map(({ given }) => given)).toEqual(['a', 'b'])
    expect(tabs[1].progress()).toEqual(tabs[0].progress())
    expect(reopened(storage).progress()).toEqual(tabs[0].progress())
  })

  it('both forget everything after a reset in one, what is not stored too', () => {
    const { storage, tabs, as, deliver } = openTabs()
    as(0, tab => tab.keepAnswer('q', 'a', false))
    deliver()
    storage.refuses = key => key === OPT
    as(1, tab => tab.markRead('early.opt'))
    as(0, tab => tab.reset())
    deliver()
    expect(tabs.map(tab => tab.progress())).toEqual([NO_PROGRESS, NO_PROGRESS])
    expect(tabs[1].trouble()).toEqual(HEALTHY)
    expect(reopened(storage).progress()).toEqual(NO_PROGRESS)
  })

  it('bring nothing back that the other deleted, even before they hear of it', () => {
    const { storage, tabs, as, deliver } = openTabs()
    as(0, tab => tab.keepAnswer('q', 'a', false))
    deliver()
    as(0, tab => tab.reset())
    as(0, tab => tab.keepAnswer('q', 'new', true))
    as(1, tab => tab.keepAnswer('q', 'newer', true))
    deliver()
    expect(tabs[1].progress().answers.q!.map(({ given }) => given)).toEqual(['new', 'newer'])
    expect(reopened(storage).progress()).toEqual(tabs[0].progress())
  })

  it('forget everything when the browser clears all', () => {
    const { storage, tabs } = openTabs()
    tabs[0].markRead('early.opt')
    storage.entries.clear()
    tabs[0].hearChange(null, null)
    expect(tabs[0].progress()).toEqual(NO_PROGRESS)
  })

  it('take the place of whoever moved last', () => {
    const { tabs, as, deliver } = openTabs()
    as(1, tab => tab.rememberPlace('base.llama'))
    as(0, tab => tab.rememberPlace('early.opt'))
    deliver()
    expect(tabs.map(tab => tab.progress().place?.slide)).toEqual(['early.opt', 'early.opt'])
  })
})

it('a record holds what stands under its key, no more and no less', () => {
  const progress = [
    read('early.opt', 0),
    answer('constructor', attempt(1)),
    review('term:moe', 2),
    place('early.opt', 3),
  ].reduce(mergeProgress)
  const keys = recordKeys(progress)
  expect(keys.map(key => recordOf(progress, key)).reduce(mergeProgress)).toEqual(progress)
  expect(keys.every(key => recordText(key, progress))).toBe(true)
  expect(recordOf(progress, recordKey('read', 'constructor'))).toEqual(NO_PROGRESS)
})
