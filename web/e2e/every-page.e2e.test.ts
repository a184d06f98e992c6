import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { applicant } from './applicant.ts'
import { type Locale, openPortal, type Portal, type Visitor } from './portal.ts'

const artefacts = join(import.meta.dirname, '..', '..', 'artefacts', 'portal')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** `alike`: says the same as another page, and so bears its title. */
type Place = { readonly name: string; readonly path: (things: Things) => string; readonly alike?: true }
type Things = { readonly member: string; readonly application: string; readonly draft: string; readonly filed: string; readonly person: string }

const at = (name: string, path: string): Place => ({ name, path: () => path })
const alike = (name: string, path: string): Place => ({ name, path: () => path, alike: true })

const forEverybody: readonly Place[] = [
  at('top', '/'),
  at('directory', '/directory'),
  alike('directory of one prefecture', '/directory?kind=local-government&prefecture=37'),
  alike('directory without result', '/directory?text=nowhere&kind=ministry'),
  { name: 'member', path: ({ member }) => `/directory/${member}` },
  alike('member who is absent', '/directory/mbr_01JD2Q9V8T6Y4W3X5Z7A9B1C2D'),
  at('applying', '/apply'),
  alike('directory of one municipality and field', '/directory?prefecture=37&municipality=372013&field=mobility'),
  at('statistics', '/statistics'),
  alike('statistics of a year before', '/statistics?fiscalYear=2025'),
  at('contact', '/contact'),
  at('privacy', '/privacy'),
  at('sign in', '/sign-in'),
  alike('my applications, not signed in', '/my-applications'),
  at('help', '/help'),
  at('accessibility policy', '/accessibility'),
  at('problem', '/problems/members/body-already-applied'),
  alike('problem that does not exist', '/problems/members/nonsense'),
  at('reference of members', '/reference/members'),
  at('reference of registry', '/reference/registry'),
  at('not found', '/no/such/page'),
]

const forTheOperator: readonly Place[] = [
  alike('top, signed in', '/'),
  at('queue', '/applications'),
  alike('queue, returned', '/applications?status=returned'),
  alike('queue, admitted', '/applications?status=admitted'),
  { name: 'case', path: ({ application }) => `/applications/${application}` },
  at('all members', '/members'),
  alike('all members, left', '/members?status=left'),
  { name: 'member tended', path: ({ member }) => `/members/${member}` },
  at('audit', '/audit'),
  at('parked deliveries', '/parked-deliveries'),
  at('rechecks', '/rechecks'),
  at('stuck', '/stuck'),
  at('my data', '/my-data'),
  at('my applications', '/my-applications'),
]

const topic = (name: string): Place => ({ name: `application ${name}`, path: ({ draft }) => `/apply/${draft}/${name}` })

const forApplicants: readonly Place[] = [
  { name: 'application tasks', path: ({ draft }) => `/apply/${draft}` },
  ...['kind', 'organization', 'identifier', 'place', 'activities', 'evidence', 'contact', 'terms'].map(topic),
  { name: 'application check', path: ({ draft }) => `/apply/${draft}/check` },
  { name: 'application filed', path: ({ filed }) => `/apply/${filed}/done` },
  { name: 'case of the applicant', path: ({ filed }) => `/applications/${filed}` },
  alike('my applications with a draft', '/my-applications'),
]

const forMembers: readonly Place[] = [
  at('forbidden', '/audit'),
  alike('my applications of a member', '/my-applications'),
  at('my member', '/my-member'),
  at('my member, details', '/my-member/details'),
  at('my member, people', '/my-member/people'),
  { name: 'my member, person', path: ({ person }) => `/my-member/people/${person}` },
  at('my member, terms', '/my-member/terms'),
  at('my member, leave', '/my-member/leave'),
  at('invitations', '/invitations'),
]

