import type { PersonId } from '../../kernel/ids.ts'
import type { Instant } from '../../kernel/time.ts'
import type { DistrictId } from '../contract.ts'
import type { PlanId } from '../plan/plan-contract.ts'
import type { BeneficiaryId } from '../roll/roll.ts'
import type { BindingId } from './binding-contract.ts'
import { tooManyAttempts } from './consent-problems.ts'

/** A person who speaks for a beneficiary, because they held its letter. */
export type Binding = {
  readonly bindingId: BindingId
  readonly personId: PersonId
  readonly beneficiaryId: BeneficiaryId
  readonly districtId: DistrictId
  readonly planId: PlanId
  readonly boundAt: Instant
  readonly fingerprint: string
}

/** What a code opens; the code itself is kept nowhere, only its hash. */
export type Opening = Pick<Binding, 'beneficiaryId' | 'districtId' | 'planId'> & { readonly hash: string }

/** How often somebody has tried a code since an instant. */
export type Attempts = { readonly count: number; readonly since: Instant; readonly version: number }

const mostAttempts = 10
const windowMilliseconds = 3_600_000

/** Counts one attempt, or refuses it: ten in an hour are enough for a person with a letter. */
export const attempted = (before: Attempts | undefined, at: Instant): Attempts => {
  const version = (before?.version ?? 0) + 1
  if (!before || Date.parse(at) - Date.parse(before.since) >= windowMilliseconds) return { count: 1, since: at, version }
  if (before.count >= mostAttempts) throw tooManyAttempts()
  return { count: before.count + 1, since: before.since, version }
}

/** The code as it is hashed, however it was typed. */
export const plainCode = (code: string): string => code.toUpperCase().replace(/[^0-9A-Z]/g, '')

/** The code as it is printed. */
export const printedCode = (plain: string): string => [plain.slice(0, 4), plain.slice(4, 8), plain.slice(8, 12)].join('-')
