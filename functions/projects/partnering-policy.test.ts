import { describe, expect, it } from 'vitest'
import type { MemberId, PersonId } from '../kernel/ids.ts'
import { type Actor, allowed, type Policy, type Role, type Rule, roles } from '../kernel/policy.ts'
import { casePolicy } from './case-policy.ts'
import { introductionPolicy } from './contact-policy.ts'
import { partnershipPolicy } from './partnership-policy.ts'
import { proposalPolicy, receivingPolicy } from './proposal-policy.ts'

/* Every role of each side, in each state of the thing: who may do what, said once more as a reader of the rules would. */

const city = 'mbr_00000000000000000000000051' as MemberId
const business = 'mbr_00000000000000000000000053' as MemberId
const other = 'mbr_00000000000000000000000054' as MemberId
const blind = 'psn_00000000000000000000000008' as PersonId

const actorOf = (memberId: MemberId, memberKind: string, role: Role, personId = 'psn_00000000000000000000000001' as PersonId): Actor => ({
  personId,
  memberId,
  memberKind,
  roles: [role],
})

const sides = { city: [city, 'local-government'], business: [business, 'business'], other: [other, 'business'] } as const

const actors: Readonly<Record<string, Actor | undefined>> = {
  nobody: undefined,
  'without a member': { personId: blind, roles: [] },
  ...Object.fromEntries(
    Object.entries(sides).flatMap(([side, [memberId, kind]]) => roles.map((role) => [`${side} ${role}`, actorOf(memberId, kind, role)])),
  ),
  'city editor on the panel': actorOf(city, 'local-government', 'editor', blind),
}

const may = <Thing>(policy: Policy<Thing>, act: string, thing: Thing): string[] =>
  Object.entries(actors)
    .filter(([, actor]) => allowed(policy[act] as readonly Rule<Thing>[], actor, thing))
    .map(([who]) => who)
    .toSorted()

const editors = (...of: readonly string[]): string[] => of.flatMap((side) => [`${side} administrator`, `${side} editor`])
const everyone = (...of: readonly string[]): string[] => of.flatMap((side) => roles.map((role) => `${side} ${role}`))
const seated = ['city editor on the panel']
const operators = Object.keys(sides).map((side) => `${side} operator`)

const walk = <Thing>(policy: Policy<Thing>, expected: Readonly<Record<string, readonly string[]>>, thing: Thing): void => {
  expect(Object.keys(expected).toSorted()).toEqual(Object.keys(policy).toSorted())
  for (const [act, who] of Object.entries(expected)) expect(may(policy, act, thing), act).toEqual([...new Set(who)].toSorted())
}

describe('an introduction', () => {
  it('is asked for by the one, answered by the other, and read by both alone', () => {
    walk(
      introductionPolicy,
      {
        'read an introduction': [...everyone('city', 'business'), ...seated],
        ask: editors('business'),
        agree: [...editors('city'), ...seated],
        decline: [...editors('city'), ...seated],
        withdraw: editors('business'),
      },
      { askedBy: business, asked: city },
    )
  })
})

describe('a proposal', () => {
  const proposer = { submit: editors('business'), replace: editors('business'), withdraw: editors('business') }

  it.each([
    ['a draft, sealed or withdrawn', false],
    ['received', true],
  ])('that is %s is its proposer’s, and the owner’s only once it is received, past whoever sits on a blind panel', (_, isReceived) => {
    walk(
      proposalPolicy,
      {
        'read a proposal': [...everyone('business'), ...(isReceived ? everyone('city') : [])],
        ...proposer,
        shortlist: isReceived ? editors('city') : [],
        decline: isReceived ? editors('city') : [],
      },
      { memberId: business, needOwner: city, isReceived, blindTo: [blind] },
    )
  })

  it('is decided on by the owner’s editors, and by whoever sat on the panel once nobody is blind', () => {
    const wherever = { 'invite to propose': [...editors('city'), ...seated], 'see who was invited': [...everyone('city'), ...seated] }
    walk(
      receivingPolicy,
      { 'see what was proposed': everyone('city'), 'decide on a partner': editors('city'), ...wherever },
      { needOwner: city, blindTo: [blind] },
    )
    walk(
      receivingPolicy,
      { 'see what was proposed': [...everyone('city'), ...seated], 'decide on a partner': [...editors('city'), ...seated], ...wherever },
      { needOwner: city, blindTo: [] },
    )
  })
})

describe('a partnership', () => {
  it.each([true, false])('is its parties’; the operator reads it when it is no longer negotiated (negotiated: %s)', (isNegotiating) => {
    const bothEdit = [...editors('city', 'business'), ...seated]
    walk(
      partnershipPolicy,
      {
        'read a partnership': [...everyone('city', 'business'), ...seated, ...(isNegotiating ? [] : operators)],
        'write an agreement': bothEdit,
        'report progress': bothEdit,
        accept: bothEdit,
        'mark-milestone': bothEdit,
        finish: [...editors('city'), ...seated],
      },
      { memberId: city, parties: [city, business], isNegotiating },
    )
  })
})

describe('a case', () => {
  it.each([
    ['negotiated', { isOut: false, isNegotiating: true }, []],
    ['published', { isOut: true, isNegotiating: false }, Object.keys(actors)],
    ['withdrawn, or of somebody suspended', { isOut: false, isNegotiating: false }, operators],
  ])('that is %s is read by whom it may be', (_, state, others) => {
    const bothEdit = [...editors('city', 'business'), ...seated]
    walk(
      casePolicy,
      {
        'read a case': [...everyone('city', 'business'), ...seated, ...others],
        'see how it was agreed': [...everyone('city', 'business'), ...seated],
        'tell a case': bothEdit,
        accept: bothEdit,
        withdraw: bothEdit,
      },
      { parties: [city, business], ...state },
    )
  })
})
