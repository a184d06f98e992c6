import type { Evidence } from '../../kernel/document.ts'
import type { Instant, LocalDate } from '../../kernel/time.ts'
import { dateInTheFuture, wrongStep } from '../problems.ts'
import type { Proceeding } from '../procedure/procedure.ts'
import type { Plan } from '../procedure/procedure-plan.ts'
import type { BeneficiaryId } from '../roll/roll.ts'
import { type Answers, groupsOf, nextVoices, type Tally, tally, tallyWithout, type Voter } from './consent.ts'
import type { ConsentAct, ConsentContent, ConsentId, ConsentMatter, Verification } from './consent-contract.ts'
import { consentsClosed, consentWithdrawn, evidenceMissing, notOnRoll, versionNotKnown } from './consent-problems.ts'
import { type ConsentRule, lawfulRules } from './consent-rule.ts'
import { answersOf, type Consent, type ConsentStanding, standings, type VoidReason, voidReasons } from './consent-standing.ts'

/** An answer as it is kept; who signed it stands in an item of its own. */
export type GivenConsent = Consent & {
  readonly consentId: ConsentId
  readonly beneficiaryId: BeneficiaryId
  readonly matter: ConsentMatter
  readonly way: ConsentContent['way']
  readonly receivedAt: Instant
  readonly reason?: string | undefined
  readonly photo?: Evidence | undefined
  readonly verification: Verification
  readonly version: number
  readonly fingerprint: string
}

/** The rule of the Act by which an answer on a matter counts. */
export const ruleOfMatter: Readonly<Record<ConsentMatter, string>> = {
  application: lawfulRules.certify,
  revocation: lawfulRules.revoke,
  report: lawfulRules.report,
}

/** The application that is being prepared or lies open: the plan's own, or that of its change. */
export const openProceeding = ({ state }: Plan): Proceeding | undefined => {
  switch (state.status) {
    case 'in-force':
      return state.change?.proceeding
    case 'revoked':
    case 'ended':
    case 'closed':
      return undefined
    case 'draft':
    case 'applied':
    case 'noticed':
    case 'summarized':
    case 'voted':
    case 'certified':
    case 'refused':
    case 'withdrawn':
      return state
  }
}

/** Consents to an application are given and taken back before it; a demand is supported while the plan is in force. */
export const requireOpenFor = (plan: Plan, matter: ConsentMatter): void => {
  if (matter !== 'application') {
    if (plan.state.status !== 'in-force') throw wrongStep({ state: plan.state.status })
    return
  }
  const proceeding = openProceeding(plan)
  if (proceeding?.status !== 'draft') throw consentsClosed({ state: proceeding?.status ?? plan.state.status })
}

type Receiving = {
  readonly consentId: ConsentId
  readonly fingerprint: string
  readonly at: Instant
  readonly today: LocalDate
  readonly roll: ReadonlySet<string>
}

/** Takes an answer. One to an older version is kept too, for it was given; it says of itself that it does not count. */
export const receiveConsent = (plan: Plan, content: ConsentContent, { consentId, fingerprint, at, today, roll }: Receiving): GivenConsent => {
  const { beneficiaryId, matter, answer, reason, planVersion, feeVersion, way } = content
  requireOpenFor(plan, matter)
  if (planVersion > plan.planVersion || feeVersion > plan.feeVersion) throw versionNotKnown()
  if (!roll.has(beneficiaryId)) throw notOnRoll()
  const answeredOn = content.way === 'paper' ? content.answeredOn : today
  if (answeredOn > today) throw dateInTheFuture({ today })
  const photo = content.way === 'paper' ? content.photo : undefined
  return {
    ...{ consentId, beneficiaryId, matter, answer, way, planVersion, feeVersion, answeredOn, fingerprint },
    receivedAt: at,
    verification: { status: 'stated' },
    version: 1,
    ...(reason !== undefined && { reason }),
    ...(photo && { photo }),
  }
}

