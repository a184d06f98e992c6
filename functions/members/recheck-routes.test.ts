import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { monotonicFactory } from 'ulid'
import { beforeEach, describe, expect, it } from 'vitest'
import { applicationOf } from '../../local/harness/bodies.ts'
import { aoi, kei } from '../../local/harness/people.ts'
import { type TestCity, testCity } from '../../local/harness/test-city.ts'
import { corporateNumberOf } from '../kernel/identifiers.ts'
import { type ListChanged, type ListRow, listChanged } from './recheck-contract.ts'

type Row = Pick<ListRow, 'name'> & { readonly code: string; readonly kana?: string; readonly successorCode?: string }

const shipped: readonly Row[] = JSON.parse(readFileSync(join(import.meta.dirname, '../../data/local-governments.json'), 'utf8'))
const rows: readonly Row[] = shipped.map(({ code, name, kana }) => ({ code, name, ...(kana && { kana }) }))

const ulid = monotonicFactory()
const recheckId = () => `rck_${ulid()}`
const base = '/api/members'
const shiraoka = '112461'
const shiraokaBefore = '114456'

let city: TestCity
let member: string

const send = (id: string, sent: readonly Row[], listedOn = '2026-10-01', who = kei) =>
  city.as(who)('PUT', `${base}/rechecks/${id}`, { listedOn, rows: sent })
const decide = (id: string, body: unknown) => city.as(kei)('PUT', `${base}/rechecks/${id}/proposals/${member}`, body)
const entry = async () => (await city.as(undefined)('GET', `${base}/directory/${member}`)).body

/** The list as it is, with a town in the place of the city it became. */
const withTown = rows.map((row) => (row.code === shiraoka ? { code: shiraokaBefore, name: '白岡町', kana: 'しらおかまち' } : row))

beforeEach(async () => {
  city = await testCity()
  const id = `app_${ulid()}`
  await city.as(aoi)('PUT', `${base}/applications/${id}`, applicationOf(shiraoka, '白岡市', aoi.email))
  const admitted = await city.as(kei)('PUT', `${base}/applications/${id}/acts/act_${ulid()}`, { act: 'admit', version: 1 })
  member = admitted.body.memberId
})

