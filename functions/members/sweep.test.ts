import { monotonicFactory } from 'ulid'
import { beforeEach, describe, expect, it } from 'vitest'
import { applicationOf } from '../../local/harness/bodies.ts'
import { aoi, kei, type Person, person, riku } from '../../local/harness/people.ts'
import { type TestCity, testCity } from '../../local/harness/test-city.ts'
import { addDays, dateInTokyo, type Instant, instant } from '../kernel/time.ts'
import { personIdOf } from '../platform/token.ts'
import { evidenceKey } from './evidence.ts'
import { invitationDays } from './member-domain.ts'
import { membersWorker } from './worker.ts'

const ulid = monotonicFactory()
const base = '/api/members'

let city: TestCity
let now: Instant

const pass = (days: number) => {
  now = instant(new Date(Date.parse(now) + days * 86_400_000))
}
const put = async (who: Person, path: string, body?: unknown) => {
  const reply = await city.as(who)('PUT', `${base}${path}`, body)
  if (reply.status > 201) throw new Error(`${path}: ${reply.status} ${reply.text}`)
  return reply.body
}
const get = async (who: Person, path: string) => (await city.as(who)('GET', `${base}${path}`)).body
const act = (who: Person, thing: string, body: unknown) => put(who, `/${thing}/acts/act_${ulid()}`, body)

/** Hears the history of a thing as the queue would deliver it. */
const hear = async (about: string): Promise<void> => {
  const work = membersWorker({
    store: city.stores.members,
    files: city.files,
    clock: () => now,
    send: async () => undefined,
    portalUrl: 'https://kanmin.example',
  })
  const { items } = await city.stores.members.audit.about(about, { limit: 1000 })
  for (const event of items.toReversed()) await work(event)
}

const send = async (who: Person, applicationId: string, name: string) => {
  const bytes = Buffer.from(`${name} ${ulid()}`)
  const sha256 = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex')
  const evidence = { fileId: `fil_${ulid()}`, name, type: 'application/pdf', bytes: bytes.length, sha256 }
  const upload = await put(who, `/applications/${applicationId}/evidence/${evidence.fileId}`, evidence)
  await fetch(upload.url, { method: upload.method, headers: upload.headers, body: bytes })
  return evidence
}

const isKept = async (applicationId: string, { fileId }: { readonly fileId: string }) =>
  (await city.files.head(evidenceKey(applicationId as never, fileId as never))) !== undefined

const fileWithEvidence = async (code: string, name: string) => {
  const applicationId = `app_${ulid()}`
  const evidence = await send(aoi, applicationId, '定款.pdf')
  const content = { ...applicationOf(code, name, aoi.email), evidence: [evidence] }
  await put(aoi, `/applications/${applicationId}`, content)
  return { applicationId, evidence, content }
}

const admitted = async () => {
  const filed = await fileWithEvidence('271004', '大阪市')
  const { memberId } = await act(kei, `applications/${filed.applicationId}`, { act: 'admit', version: 1 })
  const roles = ['administrator'] as const
  const administrator = person('aoi', { memberId, kind: 'local-government', localGovernmentCode: '271004', roles })
  const invite = async (email: string) => {
    const invitationId = `inv_${ulid()}`
    await act(administrator, `members/${memberId}`, { act: 'invite', invitationId, email, role: 'editor' })
    return invitationId
  }
  return { ...filed, memberId, administrator, invite }
}

const sweep = () => city.sweeps.members()

beforeEach(async () => {
  now = '2026-11-22T03:00:00.000Z' as Instant
  city = await testCity({ clock: () => now })
})

describe('an invitation that has expired', () => {
  it('loses its address the day after, and stays in the list of the member', async () => {
    const { memberId, administrator, invite } = await admitted()
    const invitationId = await invite('somebody@kanmin.example')
    const kept = async () => city.stores.members.members.invitation(invitationId as never)

    pass(invitationDays)
    await sweep()
    expect((await kept())?.email).toBe('somebody@kanmin.example')
    pass(1)
    await sweep()

    expect((await kept())?.email).toBeUndefined()
    expect((await city.stores.members.members.invitationsFor('somebody@kanmin.example', { limit: 10 })).items).toEqual([])
    expect((await get(administrator, `/members/${memberId}/invitations`)).items).toMatchObject([{ invitationId, status: 'expired' }])
  })
})

describe('a note', () => {
  it('is erased 1,095 days after it was written, others are not', async () => {
    const { applicationId } = await fileWithEvidence('271004', '大阪市')
    await act(kei, `applications/${applicationId}`, { act: 'note', text: '古いメモ' })
    pass(1)
    await act(kei, `applications/${applicationId}`, { act: 'note', text: '新しいメモ' })

    pass(1095)
    await sweep()

    expect((await get(kei, `/applications/${applicationId}`)).notes).toMatchObject([{ text: '新しいメモ' }])
  })
})

