import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, type ExpectStatic, it } from 'vitest'
import { hindrances } from './hindrances.ts'
import { missedByKeys, missedByKeysInContent } from './keyboard-walk.ts'
import { devicesPages } from './pages/devices.ts'
import { districtsPages } from './pages/districts.ts'
import { feesPages } from './pages/fees.ts'
import { membersPages } from './pages/members.ts'
import { noticesPages } from './pages/notices.ts'
import { partneringPages } from './pages/partnering.ts'
import type { Place, Round } from './pages/place.ts'
import { projectsPages } from './pages/projects.ts'
import { shellPages } from './pages/shell.ts'
import { type Locale, openPortal, type Portal, type Visitor } from './portal.ts'

// One line for each block.
const blocks = [shellPages, membersPages, projectsPages, partneringPages, noticesPages, districtsPages, devicesPages, feesPages]

// Pictures are for people: taking them is half of the walk, and judges nothing.
const artefacts = process.env.KANMIN_PICTURES ? join(import.meta.dirname, '..', '..', 'artefacts', 'portal') : undefined
const wide = { width: 1280, height: 900 }
const narrow = { width: 320, height: 900 }
// What a page of 1280 pixels has left at 200 %.
const zoomed = { width: 640, height: 450 }
// The wide one last: it is the one a page is opened with. Japanese breaks anywhere, and fits where English does.
const sizesOf: Readonly<Record<Locale, readonly (typeof wide)[]>> = { ja: [narrow, wide], en: [narrow, zoomed, wide] }
// axe takes longer than all else: what depends on words it sees in both languages, what depends on the shape at both widths.
const judgedAt: Readonly<Record<Locale, typeof wide>> = { ja: wide, en: narrow }

/** By how much, once what is drawn to measure has been drawn anew: a busy machine takes a moment. */
const widerThanScreen = async (page: Page) => {
  const wider = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
  if ((await page.evaluate(wider)) <= 0) return 0
  await page
    .waitForFunction(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth, undefined, { timeout: 3_000 })
    .catch(() => undefined)
  return page.evaluate(wider)
}

/** Tables that have no CSV button of their own: each takes the nearest one that no other has taken. */
const tablesWithoutFile = (page: Page) =>
  page.evaluate(() => {
    const free = new Set([...document.querySelectorAll('main button, main a[download]')].filter((control) => control.textContent?.includes('CSV')))
    const takesOne = (table: Element): boolean => {
      for (let around = table.parentElement; around; around = around.parentElement) {
        const found = [...free].find((control) => around?.contains(control))
        if (found) return free.delete(found)
      }
      return false
    }
    return [...document.querySelectorAll('main table')]
      .filter((table) => !takesOne(table))
      .map((table) => table.querySelector('caption')?.textContent)
  })

/** What every page promises, whatever it is about, at both widths of one visit. */
const examine = async (
  { page, locale, faults }: Visitor,
  { name, withoutCsv, within }: Place & { readonly within: string },
  expect: ExpectStatic,
) => {
  expect.soft(await page.locator('html').getAttribute('lang'), `${name}: language`).toBe(locale)
  expect.soft(await page.locator('h1').count(), `${name}: one heading`).toBe(1)
  if (!withoutCsv) expect.soft(await tablesWithoutFile(page), `${name}: every table can be saved`).toEqual([])
  for (const size of sizesOf[locale]) {
    await page.setViewportSize(size)
    expect.soft(await widerThanScreen(page), `${name}: no sideways scrolling at ${size.width}`).toBeLessThanOrEqual(0)
    if (size === judgedAt[locale])
      expect.soft(await hindrances(page, { within, colours: locale === 'ja' }), `${name}: axe at ${size.width}`).toEqual([])
    const file = `${name.replace(/[^a-z]+/g, '-')}.${locale}.${size.width}.png`
    if (artefacts && size !== zoomed) await page.screenshot({ path: join(artefacts, file), fullPage: true })
  }
  expect.soft(faults.splice(0), `${name}: quiet console`).toEqual([])
}

/** One visit for each login, whichever blocks bring its pages. */
const roundsOf = (rounds: readonly Round[]): readonly Round[] => {
  const logins = [...new Set(rounds.map(({ login }) => login))]
  return logins.map((login) => ({
    ...(login !== undefined && { login }),
    places: rounds.flatMap((round) => (round.login === login ? round.places : [])),
  }))
}

/** One language's way through all pages, its titles, and the word it says what it finds with: two walk at once. */
type Walk = { readonly locale: Locale; readonly titles: string[]; readonly expect: ExpectStatic }

describe('every page of the portal', () => {
  let portal: Portal
  let rounds: readonly Round[]

  beforeAll(async () => {
    if (artefacts) await mkdir(artefacts, { recursive: true })
    portal = await openPortal()
    const found: Round[] = []
    for (const pagesOf of blocks) found.push(...(await pagesOf(portal)))
    rounds = roundsOf(found)
  })
  afterAll(() => portal.close())

  const walk = async ({ login, places }: Round, { locale, titles, expect }: Walk) => {
    const visitor = await portal.visitor({ locale })
    if (login !== undefined) await visitor.signIn(login)
    for (const [at, place] of places.entries()) {
      await (at === 0 ? visitor.open(place.path) : visitor.follow(place.path))
      if (!place.alike) titles.push(await visitor.page.title())
      // Header and footer are the same until somebody else signs in.
      await examine(visitor, { ...place, within: at === 0 ? 'html' : 'main' }, expect)
      // Where the Tab key leads depends on the shape alone.
      const missed = at === 0 ? missedByKeys : missedByKeysInContent
      if (locale === 'ja') expect.soft(await missed(visitor.page), `${place.name}: the Tab key`).toEqual([])
    }
    await visitor.leave()
  }

  const locales: readonly Locale[] = ['ja', 'en']

  // Both languages at once: the browser's renderers share the cores, and the walk itself mostly waits for them.
  it.concurrent.for(locales)(
    'loads, speaks its language, fits, hinders nobody and gives its tables away: %s',
    { timeout: 3_600_000 },
    async (locale, { expect }) => {
      const titles: string[] = []

      for (const round of rounds) await walk(round, { locale, titles, expect })

      expect(titles.toSorted()).toEqual([...new Set(titles)].toSorted())
    },
  )
})
