import type { LocalGovernmentCode } from '../kernel/identifiers.ts'
import type { MemberId } from '../kernel/ids.ts'
import { type Actor, isOperator, type Policy, type Rule } from '../kernel/policy.ts'
import type { DataClass } from './device-type.ts'

/** What the rules see of a device: whose it is, whom it concerns, and for whom its data is. */
export type DeviceThing = {
  readonly ownerId: MemberId
  readonly localGovernmentCode: LocalGovernmentCode
  /** The organization of the district it stands in. */
  readonly amoId?: MemberId | undefined
  readonly dataClass: DataClass
}

const isOpen: Rule<DeviceThing> = (_, { dataClass }) => dataClass === 'open'

const ofOwner: Rule<DeviceThing> = (actor, { ownerId }) => actor !== undefined && actor.memberId === ownerId && actor.roles.length > 0

/** The municipality in which it stands, unless its data is closed. */
const ofMunicipality: Rule<DeviceThing> = (actor, { localGovernmentCode, dataClass }) =>
  dataClass !== 'closed' && actor?.memberKind === 'local-government' && actor.localGovernmentCode === localGovernmentCode && actor.roles.length > 0

/** The organization of the district in which it stands, unless its data is closed. */
const ofAmo: Rule<DeviceThing> = (actor, { amoId, dataClass }) =>
  dataClass !== 'closed' && amoId !== undefined && actor?.memberId === amoId && actor.roles.length > 0

const writes = (actor: Actor | undefined): boolean => actor?.roles.some((role) => role === 'administrator' || role === 'editor') ?? false

const editsForOwner: Rule<DeviceThing> = (actor, thing) => writes(actor) && ofOwner(actor, thing)

const editsForMunicipality: Rule<DeviceThing> = (actor, thing) => writes(actor) && ofMunicipality(actor, thing)

/** Who may do what with a device. The operator sees that it is there, for it may have to be shut out, and nothing that it measures. */
export const devicePolicy = {
  'read a device': [isOpen, ofOwner, ofMunicipality, ofAmo, isOperator],
  'read its readings': [isOpen, ofOwner, ofMunicipality, ofAmo],
  'read what its owner sees': [ofOwner],
  'register a device': [editsForOwner],
  'issue-certificate': [editsForOwner],
  'revoke-certificate': [editsForOwner, editsForMunicipality, isOperator],
  retire: [editsForOwner],
  'set-alert-rules': [editsForOwner],
  'correct readings': [editsForOwner],
  'tend its quarantine': [editsForOwner],
} satisfies Policy<DeviceThing>

/** Whom a list of limited devices is for: the municipality, the organization of the district. */
export const limitedListPolicy = {
  'list limited devices': [
    (actor, { localGovernmentCode }) =>
      actor?.memberKind === 'local-government' && actor.localGovernmentCode === localGovernmentCode && actor.roles.length > 0,
    (actor, { amoId }) => amoId !== undefined && actor?.memberId === amoId && actor.roles.length > 0,
  ],
} satisfies Policy<{ readonly localGovernmentCode?: LocalGovernmentCode | undefined; readonly amoId?: MemberId | undefined }>

/** What a member does for its own devices, whichever they are. */
export const ownerPolicy = {
  'list serial numbers': [(actor) => actor !== undefined && actor.roles.length > 0],
  'allow serial numbers': [writes],
  'list claims': [(actor) => actor !== undefined && actor.roles.length > 0],
  'issue claims': [writes],
} satisfies Policy<undefined>

/** Who may do what the operator does for all. */
export const operatorPolicy = {
  'read the audit trail': [isOperator],
  'tend parked deliveries': [isOperator],
  'see what nobody’s device sent': [isOperator],
} satisfies Policy<undefined>
