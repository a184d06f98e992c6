import { problem } from '../kernel/problem.ts'

// Of an application.
export const unknownLocalGovernment = problem<{ localGovernmentCode: string }>(
  'members/unknown-local-government',
  'invalid',
  'No local government has this code today',
)
export const corporateNumberMismatch = problem<{ expected: string }>(
  'members/corporate-number-mismatch',
  'invalid',
  'This is not the corporate number of the local government with this code',
)
export const reservedCorporateNumber = problem('members/reserved-corporate-number', 'invalid', 'This is the corporate number of a local government')
export const nameMismatch = problem<{ expected: string }>(
  'members/name-mismatch',
  'invalid',
  'This is not the name of the local government with this code',
)
export const identifierMissing = problem<{ asked: readonly string[] }>(
  'members/identifier-missing',
  'invalid',
  'A body of this kind is identified by a number that is not given',
)
export const evidenceMissing = problem<{ missing: readonly string[] }>(
  'members/evidence-missing',
  'invalid',
  'A document is not in the file store, or is not the one that was announced',
)
export const evidenceNeeded = problem('members/evidence-needed', 'invalid', 'A body without a number shows a document that says who it is')
export const unknownMembershipClass = problem('members/unknown-membership-class', 'invalid', 'This platform has no such class of members')
export const termsOutdated = problem<{ current: string }>(
  'members/terms-outdated',
  'conflict',
  'The terms of use have changed; read and accept them again',
)
export const bodyAlreadyApplied = problem('members/body-already-applied', 'conflict', 'This body has applied or is a member already')
export const wrongState = problem<{ state: string }>('members/wrong-state', 'conflict', 'This cannot be done in the state the application is in')

// Of a member and its people.
export const memberNotActive = problem<{ state: string }>(
  'members/member-not-active',
  'conflict',
  'This cannot be done in the state the member is in',
)
export const lastAdministrator = problem('members/last-administrator', 'conflict', 'A member keeps at least one administrator')
export const notOfThisMember = problem('members/not-of-this-member', 'invalid', 'This person does not belong to the member')
export const invitationNotOpen = problem<{ state: string }>(
  'members/invitation-not-open',
  'conflict',
  'This invitation has been accepted, withdrawn or has expired',
)
export const dateInThePast = problem<{ today: string }>('members/date-in-the-past', 'invalid', 'This date has passed')

// Of the re-check of local governments.
export const listTooShort = problem<{ rows: number; expectedAtLeast: number }>(
  'members/list-too-short',
  'invalid',
  'The list is much shorter than the one in force; nobody was dropped',
)
export const listOlder = problem<{ inForce: string }>('members/list-older', 'conflict', 'A newer list has been taken over already')
export const proposalDecided = problem('members/proposal-decided', 'conflict', 'This proposal has been decided already')
