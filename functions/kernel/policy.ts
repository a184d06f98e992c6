import * as z from 'zod'
import { LocalGovernmentCode } from './identifiers.ts'
import { MemberId, type PersonId } from './ids.ts'
import { notFound, notPermitted } from './problem.ts'
import { type Infer, lazy } from './schema.ts'

/** What a person may be in a member. `operator` exists in one member only: the secretariat that runs the platform. */
export const roles = ['administrator', 'editor', 'viewer', 'operator'] as const
export type Role = (typeof roles)[number]

/** A membership as it stands in a token: whom the person may act for, and as what. */
export const MembershipClaim = lazy(() =>
  z.object({ memberId: MemberId(), kind: z.string(), localGovernmentCode: LocalGovernmentCode(), roles: z.array(z.enum(roles)) }),
)
export type MembershipClaim = Infer<typeof MembershipClaim>

/** Who is asking, made in one place from a verified token (platform/http.ts); the only thing a rule sees of them. */
export type Actor = {
  readonly personId: PersonId
  readonly email?: string
  readonly memberId?: MemberId
  readonly memberKind?: string
  readonly localGovernmentCode?: LocalGovernmentCode
  readonly roles: readonly Role[]
}

/** A pure predicate; any one of an act's rules suffices, and an act without a rule is open to nobody. */
export type Rule<Thing> = (actor: Actor | undefined, thing: Thing) => boolean

export type Policy<Thing> = { readonly [act: string]: readonly Rule<Thing>[] }

export const allowed = <Thing>(rules: readonly Rule<Thing>[], actor: Actor | undefined, thing: Thing): boolean =>
  rules.some((rule) => rule(actor, thing))

/** Refuses an act: the caller knows of the thing and may not do this with it. */
export const permit = <P extends Policy<never>, Act extends keyof P & string>(
  policy: P,
  actor: Actor | undefined,
  act: Act,
  thing: Parameters<P[Act][number]>[1],
): void => {
  if (!allowed(policy[act] as readonly Rule<unknown>[], actor, thing)) throw notPermitted({ act })
}

/** Hides a thing: whoever may not know of it gets the very answer an absent one gives. */
export const reveal = <P extends Policy<never>, Act extends keyof P & string, Thing extends Parameters<P[Act][number]>[1]>(
  policy: P,
  actor: Actor | undefined,
  act: Act,
  thing: Thing | undefined,
): Thing => {
  if (thing === undefined || !allowed(policy[act] as readonly Rule<unknown>[], actor, thing)) throw notFound()
  return thing
}

export const isOperator: Rule<unknown> = (actor) => actor?.roles.includes('operator') ?? false
