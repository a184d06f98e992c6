import type { Reference } from '../platform/reference.ts'
import type { RateTable } from './arrears/late-charge-rate.ts'
import type { Holidays } from './levy/due-date.ts'
import type { RefundRates } from './refund/refund-interest.ts'

/** What fees reads of the data the product ships, each file when it is first needed. */
export const feesReference = (reference: Reference) => ({
  localGovernments: async (): Promise<ReadonlySet<string>> =>
    new Set((await reference.read<readonly { readonly code: string }[]>('local-governments.json')).map(({ code }) => code)),
  holidays: (): Promise<Holidays> => reference.read<Holidays>('holidays.json'),
  shippedRefundRates: (): Promise<RefundRates> => reference.read<RefundRates>('refund-interest-rates.json'),
  shippedRates: (): Promise<RateTable> => reference.read<RateTable>('late-charge-rates.json'),
})
