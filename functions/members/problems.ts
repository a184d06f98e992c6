import { problem } from '../kernel/problem.ts'

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
export const termsOutdated = problem<{ current: string }>(
  'members/terms-outdated',
  'conflict',
  'The terms of use have changed; read and accept them again',
)
export const bodyAlreadyApplied = problem('members/body-already-applied', 'conflict', 'This body has applied or is a member already')
export const alreadyAdmitted = problem('members/already-admitted', 'conflict', 'This application has been decided already')
