import type { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import type { Instant, LocalDate } from '../../kernel/time.ts'
import type { PayerId } from '../contract.ts'
import { wrongState } from '../problems.ts'
import type { MandateAccount, MandateAct, MandateView } from './mandate-contract.ts'

type Whose = { readonly payerId: PayerId; readonly localGovernmentCode: LocalGovernmentCode; readonly at: Instant; readonly version: number }

/** 口座振替の申込み: until the bank has taken it nothing is collected, and when it ends its account is forgotten. */
export type Mandate = Whose &
  (
    | { readonly status: 'asked'; readonly account: MandateAccount }
    | {
        readonly status: 'active'
        readonly account: MandateAccount
        readonly acceptedOn: LocalDate
        /** The due date of the first request it was in: banks are told which line is new to them. */
        readonly requestedFor?: LocalDate | undefined
      }
    | { readonly status: 'ended' }
  )
export type ActiveMandate = Extract<Mandate, { readonly status: 'active' }>

/** What becomes of a mandate. Another account is a new mandate, which the bank has to take again. */
export const actOn = (before: Mandate | undefined, act: MandateAct, whose: Omit<Whose, 'version'>): Mandate => {
  const next = { ...whose, version: (before?.version ?? 0) + 1 }
  switch (act.act) {
    case 'register':
      return { ...next, status: 'asked', account: act.account }
    case 'accept':
      if (before?.status !== 'asked') throw wrongState({ state: before?.status ?? 'none' })
      return { ...next, status: 'active', account: before.account, acceptedOn: act.on }
    case 'end':
      if (!before || before.status === 'ended') throw wrongState({ state: before?.status ?? 'none' })
      return { ...next, status: 'ended' }
  }
}

/** Whether a debit of this day is collected under it. */
export const isCollectedUnder = (mandate: Mandate | undefined, dueOn: LocalDate): mandate is ActiveMandate =>
  mandate?.status === 'active' && mandate.acceptedOn <= dueOn

/** Whether an account that is registered is another than the one this registration left. */
export const isAnother = (after: Mandate | undefined, { account, version }: Extract<MandateAct, { readonly act: 'register' }>): boolean =>
  after?.status === 'asked' &&
  after.version === version + 1 &&
  Object.entries(after.account).some(([name, value]) => account[name as keyof MandateAccount] !== value)

const digitsShown = 3

export const mandateView = (payer: Pick<Whose, 'payerId' | 'localGovernmentCode'>, mandate: Mandate | undefined): MandateView => {
  const { payerId, localGovernmentCode } = payer
  if (!mandate) return { payerId, localGovernmentCode, status: 'none', version: 0 }
  const { status, at, version } = mandate
  const shown = { payerId, localGovernmentCode, status, at, version }
  if (mandate.status === 'ended') return shown
  const { number, ...place } = mandate.account
  return {
    ...shown,
    account: { ...place, numberEnd: number.slice(-digitsShown) },
    ...(mandate.status === 'active' && { acceptedOn: mandate.acceptedOn }),
  }
}
