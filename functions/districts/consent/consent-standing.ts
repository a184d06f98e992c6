import type { LocalDate } from '../../kernel/time.ts'
import type { Answer, Answers } from './consent.ts'

/** The plan and the fee somebody looked at, by their versions. */
export type Versions = { readonly planVersion: number; readonly feeVersion: number }

/** What one business answered, on which day, to which version of plan and fee. */
export type Consent = Versions & {
  readonly beneficiaryId: string
  readonly answer: Answer
  readonly answeredOn: LocalDate
  /** Taken back before the application; the law is silent on it, this platform allows it. */
  readonly withdrawnOn?: LocalDate
}

export const voidReasons = ['plan-changed', 'fee-changed', 'withdrawn', 'answered-again', 'not-on-roll', 'outside-window'] as const
export type VoidReason = (typeof voidReasons)[number]

/** Whether a consent counts, and if not, why not: all of the reasons, for each is told to who gave it. */
export type ConsentStanding =
  | { readonly status: 'valid'; readonly consent: Consent }
  | { readonly status: 'void'; readonly consent: Consent; readonly because: readonly VoidReason[] }

/** What consents are held against today. */
export type Present = Versions & {
  readonly roll: ReadonlySet<string>
  /** First and last day on which an answer counts, where the rule has a window. */
  readonly window?: { readonly from: LocalDate; readonly until: LocalDate }
}

/** Of each consent, given in the order they were answered, whether it counts on the plan, the fee and the roll as they are now. */
export const standings = (consents: readonly Consent[], present: Present): readonly ConsentStanding[] => {
  const last = new Map(consents.map((consent, place) => [consent.beneficiaryId, place]))
  return consents.map((consent, place) => {
    const because = [...faultsOf(consent, present), ...(last.get(consent.beneficiaryId) === place ? [] : (['answered-again'] as const))]
    return because.length === 0 ? { status: 'valid', consent } : { status: 'void', consent, because }
  })
}

const faultsOf = (consent: Consent, { planVersion, feeVersion, roll, window }: Present): readonly VoidReason[] => {
  const { answeredOn } = consent
  const faults: Readonly<Record<Exclude<VoidReason, 'answered-again'>, boolean>> = {
    'plan-changed': consent.planVersion !== planVersion,
    'fee-changed': consent.feeVersion !== feeVersion,
    withdrawn: consent.withdrawnOn !== undefined,
    'not-on-roll': !roll.has(consent.beneficiaryId),
    'outside-window': window !== undefined && (answeredOn < window.from || answeredOn > window.until),
  }
  return voidReasons.filter((reason) => reason !== 'answered-again' && faults[reason])
}

/** The answers that count. */
export const answersOf = (each: readonly ConsentStanding[]): Answers =>
  new Map(each.flatMap(({ status, consent }) => (status === 'valid' ? [[consent.beneficiaryId, consent.answer] as const] : [])))
