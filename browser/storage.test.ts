import { afterEach, describe, expect, it, vi } from 'vitest'
import { isStorageLasting, readSetting, removeSetting, writeSetting } from './storage'

afterEach(() => {
  vi.unstubAllGlobals()
})

function memory(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const kept = new Map<string, string>()
  return {
    getItem: key => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: key => void kept.delete(key),
  }
}

function refuse(): never {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}

describe('a setting', () => {
  it('is read back as it was written', () => {
    vi.stubGlobal('localStorage', memory())
    writeSetting('language', 'en')
    writeSetting('other', '')
    expect(readSetting('language')).toBe('en')
    expect(readSetting('other')).toBe('')
  })

  it('is gone once it is forgotten', () => {
    vi.stubGlobal('localStorage', memory())
    writeSetting('language', 'en')
    removeSetting('language')
    expect(readSetting('language')).toBeUndefined()
  })

  it('that was never written is undefined', () => {
    vi.stubGlobal('localStorage', memory())
    expect(readSetting('language')).toBeUndefined()
  })

  it('costs only the memory where storage throws', () => {
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse })
    expect(() => removeSetting('language')).not.toThrow()
    expect(() => writeSetting('language', 'en')).not.toThrow()
    expect(readSetting('language')).toBeUndefined()
  })

  it('can be read where storage is full', () => {
    vi.stubGlobal('localStorage', { getItem: () => 'zh-CN', setItem: refuse })
    expect(() => writeSetting('language', 'en')).not.toThrow()
    expect(readSetting('language')).toBe('zh-CN')
  })

  it('costs only the memory where there is no storage', () => {
    vi.stubGlobal('localStorage', undefined)
    expect(() => writeSetting('language', 'en')).not.toThrow()
    expect(readSetting('language')).toBeUndefined()
  })

  it('costs only the memory where storage may not even be named', () => {
    vi.stubGlobal('localStorage', undefined)
    Object.defineProperty(globalThis, 'localStorage', { configurable: true, get: refuse })
    expect(() => writeSetting('language', 'en')).not.toThrow()
    expect(readSetting('language')).toBeUndefined()
  })
})

describe('a storage', () => {
  class BrowserStorage {
    readonly length = 0
  }

  it('lasts if it is the browser’s own, not a stand-in for a blocked one', () => {
    vi.stubGlobal('Storage', BrowserStorage)
    vi.stubGlobal('localStorage', new BrowserStorage())
    expect(isStorageLasting()).toBe(true)
    vi.stubGlobal('localStorage', memory())
    expect(isStorageLasting()).toBe(false)
  })

  it('does not last if it may not even be named', () => {
    vi.stubGlobal('Storage', BrowserStorage)
    vi.stubGlobal('localStorage', undefined)
    Object.defineProperty(globalThis, 'localStorage', { configurable: true, get: refuse })
    expect(isStorageLasting()).toBe(false)
  })
})
