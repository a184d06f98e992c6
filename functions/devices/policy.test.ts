import { describe, expect, it } from 'vitest'
import type { LocalGovernmentCode } from '../kernel/identifiers.ts'
import type { MemberId, PersonId } from '../kernel/ids.ts'
import { type Actor, allowed, type Role, type Rule, roles } from '../kernel/policy.ts'
import { dataClasses } from './device-type.ts'
import { type DeviceThing, devicePolicy, limitedListPolicy, operatorPolicy, ownerPolicy } from './policy.ts'

const me = 'psn_00000000000000000000000001' as PersonId
const mine = 'mbr_00000000000000000000000001' as MemberId
const others = 'mbr_00000000000000000000000002' as MemberId
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
          { personId: me, memberId: mine, memberKind, localGovernmentCode: here, roles: held },
        ] as const,
    ),
  ),
]

const things: readonly DeviceThing[] = dataClasses.flatMap((dataClass) =>
  [mine, others].flatMap((ownerId) =>
    [here, elsewhere].flatMap((localGovernmentCode) =>
      [undefined, mine, others].map((amoId) => ({ ownerId, localGovernmentCode, amoId, dataClass })),
    ),
  ),
)

/** Whom a device concerns, said once more as a reader of the rules would: not by the rules themselves. */
type Side = 'anybody' | 'owner' | 'concerned' | 'operator' | 'owning editor' | 'municipal editor'

const sides: Readonly<Record<keyof typeof devicePolicy, readonly Side[]>> = {
  'read a device': ['anybody', 'owner', 'concerned', 'operator'],
  'read its readings': ['anybody', 'owner', 'concerned'],
  'read what its owner sees': ['owner'],
  'register a device': ['owning editor'],
  'issue-certificate': ['owning editor'],
  'revoke-certificate': ['owning editor', 'municipal editor', 'operator'],
  retire: ['owning editor'],
  'set-alert-rules': ['owning editor'],
  'correct readings': ['owning editor'],
  'tend its quarantine': ['owning editor'],
}

const sidesOf = (actor: Actor | undefined, { ownerId, localGovernmentCode, amoId, dataClass }: DeviceThing): ReadonlySet<Side> => {
  const found = new Set<Side>(dataClass === 'open' ? ['anybody'] : [])
  if (!actor || actor.roles.length === 0) return found
  const edits = actor.roles.includes('administrator') || actor.roles.includes('editor')
  const isMunicipal = dataClass !== 'closed' && actor.memberKind === 'local-government' && localGovernmentCode === here
  if (actor.roles.includes('operator')) found.add('operator')
  if (ownerId === mine) found.add('owner')
  if (ownerId === mine && edits) found.add('owning editor')
  if (isMunicipal || (dataClass !== 'closed' && amoId === mine)) found.add('concerned')
  if (isMunicipal && edits) found.add('municipal editor')
  return found
}

const told = ({ ownerId, localGovernmentCode, amoId, dataClass }: DeviceThing): string =>
  `${dataClass} of ${ownerId === mine ? 'mine' : 'others'}, ${localGovernmentCode}, ${amoId === mine ? 'in my district' : amoId ? 'in a district' : 'in none'}`

describe('a device', () => {
  it.each(Object.keys(devicePolicy) as (keyof typeof devicePolicy)[])('“%s” is for those whom it concerns, and nobody else', (act) => {
    const rules = devicePolicy[act] as readonly Rule<DeviceThing>[]

    const wrong = actors.flatMap(([who, actor]) =>
      things
        .filter((thing) => allowed(rules, actor, thing) !== sides[act].some((side) => sidesOf(actor, thing).has(side)))
        .map((thing) => `${who}: ${told(thing)}`),
    )

    expect(wrong).toEqual([])
  })

  it('that is closed is seen by its owner, and by the operator who may have to shut it out: what it measures by its owner alone', () => {
    const closed = things.filter(({ dataClass, ownerId }) => dataClass === 'closed' && ownerId === others)
    const seeing = (act: 'read a device' | 'read its readings') =>
      actors
        .filter(([, actor]) => closed.some((thing) => allowed(devicePolicy[act] as readonly Rule<DeviceThing>[], actor, thing)))
        .map(([who]) => who)

    expect(seeing('read its readings')).toEqual([])
    expect(seeing('read a device')).toEqual(kinds.map((kind) => `operator of a ${kind}`))
  })
})

describe('a list of limited devices', () => {
  it('is for the municipality and for the organization of the district, whatever their role', () => {
    const rules = limitedListPolicy['list limited devices'] as readonly Rule<{ localGovernmentCode?: LocalGovernmentCode; amoId?: MemberId }>[]
    const seeing = (thing: { localGovernmentCode?: LocalGovernmentCode; amoId?: MemberId }) =>
      actors.filter(([, actor]) => allowed(rules, actor, thing)).map(([, actor]) => actor)

    expect(seeing({ localGovernmentCode: here }).map((actor) => actor?.memberKind)).toEqual(roles.map(() => 'local-government'))
    expect(seeing({ localGovernmentCode: elsewhere, amoId: mine })).toHaveLength(kinds.length * roles.length)
    expect(seeing({ localGovernmentCode: elsewhere, amoId: others })).toEqual([])
    expect(seeing({})).toEqual([])
  })
})

describe('what a member does for its own devices', () => {
  it('is read by everybody in it and done by its editors and administrators', () => {
    const may = (act: keyof typeof ownerPolicy) =>
      actors.filter(([, actor]) => allowed(ownerPolicy[act] as readonly Rule<undefined>[], actor, undefined)).map(([, actor]) => actor?.roles[0])
    const all = kinds.flatMap(() => roles)
    const writing = all.filter((role) => role === 'administrator' || role === 'editor')

    expect(Object.fromEntries((Object.keys(ownerPolicy) as (keyof typeof ownerPolicy)[]).map((act) => [act, may(act)]))).toEqual({
      'list serial numbers': all,
      'allow serial numbers': writing,
      'list claims': all,
      'issue claims': writing,
    })
  })
})

describe('what is looked after for all', () => {
  it.each(Object.entries(operatorPolicy))('“%s” is the operator’s alone', (_, rules) => {
    const may = actors.filter(([, actor]) => allowed(rules as readonly Rule<undefined>[], actor, undefined))

    expect(may.map(([who]) => who)).toEqual(kinds.map((kind) => `operator of a ${kind}`))
  })
})
