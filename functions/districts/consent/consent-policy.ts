import type { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import type { MemberId, PersonId } from '../../kernel/ids.ts'
import type { Policy, Rule } from '../../kernel/policy.ts'
import { type DistrictThing, editsForAmo, editsForMunicipality, ofAmo, ofMunicipality } from '../policy.ts'
import type { BeneficiaryId } from '../roll/roll.ts'

/** What the rules see of a binding. */
export type BoundThing = { readonly personId: PersonId; readonly amoId: MemberId }

const isTheirs: Rule<BoundThing> = (actor, { personId }) => actor !== undefined && actor.personId === personId

const editsForItsAmo: Rule<BoundThing> = (actor, { amoId }) =>
  actor?.memberId === amoId && actor.memberKind === 'amo' && actor.roles.some((role) => role === 'administrator' || role === 'editor')

export const bindingPolicy = { unbind: [isTheirs, editsForItsAmo] } satisfies Policy<BoundThing>

/** What the rules see of a plan that is asked consent for: whose it is, and for which beneficiaries of it the actor speaks. */
export type AskedThing = DistrictThing & { readonly bound: ReadonlySet<BeneficiaryId> }

/** What the rules see of one answer. */
export type ConsentThing = AskedThing & { readonly beneficiaryId: BeneficiaryId; readonly way: 'online' | 'paper' }

const speaksForIt: Rule<ConsentThing> = (actor, { bound, beneficiaryId }) => actor !== undefined && bound.has(beneficiaryId)

const speaksForOne: Rule<AskedThing> = (actor, { bound }) => actor !== undefined && bound.size > 0

/** What is on paper the organization writes down; it never answers online in another's name. */
const wroteItDown: Rule<ConsentThing> = (actor, thing) => thing.way === 'paper' && editsForAmo(actor, thing)

/** Who may do what with consents. */
export const consentPolicy = {
  'answer online': [speaksForIt],
  'take down on paper': [editsForAmo],
  withdraw: [speaksForIt, wroteItDown],
  verify: [editsForMunicipality],
  question: [editsForMunicipality],
  'erase-signer': [editsForAmo, editsForMunicipality],
} satisfies Policy<ConsentThing>

/** Who may see and do what around them. */
export const collectingPolicy = {
  'read what is asked': [speaksForOne],
  'read consents': [ofAmo, ofMunicipality],
  'read signers': [editsForAmo, editsForMunicipality],
  'visit beneficiaries': [editsForAmo],
} satisfies Policy<AskedThing>

/** Who may ask for which paper, and read it. */
export const documentPolicy = {
  application: [editsForAmo],
  'change-notice': [editsForAmo],
  letters: [editsForAmo],
  notice: [editsForMunicipality],
  'opinion-summary': [editsForMunicipality],
  certificate: [editsForMunicipality],
  'read documents': [ofAmo, ofMunicipality],
  'read letters': [editsForAmo],
} satisfies Policy<DistrictThing>

/** Who may read what the procedure holds beside the plan. */
export const proceduralPolicy = {
  'read the procedure within': [ofAmo, ofMunicipality],
  'read opinions': [ofMunicipality],
  'weigh a change': [editsForAmo, editsForMunicipality],
  'keep the ordinance': [editsForMunicipality],
} satisfies Policy<DistrictThing>

const administersTheMunicipality: Rule<{ readonly localGovernmentCode: LocalGovernmentCode }> = (actor, { localGovernmentCode }) =>
  actor?.memberKind === 'local-government' && actor.localGovernmentCode === localGovernmentCode && actor.roles.includes('administrator')

/** Who says what the law leaves to a municipality. */
export const settingsPolicy = { 'change the settings': [administersTheMunicipality] } satisfies Policy<{
  readonly localGovernmentCode: LocalGovernmentCode
}>
