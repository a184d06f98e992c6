import { problem } from '../kernel/problem.ts'

// Of days and deadlines.
export const calendarNotKnown = problem<{ asked: string; coversFrom: string; coversUntil: string }>(
  'districts/calendar-not-known',
  'invalid',
  'The list of public holidays does not reach this day',
)
export const dateInTheFuture = problem<{ today: string }>('districts/date-in-the-future', 'invalid', 'A step is recorded when it is done, not before')
export const dateTooEarly = problem<{ notBefore: string }>('districts/date-too-early', 'invalid', 'This day lies before the step it follows')
export const inspectionNotEnded = problem<{ opinionsUntil: string }>(
  'districts/inspection-not-ended',
  'conflict',
  'The public inspection has not ended; opinions may still come',
)
export const inspectionEnded = problem<{ opinionsUntil: string }>('districts/inspection-ended', 'conflict', 'The time for written opinions has ended')

// Of a plan.
export const regionalPlanMissing = problem(
  'districts/regional-plan-missing',
  'conflict',
  'The approval of the regional revitalization plan is not on record',
)
export const planIncomplete = problem<{ missing: readonly string[] }>('districts/plan-incomplete', 'conflict', 'The plan lacks what the law asks for')
export const periodTooLong = problem<{ latestEnd: string }>('districts/period-too-long', 'invalid', 'A plan runs at most five years to the day')
export const feeAboveBenefit = problem<{ beneficiaries: readonly string[] }>(
  'districts/fee-above-benefit',
  'conflict',
  'A fee is above the benefit its payer is expected to receive',
)
export const feesAboveCost = problem<{ fees: number; atMost: number }>(
  'districts/fees-above-cost',
  'conflict',
  'The fees together are above the cost of the activities less other income',
)

// Of the procedure.
export const wrongStep = problem<{ state: string }>('districts/wrong-step', 'conflict', 'This step cannot be taken where the plan stands')
export const consentNotReached = problem<{ missingHeads: number; missingAmount: number }>(
  'districts/consent-not-reached',
  'conflict',
  'Fewer beneficiaries consent than the law asks for',
)
export const summaryMissing = problem('districts/summary-missing', 'conflict', 'The assembly votes after it has the summary of the opinions')
export const opinionsLeftOut = problem<{ received: number; summarized: number }>(
  'districts/opinions-left-out',
  'conflict',
  'The summary does not cover every opinion that was received',
)
export const voteMissing = problem('districts/vote-missing', 'conflict', 'A plan is certified after the vote of the assembly')
export const voteRejected = problem('districts/vote-rejected', 'conflict', 'The assembly has rejected the plan')
export const parkConsentMissing = problem('districts/park-consent-missing', 'conflict', 'The manager of the city park has not consented')
export const changePending = problem('districts/change-pending', 'conflict', 'A change of this plan is under way; finish or withdraw it first')
export const changeNotMinor = problem<{ findings: readonly string[] }>(
  'districts/change-not-minor',
  'conflict',
  'This change is not minor: it repeats the procedure',
)
export const changeIsMinor = problem('districts/change-is-minor', 'conflict', 'This change is minor: it is notified, the procedure is not repeated')

// Of supervision and the end.
export const demandNotReached = problem<{ missingHeads: number; missingAmount: number }>(
  'districts/demand-not-reached',
  'conflict',
  'Fewer beneficiaries support the demand than the law asks for',
)
export const revocationDemanded = problem('districts/revocation-demanded', 'conflict', 'The certification must be revoked; nothing else can be done')
export const reportNotAsked = problem('districts/report-not-asked', 'conflict', 'An order follows a report that was asked for')
export const explanationMissing = problem<{ until: string | undefined }>(
  'districts/explanation-missing',
  'conflict',
  'The organization has not had the opportunity to explain',
)
export const hearingMissing = problem('districts/hearing-missing', 'conflict', 'A certification is revoked after a hearing')
export const orderNotDisobeyed = problem<{ complyUntil: string | undefined }>(
  'districts/order-not-disobeyed',
  'conflict',
  'There is no corrective order whose time has passed without compliance',
)
export const periodNotEnded = problem<{ endsOn: string }>('districts/period-not-ended', 'conflict', 'The period of the plan has not ended')
export const settlementOpen = problem('districts/settlement-open', 'conflict', 'The grant is not settled')

