import { describe, expect, it } from 'vitest'
import type { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import type { MemberId, PersonId } from '../../kernel/ids.ts'
import { type Actor, allowed, type Role, type Rule, roles } from '../../kernel/policy.ts'
import type { BeneficiaryId } from '../roll/roll.ts'
import { bindingPolicy, collectingPolicy, consentPolicy, documentPolicy, proceduralPolicy, settingsPolicy } from './consent-policy.ts'

const shop = 'bnf_00000000000000000000000001' as BeneficiaryId
const otherShop = 'bnf_00000000000000000000000002' as BeneficiaryId
const amoId = 'mbr_000000000000000000000000A1' as MemberId
const [here, elsewhere] = ['372013', '131016'] as [LocalGovernmentCode, LocalGovernmentCode]

const bodies: Readonly<Record<string, Partial<Actor>>> = {
  amo: { memberId: amoId, memberKind: 'amo', localGovernmentCode: here },
  'another amo': { memberId: 'mbr_000000000000000000000000A2' as MemberId, memberKind: 'amo', localGovernmentCode: here },
  city: { memberId: 'mbr_000000000000000000000000A3' as MemberId, memberKind: 'local-government', localGovernmentCode: here },
  'another city': { memberId: 'mbr_000000000000000000000000A4' as MemberId, memberKind: 'local-government', localGovernmentCode: elsewhere },
  'a business of the city': { memberId: 'mbr_000000000000000000000000A5' as MemberId, memberKind: 'business', localGovernmentCode: here },
}
const person = 'psn_00000000000000000000000001' as PersonId
const acting = (role: Role, body: Partial<Actor>): Actor => ({ personId: person, roles: [role], ...body })
const everybody: readonly (readonly [string, Actor | undefined])[] = [
  ['nobody', undefined],
  ['a person', { personId: person, roles: [] }],
  ...Object.entries(bodies).flatMap(([name, body]) => roles.map((role) => [`${name} ${role}`, acting(role, body)] as const)),
]

const district = { amoId, localGovernmentCode: here, isPublic: true }
const whoMay = <Thing>(rules: readonly Rule<Thing>[], thing: Thing): readonly string[] =>
  everybody.filter(([, actor]) => allowed(rules, actor, thing)).map(([name]) => name)

const writing = (...names: readonly string[]) => names.flatMap((name) => [`${name} administrator`, `${name} editor`])
const all = (...names: readonly string[]) => names.flatMap((name) => roles.map((role) => `${name} ${role}`))
const somebody = everybody.map(([name]) => name).filter((name) => name !== 'nobody')

describe('an answer to a plan', () => {
  const thing = (bound: readonly BeneficiaryId[], way: 'online' | 'paper' = 'online') => ({
    ...district,
    bound: new Set(bound),
    beneficiaryId: shop,
    way,
  })
  const expected = {
    'answer online': { unbound: [], bound: somebody },
    'take down on paper': { unbound: writing('amo'), bound: writing('amo') },
    withdraw: { unbound: [], bound: somebody },
    verify: { unbound: writing('city'), bound: writing('city') },
    question: { unbound: writing('city'), bound: writing('city') },
    'erase-signer': { unbound: writing('amo', 'city'), bound: writing('amo', 'city') },
  } satisfies Record<keyof typeof consentPolicy, unknown>

  it.each(Object.entries(expected))('%s: whoever may, and nobody else, whatever other beneficiary they speak for', (act, { unbound, bound }) => {
    const rules = consentPolicy[act as keyof typeof consentPolicy]

    expect(whoMay(rules, thing([]))).toEqual(unbound)
    expect(whoMay(rules, thing([otherShop]))).toEqual(unbound)
    expect(whoMay(rules, thing([shop]))).toEqual(bound)
  })

  it('on paper is taken back by its organization too, one given online is not', () => {
    expect(whoMay(consentPolicy.withdraw, thing([], 'paper'))).toEqual(writing('amo'))
  })
})

describe('what stands around consents', () => {
  it.each([
    [collectingPolicy, 'read what is asked', []],
    [collectingPolicy, 'read consents', all('amo', 'city')],
    [collectingPolicy, 'read signers', writing('amo', 'city')],
    [collectingPolicy, 'visit beneficiaries', writing('amo')],
    [documentPolicy, 'application', writing('amo')],
    [documentPolicy, 'change-notice', writing('amo')],
    [documentPolicy, 'letters', writing('amo')],
    [documentPolicy, 'read letters', writing('amo')],
    [documentPolicy, 'notice', writing('city')],
    [documentPolicy, 'opinion-summary', writing('city')],
    [documentPolicy, 'certificate', writing('city')],
    [documentPolicy, 'read documents', all('amo', 'city')],
    [proceduralPolicy, 'read the procedure within', all('amo', 'city')],
    [proceduralPolicy, 'read opinions', all('city')],
    [proceduralPolicy, 'weigh a change', writing('amo', 'city')],
    [proceduralPolicy, 'keep the ordinance', writing('city')],
  ] as const)('%#: is for those it concerns', (policy, act, names) => {
    const rules = (policy as Readonly<Record<string, readonly Rule<never>[]>>)[act] as readonly Rule<unknown>[]

    expect(whoMay(rules, { ...district, bound: new Set() })).toEqual(names)
  })

  it('knows no act that is not walked here', () => {
    expect([collectingPolicy, documentPolicy, proceduralPolicy].flatMap((policy) => Object.keys(policy))).toHaveLength(16)
  })

  it('shows a beneficiary what it is asked, whoever else it may be', () => {
    expect(whoMay(collectingPolicy['read what is asked'], { ...district, bound: new Set([shop]) })).toEqual(somebody)
  })

  it('leaves a binding to who is bound, and to the organization whose letter it was', () => {
    expect(whoMay(bindingPolicy.unbind, { amoId, personId: 'psn_00000000000000000000000009' as PersonId })).toEqual(writing('amo'))
    expect(whoMay(bindingPolicy.unbind, { amoId, personId: person })).toEqual(somebody)
  })

  it('leaves the settings of a municipality to its administrators', () => {
    expect(whoMay(settingsPolicy['change the settings'], { localGovernmentCode: here })).toEqual(['city administrator'])
  })
})
