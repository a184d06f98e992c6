import { fold } from '../kernel/fold.ts'
import { corporateNumberOf, type LocalGovernmentCode, prefectureOf } from '../kernel/identifiers.ts'
import type { MemberId, PersonId } from '../kernel/ids.ts'
import { changedMeanwhile } from '../kernel/problem.ts'
import { dateInTokyo, type Instant, type LocalDate } from '../kernel/time.ts'
import type { ApplicationContent, ApplicationId, ApplicationStatus, Check, Contact, FileId } from './application-contract.ts'
import type { MemberKind } from './contract.ts'
import type { Member, Membership } from './member-domain.ts'
import {
  corporateNumberMismatch,
  evidenceNeeded,
  identifierMissing,
  nameMismatch,
  reservedCorporateNumber,
  termsOutdated,
  unknownLocalGovernment,
  unknownMembershipClass,
  wrongState,
} from './problems.ts'

/** What members must know of a local government; it comes from the list in data/. */
export type KnownLocalGovernment = { readonly name: string; readonly kana: string; readonly nameEn: string }
export type LocalGovernments = ReadonlyMap<LocalGovernmentCode, KnownLocalGovernment>

type IdentifiedBy = 'corporate-number' | 'invoice-number' | 'none'

/** What data/ says of this platform: who there is, what identifies a kind, which classes there are, which terms are in force. */
export type Platform = {
  readonly known: LocalGovernments
  readonly kinds: ReadonlyMap<MemberKind, { readonly identifiedBy: readonly IdentifiedBy[]; readonly membershipClass: string }>
  readonly classes: ReadonlySet<string>
  readonly terms: string
}

type State =
  | { readonly status: 'filed' }
  | { readonly status: 'returned'; readonly at: Instant; readonly by: PersonId; readonly reasons: readonly string[] }
  | { readonly status: 'admitted'; readonly at: Instant; readonly by: PersonId; readonly memberId: MemberId }
  | { readonly status: 'refused'; readonly at: Instant; readonly by: PersonId; readonly reason: string }
  | { readonly status: 'withdrawn'; readonly at: Instant; readonly by: PersonId }

/** An application without the person in charge, whose data stand in an item of their own. */
export type Application = {
  readonly applicationId: ApplicationId
  readonly content: Omit<ApplicationContent, 'contact'>
  readonly filedBy: PersonId
  readonly filedAt: Instant
  /** Of the content as it was first filed: the same id with other content is another act. */
  readonly fingerprint: string
  readonly version: number
  readonly state: State
  /** The officer who works on it, so that two do not. */
  readonly taken?: { readonly by: PersonId; readonly at: Instant }
  readonly paused?: { readonly at: Instant; readonly reason: string }
  /** When the documents of evidence and their names were erased, for they are kept for a time only. */
  readonly evidenceErasedOn?: LocalDate | undefined
}

/** What tells this body from every other: its number, or else its name and place. Of ten applications for one body, one is kept. */
export const bodyKeyOf = ({
  corporateNumber,
  invoiceNumber,
  name,
  localGovernmentCode,
}: Pick<Application['content'], 'name' | 'localGovernmentCode' | 'corporateNumber' | 'invoiceNumber'>): string =>
  corporateNumber ?? invoiceNumber ?? `${localGovernmentCode}#${fold(name)}`

const requireIdentifier = (content: ApplicationContent, { kinds }: Platform): void => {
  const asked = kinds.get(content.kind)?.identifiedBy ?? []
  const given: Readonly<Record<IdentifiedBy, unknown>> = {
    'corporate-number': content.corporateNumber,
    'invoice-number': content.invoiceNumber,
    none: content.withoutNumber,
  }
  if (!asked.some((identifier) => given[identifier] !== undefined)) throw identifierMissing({ asked })
  if (!content.corporateNumber && !content.invoiceNumber && content.evidence.length === 0) throw evidenceNeeded()
}

