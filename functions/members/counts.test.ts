import { monotonicFactory } from 'ulid'
import { beforeAll, describe, expect, it } from 'vitest'
import { aoi, kei, type Person, person } from '../../local/harness/people.ts'
import { type TestCity, testCity } from '../../local/harness/test-city.ts'
import { corporateCheckDigit } from '../kernel/identifiers.ts'
import type { ActId, MemberId } from '../kernel/ids.ts'
import { changedMeanwhile } from '../kernel/problem.ts'
import { personIdOf } from '../platform/token.ts'
import type { DirectoryCounts, DirectoryEntry, DirectoryFilter } from './contract.ts'

const ulid = monotonicFactory()
const base = '/api/members'
const places = ['131016', '131041', '271004', '112461', '112453']
const kinds = ['business', 'university', 'amo']
const fields = ['energy', 'mobility', 'disaster', 'health']

let city: TestCity

/** The same row of numbers for the same seed, so that a failure can be looked at again. */
const dice = (seed: number) => {
  let state = seed
  const roll = (sides: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * sides)
  }
  return {
    roll,
    one: <T>(from: readonly T[]): T => from[roll(from.length)] as T,
    some: <T>(from: readonly T[]): T[] => from.filter(() => roll(2) === 0),
  }
}

const numbered = (at: number) => `${corporateCheckDigit(String(700_000_000_000 + at))}${700_000_000_000 + at}`

const file = (at: number, kind: string, place: string, chosen: readonly string[]) => ({
  kind,
  name: `数えられる団体${at}`,
  corporateNumber: numbered(at),
  localGovernmentCode: place,
  fields: chosen,
  contact: { name: '担当', email: aoi.email, phone: '03-1234-5678' },
  acceptedTerms: '2026-04-01',
})

const put = async (path: string, body: unknown, who: Person = kei) => {
  const { status, text, body: answered } = await city.as(who)('PUT', `${base}${path}`, body)
  if (status > 201 && ![404, 409].includes(status)) throw new Error(`${path}: ${status} ${text}`)
  return answered
}

const admit = async (at: number, kind: string, place: string, chosen: readonly string[]): Promise<string> => {
  const id = `app_${ulid()}`
  const { status, text } = await city.as(aoi)('PUT', `${base}/applications/${id}`, file(at, kind, place, chosen))
  if (status !== 201) throw new Error(text)
  return (await put(`/applications/${id}/acts/act_${ulid()}`, { act: 'admit', version: 1 })).memberId
}

const administering = (memberId: string): Person =>
  person('aoi', { memberId: memberId as never, kind: 'business', localGovernmentCode: '131016', roles: ['administrator'] })

const standingActs = ['suspend', 'restore', 'leave', 'suspend', 'restore'] as const

/** Everything that can happen to a member, in any order, several of them at the same moment. */
const live = async (seed: number, steps: number): Promise<void> => {
  const { roll, one, some } = dice(seed)
  const members: string[] = []
  const step = async (at: number): Promise<void> => {
    const chance = roll(10)
    if (members.length < 4 || chance < 4) {
      members.push(await admit(seed * 1000 + at, one(kinds), one(places), some(fields)))
      return
    }
    const member = one(members)
    const path = `/members/${member}/acts/act_${ulid()}`
    if (chance < 7) await put(path, { act: 'change', details: { nameKana: 'かぞえる', fields: some(fields) } }, administering(member))
    else await put(path, chance < 8 ? { act: 'rename', name: `改名${at}`, reason: '改めた' } : { act: one(standingActs), reason: '理由' })
  }
  for (let at = 0; at < steps; at += 3) await Promise.all([step(at), step(at + 1), step(at + 2)])
}

const counts = async (asked: DirectoryFilter): Promise<DirectoryCounts> =>
  (await city.as(undefined)('GET', `${base}/directory/counts?${new URLSearchParams(asked as Record<string, string>)}`)).body

const directory = async (): Promise<readonly DirectoryEntry[]> => (await city.as(undefined)('GET', `${base}/directory?limit=1000`)).body.items

type Asked = Omit<DirectoryFilter, 'text'>

const fits = (member: DirectoryEntry, { kind, prefecture, municipality, field }: Asked) =>
  (kind === undefined || member.kind === kind) &&
  (prefecture === undefined || member.prefectureCode === prefecture) &&
  (municipality === undefined || member.localGovernmentCode === municipality) &&
  (field === undefined || member.fields.includes(field))

