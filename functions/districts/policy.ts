import type { LocalGovernmentCode } from '../kernel/identifiers.ts'
import type { MemberId } from '../kernel/ids.ts'
import { type Actor, isOperator, type Policy, type Rule } from '../kernel/policy.ts'

/** What the rules see of a district, and of everything in it: whose it is, and whether everybody may know of it. */
export type DistrictThing = {
  readonly amoId: MemberId
  readonly localGovernmentCode: LocalGovernmentCode
  readonly isPublic: boolean
}

const isPublic: Rule<DistrictThing> = (_, thing) => thing.isPublic

/** Anybody of the organization that the district names. */
export const ofAmo: Rule<DistrictThing> = (actor, { amoId }) => actor !== undefined && actor.memberId === amoId && actor.roles.length > 0

/** Anybody of the municipality in which the district lies. */
export const ofMunicipality: Rule<DistrictThing> = (actor, { localGovernmentCode }) =>
  actor?.memberKind === 'local-government' && actor.localGovernmentCode === localGovernmentCode && actor.roles.length > 0

const writes = (actor: Actor | undefined): boolean => actor?.roles.some((role) => role === 'administrator' || role === 'editor') ?? false

export const editsForAmo: Rule<DistrictThing> = (actor, thing) => writes(actor) && ofAmo(actor, thing) && actor?.memberKind === 'amo'

export const editsForMunicipality: Rule<DistrictThing> = (actor, thing) => writes(actor) && ofMunicipality(actor, thing)

/** Who may do what with a district. Until the regional plan is on record it is known to those it concerns alone. */
export const districtPolicy = {
  'read a district': [isPublic, ofAmo, ofMunicipality, isOperator],
  'draw a district': [editsForAmo, editsForMunicipality],
  'record-regional-plan': [editsForMunicipality],
} satisfies Policy<DistrictThing>

/** Who may do what with a plan besides the steps of the procedure (procedure-policy.ts). */
export const planPolicy = {
  'read a plan': [isPublic, ofAmo, ofMunicipality, isOperator],
  'read what is not published': [ofAmo, ofMunicipality],
  'write a plan': [editsForAmo],
} satisfies Policy<DistrictThing>

/** Who may do what with the roll: it names businesses and what they gain, and is nobody's but theirs who need it. */
export const rollPolicy = {
  'read the roll': [ofAmo, ofMunicipality],
  'read contacts': [editsForAmo, editsForMunicipality],
  'keep the roll': [editsForAmo],
  'take a levy roll': [editsForAmo, editsForMunicipality],
} satisfies Policy<DistrictThing>

/** Who may do what with fee rules and with what each would pay by them. */
export const feePolicy = {
  'read fees': [ofAmo, ofMunicipality],
  'write a fee rule': [editsForAmo],
  'try a fee rule': [editsForAmo, editsForMunicipality],
} satisfies Policy<DistrictThing>

/** Who may do what the operator does for all. */
export const operatorPolicy = {
  'read the audit trail': [isOperator],
  'tend parked deliveries': [isOperator],
} satisfies Policy<undefined>
