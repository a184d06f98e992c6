import { addDays, daysIn, type LocalDate, lastDayOf } from '../../kernel/time.ts'
import type { Claim } from '../levy/claim.ts'
import { stands } from '../levy/course.ts'
import type { CourseKind } from '../levy/course-contract.ts'

/** From which day a dunning lets the term run anew: unsettled, so it is data of the ordinance. */
export const dunningRestarts = ['letter', 'deadline'] as const
export type DunningRestart = (typeof dunningRestarts)[number]

export const renewalCauses = ['due', 'dunned', 'paid', 'acknowledged', 'plan-pledged', 'deferred', 'released', 'bankruptcy-over'] as const
export type RenewalCause = (typeof renewalCauses)[number]

/** 時効: from which day it runs and why, when it is complete, and whether it stands still. */
export type Prescription = {
  readonly runsFrom: LocalDate
  readonly cause: RenewalCause
  /** The last day of the term; absent while a seizure or a bankruptcy holds it. */
  readonly lastOn?: LocalDate | undefined
  /** Extinct three years after a stay (Local Tax Act 15-7(4)), whatever the term. */
  readonly byStay: boolean
}

const years = 5
const yearsOfStay = 3
const monthsOfGrace = 6

/** On which day something turned the term, and the day from which it runs since; or that it stands still. */
type Turn = { readonly on: LocalDate; readonly from: LocalDate; readonly cause: RenewalCause } | { readonly on: LocalDate; readonly holds: true }

/**
 * When a claim is extinct (17-8(7), Local Autonomy Act 236): five years from the day after the due date, run anew by the first dunning,
 * by what the debtor acknowledges or pays, and after what holds it; a reminder gives six months once. What is extinct stays so.
 */
export const prescriptionOf = (claim: Claim, { dunning }: { readonly dunning: DunningRestart }): Prescription => {
  let runsFrom = addDays(claim.dueOn, 1)
  let cause: RenewalCause = 'due'
  let isHeld = false
  for (const turn of turnsOf(claim, dunning)) {
    if (!isHeld && turn.on > endOf(runsFrom, claim)) break
    isHeld = 'holds' in turn
    if ('holds' in turn || turn.from <= runsFrom) continue
    runsFrom = turn.from
    cause = turn.cause
  }
  const term = isHeld ? undefined : endOf(runsFrom, claim)
  const stay = stands(claim, 'stayed') ? claim.course?.filter(({ kind }) => kind === 'stayed').at(-1) : undefined
  const stayed = stay && lastDayOf(addDays(stay.on, 1), yearsOfStay * 12)
  const byStay = stayed !== undefined && (term === undefined || stayed < term)
  const lastOn = byStay ? stayed : term
  return { runsFrom, cause, byStay, ...(lastOn && { lastOn }) }
}

export const isPrescribed = (prescription: Prescription, on: LocalDate): boolean => prescription.lastOn !== undefined && prescription.lastOn < on

/** The term from a day, and six months more where the first reminder came within it. */
const endOf = (runsFrom: LocalDate, { remindedOn }: Claim): LocalDate => {
  const end = lastDayOf(runsFrom, years * 12)
  if (!remindedOn || remindedOn > end) return end
  const grace = lastDayOf(addDays(remindedOn, 1), monthsOfGrace)
  return grace > end ? grace : end
}

const turnsOf = ({ dunned, payments = [], deferrals = [], course = [], dueOn }: Claim, dunning: DunningRestart): readonly Turn[] => {
  const after = (on: LocalDate, cause: RenewalCause): Turn => ({ on, from: addDays(on, 1), cause })
  const turns: Turn[] = [
    ...(dunned ? [{ ...after(dunning === 'letter' ? dunned.on : dunned.deadlineOn, 'dunned'), on: dunned.on }] : []),
    ...payments.filter(({ paidOn }) => paidOn > dueOn).map(({ paidOn }) => after(paidOn, 'paid')),
    ...deferrals.filter(({ until }) => until > dueOn).map(({ from, until }) => ({ ...after(until, 'deferred'), on: from })),
    ...course.flatMap(({ kind, on }) => turnBy(kind, on, after)),
  ]
  return turns.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

const turnBy = (kind: CourseKind, on: LocalDate, after: (on: LocalDate, cause: RenewalCause) => Turn): readonly Turn[] => {
  switch (kind) {
    case 'acknowledged':
    case 'plan-pledged':
    case 'released':
    case 'bankruptcy-over':
      return [after(on, kind)]
    case 'seized':
    case 'bankrupt':
      return [{ on, holds: true }]
    case 'handed-over':
    case 'plan-ended':
    case 'stayed':
    case 'stay-over':
      return []
  }
}

/** How many days are left of a term, the last among them; none where it is over or stands still. */
export const daysLeft = ({ lastOn }: Prescription, on: LocalDate): number | undefined => lastOn && daysIn(on, lastOn)
