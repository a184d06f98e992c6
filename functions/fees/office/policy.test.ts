import { describe, expect, it } from 'vitest'
import type { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import type { MemberId, PersonId } from '../../kernel/ids.ts'
import { type Actor, allowed, type Role, type Rule, roles } from '../../kernel/policy.ts'
import type { Office } from './officer-contract.ts'
import { feesPolicy, grantPolicy, type MoneyThing, operatorPolicy } from './policy.ts'

const me = 'psn_00000000000000000000000001' as PersonId
const here = '372013' as LocalGovernmentCode
const elsewhere = '332020' as LocalGovernmentCode
const kinds = ['local-government', 'amo', 'business', 'university', 'association', 'ministry', 'observer'] as const

const actors: readonly (readonly [string, Actor | undefined])[] = [
  ['nobody', undefined],
  ['somebody without a member', { personId: me, roles: [] }],
  ...kinds.flatMap((memberKind) =>
    [[], ...roles.map((role) => [role])].map(
      (held: Role[]) =>
        [
          `${held.join() || 'nothing'} of a ${memberKind}`,
          { personId: me, memberId: 'mbr_00000000000000000000000001' as MemberId, memberKind, localGovernmentCode: here, roles: held },
        ] as const,
    ),
  ),
]

const nobody = { revenueOfficers: [], expenditureOfficers: [], treasurers: [] }
const offices = [undefined, 'revenueOfficers', 'expenditureOfficers', 'treasurers'] as const
const things = [here, elsewhere].flatMap((localGovernmentCode) =>
  offices.map((office) => ({
    office,
    thing: { localGovernmentCode, officers: office ? { ...nobody, [office]: [me] } : nobody } satisfies MoneyThing,
  })),
)

/** Said once more, as a reader of the rules would: not by the rules themselves. */
const officeFor: Readonly<Record<keyof typeof feesPolicy, Office | 'anybody' | 'editor' | 'administrator'>> = {
  'read the books': 'anybody',
  'appoint officers': 'administrator',
  'draft a levy': 'editor',
  'decide a levy': 'revenueOfficers',
  'decide a petition': 'revenueOfficers',
  'change a levy': 'revenueOfficers',
  'issue notices': 'revenueOfficers',
  'set notice terms': 'revenueOfficers',
  'record service': 'editor',
  'set collection terms': 'revenueOfficers',
  'draft a dunning': 'editor',
  'decide a dunning': 'revenueOfficers',
  'correct a claim': 'revenueOfficers',
  'collect arrears': 'revenueOfficers',
  'write off': 'revenueOfficers',
  appropriate: 'revenueOfficers',
  'order a refund': 'expenditureOfficers',
  'open a bank account': 'treasurers',
  'import a bank file': 'treasurers',
  'clear a deposit': 'treasurers',
  'set transfer terms': 'treasurers',
  'request transfers': 'treasurers',
  'accept a mandate': 'editor',
  'set refund terms': 'revenueOfficers',
  'set retention terms': 'treasurers',
  'close the books': 'treasurers',
}

const expected = (act: keyof typeof feesPolicy, actor: Actor | undefined, { office, thing }: (typeof things)[number]): boolean => {
  if (actor?.memberKind !== 'local-government' || thing.localGovernmentCode !== here || actor.roles.length === 0) return false
  const needed = officeFor[act]
  const [isAdministrator, isEditor] = [actor.roles.includes('administrator'), actor.roles.includes('editor')]
  if (needed === 'anybody') return true
  if (needed === 'administrator') return isAdministrator
  return (isAdministrator || isEditor) && (needed === 'editor' || office === needed)
}

describe('the money of a municipality', () => {
  it.each(Object.keys(feesPolicy) as (keyof typeof feesPolicy)[])('“%s” is for whoever holds the office, and nobody else', (act) => {
    const rules = feesPolicy[act] as readonly Rule<MoneyThing>[]

    const wrong = actors.flatMap(([who, actor]) =>
      things
        .filter((each) => allowed(rules, actor, each.thing) !== expected(act, actor, each))
        .map(({ office }) => `${who}: ${office ?? 'no office'}`),
    )

    expect(wrong).toEqual([])
  })

  it.each(Object.keys(grantPolicy) as (keyof typeof grantPolicy)[])(
    'grants: “%s” is for whoever holds the office there, or for the organization',
    (act) => {
      const theirs = 'mbr_00000000000000000000000001' as MemberId
      const another = 'mbr_00000000000000000000000002' as MemberId
      const asks = (actor: Actor | undefined, office: (typeof offices)[number], amoId: MemberId | undefined, code: string): boolean => {
        const isOrganization = amoId === theirs && actor?.memberId === theirs && actor.roles.length > 0
        const isCity = actor?.memberKind === 'local-government' && code === here && actor.roles.length > 0
        const edits = actor?.roles.some((role) => role === 'administrator' || role === 'editor') ?? false
        const wanted = { 'decide a grant': 'expenditureOfficers', 'pay a grant': 'treasurers' } as const
        if (act === 'read a grant') return isCity || isOrganization
        if (act === 'request a grant') return isOrganization && edits
        return isCity && edits && office === wanted[act]
      }

      const wrong = actors.flatMap(([who, actor]) =>
        [theirs, another, undefined].flatMap((amoId) =>
          things
            .filter(({ office, thing }) => {
              const expectedAnswer = asks(actor, office, amoId, thing.localGovernmentCode)
              return allowed(grantPolicy[act] as readonly Rule<object>[], actor, { ...thing, amoId }) !== expectedAnswer
            })
            .map(({ office }) => `${who}: ${office ?? 'no office'}`),
        ),
      )

      expect(wrong).toEqual([])
    },
  )

  it('is looked after for all by the operator alone', () => {
    for (const rules of Object.values(operatorPolicy))
      expect(actors.filter(([, actor]) => allowed(rules as readonly Rule<undefined>[], actor, undefined)).length).toBe(kinds.length)
  })
})