describe('a document of evidence', () => {
  it('is erased with its name 365 days after the decision', async () => {
    const { applicationId, evidence } = await admitted()

    pass(365)
    await sweep()
    expect(await isKept(applicationId, evidence)).toBe(true)
    pass(1)
    await sweep()

    expect(await isKept(applicationId, evidence)).toBe(false)
    const view = await get(kei, `/applications/${applicationId}`)
    expect(view).toMatchObject({ content: { evidence: [] }, evidenceErasedOn: dateInTokyo(now) })
    expect(view.checks).toContainEqual({ name: 'evidence-given', outcome: 'not-applicable', found: dateInTokyo(now) })
  })

  it('is kept as long as nothing is decided', async () => {
    const { applicationId, evidence } = await fileWithEvidence('271004', '大阪市')

    pass(1000)
    await sweep()

    expect(await isKept(applicationId, evidence)).toBe(true)
  })

  it('that was replaced is erased when the act is heard, the one in its place is not', async () => {
    const { applicationId, evidence, content } = await fileWithEvidence('271004', '大阪市')
    await act(kei, `applications/${applicationId}`, { act: 'return', version: 1, reasons: ['読めません'] })
    const better = await send(aoi, applicationId, '読める定款.pdf')
    await act(aoi, `applications/${applicationId}`, { act: 'mend', version: 2, content: { ...content, evidence: [better] } })

    await hear(applicationId)

    expect([await isKept(applicationId, evidence), await isKept(applicationId, better)]).toEqual([false, true])
  })

  it('that no application ever named is erased 90 days after it was sent', async () => {
    const { applicationId, evidence } = await fileWithEvidence('271004', '大阪市')
    const draft = `app_${ulid()}`
    const forgotten = await send(aoi, draft, '送らなかった申請の定款.pdf')
    const replaced = await send(aoi, applicationId, '名前の挙がらない書類.pdf')

    pass(91)
    await sweep()

    expect([await isKept(draft, forgotten), await isKept(applicationId, replaced), await isKept(applicationId, evidence)]).toEqual([
      false,
      false,
      true,
    ])
  })
})

describe('a member that has left', () => {
  it('keeps no evidence and no notes', async () => {
    const { applicationId, evidence, memberId, administrator } = await admitted()
    await act(kei, `applications/${applicationId}`, { act: 'note', text: '担当者に電話した' })
    await act(administrator, `members/${memberId}`, { act: 'leave', reason: '合併' })

    await hear(memberId)
    await hear(memberId)

    expect(await isKept(applicationId, evidence)).toBe(false)
    expect(await get(kei, `/applications/${applicationId}`)).toMatchObject({ content: { evidence: [] }, notes: [] })
    expect(await city.stores.members.members.person(personIdOf(aoi.subject))).toBeUndefined()
    // Told once, so that other blocks erase what they keep.
    const { items } = await city.stores.members.audit.about(personIdOf(aoi.subject), { limit: 10 })
    expect(items.map(({ name }) => name)).toEqual(['PersonErased'])
  })
})

describe('who leaves by a planned hand-over', () => {
  const handedOver = async () => {
    const { memberId, administrator, invite } = await admitted()
    await put(riku, `/invitations/${await invite(riku.email)}/acceptance`)
    const on = addDays(dateInTokyo(now), 30)
    await act(administrator, `members/${memberId}`, { act: 'hand-over', from: personIdOf(aoi.subject), to: personIdOf(riku.subject), on })
    return memberId
  }
  const known = () => city.stores.members.members.person(personIdOf(aoi.subject))
  const people = async (memberId: string) => (await city.stores.members.members.peopleOf(memberId as never)).map(({ personId }) => personId)

  it('is erased on that day, and not before', async () => {
    const memberId = await handedOver()

    pass(29)
    await sweep()
    expect(await known()).toBeDefined()
    expect(await people(memberId)).toHaveLength(2)
    pass(1)
    await sweep()

    expect(await known()).toBeUndefined()
    expect(await people(memberId)).toEqual([personIdOf(riku.subject)])
  })

  it('stays known while an application of theirs is open, until it comes to nothing', async () => {
    await handedOver()
    const { applicationId } = await fileWithEvidence('072028', '会津若松市')

    pass(30)
    await sweep()
    expect(await known()).toBeDefined()
    await act(aoi, `applications/${applicationId}`, { act: 'withdraw', version: 1 })
    await hear(applicationId)

    expect(await known()).toBeUndefined()
    expect((await city.stores.members.audit.about(personIdOf(aoi.subject), { limit: 10 })).items).toEqual([])
  })

  it('stays if the role was given back before the day', async () => {
    const memberId = await handedOver()
    const by = person('riku', { memberId: memberId as never, kind: 'local-government', localGovernmentCode: '271004', roles: ['administrator'] })
    await act(kei, `members/${memberId}`, { act: 'rename', name: '大阪市', reason: '確認' })
    pass(30)
    await act(by, `members/${memberId}`, { act: 'change-role', personId: personIdOf(aoi.subject), role: 'viewer' })

    await sweep()

    expect(await known()).toBeDefined()
    expect(await people(memberId)).toHaveLength(2)
  })
})

describe('a name that somebody gave themselves', () => {
  it('outlives an admission and an invitation', async () => {
    await put(aoi, '/my-data/correction', { name: '髙橋 葵' })
    await put(riku, '/my-data/correction', { name: '陸 リク' })

    const { invite } = await admitted()
    await put(riku, `/invitations/${await invite(riku.email)}/acceptance`)

    expect((await get(aoi, '/my-data')).name).toBe('髙橋 葵')
    expect((await get(riku, '/my-data')).name).toBe('陸 リク')
  })
})

describe('the sweep', () => {
  it('finishes what one failure left, and calls for help', async () => {
    const { applicationId, evidence, invite } = await admitted()
    const invitationId = await invite('somebody@kanmin.example')
    pass(400)
    const { members } = city.stores.members
    const broken = { ...city.stores.members, members: { ...members, eraseAddress: () => Promise.reject(new Error('away')) } }
    const { membersSweep } = await import('./sweep.ts')
    const personalData = async () => ({ items: ['note', 'evidence', 'draft'].map((code) => ({ code, retentionDays: 90 })), others: {} }) as never
    const log = { info: () => undefined, error: () => undefined }

    await expect(membersSweep({ store: broken, files: city.files, clock: () => now, log, personalData })()).rejects.toThrow('1 things')

    expect(await isKept(applicationId, evidence)).toBe(false)
    await sweep()
    expect((await members.invitation(invitationId as never))?.email).toBeUndefined()
  })
})
