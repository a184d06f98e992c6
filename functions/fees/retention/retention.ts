import type { FiscalYear, LocalDate } from '../../kernel/time.ts'

/** The last day on which the papers of a year are kept: its accounts close in the year after, and the term runs from the 1 April after that. */
export const keptUntil = (fiscalYear: FiscalYear, { years }: { readonly years: number }): LocalDate => `${fiscalYear + 2 + years}-03-31` as LocalDate

export const isExpired = (fiscalYear: FiscalYear, terms: { readonly years: number }, today: LocalDate): boolean =>
  keptUntil(fiscalYear, terms) < today

/** Why a year is left whole though its term is over. */
export const holdingReasons = [
  'claims-owed',
  'refunds-due',
  'claims-moved-later',
  'petitions-waiting',
  'deposits-waiting',
  'grants-unsettled',
  'transfers-unanswered',
  'movements-unexplained',
  'payouts-unexplained',
] as const
export type HoldingReason = (typeof holdingReasons)[number]

/** What holds a year, each with how many there are. */
export type Holding = Readonly<Record<HoldingReason, number>>

export const heldBy = (holding: Holding): readonly { readonly reason: HoldingReason; readonly count: number }[] =>
  holdingReasons.filter((reason) => holding[reason] > 0).map((reason) => ({ reason, count: holding[reason] }))
