import { applicant } from '../applicant.ts'
import { type Portal, settled } from '../portal.ts'
import { alike, at, type BlockPages, type Place } from './place.ts'

const idIn = (address: string | null, pattern: RegExp): string => pattern.exec(address ?? '')?.[0] ?? ''

/** A member, a case, and somebody's colleague, as the first line of each list leads to them. */
const readThings = async (portal: Portal) => {
  const kei = await portal.visitor({ locale: 'ja' })
  const firstLink = async (path: string) => {
    await kei.open(path)
    const link = kei.page.locator('tbody th a').first()
    await link.waitFor()
    return link.getAttribute('href')
  }
  const member = idIn(await firstLink('/directory'), /mbr_\w+/)
  await kei.signIn('kei')
  const application = idIn(await firstLink('/applications'), /app_\w+/)
  await kei.leave()
  return { member, application }
}

const readPerson = async (portal: Portal): Promise<string> => {
  const haru = await portal.visitor({ locale: 'ja' })
  await haru.signIn('haru')
  await haru.open('/my-member/people')
  const address = await haru.page.locator('tbody td a').first().getAttribute('href')
  await haru.leave()
  return idIn(address, /[^/]+$/)
}

/** What Nagi has filed, and an application that Nagi has begun. */
const readOwnThings = async (portal: Portal) => {
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

/** Two lists taken, so that a report and its tables stand there. */
const takeList = async (portal: Portal): Promise<string> => {
  const kei = await portal.visitor({ locale: 'ja' })
  await kei.signIn('kei')
  await kei.open('/rechecks')
  const held = await fetch(`${portal.origin}/api/registry/local-governments.csv`)
  const list = (await held.text()).replace('高松市', '新高松市')
  await kei.page.getByLabel('一覧の日付').fill(new Date().toISOString().slice(0, 10))
  await kei.page.getByLabel('一覧のファイル').setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(list) })
  await kei.page.getByRole('button', { name: '取り込んで比べる' }).click()
  await kei.page.waitForURL(/rechecks\/./)
  await settled(kei.page)
  const id = idIn(kei.page.url(), /[^/]+$/)
  await kei.leave()
  return id
}

const forEverybody = (member: string): readonly Place[] => [
  at('directory', '/directory'),
  alike('directory of one prefecture', '/directory?kind=local-government&prefecture=37'),
  alike('directory without result', '/directory?text=nowhere&kind=ministry'),
  at('member', `/directory/${member}`),
  alike('member who is absent', '/directory/mbr_01JD2Q9V8T6Y4W3X5Z7A9B1C2D'),
  at('applying', '/apply'),
  alike('directory of one municipality and field', '/directory?prefecture=37&municipality=372013&field=mobility'),
  at('statistics', '/statistics'),
  alike('statistics of a year before', '/statistics?fiscalYear=2025'),
  alike('my applications, not signed in', '/my-applications'),
]

const forTheOperator = (member: string, application: string, recheck: string): readonly Place[] => [
  at('queue', '/applications'),
  alike('queue, returned', '/applications?status=returned'),
  alike('queue, admitted', '/applications?status=admitted'),
  at('case', `/applications/${application}`),
  at('all members', '/members'),
  alike('all members, left', '/members?status=left'),
  at('member tended', `/members/${member}`),
  at('audit', '/audit'),
  at('parked deliveries', '/parked-deliveries'),
  at('rechecks', '/rechecks'),
  at('recheck', `/rechecks/${recheck}`),
  at('stuck', '/stuck'),
  at('my data', '/my-data'),
  at('my applications', '/my-applications'),
]

const topics = ['kind', 'organization', 'identifier', 'place', 'activities', 'evidence', 'contact', 'terms']

const forApplicants = (draft: string, filed: string): readonly Place[] => [
  at('application tasks', `/apply/${draft}`),
  ...topics.map((topic) => at(`application ${topic}`, `/apply/${draft}/${topic}`)),
  at('application check', `/apply/${draft}/check`),
  at('application filed', `/apply/${filed}/done`),
  at('case of the applicant', `/applications/${filed}`),
  alike('my applications with a draft', '/my-applications'),
]

const forMembers = (person: string): readonly Place[] => [
  alike('my applications of a member', '/my-applications'),
  at('my member', '/my-member'),
  at('my member, details', '/my-member/details'),
  at('my member, people', '/my-member/people'),
  at('my member, person', `/my-member/people/${person}`),
  at('my member, terms', '/my-member/terms'),
  at('my member, leave', '/my-member/leave'),
  at('invitations', '/invitations'),
]

export const membersPages: BlockPages = async (portal) => {
  const { member, application } = await readThings(portal)
  const { draft, filed } = await readOwnThings(portal)
  return [
    { places: forEverybody(member) },
    { login: 'kei', places: forTheOperator(member, application, await takeList(portal)) },
    { login: 'nagi', places: [...forApplicants(draft, filed), alike('invitations of somebody invited', '/invitations')] },
    { login: 'haru', places: forMembers(await readPerson(portal)) },
  ]
}