const readPerson = async (portal: Portal): Promise<string> => {
  const haru = await portal.visitor({ locale: 'ja' })
  await haru.signIn('haru')
  await haru.open('/my-member/people')
  const link = haru.page.locator('tbody td a').first()
  const person = /[^/]+$/.exec((await link.getAttribute('href')) ?? '')?.[0] ?? ''
  await haru.leave()
  return person
}

/** What Nagi has filed, and an application that Nagi has begun. */
const readOwnThings = async (portal: Portal): Promise<Pick<Things, 'draft' | 'filed'>> => {
  const nagi = await applicant(portal.origin, 'nagi')
  const draft = await nagi.begin({
    kind: 'business',
    name: '凪の道具店',
    localGovernmentCode: '401307',
    identifiedBy: 'invoice-number',
    invoiceNumber: 'T1234567890123',
    contactName: '凪 渚',
    email: 'nagi@nagi.example',
    phone: '03-1234-5678',
    acceptedTerms: nagi.terms,
  })
  return { draft, filed: await nagi.firstFiled() }
}

const readThings = async (portal: Portal): Promise<Things> => {
  const visitor = await portal.visitor({ locale: 'ja' })
  const idIn = async (path: string, pattern: RegExp) => {
    await visitor.open(path)
    const link = visitor.page.locator('tbody th a').first()
    await link.waitFor()
    return pattern.exec((await link.getAttribute('href')) ?? '')?.[0] ?? ''
  }
  const member = await idIn('/directory', /mbr_\w+/)
  await visitor.signIn('kei')
  const application = await idIn('/applications', /app_\w+/)
  await visitor.leave()
  return { member, application, person: await readPerson(portal), ...(await readOwnThings(portal)) }
}

const widerThanScreen = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

const violations = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).setLegacyMode(true).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

/** What every page promises, whatever it is about. */
const examine = async ({ page, locale, faults }: Visitor, name: string) => {
  expect.soft(await page.locator('html').getAttribute('lang'), `${name}: language`).toBe(locale)
  expect.soft(await page.locator('h1').count(), `${name}: one heading`).toBe(1)
  expect.soft(await violations(page), `${name}: axe`).toEqual([])
  expect.soft(await widerThanScreen(page), `${name}: no sideways scrolling`).toBeLessThanOrEqual(0)
  expect.soft(faults.splice(0), `${name}: quiet console`).toEqual([])
}

describe('every page of the portal', () => {
  let portal: Portal
  let things: Things

  beforeAll(async () => {
    await mkdir(artefacts, { recursive: true })
    portal = await openPortal()
    things = await readThings(portal)
  })
  afterAll(() => portal.close())

  const walk = async (visitor: Visitor, places: readonly Place[], titles: string[], width: number) => {
    for (const { name, path, alike } of places) {
      await visitor.open(path(things))
      await examine(visitor, name)
      if (!alike) titles.push(await visitor.page.title())
      await visitor.page.screenshot({ path: join(artefacts, `${name.replace(/[^a-z]+/g, '-')}.${visitor.locale}.${width}.png`), fullPage: true })
    }
  }

  const locales: readonly Locale[] = ['ja', 'en']
  const screens = locales.flatMap((locale) => [1280, 320].map((width) => ({ locale, width })))

  it.each(screens)('loads, speaks its language, fits and hinders nobody: $locale at $width px', { timeout: 300_000 }, async ({ locale, width }) => {
    const titles: string[] = []

    const guest = await portal.visitor({ locale, width })
    await walk(guest, forEverybody, titles, width)
    await guest.leave()
    const kei = await portal.visitor({ locale, width })
    await kei.signIn('kei')
    await walk(kei, forTheOperator, titles, width)
    await kei.leave()
    const nagi = await portal.visitor({ locale, width })
    await nagi.signIn('nagi')
    await walk(nagi, forApplicants, titles, width)
    await nagi.leave()
    const haru = await portal.visitor({ locale, width })
    await haru.signIn('haru')
    await walk(haru, forMembers, titles, width)
    await haru.leave()

    expect(titles.toSorted()).toEqual([...new Set(titles)].toSorted())
  })
})