describe('a new list of local governments', () => {
  it('is compared, proposes, and changes nobody by itself', async () => {
    const reply = await send(recheckId(), withTown)

    expect(reply).toMatchObject({
      status: 201,
      body: {
        rows: rows.length,
        unchanged: rows.length - 1,
        inForce: true,
        findings: [
          { kind: 'gone', code: shiraoka, told: false, successors: [{ code: shiraokaBefore }] },
          { kind: 'appeared', code: shiraokaBefore },
        ],
        proposed: [{ memberId: member, kind: 'move', from: { code: shiraoka }, to: { code: shiraokaBefore, name: '白岡町' }, status: 'open' }],
      },
    })
    expect(await entry()).toMatchObject({ name: '白岡市', localGovernmentCode: shiraoka })
  })

  it('sent again is the same act, under whichever id and in whatever order', async () => {
    const id = recheckId()
    const first = await send(id, withTown)

    const again = await send(id, withTown)
    const elsewhere = await send(recheckId(), withTown.toReversed())

    expect([again.status, elsewhere.status]).toEqual([200, 200])
    expect([again.body, elsewhere.body]).toEqual([first.body, first.body])
    expect((await city.as(kei)('GET', `${base}/rechecks`)).body.items).toHaveLength(1)
  })

  it('under an id that names another list is refused', async () => {
    const id = recheckId()
    await send(id, withTown)

    expect(await send(id, rows)).toMatchObject({ status: 409, body: { type: '/problems/any/id-reused' } })
  })

  it('that is empty or cut off is refused, and drops nobody', async () => {
    const empty = await send(recheckId(), [])
    const cut = await send(recheckId(), rows.slice(0, 1600))

    expect([empty.status, cut.status]).toEqual([422, 422])
    expect(cut.body).toMatchObject({ type: '/problems/members/list-too-short', rows: 1600, expectedAtLeast: 1699 })
    expect((await city.as(kei)('GET', `${base}/rechecks`)).body.items).toEqual([])
    expect((await entry()).name).toBe('白岡市')
  })

  it('that is older than the one taken over last is refused, and creates no duplicates', async () => {
    await send(recheckId(), withTown, '2026-10-01')

    const older = await send(recheckId(), rows, '2026-04-01')

    expect(older).toMatchObject({ status: 409, body: { type: '/problems/members/list-older', inForce: '2026-10-01' } })
    expect((await city.as(kei)('GET', `${base}/rechecks`)).body.items).toHaveLength(1)
  })

  it('that names a code twice, or a successor it does not know, is refused with the row', async () => {
    const twice = await send(recheckId(), [...rows, ...rows.slice(0, 1)])
    const unknown = await send(
      recheckId(),
      rows.map((row, at) => (at === 5 ? { ...row, successorCode: shiraokaBefore } : row)),
    )

    expect(twice.body.errors).toMatchObject([{ pointer: `#/rows/${rows.length}/code`, code: 'duplicate_code' }])
    expect(unknown.body.errors).toMatchObject([{ pointer: '#/rows/5/successorCode', code: 'unknown_successor' }])
  })

  it('that comes together with another is taken over after it, and compared with it', async () => {
    const renamed = (at: number) => rows.map((row, index) => (index === at ? { ...row, name: `${row.name.slice(0, -1)}新市` } : row))

    const replies = await Promise.all([send(recheckId(), renamed(1)), send(recheckId(), renamed(2))])

    expect(replies.map(({ status }) => status)).toEqual([201, 201])
    expect(replies.map(({ body }) => body.renamed).toSorted()).toEqual([1, 2])
  })

  it('is not for anybody but the operator', async () => {
    const id = recheckId()
    await send(id, withTown)

    const statuses = [
      await send(recheckId(), withTown, '2026-10-01', aoi),
      await city.as(aoi)('GET', `${base}/rechecks`),
      await city.as(aoi)('GET', `${base}/rechecks/${id}`),
      await city.as(aoi)('GET', `${base}/rechecks/${recheckId()}`),
      await city.as(aoi)('PUT', `${base}/rechecks/${id}/proposals/${member}`, { decision: 'dismiss', reason: 'x' }),
    ].map(({ status }) => status)
    expect(statuses).toEqual([403, 403, 403, 403, 403])
  })

  it('decides from then on who may apply', async () => {
    const apply = (code: string, name: string) => city.as(aoi)('PUT', `${base}/applications/app_${ulid()}`, applicationOf(code, name, aoi.email))
    const before = await apply(shiraokaBefore, '白岡町')
    await send(recheckId(), withTown)

    const after = await apply(shiraokaBefore, '白岡町')

    expect(before).toMatchObject({ status: 422, body: { type: '/problems/members/unknown-local-government' } })
    expect(after).toMatchObject({ status: 201, body: { content: { nameKana: 'しらおかまち' } } })
  })
})

describe('what a new list changes', () => {
  const told = async (id: string): Promise<readonly ListChanged[]> => {
    const { items } = (await city.as(kei)('GET', `${base}/audit?about=${id}`)).body
    return items.filter(({ name }: { name: string }) => name === listChanged).map(({ after }: { after: ListChanged }) => after)
  }

  it('is told with it, by the names under which members accepts from then on', async () => {
    const id = recheckId()
    await send(id, withTown)

    expect(await told(id)).toEqual([
      {
        recheckId: id,
        listedOn: '2026-10-01',
        version: 1,
        part: 1,
        parts: 1,
        changes: [
          { change: 'gone', code: shiraoka },
          { change: 'appeared', code: shiraokaBefore, name: '白岡町', kana: 'しらおかまち', nameEn: '白岡町' },
        ].toSorted((a, b) => (a.code < b.code ? -1 : 1)),
      },
    ])
  })

  it('is nothing where a list says the same without readings, or in another script', async () => {
    const [bare, wide] = [recheckId(), recheckId()]
    await send(
      bare,
      rows.map(({ code, name }) => ({ code, name })),
    )
    await send(
      wide,
      rows.map(({ code, name, kana }) => ({
        code,
        name,
        ...(kana && { kana: kana.replace(/[ぁ-ゖ]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0x60)) }),
      })),
    )

    expect([await told(bare), await told(wide)]).toEqual([[], []])
  })

  it('is told in as many events as it needs, where everybody is called otherwise', async () => {
    const id = recheckId()
    await send(
      id,
      rows.map(({ code, name }) => ({ code, name: `${'新'.repeat(40)}${name}` })),
    )

    const events = await told(id)
    expect(events.length).toBeGreaterThan(10)
    expect(new Set(events.map(({ part }) => part))).toEqual(new Set(events.map((_, at) => at + 1)))
    expect(events.flatMap(({ changes }) => changes)).toHaveLength(rows.length)
  })
})

