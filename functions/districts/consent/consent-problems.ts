import { problem } from '../../kernel/problem.ts'

// Of the code that binds a beneficiary.
export const codeNotKnown = problem('districts/code-not-known', 'conflict', 'This code opens nothing, or was used already')
export const tooManyAttempts = problem('districts/too-many-attempts', 'not-permitted', 'Too many codes were tried; try again in an hour')
export const alreadyBound = problem('districts/already-bound', 'conflict', 'You are bound to this beneficiary already')

// Of collecting consents.
export const versionNotKnown = problem('districts/version-not-known', 'invalid', 'There is no such version of the plan or the fee')
export const notOnRoll = problem('districts/not-on-roll', 'conflict', 'This business is not on the roll')
export const consentsClosed = problem<{ state: string }>(
  'districts/consents-closed',
  'conflict',
  'Consents are given and withdrawn before the application',
)
export const consentWithdrawn = problem('districts/consent-withdrawn', 'conflict', 'This consent has been withdrawn')
export const evidenceMissing = problem('districts/evidence-missing', 'conflict', 'The photo of the signed paper has not arrived')
export const feeRuleMissing = problem('districts/fee-rule-missing', 'conflict', 'The plan names no fee rule, so nobody knows what they would pay')

// Of documents.
export const documentNotReady = problem('districts/document-not-ready', 'conflict', 'This document is still being made')
