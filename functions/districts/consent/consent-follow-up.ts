import type { RollRow } from '../roll/roll-domain.ts'
import type { StandingConsent } from './consent-acts.ts'
import type { VisitView } from './consent-contract.ts'
import type { FollowUp } from './consent-view-contract.ts'

/** Everybody who has not consented validly, with how the visits went: who is to be visited again first, then by day, the never visited last. */
export const followUps = (roll: readonly RollRow[], standing: readonly StandingConsent[], visits: readonly VisitView[]): readonly FollowUp[] => {
  const answers = answersByBusiness(standing)
  const visitsOf = new Map<string, VisitView[]>()
  for (const visit of visits) visitsOf.set(visit.beneficiaryId, [...(visitsOf.get(visit.beneficiaryId) ?? []), visit])
  return roll
    .map(({ beneficiaryId, name, group }): FollowUp => {
      const own = (visitsOf.get(beneficiaryId) ?? []).toSorted((a, b) =>
        a.visitedOn === b.visitedOn ? (a.visitId < b.visitId ? -1 : 1) : a.visitedOn < b.visitedOn ? -1 : 1,
      )
      const last = own.at(-1)
      return {
        beneficiaryId,
        name,
        ...(group && { group }),
        answer: answers.get(beneficiaryId) ?? 'none',
        visits: own.length,
        ...(last && { lastOutcome: last.outcome }),
        ...(last?.reason !== undefined && { lastReason: last.reason }),
        ...(last?.nextVisitOn && { nextVisitOn: last.nextVisitOn }),
      }
    })
    .filter(({ answer }) => answer !== 'consent')
    .toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
}

const sortKey = ({ nextVisitOn, beneficiaryId }: FollowUp): string => `${nextVisitOn ?? '9999-12-31'}#${beneficiaryId}`

const answersByBusiness = (standing: readonly StandingConsent[]): ReadonlyMap<string, FollowUp['answer']> => {
  const answers = new Map<string, FollowUp['answer']>()
  for (const { consent, standing: held } of standing) {
    if (held.status === 'valid') answers.set(consent.beneficiaryId, consent.answer)
    else if (!answers.has(consent.beneficiaryId)) answers.set(consent.beneficiaryId, 'void')
  }
  return answers
}