describe('a proposal', () => {
  it('applied writes name, code and corporate number, claims the new body, frees the old one, and is told', async () => {
    const id = recheckId()
    await send(id, withTown)

    const reply = await decide(id, { decision: 'apply', reason: '市制を廃した' })

    expect(reply).toMatchObject({ status: 201, body: { proposed: [{ status: 'applied', reason: '市制を廃した' }] } })
    expect(await entry()).toMatchObject({
      name: '白岡町',
      nameKana: 'しらおかまち',
      localGovernmentCode: shiraokaBefore,
      corporateNumber: corporateNumberOf(shiraokaBefore),
    })
    expect((await entry()).nameEn).toBeUndefined()
    const again = await city.as(aoi)('PUT', `${base}/applications/app_${ulid()}`, applicationOf(shiraokaBefore, '白岡町', aoi.email))
    expect(again.body.type).toBe('/problems/members/body-already-applied')
    const history = await city.as(kei)('GET', `${base}/audit?about=${member}`)
    expect(history.body.items[0]).toMatchObject({
      name: 'MemberMoved',
      before: { name: '白岡市', localGovernmentCode: shiraoka },
      after: { name: '白岡町', localGovernmentCode: shiraokaBefore, recheckId: id },
    })
    expect(history.text).not.toContain('市制を廃した')
    expect((await city.as(undefined)('GET', `${base}/directory?text=${encodeURIComponent('しらおかまち')}`)).body.items).toHaveLength(1)
  })

  it('decided twice alike is one act, and otherwise refused', async () => {
    const id = recheckId()
    await send(id, withTown)
    const first = await decide(id, { decision: 'apply', reason: '市制を廃した' })

    const again = await decide(id, { decision: 'apply', reason: '市制を廃した' })
    const other = await decide(id, { decision: 'dismiss', reason: '誤り' })

    expect([first.status, again.status]).toEqual([201, 200])
    expect(again.body).toEqual(first.body)
    expect(other).toMatchObject({ status: 409, body: { type: '/problems/members/proposal-decided' } })
  })

  it('dismissed leaves the member as it is, with the reason beside the proposal', async () => {
    const id = recheckId()
    await send(id, withTown)

    const reply = await decide(id, { decision: 'dismiss', reason: '施行前の一覧だった' })

    expect(reply.body.proposed).toMatchObject([{ status: 'dismissed', reason: '施行前の一覧だった' }])
    expect((await entry()).name).toBe('白岡市')
    expect((await city.as(kei)('GET', `${base}/audit?about=${member}`)).body.items[0].name).toBe('ProposalDismissed')
  })

  it('of a list that another has followed is not applied any more', async () => {
    const id = recheckId()
    await send(id, withTown)
    await send(recheckId(), rows, '2026-11-01')

    expect(await decide(id, { decision: 'apply', reason: '市制を廃した' })).toMatchObject({
      status: 409,
      body: { type: '/problems/members/list-older' },
    })
    expect((await entry()).name).toBe('白岡市')
  })

  it('of a merger into a member lets the one that is gone leave, with its reason in the books', async () => {
    const id = recheckId()
    const kuki = rows.find(({ name }) => name === '久喜市')?.code ?? ''
    const application = `app_${ulid()}`
    await city.as(aoi)('PUT', `${base}/applications/${application}`, applicationOf(kuki, '久喜市', aoi.email))
    await city.as(kei)('PUT', `${base}/applications/${application}/acts/act_${ulid()}`, { act: 'admit', version: 1 })
    const report = await send(
      id,
      rows.map((row) => (row.code === shiraoka ? { ...row, successorCode: kuki } : row)),
    )

    const reply = await decide(id, { decision: 'apply', reason: '久喜市に編入' })

    expect(report.body.proposed).toMatchObject([{ kind: 'abolished', to: { code: kuki } }])
    expect(reply.status).toBe(201)
    expect((await city.as(kei)('GET', `${base}/members/${member}`)).body).toMatchObject({ status: 'left', changedFor: '久喜市に編入' })
  })

  it('is never about who has none', async () => {
    const id = recheckId()
    await send(id, withTown)

    expect((await city.as(kei)('PUT', `${base}/rechecks/${id}/proposals/mbr_${ulid()}`, { decision: 'dismiss', reason: 'x' })).status).toBe(404)
  })
})
