import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CollectionTerms } from '../../functions/fees/arrears/dunning-contract.ts'
import type { LateChargeTerms } from '../../functions/fees/arrears/late-charge-contract.ts'
import type { RateTable } from '../../functions/fees/arrears/late-charge-rate.ts'
import { yen } from '../../functions/kernel/money.ts'
import type { LocalDate } from '../../functions/kernel/time.ts'

/** The rates as they ship. */
export const shippedRates = JSON.parse(readFileSync(join(import.meta.dirname, '../../data/late-charge-rates.json'), 'utf8')) as RateTable

/** A late charge of the law's own family, with nothing cut off but below the yen. */
export const plainTerms: LateChargeTerms = {
  rate: { by: 'profile', profile: 'fee' },
  yearDays: '365',
  base: { unit: 1, nothingBelow: yen(0) },
  charge: { unit: 1, nothingBelow: yen(0) },
}

/** As local tax has it: 1,000 and 2,000 of the base, 100 and 1,000 of the charge. */
export const cutAsTax: Pick<LateChargeTerms, 'base' | 'charge'> = {
  base: { unit: 1000, nothingBelow: yen(2_000) },
  charge: { unit: 100, nothingBelow: yen(1_000) },
}

/** What the ordinance of a test says of arrears, and what its letters say. */
export const letterTerms = {
  issuer: '高松市長　讃岐 太郎',
  revenueItem: '商工費負担金',
  reason: '地域再生法第17条の8第1項の規定による負担金',
  placesOfPayment: ['高松市会計課'],
  office: '高松市産業振興課',
  lateCharge: '督促の後に延滞金がかかります。',
  seal: 'omitted' as const,
  hasElQr: false,
  publicationDays: 7,
}
export const collection: CollectionTerms = {
  ordinance: { number: '条例第9号', on: '2026-03-20' as LocalDate },
  dunning: { afterDays: 20, deadlineDays: 10, fee: yen(0) },
  lateCharge: { ...plainTerms, ...cutAsTax },
  closedDays: { weekdays: [0, 6], days: [] },
  appealInstruction: '審査請求をすることができます。',
}
