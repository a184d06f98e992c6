import { rm } from 'node:fs/promises'
import { ulid } from 'ulid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dateInTokyo, fiscalYearOf, type LocalDate, systemClock } from '../functions/kernel/time.ts'
import type { City } from './city.ts'
import { demoMachine } from './demo-people.ts'
import { applicationOf } from './harness/bodies.ts'
import { demoPlace } from './harness/demo-place.ts'
import { startJudgedCity } from './harness/judged-city.ts'
import { secretariat } from './harness/people.ts'
import { moveClock, resetClock } from './parts/clock.ts'
import { freePort } from './parts/engine.ts'
import { signIn } from './sign-in.ts'

let dir: string
let city: City

beforeAll(async () => {
  dir = await demoPlace()
  city = await startJudgedCity({ dir, port: await freePort(), demo: true })
})

afterAll(async () => {
  await city.stop()
  await rm(dir, { recursive: true, force: true })
})

/** The first of April to come: offices change hands then, in whatever year this runs. */
const nextApril = (): LocalDate => {
  const today = dateInTokyo(systemClock())
  return `${fiscalYearOf(today) + 1}-04-01` as LocalDate
}

const tokenOf = async (login: string) => {
  const known = city.logins.find((each) => each.login === login)
  return (await signIn(city.origin, login, known?.password ?? '')).accessToken
}

