/** WebKitGTK, which Safari shares its engine with, by its WebDriver and the small browser that comes with it. */
import type { EnginePlace } from './find'
import type { EnginePage, EngineSession, Key, Point, SessionOptions } from './session'
import type { AddressInfo } from 'node:net'
import type { Actions } from 'selenium-webdriver'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { Builder, Capabilities, Key as Codes } from 'selenium-webdriver'
import { DriverService } from 'selenium-webdriver/remote'

/**
 * Slidev asks to keep the screen on; a browser without a screen refuses, in words that do not say what. That a chart has
 * measured its room twice in one frame is no fault, and the other engines do not log it.
 */
const EXPECTED = /NotAllowedError: Permission was denied|ResizeObserver loop completed/

/** The browser's tool bar takes no room: else its window cannot become as narrow as a phone. */
const TOOLBAR = '* { font-size: 1px; padding: 0; margin: 0; min-width: 0; min-height: 0; border-width: 0; }'

const CODES: Readonly<Partial<Record<Key, string>>> = {
  ArrowDown: Codes.ARROW_DOWN,
  ArrowLeft: Codes.ARROW_LEFT,
  ArrowRight: Codes.ARROW_RIGHT,
  ArrowUp: Codes.ARROW_UP,
  End: Codes.END,
  Enter: Codes.ENTER,
  Escape: Codes.ESCAPE,
  Home: Codes.HOME,
  PageDown: Codes.PAGE_DOWN,
  PageUp: Codes.PAGE_UP,
  Tab: Codes.TAB,
}

/** A port that nothing listens on. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise(resolve => server.close(resolve))
  return port
}

/** Starts a browser with a profile of its own. */
export async function launchWebKit(
  { program, driver: executable, display }: EnginePlace,
  { missing }: SessionOptions,
): Promise<EngineSession> {
  const home = mkdtempSync(join(tmpdir(), 'open-llm-history-'))
  mkdirSync(join(home, 'gtk-3.0'))
  writeFileSync(join(home, 'gtk-3.0', 'gtk.css'), TOOLBAR)
  const env = { ...process.env } as Record<string, string>
  const port = await freePort()
  const service = new DriverService.Builder(executable!)
    .setLoopback(true)
    .setPort(port)
    .addArguments(`--port=${port}`, '--host=127.0.0.1')
    .setEnvironment({
      ...env,
      DISPLAY: display!,
      GDK_BACKEND: 'x11',
      XDG_CONFIG_HOME: home,
      XDG_DATA_HOME: home,
      XDG_CACHE_HOME: home,
      MESA_SHADER_CACHE_DISABLE: 'true',
    })
    .build()
  const switches = {
    'storage': ['--cookies-policy=never', '--features=-LocalStorage'],
    'broadcast-channel': ['--features=-BroadcastChannel'],
  }
  const driver = await new Builder()
    .usingServer(await service.start())
    .withCapabilities(
      new Capabilities({
        'browserName': 'MiniBrowser',
        'webkitgtk:browserOptions': {
          binary: program,
          args: ['--automation', ...(missing ? switches[missing] : [])],
        },
      }),
    )
    .build()

  const collected: string[] = []
  const known = new Map<string, EnginePage>()
  const collectors = new Map<string, () => Promise<void>>()
  let current = await driver.getWindowHandle()

  function seen(handle: string): EnginePage {
    const before = known.get(handle)
    if (before) return before
    const here = async (): Promise<typeof driver> => {
      if (current !== handle) await driver.switchTo().window(handle)
      current = handle
      return driver
    }
    /** The driver tells no errors; the page keeps them (see the setup) until it is left. */
    const collect = async (): Promise<void> => {
      const faults = await (
        await here()
      ).executeScript<readonly string[] | null>(
        'return globalThis.deckFaults?.splice(0).map(fault => `${location.href}: ${fault}`) ?? null',
      )
      collected.push(...(faults ?? []).filter(fault => !EXPECTED.test(fault)))
    }
    const act = async (make: (actions: Actions) => Actions): Promise<void> =>
      make((await here()).actions({ async: true })).perform()
    const move = (actions: Actions, { x, y }: Point): Actions =>
      actions.move({ x: Math.round(x), y: Math.round(y), duration: 40 })
    const made: EnginePage = {
      goto: async address => {
        await collect()
        await driver.get(address)
      },
      reload: async () => {
        await collect()
        await driver.navigate().refresh()
      },
      back: async () => {
        await collect()
        await driver.navigate().back()
      },
      evaluate: async <A extends unknown[], R>(run: (...parameters: A) => R | Promise<R>, ...parameters: A) =>
        (await here()).executeScript<R>(`return (${run}).apply(null, arguments)`, ...parameters),
      press: async (...keys) => {
        for (const key of keys) await act(actions => actions.sendKeys(CODES[key] ?? key))
      },
      type: words => act(actions => actions.sendKeys(words)),
      point: to => act(actions => move(actions, to)),
      click: at => act(actions => move(actions, at).press().release()),
      drag: ([start, ...along]) =>
        act(actions => along.reduce((all, to) => move(all, to).pause(100), move(actions, start!).press()).release()),
      resize: async (width, height) => {
        const window = (await here()).manage().window()
        await window.setRect({ x: 0, y: 0, width, height })
        // What the frame of the window takes is added.
        const [inner, outer] = await driver.executeScript<[number, number]>('return [innerHeight, outerHeight]')
        await window.setRect({ x: 0, y: 0, width, height: height + outer - inner })
      },
      close: async () => {
        await collect()
        known.delete(handle)
        collectors.delete(handle)
        await driver.close()
        current = ''
      },
    }
    known.set(handle, made)
    collectors.set(handle, collect)
    return made
  }

  const pages = async (): Promise<readonly EnginePage[]> => (await driver.getAllWindowHandles()).map(seen)
  const first = seen(current)
  await first.resize(1280, 720)
  return {
    engine: 'webkit',
    first,
    open: async () => {
      await driver.switchTo().newWindow('window')
      current = await driver.getWindowHandle()
      const page = seen(current)
      await page.resize(1280, 720)
      return page
    },
    pages,
    faults: async () => {
      await pages()
      for (const collect of collectors.values()) await collect()
      return collected
    },
    print: async () => undefined,
    close: async () => {
      await driver.quit()
      await service.kill()
      // The processes of the browser may still be on their way out.
      await rm(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
    },
  }
}
