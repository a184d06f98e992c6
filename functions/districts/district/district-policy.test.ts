import { describe, expect, it } from 'vitest'
import type { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import type { MemberId, PersonId } from '../../kernel/ids.ts'
import { type Actor, allowed, type Role, type Rule, roles } from '../../kernel/policy.ts'
import { type DistrictThing, districtPolicy, feePolicy, operatorPolicy, planPolicy, rollPolicy } from '../policy.ts'

const me = 'psn_00000000000000000000000001' as PersonId
const mine = 'mbr_00000000000000000000000001' as MemberId
const theirs = 'mbr_00000000000000000000000002' as MemberId
const here = '372013' as LocalGovernmentCode
const elsewhere = '332020' as LocalGovernmentCode
const kinds = ['local-government', 'amo', 'business', 'university', 'association', 'ministry', 'observer'] as const

const actorOf = (memberKind: string, ...held: readonly Role[]): Actor => ({
  personId: me,
  memberId: mine,
  memberKind,
  localGovernmentCode: here,
  roles: held,
})

const actors: readonly (readonly [string, Actor | undefined])[] = [
  ['nobody', undefined],
  ['somebody without a member', { personId: me, roles: [] }],
  ['an amo’s without a role', actorOf('amo')],
  ['a city’s without a role', actorOf('local-government')],
  ...kinds.flatMap((kind) => roles.map((role) => [`${role} of a ${kind}`, actorOf(kind, role)] as const)),
]

const things: readonly (readonly [string, DistrictThing])[] = [mine, theirs].flatMap((amoId) =>
  [here, elsewhere].flatMap((localGovernmentCode) =>
    [true, false].map(
      (isPublic) =>
        [
          `${amoId === mine ? 'own' : 'another’s'} district ${localGovernmentCode === here ? 'here' : 'elsewhere'}${isPublic ? ', published' : ''}`,
          { amoId, localGovernmentCode, isPublic },
        ] as const,
    ),
  ),
)

const policies = { ...districtPolicy, ...planPolicy, ...rollPolicy, ...feePolicy } as const

/** Said once more, as a reader of the rules would: not by the rules themselves. */
const expected = (act: keyof typeof policies, actor: Actor | undefined, { amoId, localGovernmentCode, isPublic }: DistrictThing): boolean => {
  const belongs = actor !== undefined && actor.roles.length > 0
  const writes = actor?.roles.some((role) => role === 'administrator' || role === 'editor') ?? false
  const organization = belongs && actor.memberId === amoId
  const city = belongs && actor.memberKind === 'local-government' && actor.localGovernmentCode === localGovernmentCode
  const organizationWrites = organization && writes && actor.memberKind === 'amo'
  const cityWrites = city && writes
  switch (act) {
    case 'read a district':
    case 'read a plan':
      return isPublic || organization || city || (actor?.roles.includes('operator') ?? false)
    case 'read what is not published':
    case 'read the roll':
    case 'read fees':
      return organization || city
    case 'write a plan':
    case 'keep the roll':
    case 'write a fee rule':
      return organizationWrites
    case 'record-regional-plan':
      return cityWrites
    case 'draw a district':
    case 'read contacts':
    case 'take a levy roll':
    case 'try a fee rule':
      return organizationWrites || cityWrites
  }
}

describe('in a district', () => {
  it.each(Object.keys(policies) as (keyof typeof policies)[])(
    '“%s” is for whoever may, and nobody else: every role of every kind of member, own and another’s, here and elsewhere',
    (act) => {
      const rules = policies[act] as readonly Rule<DistrictThing>[]

      const wrong = actors.flatMap(([who, actor]) =>
        things.filter(([, thing]) => allowed(rules, actor, thing) !== expected(act, actor, thing)).map(([what]) => `${who}: ${what}`),
      )

      expect(wrong).toEqual([])
      expect(actors.length * things.length).toBeGreaterThan(200)
    },
  )

  it('what is done for all is left to the operator', () => {
    for (const rules of Object.values(operatorPolicy))
      expect(actors.filter(([, actor]) => allowed(rules as readonly Rule<undefined>[], actor, undefined)).map(([who]) => who)).toEqual(
        kinds.map((kind) => `operator of a ${kind}`),
      )
  })
})
