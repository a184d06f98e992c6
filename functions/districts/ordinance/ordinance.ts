import { type FiscalYear, fiscalYearOf, type LocalDate } from '../../kernel/time.ts'
import { lateChargeTooHigh, levyNotReady, ordinanceOutOfOrder } from '../problems.ts'
import type { OrdinanceVersion } from './ordinance-contract.ts'

/** The highest late charge the law allows (17-8(4)), in hundredths of a percent: 14.5, not the 14.6 of the tax tables. */
export const highestLateCharge = 1450

/** The versions of one ordinance, oldest first. None is ever changed: the law of each day stays readable. */
export type Ordinance = readonly OrdinanceVersion[]

/** Puts a version on record, or says why it cannot be law. */
export const enact = (ordinance: Ordinance, version: OrdinanceVersion): Ordinance => {
  const { lateCharge, inForceFrom } = version
  if (lateCharge.charged && Math.max(lateCharge.firstMonthRate, lateCharge.rate) > highestLateCharge) throw lateChargeTooHigh({ atMost: '14.5' })
  const last = ordinance.at(-1)
  if (last && inForceFrom <= last.inForceFrom) throw ordinanceOutOfOrder({ after: last.inForceFrom })
  return [...ordinance, version]
}

/** The version in force on a day. */
export const inForceOn = (ordinance: Ordinance, date: LocalDate): OrdinanceVersion | undefined =>
  ordinance.findLast(({ inForceFrom }) => inForceFrom <= date)

/** The day on which the levy roll of a fiscal year is taken. */
export const referenceOn = ({ reference }: OrdinanceVersion, fiscalYear: FiscalYear): LocalDate =>
  `${Number(reference.slice(0, 2)) >= 4 ? fiscalYear : fiscalYear + 1}-${reference}` as LocalDate

/** What a levy rests on: never the roll of the consent. */
export type LevyGrounds = {
  readonly fiscalYear: FiscalYear
  /** From the certificate to the last day of the period, absent where none is in force. */
  readonly certified?: { readonly from: LocalDate; readonly until: LocalDate }
  readonly ordinance: Ordinance
  /** The roll of the year, by the day it was taken for. */
  readonly levyRoll?: { readonly takenFor: LocalDate; readonly hash: string }
}

export const levyNeeds = ['certificate', 'ordinance', 'levy-roll'] as const
export type LevyNeed = (typeof levyNeeds)[number]

/** A fee is levied for a fiscal year with a certificate, an ordinance in force and the roll of that year's reference date (17-8(1)(2)). */
export const requireLevyReady = (grounds: LevyGrounds, today: LocalDate): OrdinanceVersion => {
  const version = inForceOn(grounds.ordinance, today)
  const missing = levyNeeds.filter((need) => !hasFor(need, grounds, version))
  if (!version || missing.length > 0) throw levyNotReady({ missing })
  return version
}

const hasFor = (need: LevyNeed, { fiscalYear, certified, levyRoll }: LevyGrounds, version: OrdinanceVersion | undefined): boolean => {
  switch (need) {
    case 'certificate':
      return certified !== undefined && fiscalYearOf(certified.from) <= fiscalYear && fiscalYear <= fiscalYearOf(certified.until)
    case 'ordinance':
      return version !== undefined
    case 'levy-roll':
      return levyRoll !== undefined && version !== undefined && levyRoll.takenFor === referenceOn(version, fiscalYear)
  }
}