/** That a local government files under its own code, number and name, and nobody else under its number. */
const requireTrueIdentity = ({ kind, name, corporateNumber, localGovernmentCode }: ApplicationContent, { known }: Platform): void => {
  const government = known.get(localGovernmentCode)
  if (!government) throw unknownLocalGovernment({ localGovernmentCode })
  if (kind !== 'local-government') {
    const code = corporateNumber?.slice(7) as LocalGovernmentCode
    if (corporateNumber && known.has(code) && corporateNumber === corporateNumberOf(code)) throw reservedCorporateNumber()
    return
  }
  const expected = corporateNumberOf(localGovernmentCode)
  if (corporateNumber !== expected) throw corporateNumberMismatch({ expected })
  if (fold(name) !== fold(government.name)) throw nameMismatch({ expected: government.name })
}

/** The content as it is kept: a local government under the names of the registry, so that its kana and English name need no typing. */
const kept = (content: ApplicationContent, platform: Platform): Application['content'] => {
  if (content.acceptedTerms !== platform.terms) throw termsOutdated({ current: platform.terms })
  requireIdentifier(content, platform)
  requireTrueIdentity(content, platform)
  const { contact: _, ...rest } = content
  const government = content.kind === 'local-government' ? platform.known.get(content.localGovernmentCode) : undefined
  return { ...rest, ...(government && { nameKana: government.kana, nameEn: government.nameEn }) }
}

type Filing = {
  readonly applicationId: ApplicationId
  readonly content: ApplicationContent
  readonly fingerprint: string
  readonly by: PersonId
  readonly at: Instant
}

/** Files an application, or says why it cannot be one. */
export const file = ({ applicationId, content, fingerprint, by, at }: Filing, platform: Platform): Application => ({
  applicationId,
  content: kept(content, platform),
  filedBy: by,
  filedAt: at,
  fingerprint,
  version: 1,
  state: { status: 'filed' },
})

/** Who acts, when, and on which version they looked. */
export type Deciding = { readonly by: PersonId; readonly at: Instant; readonly version: number }

/** The next version of an application, if it was looked at as it is now and stands in one of these states. */
const next = (application: Application, version: number, ...statuses: readonly ApplicationStatus[]): Application => {
  if (application.version !== version) throw changedMeanwhile()
  if (!statuses.includes(application.state.status)) throw wrongState({ state: application.state.status })
  return { ...application, version: version + 1 }
}

const decided = (application: Application, state: State): Application => {
  const { taken: _, paused: __, ...rest } = application
  return { ...rest, state }
}

/** Takes a case up, also from a colleague: the queue shows who is working on what. */
export const take = (application: Application, { by, at, version }: Deciding): Application => ({
  ...next(application, version, 'filed', 'returned'),
  taken: { by, at },
})

export const release = (application: Application, { version }: Deciding): Application => {
  const { taken: _, ...rest } = next(application, version, 'filed', 'returned')
  return rest
}

export const pause = (application: Application, reason: string, { at, version }: Deciding): Application => ({
  ...next(application, version, 'filed'),
  paused: { at, reason },
})

export const resume = (application: Application, { version }: Deciding): Application => {
  const { paused: _, ...rest } = next(application, version, 'filed')
  return rest
}

/** Gives an application back to be mended; the reasons are for the applicant's eyes. */
export const giveBack = (application: Application, reasons: readonly string[], { by, at, version }: Deciding): Application =>
  decided(next(application, version, 'filed'), { status: 'returned', at, by, reasons })

/** A mended application goes back into the queue under its old number; its body cannot become another one. */
export const mend = (application: Application, content: ApplicationContent, { version }: Deciding, platform: Platform): Application => ({
  ...next(application, version, 'returned'),
  content: kept(content, platform),
  state: { status: 'filed' },
})

export const refuse = (application: Application, reason: string, { by, at, version }: Deciding): Application =>
  decided(next(application, version, 'filed'), { status: 'refused', at, by, reason })

export const withdrawApplication = (application: Application, { by, at, version }: Deciding): Application =>
  decided(next(application, version, 'filed', 'returned'), { status: 'withdrawn', at, by })

export type Admission = { readonly application: Application; readonly member: Member; readonly membership: Membership }

