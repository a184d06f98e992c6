import { describe, expect, it } from 'vitest'
import type { MemberId, PersonId } from '../kernel/ids.ts'
import { type Actor, allowed, type Policy, type Role, type Rule, roles } from '../kernel/policy.ts'
import { memberKinds } from '../members/contract.ts'
import { type PublishedThing, questionPolicy, solutionOwnerPolicy, solutionPolicy } from './policy.ts'

const mine = 'mbr_00000000000000000000000001' as MemberId
const theirs = 'mbr_00000000000000000000000002' as MemberId
const personId = 'psn_00000000000000000000000001' as PersonId

const actors: readonly (Actor | undefined)[] = [
  undefined,
  { personId, roles: [] },
  { personId, memberId: mine, memberKind: 'business', roles: [] },
  ...memberKinds.flatMap((memberKind) => roles.map((role): Actor => ({ personId, memberId: mine, memberKind, roles: [role] }))),
]

const publications: readonly PublishedThing['publication'][] = [
  { level: 'public' },
  { level: 'members' },
  { level: 'named', memberIds: [mine] },
  { level: 'named', memberIds: ['mbr_00000000000000000000000009' as MemberId] },
]

const things: readonly PublishedThing[] = [mine, theirs].flatMap((memberId) =>
  publications.flatMap((publication) =>
    [
      { isOut: false, isDraft: true },
      { isOut: true, isDraft: false },
      { isOut: false, isDraft: false },
    ].map((standing) => ({ memberId, publication, ...standing })),
  ),
)

const has = (actor: Actor | undefined, ...some: readonly Role[]) => some.some((role) => actor?.roles.includes(role))
const belongs = (actor: Actor | undefined) => actor?.memberId !== undefined && actor.roles.length > 0
const isOwn = (actor: Actor | undefined, memberId: MemberId) => belongs(actor) && actor?.memberId === memberId

/** Every actor × every thing: what the policy allows, and what a reader of the rules would say. */
const walk = <Thing>(policy: Policy<never>, all: readonly Thing[], says: (act: string, actor: Actor | undefined, thing: Thing) => boolean) => {
  it.each(Object.keys(policy))('%s: whoever may, and nobody else', (act) => {
    for (const actor of actors)
      for (const thing of all)
        expect(allowed(policy[act] as readonly Rule<unknown>[], actor, thing), JSON.stringify({ actor, thing })).toBe(says(act, actor, thing))
  })
}

const offers = (actor: Actor | undefined) =>
  has(actor, 'administrator', 'editor') && ['business', 'university', 'amo', 'association'].includes(actor?.memberKind ?? '')

describe('a solution', () => {
  walk(solutionPolicy, things, (act, actor, { memberId, publication, isOut, isDraft }) => {
    if (act !== 'read a solution') return isOwn(actor, memberId) && offers(actor)
    const published = publication.level === 'public' || (belongs(actor) && (publication.level === 'members' || publication.memberIds.includes(mine)))
    return isOwn(actor, memberId) || (isOut && published) || (has(actor, 'operator') && !isDraft)
  })
})

describe('the solutions of a member', () => {
  walk(solutionOwnerPolicy, [{ memberId: mine }, { memberId: theirs }], (act, actor, { memberId }) =>
    act === 'draft a solution' ? isOwn(actor, memberId) && offers(actor) : isOwn(actor, memberId),
  )
})

describe('a question', () => {
  const asked = [mine, theirs].flatMap((needOwner) => [mine, theirs].map((askedBy) => ({ needOwner, askedBy })))
  walk(questionPolicy, asked, (act, actor, { needOwner, askedBy }) => {
    const edits = has(actor, 'administrator', 'editor')
    if (act === 'ask') return belongs(actor) && edits && needOwner !== mine
    if (act === 'see who asked') return isOwn(actor, needOwner) || has(actor, 'operator')
    if (act === 'withdraw') return isOwn(actor, askedBy) && edits
    return isOwn(actor, needOwner) && edits
  })
})