/** What a reader would count who looked at every member, one by one, for every neighbouring question. */
const recount = (all: readonly DirectoryEntry[], asked: Asked): DirectoryCounts => {
  const without = (...names: readonly (keyof Asked)[]): Asked =>
    Object.fromEntries(Object.entries(asked).filter(([name]) => !names.includes(name as keyof Asked)))
  const total = (question: Asked) => all.filter((member) => fits(member, question)).length
  const by = (question: Asked, codesOf: (member: DirectoryEntry) => readonly string[]) =>
    [...new Set(all.flatMap(codesOf))]
      .toSorted()
      .map((code) => ({ code, bodies: all.filter((member) => fits(member, question) && codesOf(member).includes(code)).length }))
      .filter(({ bodies }) => bodies > 0)
  const within = asked.prefecture ?? asked.municipality?.slice(0, 2)
  return {
    total: total(asked),
    by: {
      kind: by(without('kind'), ({ kind }) => [kind]),
      prefecture: by(without('prefecture', 'municipality'), ({ prefectureCode }) => [prefectureCode]),
      municipality: within ? by({ ...without('municipality'), prefecture: within as never }, ({ localGovernmentCode }) => [localGovernmentCode]) : [],
      field: by(without('field'), (member) => member.fields),
    },
    without: {
      kind: total(without('kind')),
      prefecture: total(without('prefecture', 'municipality')),
      municipality: total(without('municipality')),
      field: total(without('field')),
    },
  }
}

const questions: readonly Asked[] = [undefined, ...kinds].flatMap((kind) =>
  [{}, { prefecture: '13' }, { prefecture: '13', municipality: '131041' }, { municipality: '112461' }, { prefecture: '47' }].flatMap((place) =>
    [undefined, 'energy'].map((field) => ({ ...(kind && { kind }), ...place, ...(field && { field }) }) as Asked),
  ),
)

describe.each([1, 2, 3])('the counts of the directory after a life of random acts (%i)', (seed) => {
  beforeAll(async () => {
    city = await testCity()
    await live(seed, 30)
  }, 60_000)

  it('are what a recount finds, for every question and its neighbours', async () => {
    const all = await directory()

    for (const asked of questions) expect(await counts(asked), JSON.stringify(asked)).toEqual(recount(all, asked))
    expect(all.length).toBeGreaterThan(4)
  })

  it('are what a recount finds of those whom a text finds', async () => {
    const all = await directory()
    const text = '改名'
    const found = all.filter(({ name }) => name.includes(text))

    expect(await counts({ text, prefecture: '13' } as DirectoryFilter)).toEqual(recount(found, { prefecture: '13' as never }))
  })
})

describe('the counts', () => {
  it('count each of many who are admitted in one place at one moment', async () => {
    city = await testCity()

    await Promise.all(Array.from({ length: 8 }, (_, at) => admit(9000 + at, 'business', '131016', ['energy'])))

    expect((await counts({ kind: 'business' })).by.prefecture).toEqual([{ code: '13', bodies: 8 }])
  })

  it('count one of several who suspend a member at one moment', async () => {
    city = await testCity()
    const memberId = await admit(9050, 'business', '131016', ['energy'])
    await admit(9051, 'business', '131016', ['energy'])

    await Promise.all([1, 2, 3, 4].map(() => put(`/members/${memberId}/acts/act_${ulid()}`, { act: 'suspend', reason: '理由' })))

    expect((await counts({ kind: 'business' })).by.prefecture).toEqual([{ code: '13', bodies: 1 }])
  })

  it('count nothing of an act that somebody was faster than', async () => {
    city = await testCity()
    const memberId = (await admit(1, 'business', '131016', ['energy'])) as MemberId
    const { members } = city.stores.members
    const before = await members.member(memberId)
    if (!before) throw new Error('not admitted')
    await put(`/members/${memberId}/acts/act_${ulid()}`, { act: 'rename', name: '改名した団体', reason: '改めた' })

    const late = { member: { ...before, fields: ['mobility'], version: before.version + 1 }, event: 'MemberChanged' }
    const act = { actor: { personId: personIdOf(kei.subject), roles: [] }, actId: `act_${ulid()}` as ActId, fingerprint: 'x' }

    await expect(members.save(before, late, act)).rejects.toThrow(changedMeanwhile.title)
    expect((await counts({})).by.field).toEqual([{ code: 'energy', bodies: 1 }])
  })

  it('count an act once that is sent again', async () => {
    city = await testCity()
    const memberId = await admit(9100, 'business', '131016', ['energy'])
    const act = `/members/${memberId}/acts/act_${ulid()}`

    await put(act, { act: 'suspend', reason: '理由' })
    await put(act, { act: 'suspend', reason: '理由' })

    expect((await counts({ kind: 'business' })).total).toBe(0)
  })

  it('follow a member that is merged into a city of another prefecture', async () => {
    city = await testCity()
    const { members } = city.stores.members
    const memberId = await admit(9200, 'amo', '271004', ['health', 'energy'])
    const member = await members.member(memberId as never)
    if (!member) throw new Error('no member')
    const moved = { ...member, version: member.version + 1, localGovernmentCode: '112461' as never, prefectureCode: '11' as never }

    await members.save(
      member,
      { member: moved, event: 'MemberMoved' },
      { actor: { personId: 'psn_00000000000000000000000001' as never, roles: [] }, actId: `act_${ulid()}` as never, fingerprint: 'x' },
    )

    expect((await counts({ kind: 'amo' })).by.prefecture).toEqual([{ code: '11', bodies: 1 }])
    expect((await counts({ prefecture: '11' as never })).by.field).toEqual([
      { code: 'energy', bodies: 1 },
      { code: 'health', bodies: 1 },
    ])
  })
})
