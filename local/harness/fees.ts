import { monotonicFactory } from 'ulid'
import type { BankAccountId, ClaimId, DepositId, LevyId, PayerId } from '../../functions/fees/contract.ts'
import type { KeptDeposit } from '../../functions/fees/items.ts'
import type { Claim } from '../../functions/fees/levy/claim.ts'
import type { LocalGovernmentCode } from '../../functions/kernel/identifiers.ts'
import { yen } from '../../functions/kernel/money.ts'
import type { FiscalYear, LocalDate } from '../../functions/kernel/time.ts'

const ulid = monotonicFactory()

export const newFeeId = <Id extends string>(prefix: string): Id => `${prefix}_${ulid()}` as Id

/** Where the books of tests are kept. */
export const takamatsuCode = '372013' as LocalGovernmentCode
export const ourBank = newFeeId<BankAccountId>('bac')
export const ourDistrict = newFeeId<string>('dst')
const ourLevy = newFeeId<LevyId>('lvy')

let references = 0

/** A claim of 10,000 yen, unless something else is said of it. */
export const claimWith = (changed: Partial<Claim> = {}): Claim => {
  references += 1
  return {
    claimId: newFeeId<ClaimId>('clm'),
    levyId: ourLevy,
    localGovernmentCode: takamatsuCode,
    districtId: ourDistrict,
    payerId: newFeeId<PayerId>('bnf'),
    fiscalYear: 2026 as FiscalYear,
    instalment: 1,
    dueOn: '2026-06-30' as LocalDate,
    reference: String(references).padStart(10, '0'),
    determined: yen(10_000),
    received: yen(0),
    refunded: yen(0),
    appropriated: yen(0),
    writtenOff: yen(0),
    refundDue: yen(0),
    version: 1,
    ...changed,
  }
}

export const depositWith = (changed: Partial<KeptDeposit> = {}): KeptDeposit => ({
  depositId: newFeeId<DepositId>('dpt'),
  localGovernmentCode: takamatsuCode,
  bankAccountId: ourBank,
  amount: yen(10_000),
  paidOn: '2026-06-12' as LocalDate,
  receivedOn: '2026-06-12' as LocalDate,
  postedOn: '2026-06-12' as LocalDate,
  applied: yen(0),
  setAside: yen(0),
  returned: yen(0),
  isReversed: false,
  version: 1,
  ...changed,
})
