import type { LocalDate } from '../../kernel/time.ts'

type Heard = {
  readonly certifiedUntil?: LocalDate | undefined
  /** The day on which the certificate was given, and on which it was taken away. */
  readonly certifiedOn?: LocalDate | undefined
  readonly revokedOn?: LocalDate | undefined
}

export type PlanEnd = { readonly on: LocalDate; readonly isRevoked: boolean }

/** When a plan ends: with its period, or before that on the day it was revoked. A plan that was certified afterwards begins anew. */
export const planEnd = ({ certifiedUntil, certifiedOn, revokedOn }: Heard = {}): PlanEnd | undefined => {
  if (revokedOn !== undefined && (certifiedOn === undefined || certifiedOn <= revokedOn)) return { on: revokedOn, isRevoked: true }
  return certifiedUntil && { on: certifiedUntil, isRevoked: false }
}

/** The last day of a period is still of it; a revocation ends a plan at once. */
export const isOver = ({ on, isRevoked }: PlanEnd, today: LocalDate): boolean => (isRevoked ? on <= today : on < today)
