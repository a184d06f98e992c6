import { problem } from '../kernel/problem.ts'

// Of every thing of this block.
export const wrongState = problem<{ state: string }>('projects/wrong-state', 'conflict', 'This cannot be done in the state the thing is in')
export const unknownCode = problem<{ unknown: readonly string[] }>(
  'projects/unknown-code',
  'invalid',
  'These codes are in none of the lists in force',
)
export const attachmentMissing = problem<{ missing: readonly string[] }>(
  'projects/attachment-missing',
  'invalid',
  'A document is not in the file store, or is not the one that was announced',
)
export const dateInThePast = problem<{ today: string }>('projects/date-in-the-past', 'invalid', 'This date has passed')

// Of a need.
export const endBeforeStart = problem('projects/end-before-start', 'invalid', 'The project cannot end before it begins')
export const approvalsMissing = problem<{ needed: number; given: number }>(
  'projects/approvals-missing',
  'conflict',
  'The approvals that this member asks for are not there yet',
)
export const approvalNotAsked = problem('projects/approval-not-asked', 'conflict', 'This member asks for no approval; publish it at once')
export const ownSubmission = problem('projects/own-submission', 'conflict', 'Nobody approves what they submitted themselves')
export const approvedAlready = problem('projects/approved-already', 'conflict', 'You have approved this already')
export const nothingSubmitted = problem('projects/nothing-submitted', 'conflict', 'Nothing waits for approval')
export const notAnExtension = problem<{ validUntil: string }>('projects/not-an-extension', 'invalid', 'An extension ends later than what it extends')

// Of a question.
export const questionsClosed = problem<{ until: string }>('projects/questions-closed', 'conflict', 'This need takes no more questions')

// Of a need and a solution that come together.
export const excluded = problem<{ reason: string }>('projects/excluded', 'conflict', 'This need excludes the member, for the reason given')
export const keptApart = problem<{ hindrances: readonly string[] }>(
  'projects/kept-apart',
  'conflict',
  'Something keeps this need and this solution apart',
)

// Of proposals and their scoring.
export const proposalsClosed = problem<{ until: string }>('projects/proposals-closed', 'conflict', 'This need takes no more proposals')
export const proposalsUndecided = problem<{ proposals: number }>(
  'projects/proposals-undecided',
  'conflict',
  'Proposals have been submitted; the decision is on each of them',
)
export const stillSealed = problem('projects/still-sealed', 'conflict', 'Proposals are sealed until the selection is opened')
export const blindUntilConcluded = problem(
  'projects/blind-until-concluded',
  'not-permitted',
  'Whoever sits on the panel sees no names before it has concluded',
)
export const weightsNotHundred = problem<{ sum: number }>(
  'projects/weights-not-hundred',
  'invalid',
  'The weights of the criteria do not add up to 100',
)
export const oneChair = problem<{ chairs: number }>('projects/one-chair', 'invalid', 'A panel has one chair, and nobody sits on it twice')
export const nothingToScore = problem('projects/nothing-to-score', 'conflict', 'No proposal is on the shortlist')
export const declarationMissing = problem('projects/declaration-missing', 'conflict', 'A declaration on conflicts of interest comes first')
export const conflictOfInterest = problem('projects/conflict-of-interest', 'conflict', 'A conflict of interest bars from this proposal')
export const scoresIncomplete = problem<{ missing: readonly string[] }>('projects/scores-incomplete', 'conflict', 'Some scores are not there yet')
export const scoresClosed = problem('projects/scores-closed', 'conflict', 'You have closed your scores')
export const panelNotConcluded = problem('projects/panel-not-concluded', 'conflict', 'The panel has not come to its conclusion')
export const outcomesMissing = problem<{ missing: readonly string[] }>(
  'projects/outcomes-missing',
  'conflict',
  'Every proposal is either chosen or declined with a reason, once',
)

// Of a partnership and its case.
export const partiesMissing = problem<{ missing: readonly string[] }>(
  'projects/parties-missing',
  'invalid',
  'These members must be parties, once each',
)
export const kpiTreeBroken = problem<{ broken: readonly string[] }>('projects/kpi-tree-broken', 'invalid', 'The tree of indicators is not a tree')
export const targetNotAhead = problem<{ kpiIds: readonly string[] }>(
  'projects/target-not-ahead',
  'invalid',
  'The target does not lie in the direction the indicator is to move',
)
export const acceptedAlready = problem('projects/accepted-already', 'conflict', 'Your organization has accepted this version already')
export const measuredUnknown = problem<{ unknown: readonly string[] }>(
  'projects/measured-unknown',
  'invalid',
  'These are not indicators of this partnership',
)
export const notContactable = problem('projects/not-contactable', 'conflict', 'Those who tell this case do not want to be asked')
