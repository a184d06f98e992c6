import { fold } from '../kernel/fold.ts'
import { prefectureOf } from '../kernel/identifiers.ts'
import type { MemberId } from '../kernel/ids.ts'
import { changedMeanwhile } from '../kernel/problem.ts'
import type { Instant, LocalDate } from '../kernel/time.ts'
import type { CaseAct, CaseContent, CaseFilter, CaseListing } from './case-contract.ts'
import type { CaseId, NeedId, PartnershipId } from './contract.ts'
import type { KpiStanding, PartnershipResult, partyRoles } from './partnership-contract.ts'
import { type Partnership, standings } from './partnership-domain.ts'
import { acceptedAlready, wrongState } from './problems.ts'
import { type Found, type Kind, relevanceOf, search, wordsOf } from './search-domain.ts'

type State =
  | { readonly status: 'negotiating'; readonly acceptedBy: readonly MemberId[] }
  | { readonly status: 'published'; readonly at: Instant }
  | { readonly status: 'withdrawn'; readonly at: Instant; readonly reason: string }

/** A finished partnership as its parties agree to tell it. */
export type Case = {
  readonly caseId: CaseId
  readonly partnershipId: PartnershipId
  readonly needId: NeedId
  /** The public side. */
  readonly memberId: MemberId
  readonly parties: readonly { readonly memberId: MemberId; readonly role: (typeof partyRoles)[number] }[]
  readonly result: PartnershipResult
  readonly figures: readonly KpiStanding[]
  readonly content: CaseContent
  readonly fingerprint: string
  readonly version: number
  readonly state: State
}

type Drafting = Pick<Case, 'caseId' | 'content' | 'fingerprint'>

/** Begins the case of a partnership that is finished; its figures are those of the partnership, and nobody's to write. */
export const draft = (partnership: Partnership, drafting: Drafting, by: MemberId): Case => {
  const { partnershipId, needId, memberId, state, content } = partnership
  if (state.status !== 'finished') throw wrongState({ state: state.status })
  return {
    ...drafting,
    partnershipId,
    needId,
    memberId,
    parties: content.parties.map((party) => ({ memberId: party.memberId, role: party.role })),
    result: state.result,
    figures: standings(partnership),
    version: 1,
    state: { status: 'negotiating', acceptedBy: [by] },
  }
}

export const redraft = (told: Case, version: number, { content, fingerprint, by }: Omit<Drafting, 'caseId'> & { by: MemberId }): Case => ({
  ...next(told, version, 'negotiating'),
  content,
  fingerprint,
  state: { status: 'negotiating', acceptedBy: [by] },
})

const next = (told: Case, version: number, ...statuses: readonly State['status'][]): Case => {
  if (told.version !== version) throw changedMeanwhile()
  if (!statuses.includes(told.state.status)) throw wrongState({ state: told.state.status })
  return { ...told, version: version + 1 }
}

/** One act on a case, decided: it is published when the last of its parties has accepted the text. */
export const decideCase = (told: Case, act: CaseAct, { by, at }: { by: MemberId; at: Instant }): { readonly told: Case; readonly event: string } => {
  switch (act.act) {
    case 'accept': {
      const now = next(told, act.version, 'negotiating')
      const before = now.state.status === 'negotiating' ? now.state.acceptedBy : []
      if (before.includes(by)) throw acceptedAlready()
      const acceptedBy = [...before, by]
      if (!now.parties.every(({ memberId }) => acceptedBy.includes(memberId)))
        return { told: { ...now, state: { status: 'negotiating', acceptedBy } }, event: 'CaseAccepted' }
      return { told: { ...now, state: { status: 'published', at } }, event: 'CasePublished' }
    }
    case 'withdraw':
      return {
        told: { ...next(told, act.version, 'negotiating', 'published'), state: { status: 'withdrawn', at, reason: act.reason } },
        event: 'CaseWithdrawn',
      }
  }
}

/** A case as the catalogue lists it; nothing before it is published and after it is withdrawn. */
export const listingOf = ({ caseId, memberId, content, result, state }: Case): CaseListing | undefined =>
  state.status === 'published'
    ? {
        caseId,
        memberId,
        title: content.title,
        ...(content.titleEn && { titleEn: content.titleEn }),
        fields: content.fields,
        localGovernmentCodes: content.localGovernmentCodes,
        costBand: content.costBand,
        result,
        contactable: content.contactable,
        publishedAt: state.at,
      }
    : undefined

/** The folded text a case is found by. */
export const caseTextOf = ({ title, titleEn, summary, summaryEn, place, outcome, lesson }: CaseContent): string =>
  [title, titleEn, place, summary, summaryEn, outcome, lesson]
    .map((part) => fold(part ?? ''))
    .filter((part) => part !== '')
    .join(' ')
    .slice(0, 3000)

export type CaseRow = CaseListing & { readonly validUntil: LocalDate }

const caseKind: Kind<CaseRow> = {
  idOf: ({ caseId }) => caseId,
  municipalities: ({ localGovernmentCodes }) => localGovernmentCodes,
  canExpire: () => false,
  facets: {
    field: ({ fields }) => fields,
    prefecture: ({ localGovernmentCodes }) => localGovernmentCodes.map(prefectureOf),
    band: ({ costBand }) => [costBand],
    result: ({ result }) => [result],
  },
}

/** A case that is told never runs out. */
const forGood = '9999-12-31' as LocalDate

export type CaseEntry = { readonly row: CaseListing; readonly text: string }

/** Finds cases, newest first or, by words, best first, and counts them. */
export const searchCases = (entries: readonly CaseEntry[], { text, ...chosen }: CaseFilter, today: LocalDate): Found<CaseRow> => {
  const words = wordsOf(text)
  const weighed = entries.flatMap(({ row, text: folded }) => {
    const weight = words.length === 0 ? undefined : relevanceOf(words, row.title, folded)
    return weight === undefined ? [] : ([[row.caseId as string, weight]] as const)
  })
  return search(
    entries.map(({ row }) => ({ ...row, validUntil: forGood })),
    caseKind,
    { chosen, sort: words.length === 0 ? 'newest' : 'relevance', today, relevance: words.length === 0 ? undefined : new Map(weighed) },
  )
}
