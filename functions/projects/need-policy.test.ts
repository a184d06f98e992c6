import { describe, expect, it } from 'vitest'
import type { LocalGovernmentCode } from '../kernel/identifiers.ts'
import type { MemberId, PersonId } from '../kernel/ids.ts'
import { type Actor, allowed, type Policy, type Role, type Rule, roles } from '../kernel/policy.ts'
import { audiencesFor, audiencesOf, type NeedThing, needPolicy, operatorPolicy, ownerPolicy } from './policy.ts'

const me = 'psn_00000000000000000000000001' as PersonId
const other = 'psn_00000000000000000000000002' as PersonId
const mine = 'mbr_00000000000000000000000001' as MemberId
const theirs = 'mbr_00000000000000000000000002' as MemberId

const kinds = ['local-government', 'amo', 'business', 'university', 'association', 'ministry', 'observer'] as const
type Kind = (typeof kinds)[number]

const actorOf = (kind: Kind, ...held: readonly Role[]): Actor => ({
  personId: me,
  memberId: mine,
  memberKind: kind,
  localGovernmentCode: '372013' as LocalGovernmentCode,
  roles: held,
})

const actors: Readonly<Record<string, Actor | undefined>> = {
  nobody: undefined,
  'without a member': { personId: me, roles: [] },
  'without a role': actorOf('local-government'),
  ...Object.fromEntries(kinds.flatMap((kind) => roles.map((role) => [`${role} of a ${kind}`, actorOf(kind, role)]))),
}

const publications = {
  public: { level: 'public' },
  members: { level: 'members' },
  'named: me': { level: 'named', memberIds: [mine] },
  'named: another': { level: 'named', memberIds: ['mbr_00000000000000000000000009' as MemberId] },
} as const satisfies Readonly<Record<string, NeedThing['publication']>>

const standings = { draft: { isOut: false, isDraft: true }, out: { isOut: true, isDraft: false }, over: { isOut: false, isDraft: false } } as const

const things: Readonly<Record<string, NeedThing>> = Object.fromEntries(
  Object.entries({ own: mine, another: theirs }).flatMap(([whose, memberId]) =>
    Object.entries(standings).flatMap(([standing, state]) =>
      Object.entries(publications).flatMap(([level, publication]) =>
        [[], [me], [other]].map((approvers) => [
          `${whose}, ${standing}, ${level}, approved by ${approvers.map((each) => (each === me ? 'me' : 'another')).join() || 'nobody'}`,
          { memberId, publication, ...state, approvers },
        ]),
      ),
    ),
  ),
)

const combinations = Object.keys(needPolicy).map(
  (act) =>
    [act, Object.entries(actors).flatMap(([who, actor]) => Object.entries(things).map(([what, thing]) => ({ who, actor, what, thing })))] as const,
)

/** Said once more, as a reader of the rules would: not by the rules themselves. */
const expected = (act: string, actor: Actor | undefined, { memberId, publication, isOut, isDraft, approvers }: NeedThing): boolean => {
  const belongs = actor?.memberId !== undefined && actor.roles.length > 0
  const own = belongs && actor?.memberId === memberId
  const mayEdit =
    own &&
    (actor?.roles.some((role) => role === 'administrator' || role === 'editor') ?? false) &&
    ['local-government', 'amo'].includes(actor?.memberKind ?? '')
  const mayApprove = own && actor !== undefined && approvers.includes(actor.personId)
  if (act === 'read what is its owner’s alone') return own
  if (act === 'read a need') {
    const published =
      publication.level === 'public' ||
      (belongs && (publication.level === 'members' || publication.memberIds.some((named) => named === actor?.memberId)))
    return own || (isOut && published) || (actor?.roles.includes('operator') === true && !isDraft)
  }
  if (act === 'approve') return mayApprove
  return mayEdit || (act === 'send-back' && mayApprove)
}

describe('a need', () => {
  it.each(combinations)(
    'lets %s whoever may, and nobody else: every role of every kind of member, own and another’s, at each level',
    (act, walked) => {
      const rules = needPolicy[act as keyof typeof needPolicy] as readonly Rule<NeedThing>[]

      const wrong = walked.filter(({ actor, thing }) => allowed(rules, actor, thing) !== expected(act, actor, thing))

      expect(wrong.map(({ who, what }) => `${who}: ${what}`)).toEqual([])
      expect(walked.length).toBeGreaterThan(2000)
    },
  )

  it('stands in the list of an audience exactly if that audience may read it', () => {
    for (const [who, actor] of Object.entries(actors))
      for (const [what, thing] of Object.entries(things)) {
        const listed = thing.isOut && audiencesFor(thing).some((audience) => audiencesOf(actor).includes(audience))
        const isOwnOrOperators = actor?.memberId === thing.memberId || (actor?.roles.includes('operator') ?? false)
        if (listed) expect(allowed(needPolicy['read a need'], actor, thing), `${who}: ${what}`).toBe(true)
        else if (thing.isOut && !isOwnOrOperators) expect(allowed(needPolicy['read a need'], actor, thing), `${who}: ${what}`).toBe(false)
      }
  })
})

describe('what a member does with its things as such', () => {
  const may = (policy: Policy<never>, act: string, thing: unknown) =>
    Object.entries(actors)
      .filter(([, actor]) => allowed(policy[act] as readonly Rule<unknown>[], actor, thing))
      .map(([who]) => who)

  it('drafts needs as a local government or for a district', () => {
    expect(may(ownerPolicy, 'draft a need', { memberId: mine })).toEqual([
      'administrator of a local-government',
      'editor of a local-government',
      'administrator of a amo',
      'editor of a amo',
    ])
    expect(may(ownerPolicy, 'draft a need', { memberId: theirs })).toEqual([])
  })

  it('sets its rule of approval by its administrators, and shows it to its people', () => {
    expect(may(ownerPolicy, 'set the approval rule', { memberId: mine })).toEqual(kinds.map((kind) => `administrator of a ${kind}`))
    expect(may(ownerPolicy, 'read the approval rule', { memberId: mine })).toHaveLength(kinds.length * roles.length)
    for (const act of Object.keys(ownerPolicy)) expect(may(ownerPolicy, act, { memberId: theirs })).toEqual([])
  })

  it('leaves to the operator what is done for all', () => {
    for (const act of Object.keys(operatorPolicy)) expect(may(operatorPolicy, act, undefined)).toEqual(kinds.map((kind) => `operator of a ${kind}`))
  })
})
