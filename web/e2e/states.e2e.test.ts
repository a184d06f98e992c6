import type { Page, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hindrances } from './hindrances.ts'
import { pressOn } from './keyboard.ts'
import { missedByKeysInContent } from './keyboard-walk.ts'
import { type Locale, openPortal, type Portal, settled } from './portal.ts'

type Round = { readonly login?: string; readonly paths: readonly string[] }

const rounds: readonly Round[] = [
  { paths: ['/directory', '/needs', '/districts'] },
  { login: 'kei', paths: ['/applications'] },
  { login: 'haru', paths: ['/my-needs'] },
  { login: 'umi', paths: ['/my-districts'] },
  { login: 'fuyu', paths: ['/fees/claims'] },
  { login: 'riku', paths: ['/my-levies'] },
]

/** What finds nothing by itself: counts and facets say so too. */
const searches: Round = { paths: ['/directory?text=nowhere&kind=ministry', '/needs?text=nowhere', '/districts?prefecture=01'] }

const words = {
  ja: {
    500: '読み込めませんでした',
    403: 'このページを見る権限がありません',
    404: 'ページが見つかりません',
    retry: 'もう一度読み込む',
    none: /ません|0件|まだ/,
  },
  en: {
    500: 'This could not be loaded',
    403: 'You may not see this page',
    404: 'Page not found',
    retry: 'Load again',
    none: /\bno\b|\bnot\b|\bnone\b|\bnothing\b|\b0\b/i,
  },
} as const

type Status = 403 | 404 | 500

const refuse = (status: Status) => (route: Route) =>
  route.fulfill({
    status,
    contentType: 'application/problem+json',
    body: JSON.stringify({ type: 'about:blank', title: 'A planted refusal', status }),
  })

/** The true answer, with nothing in any of its lists. */
const empty = async (route: Route) => {
  const response = await route.fetch()
  const body = await response.json().catch(() => undefined)
  if (!Array.isArray(body?.items)) return route.fulfill({ response })
  const { next: _, ...rest } = body
  await route.fulfill({ response, json: { ...rest, items: [] } })
}

const api = /\/api\//

/** Goes where a link leads, and does not wait until everything is there. */
const set = (page: Page, locale: Locale, path: string) =>
  page.evaluate((href) => history.pushState(null, '', href), locale === 'ja' ? path : `/en${path}`)

// What depends on the shape alone is looked at in one language; words are, in both.
const hindersNobody = async (page: Page, locale: Locale, name: string) => {
  if (locale === 'en') return
  expect.soft(await hindrances(page), `${name}: axe`).toEqual([])
  expect.soft(await missedByKeysInContent(page), `${name}: the Tab key`).toEqual([])
  await page.setViewportSize({ width: 320, height: 900 })
  expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), `${name}: width`).toBeLessThanOrEqual(320)
  await page.setViewportSize({ width: 1280, height: 900 })
}

describe('what a page says when it has nothing to show', () => {
  let portal: Portal

  beforeAll(async () => {
    portal = await openPortal()
  })
  afterAll(() => portal.close())

  /** Somebody who stands on a page that is there, and whose next questions are answered by `answer`. */
  const standing = async (locale: Locale, { login }: Round) => {
    const visitor = await portal.visitor({ locale })
    if (login !== undefined) await visitor.signIn(login)
    // Loaded anew: what the page after the sign-in has asked for is not known any more.
    await visitor.open('/help')
    return visitor
  }

  const answers = [
    ['ja', 403],
    ['en', 403],
    ['ja', 404],
    ['en', 404],
  ] as const

  it.each(['ja', 'en'] as const)('says that it loads, then that it could not, and loads when asked again: %s', async (locale) => {
    for (const round of rounds) {
      const { page, leave } = await standing(locale, round)
      for (const path of round.paths) {
        let isHeld = true
        const held: Route[] = []
        await page.route(api, (route) => (isHeld ? void held.push(route) : refuse(500)(route)))
        await set(page, locale, path)
        const loading = page.locator('main [role=status][data-state=loading]').first()
        await loading.waitFor()
        expect.soft((await loading.textContent())?.trim(), `${path}: words while it loads`).not.toBe('')
        await hindersNobody(page, locale, `${path} loading`)

        isHeld = false
        for (const route of held) await refuse(500)(route)
        const retry = page.locator('main').getByRole('button', { name: words[locale].retry }).first()
        await retry.waitFor()
        expect.soft(await page.locator('main').innerText(), path).toContain(words[locale][500])
        await hindersNobody(page, locale, `${path} failed`)

        await page.unroute(api)
        await pressOn(page, retry)
        await retry.waitFor({ state: 'detached' })
        await settled(page)
        expect.soft(await page.locator('main').innerText(), `${path} after another try`).not.toContain(words[locale][500])
        await page.unroute(api)
      }
      await leave()
    }
  })

  it.each(answers)('says what a refusal means, and leads on: %s %i', async (locale, status) => {
    const [round] = rounds
    if (!round) throw new Error('nobody walks')
    const { page, follow, leave } = await standing(locale, round)
    await page.route(api, refuse(status))
    for (const path of round.paths) {
      await follow(path)
      expect.soft(await page.locator('h1').textContent(), path).toBe(words[locale][status])
      await hindersNobody(page, locale, `${path} ${status}`)
    }
    await leave()
  })

  it.each(['ja', 'en'] as const)('says in words that there is nothing: %s', async (locale) => {
    for (const round of [searches, ...rounds.filter(({ login }) => login !== undefined)]) {
      const { page, follow, leave } = await standing(locale, round)
      if (round.login !== undefined) await page.route(api, empty)
      for (const path of round.paths) {
        await follow(path)
        const tables = await page.locator('main table').evaluateAll((all) => all.filter((table) => !table.querySelector('tbody tr')).length)
        expect.soft(tables, `${path}: tables without a row`).toBe(0)
        expect.soft(await page.locator('main').innerText(), `${path}: words`).toMatch(words[locale].none)
        await hindersNobody(page, locale, `${path} empty`)
      }
      await leave()
    }
  })
})
