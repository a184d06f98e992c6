import { idOf } from '../../kernel/ids.ts'
import type { Yen } from '../../kernel/money.ts'
import type { Decimal } from '../../kernel/money-exact.ts'
import type { Infer } from '../../kernel/schema.ts'
import type { LocalDate } from '../../kernel/time.ts'
import type { AllocationBasis } from '../allocation/fee-rule-terms.ts'

export const BeneficiaryId = idOf('bnf', 'BeneficiaryId')
export type BeneficiaryId = Infer<typeof BeneficiaryId>

export const PremisesId = idOf('prm', 'PremisesId')
export type PremisesId = Infer<typeof PremisesId>

/** How much of a basis a place has, and on which day that was so. Nothing is `0`; what is not known is missing, and refused. */
export type Quantity = { readonly basis: AllocationBasis; readonly quantity: Decimal; readonly measuredOn: LocalDate }

/** A place where a business gains. `traits` are what reliefs, exemptions and caps ask for: `charity`, `listed-empty`. */
export type Premises = {
  readonly premisesId: PremisesId
  readonly class: string
  readonly zone?: string | undefined
  readonly traits: readonly string[]
  readonly quantities: readonly Quantity[]
  readonly openedOn?: LocalDate | undefined
  /** The last day it was open. */
  readonly closedOn?: LocalDate | undefined
}

/** A business that gains, counted once whatever its premises (17-7(5)): it, not its shops, bears a fee. */
export type Beneficiary = {
  readonly beneficiaryId: BeneficiaryId
  /** Businesses that belong together. The law knows no such group; a cap of the ordinance may. */
  readonly group?: string | undefined
  readonly publiclyOwned: boolean
  readonly traits: readonly string[]
  /** What it is expected to gain in the period of the levy: no fee is above it (17-8(1)). */
  readonly expectedBenefit: Yen
  readonly premises: readonly Premises[]
}

/** What an allocation needs of a roll: who was in scope on its reference date, and with what. */
export type Roll = { readonly referenceOn: LocalDate; readonly beneficiaries: readonly Beneficiary[] }
