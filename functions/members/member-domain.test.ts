import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LocalGovernmentCode, PrefectureCode } from '../kernel/identifiers.ts'
import type { MemberId, PersonId } from '../kernel/ids.ts'
import { Problem } from '../kernel/problem.ts'
import { addDays, type Instant, type LocalDate } from '../kernel/time.ts'
import { claimsOn } from './claims.ts'
import type { InvitationId } from './member-contract.ts'
import {
  accept,
  changeRole,
  deputize,
  handOver,
  invitationStatusOn,
  invite,
  leave,
  type Member,
  type Membership,
  type PeopleChange,
  removePerson,
  restore,
  rolesOn,
  suspend,
} from './member-domain.ts'
import { membershipByMonth } from './statistics.ts'

const memberId = 'mbr_00000000000000000000000001' as MemberId
const today = '2027-03-20' as LocalDate
const at = '2027-03-20T03:00:00.000Z' as Instant
const someone = (number: number) => `psn_0000000000000000000000000${number}` as PersonId
const people = (...held: readonly Membership['roles'][]): readonly Membership[] =>
  held.map((roles, number) => ({ personId: someone(number), memberId, roles, since: at }))

const member: Member = {
  memberId,
  kind: 'business',
  membershipClass: 'class-1',
  name: '株式会社官民',
  localGovernmentCode: '131016' as LocalGovernmentCode,
  prefectureCode: '13' as PrefectureCode,
  fields: [],
  admittedOn: '2026-04-10' as LocalDate,
  acceptedTerms: [],
  version: 1,
  state: { status: 'active' },
}

const applied = (before: readonly Membership[], { written, removed }: PeopleChange): readonly Membership[] =>
  before.filter(({ personId }) => !removed.includes(personId)).map((person) => written.find(({ personId }) => personId === person.personId) ?? person)

const person = fc.integer({ min: 0, max: 3 }).map(someone)
const role = fc.constantFrom('administrator', 'editor', 'viewer')
const day = fc.integer({ min: 0, max: 40 }).map((days) => addDays(today, days))

const anyAct: fc.Arbitrary<(people: readonly Membership[]) => PeopleChange> = fc.oneof(
  fc.tuple(person, role).map(
    ([who, to]) =>
      (all: readonly Membership[]) =>
        changeRole(all, who, to, today),
  ),
  person.map((who) => (all: readonly Membership[]) => removePerson(all, who, today)),
  fc.tuple(person, day).map(
    ([who, until]) =>
      (all: readonly Membership[]) =>
        deputize(all, who, until, today),
  ),
  fc.tuple(person, person, day).map(
    ([from, to, on]) =>
      (all: readonly Membership[]) =>
        handOver(all, { from, to, on }, today),
  ),
)

describe('the people of a member', () => {
  it('have an administrator on every day to come, whatever is done to them in whatever order', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 12 }), (acts) => {
        let all = people(['administrator'], ['editor'], ['viewer'], ['administrator'])
        for (const act of acts) {
          try {
            all = applied(all, act(all))
          } catch (error) {
            expect(error).toBeInstanceOf(Problem)
          }
        }
        for (let days = 0; days <= 60; days += 1) {
          const on = addDays(today, days)
          const lasting = all.map(({ deputyUntil: _, ...rest }) => rolesOn(rest, on))
          expect(lasting.flat(), on).toContain('administrator')
        }
      }),
      { numRuns: 500 },
    )
  })

  it('change hands on the day that was said, not before', () => {
    const all = people(['administrator'], ['viewer'])
    const after = applied(all, handOver(all, { from: someone(0), to: someone(1), on: '2027-04-01' as LocalDate }, today))

    expect(after.map((each) => rolesOn(each, '2027-03-31' as LocalDate))).toEqual([['administrator'], ['viewer']])
    expect(after.map((each) => rolesOn(each, '2027-04-01' as LocalDate))).toEqual([[], ['administrator']])
  })

  it('lend the administrator’s role until a day, that day included', () => {
    const all = people(['administrator'], ['viewer'])
    const [, deputy] = applied(all, deputize(all, someone(1), '2027-03-31' as LocalDate, today))

    expect(deputy && rolesOn(deputy, '2027-03-31' as LocalDate)).toEqual(['viewer', 'administrator'])
    expect(deputy && rolesOn(deputy, '2027-04-01' as LocalDate)).toEqual(['viewer'])
  })

  it('keep the operator’s role through a change among the others', () => {
    const all = people(['administrator', 'operator'], ['administrator'])

    expect(changeRole(all, someone(0), 'viewer', today).written[0]?.roles).toEqual(['viewer', 'operator'])
  })
})

describe('an invitation', () => {
  const invitation = invite(member, { invitationId: 'inv_00000000000000000000000001' as InvitationId, role: 'editor', by: someone(0), at })

  it('is open for fourteen days, the last included', () => {
    expect(invitationStatusOn(invitation, '2027-04-03' as LocalDate)).toBe('open')
    expect(invitationStatusOn(invitation, '2027-04-04' as LocalDate)).toBe('expired')
  })

  it('never lowers the role of who belongs already', () => {
    const [administrator] = people(['administrator'])

    expect(accept({ invitation, member, existing: administrator }, someone(0), at).membership.roles).toEqual(['administrator'])
    expect(accept({ invitation, member, existing: undefined }, someone(5), at).membership.roles).toEqual(['editor'])
  })
})

describe('a token', () => {
  const [administrator] = people(['administrator']) as readonly [Membership]
  const because = { reason: '規約違反', by: someone(9), at }

  it('says nothing of a member that is suspended or has left, and all of it again when restored', () => {
    const suspended = suspend(member, because)

    expect(claimsOn([{ membership: administrator, member }], today)).toMatchObject([{ memberId, roles: ['administrator'] }])
    expect(claimsOn([{ membership: administrator, member: suspended }], today)).toEqual([])
    expect(claimsOn([{ membership: administrator, member: restore(suspended) }], today)).toHaveLength(1)
    expect(claimsOn([{ membership: administrator, member: leave(member, because) }], today)).toEqual([])
  })
})

describe('the statistics', () => {
  const left = { ...member, state: { status: 'left', on: '2026-07-31', by: someone(0), reason: '解散' } } as Member
  const suspended = { ...member, state: { status: 'suspended', on: '2026-07-31', by: someone(0), reason: '規約違反' } } as Member

  it('count a member from the month it came until the month before it left', () => {
    expect(membershipByMonth([left], 2026 as never, '2026-09-01' as LocalDate).map(({ month }) => month)).toEqual(['2026-04', '2026-05', '2026-06'])
  })

  it('count the suspended, and no month that has not come', () => {
    expect(membershipByMonth([suspended, member], 2026 as never, '2026-08-15' as LocalDate).at(-1)).toEqual({
      month: '2026-08',
      kind: 'business',
      bodies: 2,
    })
  })

  it('carry members over from the years before', () => {
    expect(membershipByMonth([member], 2027 as never, '2027-04-01' as LocalDate)).toEqual([{ month: '2027-04', kind: 'business', bodies: 1 }])
  })
})
