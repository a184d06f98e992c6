import type { PersonId } from '../kernel/ids.ts'
import { addDays, type Instant, instant, type LocalDate } from '../kernel/time.ts'
import type { FailedMail, Frequency, MailId } from './contract.ts'

type State = { readonly status: 'due'; readonly dueAt: Instant } | { readonly status: 'failed'; readonly failedAt: Instant; readonly reason: string }

/** A mail that is on its way: to whom and of which notices. What it says is written when it is sent, and its address read then. */
export type OutgoingMail = {
  readonly mailId: MailId
  readonly personId: PersonId
  readonly frequency: Exclude<Frequency, 'off'>
  /** Where the notices stand in their person's inbox. */
  readonly notices: readonly string[]
  readonly attempts: number
  readonly madeAt: Instant
  readonly version: number
  readonly state: State
}

/** How long after each failed try comes the next; after the last, the operator is shown it. */
const gapsMinutes = [5, 30, 120, 720] as const
export const maxTries = gapsMinutes.length + 1

const later = (at: Instant, minutes: number): Instant => instant(new Date(Date.parse(at) + minutes * 60_000))

const gapAfter = (tries: number): number => gapsMinutes[Math.min(tries, gapsMinutes.length) - 1] ?? 0

/** A new mail. It comes due by itself after the first gap, in case whoever made it cannot send it at once. */
export const made = (mail: Pick<OutgoingMail, 'mailId' | 'personId' | 'frequency' | 'notices'>, at: Instant): OutgoingMail => ({
  ...mail,
  attempts: 0,
  madeAt: at,
  version: 1,
  state: { status: 'due', dueAt: later(at, gapAfter(1)) },
})

/** Before a try: who else looks finds it due only after the next gap. */
export const claimed = (mail: OutgoingMail, at: Instant): OutgoingMail => {
  const attempts = mail.attempts + 1
  return { ...mail, attempts, version: mail.version + 1, state: { status: 'due', dueAt: later(at, gapAfter(attempts)) } }
}

/** After a try that failed. */
export const failed = (mail: OutgoingMail, reason: string, at: Instant): OutgoingMail =>
  mail.attempts < maxTries ? mail : { ...mail, version: mail.version + 1, state: { status: 'failed', failedAt: at, reason } }

/** The operator has it tried again, from the beginning and now. */
export const revived = (mail: OutgoingMail, at: Instant): OutgoingMail => ({
  ...mail,
  attempts: 0,
  version: mail.version + 1,
  state: { status: 'due', dueAt: at },
})

export const failedViewOf = ({ mailId, personId, frequency, notices, attempts, madeAt, state }: OutgoingMail): FailedMail[] =>
  state.status === 'failed'
    ? [{ mailId, personId, frequency, notices: notices.length, attempts, madeAt, failedAt: state.failedAt, reason: state.reason }]
    : []

export type LastDigest = { readonly [frequency in 'daily' | 'weekly']?: LocalDate | undefined }

/** Which digests are due: the daily one once a day, the weekly one once a week from Monday on, so that a missed Monday is made good. */
export const digestsDue = (today: LocalDate, last: LastDigest): readonly ('daily' | 'weekly')[] => [
  ...(last.daily === undefined || last.daily < today ? (['daily'] as const) : []),
  ...(last.weekly === undefined || last.weekly < mondayOf(today) ? (['weekly'] as const) : []),
]

const mondayOf = (date: LocalDate): LocalDate => addDays(date, -((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7))

/** As many notices as one digest holds; a transaction takes a hundred writes. The rest come in the next. */
export const noticesPerDigest = 90