// Of the ordinance and the levy.
export const lateChargeTooHigh = problem<{ atMost: string }>('districts/late-charge-too-high', 'invalid', 'A late charge is at most 14.5 % a year')
export const ordinanceOutOfOrder = problem<{ after: string }>(
  'districts/ordinance-out-of-order',
  'conflict',
  'A version of the ordinance takes effect after the one before it',
)
export const levyNotReady = problem<{ missing: readonly string[] }>(
  'districts/levy-not-ready',
  'conflict',
  'A fee is levied with a certificate, an ordinance in force and the roll of the year',
)

// Of a district.
export const areaNotSound = problem<{ fault: 'empty' | 'too-large' | 'crosses-itself' }>(
  'districts/area-not-sound',
  'invalid',
  'The area cannot be that of a district',
)
export const districtMayNotMove = problem('districts/district-may-not-move', 'conflict', 'A district keeps its municipality and its organization')
export const unknownLocalGovernment = problem<{ localGovernmentCode: string }>(
  'districts/unknown-local-government',
  'invalid',
  'No local government in force has this code',
)
export const notAnOrganization = problem('districts/not-an-organization', 'invalid', 'This is no active area management organization')

// Of what hangs on a plan.
export const attachmentMissing = problem<{ missing: readonly string[] }>(
  'districts/attachment-missing',
  'invalid',
  'A document is not in the file store, or is not the one that was announced',
)
export const yearNotOfPlan = problem<{ unknown: readonly string[] }>('districts/year-not-of-plan', 'invalid', 'The plan has no such activity or line')
export const goalNotOfPlan = problem<{ unknown: readonly number[] }>('districts/goal-not-of-plan', 'invalid', 'The plan has no such goal')
export const yearOutsidePeriod = problem('districts/year-outside-period', 'invalid', 'The plan does not run in this fiscal year')

// Of the roll.
export const rollBusy = problem<{ importId: string }>(
  'districts/roll-busy',
  'conflict',
  'The roll is being replaced by an import; wait until it is done',
)
export const rollFull = problem<{ atMost: number }>('districts/roll-full', 'conflict', 'The roll holds as many businesses as it can')
export const twiceOnRoll = problem<{ beneficiaryId: string }>(
  'districts/twice-on-roll',
  'conflict',
  'A business stands on the roll once, whatever its premises',
)
export const premisesNotOpen = problem<{ premisesId: string }>('districts/premises-not-open', 'conflict', 'These premises are not open on this day')
export const businessGone = problem<{ beneficiaryId: string }>(
  'districts/business-gone',
  'conflict',
  'This business has closed, has merged, or is not on the roll',
)
export const rollDateInTheFuture = problem<{ today: string }>(
  'districts/roll-date-in-the-future',
  'invalid',
  'What happens to a business is recorded when it has happened',
)
export const importHasErrors = problem<{ rows: number }>(
  'districts/import-has-errors',
  'conflict',
  'Some rows do not fit; mend the file and read it again',
)
export const importNotReady = problem<{ state: string }>('districts/import-not-ready', 'conflict', 'This cannot be done where the import stands')

// Of fee rules and what is tried with them.
export const feeRuleVersionTaken = problem<{ version: number }>(
  'districts/fee-rule-version-taken',
  'conflict',
  'The district has this version of its fee rule already, or a later one',
)
export const scenarioNotDone = problem<{ state: string }>('districts/scenario-not-done', 'conflict', 'The fees are not reckoned yet, or could not be')
