import { describe, expect, it } from 'vitest'
import type { PersonId } from '../kernel/ids.ts'
import { type Actor, allowed, type Rule, roles } from '../kernel/policy.ts'
import { membersPolicy } from './policy.ts'

const me = 'psn_00000000000000000000000001' as PersonId
const other = 'psn_00000000000000000000000002' as PersonId

const actors: readonly (readonly [string, Actor | undefined])[] = [
  ['nobody', undefined],
  ['a person without a member', { personId: me, roles: [] }],
  ...roles.map((role) => [role, { personId: me, roles: [role] }] as const),
]

const things = [
  ['own', { filedBy: me }],
  ['another’s', { filedBy: other }],
] as const

/** Who may, of everybody and everything; whoever is not here may not. */
const may: Readonly<Record<keyof typeof membersPolicy, readonly string[]>> = {
  'file an application': actors.slice(1).flatMap(([who]) => [`${who} own`, `${who} another’s`]),
  'read an application': [...actors.slice(1).map(([who]) => `${who} own`), 'operator another’s'],
  'list applications': ['operator own', 'operator another’s'],
  'admit an applicant': ['operator another’s'],
  'read the audit trail': ['operator own', 'operator another’s'],
  'tend parked deliveries': ['operator own', 'operator another’s'],
}

describe.each(Object.keys(may) as (keyof typeof may)[])('who may %s', (act) => {
  it.each(actors.flatMap(([who, actor]) => things.map(([whose, thing]) => [`${who} ${whose}`, actor, thing] as const)))(
    '%s',
    (name, actor, thing) => {
      expect(allowed(membersPolicy[act] as readonly Rule<unknown>[], actor, thing)).toBe(may[act].includes(name))
    },
  )
})
