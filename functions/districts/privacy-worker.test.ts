import { beforeAll, describe, expect, it } from 'vitest'
import {
  base,
  bodies,
  businessContent,
  done,
  entered,
  feeRule,
  newId,
  sent,
  settledDistrict,
  sha256,
  somebodyOf,
  writtenRule,
} from '../../local/harness/district.ts'
import { type TestCity, testCity } from '../../local/harness/test-city.ts'
import type { Event } from '../kernel/event.ts'
import { PersonId } from '../kernel/ids.ts'
import { instant } from '../kernel/time.ts'
import { shelve } from '../platform/shelf.ts'
import { ConsentId } from './consent/consent-contract.ts'
import { photoKey } from './consent/consent-photo.ts'
import { DocumentId, type DocumentRequest } from './document/document-contract.ts'
import { fileKey } from './document/document-domain.ts'
import { planAttachmentKey } from './plan/plan-attachment-desk.ts'
import { PlanId } from './plan/plan-contract.ts'
import { day, exampleContent } from './plan/plan-example.ts'
import { importFileKey } from './roll/roll-import-store.ts'
import { districtsWorker } from './worker.ts'

let city: TestCity
let districtId: string
let beneficiaryId: string
let planId: PlanId
let attached: string
let importId: Parameters<typeof importFileKey>[0]
let letters: readonly string[]
let notice: readonly string[]

const clock = () => instant(new Date())
const ask = async (method: string, path: string, body?: unknown) => done(await city.as(somebodyOf('amo'))(method, `${base}${path}`, body)).body
const bytesOf = (words: string) => new TextEncoder().encode(words)

const hear = async (event: Pick<Event, 'block' | 'name' | 'about' | 'after'>) => {
  const work = districtsWorker({ store: city.stores.districts, clock, files: city.files })
  for (const _ of ['once', 'heard again']) await work({ eventId: newId('evt') as Event['eventId'], at: clock(), ...event })
}
const there = async (...keys: readonly string[]) => (await Promise.all(keys.map((key) => city.files.head(key)))).map((file) => file !== undefined)

/** A signed paper with its photo. */
const signed = async (): Promise<ConsentId> => {
  const consentId = ConsentId().parse(newId('cns'))
  const bytes = bytesOf(`%PDF-1.7 signed ${consentId}`)
  const photo = { fileId: newId('fil'), name: '髙橋明の同意書.pdf', type: 'application/pdf', bytes: bytes.length, sha256: sha256(bytes) }
  await ask('PUT', `/plans/${planId}/consents/${consentId}`, {
    ...{ way: 'paper', beneficiaryId, answer: 'consent', planVersion: 1, feeVersion: 2, answeredOn: '2026-11-01', photo },
    signer: { name: '髙橋 明', authority: 'representative' },
  })
  await sent(await ask('PUT', `/plans/${planId}/consents/${consentId}/photo`), bytes)
  return consentId
}

/** A paper that is made, with its file; the keys of its files. */
const made = async (request: DocumentRequest): Promise<readonly string[]> => {
  const documentId = DocumentId().parse(newId('doc'))
  const body = Buffer.from(`${request.kind} 髙橋 明 様`)
  const file = { name: 'paper.pdf', type: 'application/pdf' as const, bytes: body.length, sha256: sha256(body) }
  const key = fileKey(planId, documentId, file)
  await shelve(city.files, { key, type: file.type, body })
  const names = { municipality: '高松市', amo: '一般社団法人', district: '地区' }
  const askedBy = PersonId().parse(newId('psn'))
  const document = { documentId, planId, request, askedAt: clock(), askedBy, names, fingerprint: '', version: 1, parts: 1, files: [file] }
  await city.stores.districts.documents.ask(document, undefined, { personId: askedBy, roles: [] })
  return [key]
}

const announced = async () => {
  const bytes = bytesOf('名称,見込まれる利益\n髙橋商店,12\n')
  const id = newId('imp') as typeof importId
  const file = { name: '髙橋さんからの名簿.csv', kind: 'csv', bytes: bytes.length, sha256: sha256(bytes) }
  const mapping = { columns: { name: '名称', expectedBenefit: '見込まれる利益' } }
  const { upload } = await ask('PUT', `/districts/${districtId}/roll-imports/${id}`, { file, mapping })
  await sent(upload, bytes)
  return id
}

beforeAll(async () => {
  city = await testCity()
  districtId = await settledDistrict(city)
  beneficiaryId = await entered(city, districtId, businessContent('髙橋商店'))
  planId = PlanId().parse(newId('apl'))
  await ask('PUT', `/plans/${planId}`, { districtId, content: { ...exampleContent, attachments: [] } })
  await ask('PUT', `/plans/${planId}/fee`, { version: 1, feeRuleId: await writtenRule(city, districtId, feeRule({ effectiveFrom: '2020-04-01' })) })
  const bytes = bytesOf(`%PDF-1.7 articles ${planId}`)
  attached = planAttachmentKey(planId, sha256(bytes))
  await sent(await ask('PUT', `/plans/${planId}/attachments/${sha256(bytes)}`, { type: 'application/pdf', bytes: bytes.length }), bytes)
  importId = await announced()
  letters = await made({ kind: 'letters', on: day('2026-11-01') })
  notice = await made({ kind: 'notice', number: '第1号', on: day('2026-11-01') })
})

const nameOfPhoto = async (consentId: ConsentId) => (await city.stores.districts.consents.consent(planId, consentId))?.photo?.name

describe('the photo of a signed paper', () => {
  it('goes with who signed, when that is erased; the hash stays, and the photos of others', async () => {
    const [gone, kept] = [await signed(), await signed()]
    await ask('PUT', `/plans/${planId}/consents/${gone}/acts/${newId('act')}`, { act: 'erase-signer' })

    await hear({ block: 'districts', name: 'SignerErased', about: planId, after: { consentId: gone } })

    expect(await there(photoKey(planId, gone), photoKey(planId, kept))).toEqual([false, true])
    expect(await nameOfPhoto(gone)).toMatch(/^[0-9a-f]{64}$/)
    expect(await nameOfPhoto(kept)).toBe('髙橋明の同意書.pdf')
  })
})

describe('the files of an organization', () => {
  it('that name people go when it leaves: photos, letters, files of rolls; the papers of the procedure stay', async () => {
    const consentId = await signed()
    const naming = [photoKey(planId, consentId), ...letters, importFileKey(importId)]
    await hear({ block: 'members', name: 'MemberLeft', about: bodies.otherAmo.memberId, after: {} })
    expect(await there(...naming)).toEqual([true, true, true])

    await hear({ block: 'members', name: 'MemberLeft', about: bodies.amo.memberId, after: {} })

    expect(await there(...naming)).toEqual([false, false, false])
    expect(await there(...notice, attached)).toEqual([true, true])
    expect(await nameOfPhoto(consentId)).toMatch(/^[0-9a-f]{64}$/)
    expect((await city.stores.districts.imports.import(importId))?.file.name).toMatch(/^[0-9a-f]{64}$/)
    const { items } = await city.stores.districts.documents.ofPlan(planId, { limit: 10 })
    expect(items.map(({ request }) => request.kind)).toEqual(['notice'])
  })
})