/** One act on a consent, decided. What the municipality found, it may find otherwise later. */
export const decideConsent = (
  plan: Plan,
  consent: GivenConsent,
  act: ConsentAct,
  { today, photoArrived }: { readonly today: LocalDate; readonly photoArrived: boolean },
): GivenConsent => {
  if (consent.withdrawnOn !== undefined && act.act !== 'erase-signer') throw consentWithdrawn()
  const next = { ...consent, version: consent.version + 1 }
  switch (act.act) {
    case 'withdraw':
      requireOpenFor(plan, consent.matter)
      return { ...next, withdrawnOn: today }
    case 'verify':
      if (consent.photo && !photoArrived) throw evidenceMissing()
      return { ...next, verification: { status: 'verified', on: today } }
    case 'erase-signer':
      return next
    case 'question':
      return { ...next, verification: { status: 'questioned', on: today, reason: act.reason } }
  }
}

export const consentEvents = {
  withdraw: 'ConsentWithdrawn',
  verify: 'ConsentVerified',
  question: 'ConsentQuestioned',
  'erase-signer': 'SignerErased',
} as const satisfies Record<ConsentAct['act'], string>

export type StandingConsent = { readonly consent: GivenConsent; readonly standing: ConsentStanding }

/** Of each answer on a matter whether it counts today, in the order they were given: the id says when, also of one that was sent late. */
export const standingConsents = (
  plan: Pick<Plan, 'planVersion' | 'feeVersion'>,
  given: readonly GivenConsent[],
  { matter, roll }: { readonly matter: ConsentMatter; readonly roll: ReadonlySet<string> },
): readonly StandingConsent[] => {
  const { planVersion, feeVersion } = plan
  const ordered = given
    .filter((consent) => consent.matter === matter)
    .toSorted((a, b) => (a.answeredOn === b.answeredOn ? (a.consentId < b.consentId ? -1 : 1) : a.answeredOn < b.answeredOn ? -1 : 1))
  // A demand is about the organization, whatever version of the plan was in force when it was supported.
  const held = matter === 'application' ? ordered : ordered.map((consent) => ({ ...consent, planVersion, feeVersion }))
  return standings(held, { planVersion, feeVersion, roll }).map((standing, at) => ({
    consent: ordered[at] ?? (standing.consent as GivenConsent),
    standing,
  }))
}

const isQuestioned = ({ consent: { verification } }: StandingConsent): boolean => verification.status === 'questioned'

/** The answers that count: valid, and not questioned by the municipality. */
export const countedAnswers = (standing: readonly StandingConsent[]): Answers =>
  answersOf(standing.filter((each) => !isQuestioned(each)).map((each) => each.standing))

/** How many next voices are told: those that change most, for the list of who to ask next. */
const voicesTold = 50

/** Everything that the organization and the municipality see of how consent stands. */
export const fullTally = (rule: ConsentRule, voters: readonly Voter[], plan: Plan, standing: readonly StandingConsent[]) => {
  const answers = countedAnswers(standing)
  const verified = answersOf(standing.filter(({ consent }) => consent.verification.status === 'verified').map((each) => each.standing))
  return {
    planVersion: plan.planVersion,
    feeVersion: plan.feeVersion,
    stated: tallyViewOf(tally(rule, voters, answers)),
    verified: tallyViewOf(tally(rule, voters, verified)),
    nextVoices: nextVoices(rule, voters, answers)
      .toSorted((a, b) => Number(b.reaches) - Number(a.reaches) || b.newlyMet.length - a.newlyMet.length)
      .slice(0, voicesTold)
      .map(({ beneficiaryId, newlyMet, reaches }) => ({ beneficiaryId: beneficiaryId as BeneficiaryId, newlyMet: [...newlyMet], reaches })),
    withoutGroups: groupsOf(voters).map((group) => {
      const without = tallyWithout(rule, voters, answers, group)
      return { ...without, tally: tallyViewOf(without.tally) }
    }),
    void: voidCounts(standing),
    questioned: standing.filter(isQuestioned).length,
  }
}

export const tallyViewOf = (counted: Tally) => ({ ...counted, thresholds: [...counted.thresholds] })

const voidCounts = (standing: readonly StandingConsent[]): { because: VoidReason; consents: number }[] =>
  voidReasons
    .map((because) => ({
      because,
      consents: standing.filter((each) => each.standing.status === 'void' && each.standing.because.includes(because)).length,
    }))
    .filter(({ consents }) => consents > 0)