/** Admits: the application is decided, the body is a member, and who filed becomes its first administrator. */
export const admit = (
  application: Application,
  membershipClass: string | undefined,
  { by, at, version }: Deciding,
  platform: Platform,
): Admission => {
  const { content, applicationId, filedBy } = application
  const chosen = membershipClass ?? platform.kinds.get(content.kind)?.membershipClass ?? ''
  if (!platform.classes.has(chosen)) throw unknownMembershipClass()
  const memberId = memberIdOf(applicationId)
  const { evidence: _, acceptedTerms, ...listed } = content
  return {
    application: decided(next(application, version, 'filed'), { status: 'admitted', at, by, memberId }),
    member: {
      ...listed,
      memberId,
      applicationId,
      membershipClass: chosen,
      prefectureCode: prefectureOf(content.localGovernmentCode),
      admittedOn: dateInTokyo(at),
      acceptedTerms: [{ version: acceptedTerms, at: application.filedAt, by: filedBy }],
      version: 1,
      state: { status: 'active' },
    },
    membership: { personId: filedBy, memberId, roles: ['administrator'], since: at },
  }
}

/** Whether it is still to be decided. */
export const isOpen = ({ state }: Application): boolean => state.status === 'filed' || state.status === 'returned'

/** The documents a mended application names no longer. */
export const droppedEvidence = (before: Application, after: Application): readonly FileId[] =>
  before.content.evidence.map(({ fileId }) => fileId).filter((fileId) => !namesEvidence(after, fileId))

export const namesEvidence = ({ content }: Application, fileId: FileId): boolean => content.evidence.some((each) => each.fileId === fileId)

export const withoutEvidence = (application: Application, on: LocalDate): Application => ({
  ...application,
  version: application.version + 1,
  content: { ...application.content, evidence: [] },
  evidenceErasedOn: on,
})

/** One application makes one member: the member's id follows from the application's, so admitting twice is the same act. */
export const memberIdOf = (applicationId: ApplicationId): MemberId => `mbr_${applicationId.slice(4)}` as MemberId

/** The number people quote on the telephone: the last eight characters of the id. */
export const referenceOf = (applicationId: ApplicationId): string => `A-${applicationId.slice(-8, -4)}-${applicationId.slice(-4)}`

const compared = (name: Check['name'], found: string | undefined, expected: string | undefined, passed: boolean): Check => ({
  name,
  outcome: passed ? 'passed' : 'failed',
  ...(found !== undefined && { found }),
  ...(expected !== undefined && { expected }),
})

/**
 * The automatic checks an officer sees beside the application. A failed one is a hint with what was compared, never a
 * refusal: some local governments do not use lg.jp, and sole proprietors' invoice numbers bear no check digit.
 */
export const checksOf = ({ content, evidenceErasedOn }: Application, contact: Contact | undefined, known: LocalGovernments): Check[] => {
  const checks: Check[] = []
  const { corporateNumber, invoiceNumber } = content
  if (content.kind === 'local-government') {
    const government = known.get(content.localGovernmentCode)
    const expected = corporateNumberOf(content.localGovernmentCode)
    checks.push(compared('corporate-number-fits-code', corporateNumber, expected, corporateNumber === expected))
    checks.push(compared('name-fits-registry', content.name, government?.name, fold(content.name) === fold(government?.name ?? '')))
    const domain = contact?.email.split('@')[1]?.toLowerCase()
    if (domain) checks.push(compared('lg-jp-address', domain, '….lg.jp', domain.endsWith('.lg.jp')))
  } else {
    checks.push(
      compared(
        'body-bears-a-number',
        corporateNumber ?? invoiceNumber ?? content.withoutNumber,
        undefined,
        (corporateNumber ?? invoiceNumber) !== undefined,
      ),
    )
  }
  if (corporateNumber && invoiceNumber)
    checks.push(compared('invoice-number-fits-corporate-number', invoiceNumber, `T${corporateNumber}`, invoiceNumber === `T${corporateNumber}`))
  else if (invoiceNumber) checks.push({ name: 'invoice-number-fits-corporate-number', outcome: 'not-applicable', found: invoiceNumber })
  checks.push(compared('postal-code-given', content.postalCode, undefined, content.postalCode !== undefined))
  if (evidenceErasedOn) checks.push({ name: 'evidence-given', outcome: 'not-applicable', found: evidenceErasedOn })
  else checks.push(compared('evidence-given', String(content.evidence.length), undefined, content.evidence.length > 0))
  return checks
}
