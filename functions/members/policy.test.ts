import { describe, expect, it } from 'vitest'
import type { LocalGovernmentCode } from '../kernel/identifiers.ts'
import type { MemberId, PersonId } from '../kernel/ids.ts'
import { type Actor, allowed, type Policy, type Role, type Rule, roles } from '../kernel/policy.ts'
import { applicationPolicy, memberPolicy, operatorPolicy } from './policy.ts'

const me = 'psn_00000000000000000000000001' as PersonId
const other = 'psn_00000000000000000000000002' as PersonId
const mine = 'mbr_00000000000000000000000001' as MemberId
const theirs = 'mbr_00000000000000000000000002' as MemberId
const here = '131016' as LocalGovernmentCode
const there = '271004' as LocalGovernmentCode

const actorAs = (...held: readonly Role[]): Actor => ({
  personId: me,
  email: 'me@city.chiyoda.lg.jp',
  memberId: mine,
  memberKind: 'local-government',
  localGovernmentCode: here,
  roles: held,
})

const actors: Readonly<Record<string, Actor | undefined>> = {
  nobody: undefined,
  'a person without a member': { personId: me, email: 'me@city.chiyoda.lg.jp', roles: [] },
  ...Object.fromEntries(roles.map((role) => [role, actorAs(role)])),
}

const everybody = Object.keys(actors).slice(1)

/** Every role × every act × every thing: who is not named here may not. */
const walk = <Thing>(policy: Policy<never>, things: Readonly<Record<string, Thing>>, may: Readonly<Record<string, readonly string[]>>) => {
  it('names every act', () => {
    expect(Object.keys(may).sort()).toEqual(Object.keys(policy).sort())
  })

  it.each(
    Object.keys(policy).flatMap((act) =>
      Object.entries(actors).flatMap(([who, actor]) =>
        Object.entries(things).map(([whose, thing]) => [act, `${who}: ${whose}`, actor, thing] as const),
      ),
    ),
  )('%s by %s', (act, name, actor, thing) => {
    expect(allowed(policy[act] as readonly Rule<unknown>[], actor, thing)).toBe(may[act]?.includes(name) ?? false)
  })
}

const each = (who: readonly string[], things: readonly string[]) => who.flatMap((one) => things.map((thing) => `${one}: ${thing}`))

describe('an application', () => {
  const foreign = { filedBy: other, kind: 'local-government', localGovernmentCode: there, contactEmail: 'o@city.osaka.lg.jp' }
  const things = {
    'filed by oneself': { ...foreign, filedBy: me },
    'of another': foreign,
    'of one’s own city': { ...foreign, localGovernmentCode: here },
    'with oneself in charge': { ...foreign, contactEmail: 'ME@city.chiyoda.lg.jp' },
  }
  const all = Object.keys(things)
  const decided = ['operator: of another']
  walk(applicationPolicy, things, {
    'file an application': each(everybody, all),
    'read an application': [...each(everybody, ['filed by oneself']), ...each(['operator'], all)],
    'read the notes': each(['operator'], all),
    take: decided,
    release: each(['operator'], all),
    pause: decided,
    resume: decided,
    note: each(['operator'], all),
    return: decided,
    refuse: decided,
    admit: decided,
    mend: each(everybody, ['filed by oneself']),
    withdraw: each(everybody, ['filed by oneself']),
  })
})

describe('a member', () => {
  const things = { own: { memberId: mine }, 'another’s': { memberId: theirs } }
  const administrator = ['administrator: own']
  const operator = each(['operator'], Object.keys(things))
  const read = [...each([...roles], ['own']), 'operator: another’s']
  walk(memberPolicy, things, {
    'read a member': read,
    'read its people': read,
    change: ['administrator: own', 'editor: own'],
    'accept-terms': administrator,
    invite: administrator,
    'cancel-invitation': administrator,
    'change-role': administrator,
    'remove-person': administrator,
    deputize: administrator,
    'hand-over': administrator,
    rename: operator,
    suspend: ['operator: another’s'],
    restore: operator,
    leave: ['administrator: own', 'operator: another’s'],
    rescue: operator,
  })
})

describe('the operator’s work for all', () => {
  walk(operatorPolicy, { all: undefined }, Object.fromEntries(Object.keys(operatorPolicy).map((act) => [act, ['operator: all']])))
})
