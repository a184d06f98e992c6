import type { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import type { Instant } from '../../kernel/time.ts'
import type { NoticeTerms } from '../notice/notice-contract.ts'
import type { RefundView } from './refund-contract.ts'

/** A refund or an appropriation as it was booked, and to whom and under whose name it was told, from the first notice on. */
export type KeptRefund = RefundView & {
  readonly localGovernmentCode: LocalGovernmentCode
  readonly at: Instant
  readonly appealInstruction: string
  readonly told?: { readonly name: string; readonly postalCode: string; readonly address: string; readonly terms: NoticeTerms } | undefined
}
