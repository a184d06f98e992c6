import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ScanCommand } from '@aws-sdk/client-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import { monotonicFactory } from 'ulid'
import { beforeAll, describe, expect, it } from 'vitest'
import { applicationOf } from '../../local/harness/bodies.ts'
import { aoi, kei, type Person, person, riku, secretariat } from '../../local/harness/people.ts'
import { type TestCity, testCity } from '../../local/harness/test-city.ts'
import { silentLog } from '../../local/parts/log.ts'
import { createConsumer, maxAttempts } from '../platform/consumer.ts'
import { personIdOf } from '../platform/token.ts'
import { ApplicationContent, Contact } from './application-contract.ts'
import { MemberDetails } from './member-contract.ts'
import { inventoryOf, pathsOf } from './privacy-domain.ts'
import { itemOf } from './privacy-store.ts'
import { membersTable } from './table.ts'

const read = (file: string) => JSON.parse(readFileSync(join(import.meta.dirname, '../../data', file), 'utf8'))
const inventory = inventoryOf(read('personal-data.json'), 'members')
const personal = inventory.items.flatMap(({ where }) => where)
const others = Object.entries(inventory.others).flatMap(([item, paths]) => paths.map((path) => `${item}.${path}`))

const ulid = monotonicFactory()
const base = '/api/members'

let city: TestCity
let kept: string[]

/** Every attribute of every item in the table, as DynamoDB has it. */
const everyPath = async (): Promise<string[]> => {
  const { Items = [] } = await city.client.send(new ScanCommand({ TableName: city.tableName(membersTable) }))
  const stop = new Set([...personal, ...others])
  const paths = Items.map((item) => unmarshall(item)).flatMap(({ pk, sk, ...values }) => pathsOf({ item: itemOf({ pk, sk }), values }, stop))
  return [...new Set(paths)].sort()
}

const contact = { department: '企画課', name: '髙橋 葵', email: 'aoi@kanmin.example', phone: '0242-39-1111' }
const whole = (corporateNumber: string) => ({
  kind: 'business',
  name: '株式会社官民',
  nameKana: 'かんみん',
  nameEn: 'Kanmin',
  corporateNumber,
  invoiceNumber: `T${corporateNumber}`,
  withoutNumber: '番号のない理由',
  localGovernmentCode: '131016',
  postalCode: '100-0001',
  address: '千代田区千代田1-1',
  website: 'https://kanmin.example/',
  about: '紹介',
  fields: ['energy'],
  contact,
  acceptedTerms: '2026-04-01',
})

