import { fold } from '../kernel/fold.ts'
import { corporateNumberOf, type LocalGovernmentCode, prefectureOf } from '../kernel/identifiers.ts'
import type { MemberId, PersonId } from '../kernel/ids.ts'
import type { Role } from '../kernel/policy.ts'
import { dateInTokyo, type Instant } from '../kernel/time.ts'
import type { ApplicationContent, ApplicationId, Check, Contact, DirectoryEntry, MemberKind } from './contract.ts'
import { alreadyAdmitted, corporateNumberMismatch, nameMismatch, reservedCorporateNumber, termsOutdated, unknownLocalGovernment } from './problems.ts'

/** What members must know of a local government; it comes from the list in data/. */
export type KnownLocalGovernment = { readonly name: string; readonly kana: string; readonly nameEn: string }
export type LocalGovernments = ReadonlyMap<LocalGovernmentCode, KnownLocalGovernment>

/** An application without the person in charge, whose data stand in an item of their own. */
export type Application = Omit<ApplicationContent, 'contact'> & {
  readonly applicationId: ApplicationId
  readonly filedBy: PersonId
  readonly filedAt: Instant
  /** Of the content as it was filed: the same id with other content is another act. */
  readonly fingerprint: string
  readonly version: number
  readonly state:
    | { readonly status: 'filed' }
    | { readonly status: 'admitted'; readonly admittedAt: Instant; readonly admittedBy: PersonId; readonly memberId: MemberId }
}

export type Member = DirectoryEntry

export type Membership = {
  readonly personId: PersonId
  readonly memberId: MemberId
  readonly memberName: string
  readonly memberKind: MemberKind
  readonly localGovernmentCode: LocalGovernmentCode
  readonly roles: readonly Role[]
}

/** What a body is called when it applies: that a local government files under its own code, number and name. */
const requireTrueIdentity = ({ kind, name, corporateNumber, localGovernmentCode }: ApplicationContent, known: LocalGovernments): void => {
  const government = known.get(localGovernmentCode)
  if (!government) throw unknownLocalGovernment({ localGovernmentCode })
  if (kind !== 'local-government') {
    const code = corporateNumber.slice(7) as LocalGovernmentCode
    if (known.has(code) && corporateNumber === corporateNumberOf(code)) throw reservedCorporateNumber()
    return
  }
  const expected = corporateNumberOf(localGovernmentCode)
  if (corporateNumber !== expected) throw corporateNumberMismatch({ expected })
  if (fold(name) !== fold(government.name)) throw nameMismatch({ expected: government.name })
}

type Filing = {
  readonly applicationId: ApplicationId
  readonly content: ApplicationContent
  readonly fingerprint: string
  readonly by: PersonId
  readonly at: Instant
}

/** Files an application, or says why it cannot be one. */
export const file = ({ applicationId, content, fingerprint, by, at }: Filing, known: LocalGovernments, currentTerms: string): Application => {
  if (content.acceptedTerms !== currentTerms) throw termsOutdated({ current: currentTerms })
  requireTrueIdentity(content, known)
  const { contact: _, ...kept } = content
  return { ...kept, ...namesInRegistry(content, known), applicationId, filedBy: by, filedAt: at, fingerprint, version: 1, state: { status: 'filed' } }
}

// A local government is listed under the names of the registry, so that its kana and English name need no typing.
const namesInRegistry = ({ kind, localGovernmentCode }: ApplicationContent, known: LocalGovernments) => {
  const government = kind === 'local-government' ? known.get(localGovernmentCode) : undefined
  return government && { nameKana: government.kana, nameEn: government.nameEn }
}

/** Admits: the application is decided, the body is a member, and who filed becomes its first administrator. */
export const admit = (application: Application, by: PersonId, at: Instant): { application: Application; member: Member; membership: Membership } => {
  if (application.state.status === 'admitted') throw alreadyAdmitted()
  const { kind, name, nameKana, nameEn, corporateNumber, localGovernmentCode } = application
  const memberId = memberIdOf(application.applicationId)
  return {
    application: { ...application, version: application.version + 1, state: { status: 'admitted', admittedAt: at, admittedBy: by, memberId } },
    member: {
      memberId,
      kind,
      name,
      ...(nameKana && { nameKana }),
      ...(nameEn && { nameEn }),
      corporateNumber,
      localGovernmentCode,
      prefectureCode: prefectureOf(localGovernmentCode),
      admittedOn: dateInTokyo(at),
    },
    membership: { personId: application.filedBy, memberId, memberName: name, memberKind: kind, localGovernmentCode, roles: ['administrator'] },
  }
}

/** One application makes one member: the member's id follows from the application's, so admitting twice is the same act. */
export const memberIdOf = (applicationId: ApplicationId): MemberId => `mbr_${applicationId.slice(4)}` as MemberId

/** The number people quote on the telephone: the last eight characters of the id. */
export const referenceOf = (applicationId: ApplicationId): string => `A-${applicationId.slice(-8, -4)}-${applicationId.slice(-4)}`

/** Everything a member is found by, folded once when it is written. */
export const searchTextOf = ({ name, nameKana = '', nameEn = '', corporateNumber, localGovernmentCode }: Member): string =>
  [name, nameKana, nameEn, corporateNumber, localGovernmentCode].map(fold).join(' ')

/** The automatic checks an officer sees beside the application. A failed one is a hint, never a refusal. */
export const checksOf = (application: Application, contact: Contact | undefined, known: LocalGovernments): Check[] => {
  const isGovernment = application.kind === 'local-government'
  const government = known.get(application.localGovernmentCode)
  const expected = corporateNumberOf(application.localGovernmentCode)
  const outcome = (passed: boolean) => (passed ? ('passed' as const) : ('failed' as const))
  const domain = contact?.email.split('@')[1]?.toLowerCase()
  return [
    isGovernment
      ? { name: 'corporate-number-fits-code', outcome: outcome(application.corporateNumber === expected), evidence: expected }
      : { name: 'corporate-number-fits-code', outcome: 'not-applicable' },
    isGovernment && government
      ? { name: 'name-fits-registry', outcome: outcome(fold(application.name) === fold(government.name)), evidence: government.name }
      : { name: 'name-fits-registry', outcome: 'not-applicable' },
    isGovernment && domain
      ? { name: 'lg-jp-address', outcome: outcome(domain.endsWith('.lg.jp')), evidence: domain }
      : { name: 'lg-jp-address', outcome: 'not-applicable' },
  ]
}