const ask = async (token: string | undefined, method: string, path: string, body?: unknown) => {
  const response = await fetch(`${city.origin}${path}`, {
    method,
    headers: { ...(token && { authorization: `Bearer ${token}` }), ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, text, body: response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : undefined }
}

describe('a city joins', () => {
  it('applies, is admitted, stands in the directory, in the audit trail and in somebody’s mail', async () => {
    const [aoi, kei] = [await tokenOf('aoi'), await tokenOf('kei')]
    const id = `app_${ulid()}`

    const filed = await ask(aoi, 'PUT', `/api/members/applications/${id}`, applicationOf('072028', '会津若松市', 'aoi@city.aizuwakamatsu.lg.jp'))
    const queue = await ask(kei, 'GET', '/api/members/applications')
    const admitted = await ask(kei, 'PUT', `/api/members/applications/${id}/acts/act_${ulid()}`, { act: 'admit', version: 1 })
    const directory = await ask(undefined, 'GET', `/api/members/directory?text=${encodeURIComponent('会津')}`)
    await city.bus.quiet()

    expect(filed.status).toBe(201)
    expect(queue.body.items.map((item: { applicationId: string }) => item.applicationId)).toContain(id)
    expect(admitted.status).toBe(201)
    expect(directory.body.items).toMatchObject([{ name: '会津若松市', prefectureCode: '07' }])
    const history = await ask(kei, 'GET', `/api/members/audit?about=${id}`)
    expect(history.body.items.map(({ name }: { name: string }) => name)).toEqual(['MemberAdmitted', 'ApplicationFiled'])
    const letters = (await city.inbox.store()).filter(({ destination }) => destination.to.includes('aoi@city.aizuwakamatsu.lg.jp'))
    expect(letters.map(({ subject }) => subject)).toEqual([
      expect.stringContaining('入会申請を受け付けました'),
      expect.stringContaining('入会が承認されました'),
    ])
  })

  it('may act for its member as soon as its token is new', async () => {
    const before = await tokenOf('aoi')
    const { memberships } = (await ask(before, 'GET', '/api/members/me')).body

    const refused = await fetch(`${city.origin}/api/members/me`, {
      headers: { authorization: `Bearer ${before}`, 'kanmin-member': 'mbr_00000000000000000000000001' },
    })
    const acting = await fetch(`${city.origin}/api/members/me`, {
      headers: { authorization: `Bearer ${await tokenOf('aoi')}`, 'kanmin-member': memberships[0].memberId },
    })

    expect(refused.status).toBe(403)
    expect(acting.status).toBe(200)
  })
})

describe('a year of a member', () => {
  it('invites, hands over on 1 April with the moved clock, is suspended and restored, and leaves', async () => {
    const [haru, kei] = [await tokenOf('haru'), await tokenOf('kei')]
    const account = { email: `natsu-${ulid().toLowerCase()}@city.takamatsu.lg.jp`, password: 'natsu-no-himitsu' }
    await city.addAccount(account)
    const { memberships, personId: from } = (await ask(haru, 'GET', '/api/members/me')).body
    const { memberId } = memberships.find(({ name }: { name: string }) => name === '高松市')
    const actAs = (token: string, body: unknown) =>
      fetch(`${city.origin}/api/members/members/${memberId}/acts/act_${ulid()}`, {
        method: 'PUT',
        headers: { authorization: `Bearer ${token}`, 'kanmin-member': token === kei ? secretariat : memberId, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })

    const invitationId = `inv_${ulid()}`
    expect((await actAs(haru, { act: 'invite', invitationId, email: account.email, role: 'editor' })).status).toBe(201)
    await city.bus.quiet()
    expect((await city.inbox.store()).some(({ destination, subject }) => destination.to.includes(account.email) && subject.includes('招待'))).toBe(
      true,
    )
    const newcomer = (await signIn(city.origin, account.email, account.password)).accessToken
    expect((await ask(newcomer, 'PUT', `/api/members/invitations/${invitationId}/acceptance`)).status).toBe(201)
    const { personId: to } = (await ask(newcomer, 'GET', '/api/members/me')).body
    expect((await actAs(haru, { act: 'hand-over', from, to, on: nextApril() })).status).toBe(201)

    await moveClock(dir, nextApril())
    const natsu = (await signIn(city.origin, account.email, account.password)).accessToken
    expect((await actAs(natsu, { act: 'change', details: { fields: [] } })).status).toBe(201)
    expect((await actAs(haru, { act: 'change', details: { fields: [] } })).status).toBe(404)
    expect((await actAs(kei, { act: 'suspend', reason: '確認のため' })).status).toBe(201)
    expect((await ask(undefined, 'GET', `/api/members/directory/${memberId}`)).status).toBe(404)
    expect((await actAs(kei, { act: 'restore', reason: '確認した' })).status).toBe(201)
    expect((await actAs(natsu, { act: 'leave', reason: '計画の終了' })).status).toBe(201)
    await city.bus.quiet()

    expect((await ask(kei, 'GET', `/api/members/members/${memberId}/people`)).body.items).toEqual([])
    expect((await ask(natsu, 'GET', '/api/members/me')).body.memberships).toEqual([])
    await resetClock(dir)
  })
})

describe('a new city', () => {
  const newCity = { code: '079995', name: '新会津市', kana: 'しんあいづし', nameEn: 'Shin-Aizu' }
  const gone = '075469'

  type Government = typeof newCity

  /** All that the registry offers: what an operator mends and imports again. */
  const offered = async (cursor?: string): Promise<readonly Government[]> => {
    const { body } = await ask(undefined, 'GET', `/api/registry/local-governments?limit=1000${cursor ? `&cursor=${cursor}` : ''}`)
    const items = body.items.map(({ code, name, kana, nameEn }: Government) => ({ code, name, kana, nameEn }))
    return body.cursor ? [...items, ...(await offered(body.cursor))] : items
  }

  const found = async (text: string) =>
    (await ask(undefined, 'GET', `/api/registry/local-governments?text=${encodeURIComponent(text)}`)).body.items.map(({ name }: Government) => name)

  it('is imported with a list, offered to whoever applies, and admitted', async () => {
    const [aoi, kei] = [await tokenOf('aoi'), await tokenOf('kei')]
    const rows = [...(await offered()).filter(({ code }) => code !== gone), newCity]
    expect(await found('新会津')).toEqual([])

    const imported = await ask(kei, 'PUT', `/api/members/rechecks/rck_${ulid()}`, { listedOn: dateInTokyo(systemClock()), rows })
    await city.bus.quiet()

    expect(imported).toMatchObject({ status: 201, body: { appeared: 1, gone: 1, renamed: 0 } })
    expect(await found('しんあいづ')).toEqual(['新会津市'])
    expect((await offered()).map(({ code }) => code)).toEqual(rows.map(({ code }) => code).toSorted())
    expect((await ask(undefined, 'GET', `/api/registry/local-governments/${gone}`)).body.goneOn).toBe(dateInTokyo(systemClock()))
    const id = `app_${ulid()}`
    const filed = await ask(aoi, 'PUT', `/api/members/applications/${id}`, applicationOf(newCity.code, newCity.name, 'aoi@kanmin.example'))
    expect(filed).toMatchObject({ status: 201, body: { content: { nameKana: newCity.kana } } })
    const admitted = await ask(kei, 'PUT', `/api/members/applications/${id}/acts/act_${ulid()}`, { act: 'admit', version: 1 })
    expect(admitted.status).toBe(201)
    expect((await ask(undefined, 'GET', `/api/members/directory?municipality=${newCity.code}`)).body.items).toMatchObject([{ name: newCity.name }])
  })
})

describe('the demonstration', () => {
  it('has members of every kind in the directory and an application in the queue', async () => {
    const { items } = (await ask(undefined, 'GET', '/api/members/directory?limit=1000')).body

    expect(new Set(items.map(({ kind }: { kind: string }) => kind))).toEqual(
      new Set(['local-government', 'business', 'university', 'amo', 'association', 'observer']),
    )
    expect((await ask(await tokenOf('kei'), 'GET', '/api/members/applications')).body.items.length).toBeGreaterThanOrEqual(2)
  })
})

describe('a machine client', () => {
  it('reads with its scope and may not write without', async () => {
    const issued = await fetch(`${city.origin}/oidc/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${demoMachine.clientId}:${demoMachine.clientSecret}`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'kanmin/members.read' }),
    })
    const { access_token: token } = (await issued.json()) as { access_token: string }

    expect((await ask(token, 'GET', '/api/members/me')).status).toBe(200)
    expect(await ask(token, 'PUT', `/api/members/applications/app_${ulid()}`, applicationOf('072028', '会津若松市', 'a@b.example'))).toMatchObject({
      status: 403,
      body: { type: '/problems/any/missing-scope' },
    })
  })
})

describe('an id token', () => {
  it('opens no door', async () => {
    const known = city.logins.find(({ login }) => login === 'aoi')
    const { idToken } = await signIn(city.origin, 'aoi', known?.password ?? '')

    expect((await ask(idToken, 'GET', '/api/members/me')).status).toBe(401)
  })
})