/** One city in which everything this block can keep has been kept once. */
beforeAll(async () => {
  city = await testCity()
  const put = async (who: Person, path: string, body?: unknown) => {
    const reply = await city.as(who)('PUT', `${base}${path}`, body)
    if (reply.status > 201) throw new Error(`${path}: ${reply.status} ${reply.text}`)
    return reply.body
  }
  const file = async (content: unknown) => {
    const id = `app_${ulid()}`
    await put(aoi, `/applications/${id}`, content)
    return id
  }
  const act = (who: Person, thing: string, body: unknown) => put(who, `/${thing}/acts/act_${ulid()}`, body)

  const document = async (corporateNumber: string) => {
    const bytes = Buffer.from('pdf')
    const sha256 = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex')
    const evidence = { fileId: `fil_${ulid()}`, name: '定款.pdf', type: 'application/pdf', bytes: 3, sha256 }
    const id = `app_${ulid()}`
    const upload = await put(aoi, `/applications/${id}/evidence/${evidence.fileId}`, evidence)
    await fetch(upload.url, { method: 'PUT', headers: upload.headers, body: bytes })
    await put(aoi, `/applications/${id}`, { ...whole(corporateNumber), evidence: [evidence] })
    return id
  }
  const documented = await document('5010001990002')
  await act(kei, `applications/${documented}`, { act: 'take', version: 1 })
  await act(kei, `applications/${documented}`, { act: 'pause', version: 2, reason: '電話を待つ' })
  await act(kei, `applications/${documented}`, { act: 'note', text: '髙橋さんと話した' })

  const returned = await file(whole('4010001990003'))
  await act(kei, `applications/${returned}`, { act: 'return', version: 1, reasons: ['直してください'] })
  const replaced = await document('9010001990007')
  await act(kei, `applications/${replaced}`, { act: 'return', version: 1, reasons: ['読めません'] })
  await act(aoi, `applications/${replaced}`, { act: 'mend', version: 2, content: whole('9010001990007') })
  const decided = await document('8010001990008')
  await act(kei, `applications/${decided}`, { act: 'refuse', version: 1, reason: '対象外' })
  const cleared = await document('7010001990009')
  await act(kei, `applications/${cleared}`, { act: 'refuse', version: 1, reason: '対象外' })
  const { applications } = city.stores.members
  const due = await applications.application(cleared as never)
  if (!due) throw new Error('no application')
  await applications.eraseEvidence(due, '2026-11-22' as never)
  const refused = await file(whole('3010001990004'))
  await act(kei, `applications/${refused}`, { act: 'refuse', version: 1, reason: '対象外' })

  const admitted = await file(whole('2010001990005'))
  const { memberId } = await act(kei, `applications/${admitted}`, { act: 'admit', version: 1 })
  const administrator = person('aoi', { memberId, kind: 'business', localGovernmentCode: '131016', roles: ['administrator'] })
  const member = `members/${memberId}`
  const invite = async (email: string) => {
    const invitationId = `inv_${ulid()}`
    await act(administrator, member, { act: 'invite', invitationId, email, role: 'editor' })
    return invitationId
  }
  await put(riku, `/invitations/${await invite(riku.email)}/acceptance`)
  await invite('open@kanmin.example')
  const other = personIdOf(riku.subject)
  await act(administrator, member, { act: 'deputize', personId: other, until: '2026-12-31' })
  await act(administrator, member, { act: 'change-role', personId: other, role: 'administrator' })
  await act(administrator, member, { act: 'hand-over', from: personIdOf(aoi.subject), to: other, on: '2027-04-01' })
  await act(administrator, member, {
    act: 'change',
    details: {
      nameKana: 'かんみん',
      nameEn: 'Kanmin',
      postalCode: '100-0001',
      address: '千代田',
      website: 'https://kanmin.example/',
      about: '紹介',
      fields: ['energy'],
    },
  })
  await act(kei, member, { act: 'suspend', reason: '連絡がとれない' })
  await act(kei, member, { act: 'restore', reason: '連絡がとれた' })
  const removed = await file(whole('1010001990006'))
  const { memberId: gone } = await act(kei, `applications/${removed}`, { act: 'admit', version: 1 })
  await act(kei, `members/${gone}`, { act: 'leave', reason: '解散' })

  const draft = `app_${ulid()}`
  await put(aoi, `/drafts/${draft}`, { applicationId: draft, values: { contact } })
  await put(riku, '/my-data/correction', { name: '陸 リク' })

  const rows: { code: string; name: string }[] = read('local-governments.json').map(({ code, name }: { code: string; name: string }) => ({
    code,
    name,
  }))
  const government = await file(applicationOf('112461', '白岡市', aoi.email))
  const town = (await act(kei, `applications/${government}`, { act: 'admit', version: 1 })).memberId
  const recheckId = `rck_${ulid()}`
  const listed = rows.map((row) =>
    row.code === '112461'
      ? { code: '114456', name: '白岡町', kana: 'しらおかまち', nameEn: 'Shiraoka' }
      : row.code === '112453'
        ? { ...row, name: '別の市' }
        : row,
  )
  await put(kei, `/rechecks/${recheckId}`, { listedOn: '2026-10-01', rows: listed })
  await put(kei, `/rechecks/${recheckId}/proposals/${town}`, { decision: 'apply', reason: '町になった', toCode: '114456' })

  const table = city.tables.get('members')
  const { items } = await city.stores.members.audit.about(secretariat, { limit: 1 })
  const [event] = items
  if (!table || !event) throw new Error('no event')
  const consumer = (handle: () => Promise<void>) => createConsumer({ name: 'members-letters', table, clock: () => event.at, log: silentLog, handle })
  await consumer(() => Promise.reject(new Error('no mail'))).hear(event, maxAttempts)
  await consumer(() => Promise.resolve()).hear(event, 1)

  kept = await everyPath()
})

describe('the inventory of personal data', () => {
  it('says of every attribute of every item whether it is about a person', () => {
    const known = new Set([...personal, ...others])

    expect(kept.filter((path) => !known.has(path))).toEqual([])
  })

  it('says nothing of what is not kept', () => {
    expect([...personal, ...others].filter((path) => !kept.includes(path))).toEqual([])
  })

  it('says each thing once', () => {
    const all = [...personal, ...others]

    expect(all.filter((path, at) => all.indexOf(path) !== at)).toEqual([])
  })

  it('was held against items in which nothing was left empty', () => {
    const filed = Object.keys(ApplicationContent().shape).filter((name) => name !== 'contact')

    expect(filed.filter((name) => !kept.some((path) => path.startsWith(`APPLICATION.content.${name}`)))).toEqual([])
    expect(Object.keys(Contact().shape).filter((name) => !kept.includes(`CONTACT.${name}`))).toEqual([])
    expect(Object.keys(MemberDetails().shape).filter((name) => !kept.some((path) => path.startsWith(`MEMBER.${name}`)))).toEqual([])
  })

  it('names purpose, retention and basis of each in words, in both languages', () => {
    for (const { where: _, identifying: __, retentionDays, ...row } of inventory.items) {
      expect(
        Object.values(row).every((value) => typeof value === 'string' && value.trim() !== ''),
        row.code,
      ).toBe(true)
      if (retentionDays !== undefined) {
        expect(row.retention).toContain(`${retentionDays.toLocaleString('en')}日`)
        expect(row.retentionEn).toContain(`${retentionDays.toLocaleString('en')} days`)
      }
    }
    expect(new Set(inventory.items.map(({ code }) => code)).size).toBe(inventory.items.length)
  })
})
