import { rm } from 'node:fs/promises'
import type { Browser, ConsoleMessage, Page } from 'playwright-core'
import type { City } from '../../local/city.ts'
import { demoPlace } from '../../local/harness/demo-place.ts'
import { startJudgedCity } from '../../local/harness/judged-city.ts'
import { freePort } from '../../local/parts/engine.ts'
import { launchBrowser } from './browser.ts'

export type Locale = 'ja' | 'en'

/** Somebody at a screen. `faults` holds what went wrong in the browser since it was last emptied. */
export type Visitor = {
  readonly page: Page
  readonly locale: Locale
  readonly faults: string[]
  /** Opens a page of the portal, in this visitor's language, and waits until it has all it asked for. */
  readonly open: (path: string) => Promise<void>
  /** Goes to a page as a link of the portal leads there, without loading the portal anew. */
  readonly follow: (path: string) => Promise<void>
  readonly signIn: (login: string) => Promise<void>
  readonly leave: () => Promise<void>
}

export type Portal = {
  readonly origin: string
  /** Only of a city of its own: what no page can bring about, such as a year that has passed. */
  readonly city?: City
  readonly visitor: (asked: { readonly locale: Locale; readonly width?: number }) => Promise<Visitor>
  readonly close: () => Promise<void>
}

const startOwnCity = async () => {
  const dir = await demoPlace()
  const city = await startJudgedCity({ dir, port: await freePort(), demo: true })
  const stop = async () => {
    await city.stop()
    await rm(dir, { recursive: true, force: true })
  }
  return { origin: city.origin, city, stop }
}

/** A city of its own with the demonstration's people, or the running one of KANMIN_ORIGIN. */
export const openPortal = async (): Promise<Portal> => {
  const running = process.env.KANMIN_ORIGIN
  const own = running === undefined ? await startOwnCity() : undefined
  const origin = own?.origin ?? running ?? ''
  const browser = await launchBrowser()
  return {
    origin,
    ...(own && { city: own.city }),
    visitor: (asked) => visit(browser, origin, asked),
    close: async () => {
      await browser.close()
      await own?.stop()
    },
  }
}

const leavesCity = (address: string) => /^https?:/.test(address) && !['127.0.0.1', 'localhost'].includes(new URL(address).hostname)

// An absent thing is answered 404, and the browser writes that down as an error; a page is judged by what it shows then.
// And a graphics card made of software complains of its own slowness.
const innocent = [/^Failed to load resource: the server responded with a status of 40[134]/, /GL Driver Message/]

const isFault = (message: ConsoleMessage) =>
  ['error', 'warning'].includes(message.type()) && !innocent.some((pattern) => pattern.test(message.text()))

const watch = async (page: Page, faults: string[]) => {
  page.on('console', (message) => isFault(message) && faults.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  // What React recovers from is told with its cause, which the error itself does not show.
  await page.addInitScript(() =>
    addEventListener('error', ({ error }) => {
      if (error?.cause)
        queueMicrotask(() => {
          throw error.cause
        })
    }),
  )
  // Whatever comes late has a place of its own to wait in: a frame that is taken away and put back has lost the title and the focus.
  await page.addInitScript(() =>
    new MutationObserver((records) => {
      if (records.some(({ target }) => target instanceof HTMLElement && target.style.display === 'none' && target.querySelector('header')))
        reportError(new Error('the whole page was hidden for a moment'))
    }).observe(document, { subtree: true, attributeFilter: ['style'] }),
  )
  // Only watched: whoever stands between page and network takes the browser's cache away, and every page then loads whole.
  page.on('request', (request) => leavesCity(request.url()) && faults.push(`left the city: ${request.url()}`))
}

/** The page has its heading, waits for nothing more, and a map it may have has been drawn. */
export const settled = async (page: Page) => {
  await page.locator('h1').first().waitFor()
  await page.waitForFunction(() => document.querySelector('[data-state=loading]') === null)
  await page.evaluate(() => document.fonts.ready)
}

/** Runs in the browser: the router says itself when the page it goes to stands. */
const arrivedAt = (target: string): boolean => {
  const { __TSR_ROUTER__: router } = self as unknown as { __TSR_ROUTER__: Router }
  const { status, resolvedLocation } = router.state
  return status === 'idle' && new URL(resolvedLocation?.publicHref ?? '', location.origin).href === target
}
type Router = { readonly state: { readonly status: string; readonly resolvedLocation?: { readonly publicHref: string } } }

const visit = async (
  browser: Browser,
  origin: string,
  { locale, width = 1280 }: { readonly locale: Locale; readonly width?: number },
): Promise<Visitor> => {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: locale === 'ja' ? 'ja-JP' : 'en-GB', reducedMotion: 'reduce' })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const faults: string[] = []
  let signedIn = false
  await watch(page, faults)
  const address = (path: string) => origin + (locale === 'ja' ? path : `/en${path === '/' ? '' : path}`)

  return {
    page,
    locale,
    faults,
    open: async (path) => {
      const target = address(path)
      await page.goto(target)
      // A reload of somebody signed in goes by the issuer and back; only then is the page what it is.
      await page.locator(`header[data-session=${signedIn ? 'in' : 'out'}]`).waitFor()
      await page.waitForURL((url) => url.href === target)
      await settled(page)
    },
    follow: async (path) => {
      const target = address(path)
      await page.evaluate((href) => history.pushState(null, '', href), target)
      await page.waitForFunction(arrivedAt, target)
      await settled(page)
    },
    signIn: async (login) => {
      await page.goto(address('/sign-in'))
      await page.locator('main').getByRole('button').click()
      await page.locator(`button[name=demo][value=${login}]`).click()
      await page.locator('header[data-session=in]').waitFor()
      signedIn = true
      await settled(page)
    },
    leave: () => context.close(),
  }
}
