import * as z from 'zod'
import { MemberId } from '../kernel/ids.ts'
import { changedMeanwhile } from '../kernel/problem.ts'
import { lazy } from '../kernel/schema.ts'
import type { Key, Page } from '../kernel/table.ts'
import { Instant } from '../kernel/time.ts'
import { actDone, type Saving } from '../platform/acts.ts'
import type { Item, Stored, Table, Write } from '../platform/dynamo-table.ts'
import type { KnownMembers } from '../platform/known-members.ts'
import type { PageRequest, Teller } from '../platform/outbox.ts'
import { CaseContent, CaseListing } from './case-contract.ts'
import { type Case, type CaseEntry, caseTextOf, listingOf } from './case-domain.ts'
import { CaseId, NeedId, PartnershipId } from './contract.ts'
import { concernItem, concernKey } from './items.ts'
import { KpiStanding, PartnershipResult, partyRoles } from './partnership-contract.ts'

const keys = {
  case: (id: CaseId): Key => ({ pk: id, sk: 'CASE' }),
  ofPartnership: (id: PartnershipId): Key => ({ pk: id, sk: 'CASE' }),
  listing: (publishedAt: Instant, id: CaseId): Key => ({ pk: 'CASES', sk: `${publishedAt}#${id}` }),
}

const CaseItem = lazy(() =>
  z.object({
    caseId: CaseId(),
    partnershipId: PartnershipId(),
    needId: NeedId(),
    memberId: MemberId(),
    parties: z.array(z.object({ memberId: MemberId(), role: z.enum(partyRoles) })),
    result: PartnershipResult(),
    figures: z.array(KpiStanding()),
    content: z.object(CaseContent().shape),
    fingerprint: z.string(),
    version: z.number(),
    state: z.discriminatedUnion('status', [
      z.object({ status: z.literal('negotiating'), acceptedBy: z.array(MemberId()) }),
      z.object({ status: z.literal('published'), at: Instant() }),
      z.object({ status: z.literal('withdrawn'), at: Instant(), reason: z.string() }),
    ]),
  }),
)

const ListedCase = lazy(() => z.object({ row: CaseListing(), text: z.string(), parties: z.array(MemberId()) }))

const caseOf = (item: Stored): Case => CaseItem().parse(item)
const caseItem = (told: Case): Item => ({ key: keys.case(told.caseId), values: told })

/** As many cases as the catalogue reads at once, newest first. */
const readableCases = 5000

/** The questions projects asks its table of cases. */
export const createCaseStore = (table: Table, tell: Teller, known: Pick<KnownMembers, 'inactive'>) => {
  const readCase = async (id: CaseId): Promise<Case | undefined> => {
    const item = await table.get(keys.case(id))
    return item && caseOf(item)
  }

  const relisting = (before: Case, after: Case): Write[] => {
    const [gone, row] = [listingOf(before), listingOf(after)]
    const parties = after.parties.map(({ memberId }) => memberId)
    if (row) return [{ put: { key: keys.listing(row.publishedAt, row.caseId), values: { row, text: caseTextOf(after.content), parties } } }]
    return gone ? [{ erase: keys.listing(gone.publishedAt, gone.caseId) }] : []
  }

  const told = (after: Case, event: string, actor: Saving['actor']): Write => {
    const { caseId, needId, partnershipId, parties, state } = after
    const members = parties.map(({ memberId }) => memberId)
    const audience = event === 'CasePublished' ? 'public' : members
    // Of whose need it is, the public is not told: the need may have been for few.
    const ids = audience === 'public' ? {} : { needId, partnershipId }
    return tell(actor, { name: event, about: caseId, after: { ...ids, status: state.status, memberIds: members, audience } })
  }

  return {
    case: readCase,

    async ofPartnership(id: PartnershipId): Promise<CaseId | undefined> {
      const item = await table.get(keys.ofPartnership(id))
      return item && CaseId().parse(item['id'])
    },

    async ofMember(member: MemberId, page: PageRequest): Promise<Page<Case>> {
      const { items, cursor } = await table.query({ pk: concernKey('CASES', member, '').pk, newestFirst: true, ...page })
      const read = await Promise.all(items.map(({ id }) => readCase(CaseId().parse(id))))
      return { items: read.filter((each) => each !== undefined), ...(cursor && { cursor }) }
    },

    /** The catalogue: what one of those who tell it has been suspended for is kept back. */
    async catalogue(): Promise<CaseEntry[]> {
      const [{ items }, inactive] = await Promise.all([table.query({ pk: 'CASES', newestFirst: true, limit: readableCases }), known.inactive()])
      return items.map((item) => ListedCase().parse(item)).filter(({ parties }) => !parties.some((party) => inactive.has(party)))
    },

    /** A partnership is told once: a second case finds the first. */
    async saveDraft(after: Case, before: Case | undefined, actor: Saving['actor']): Promise<void> {
      const { caseId, partnershipId } = after
      const condition = before ? { ifVersion: before.version } : { ifAbsent: true as const }
      const first: Write = { put: { key: keys.ofPartnership(partnershipId), values: { id: caseId } }, ifAbsent: true, otherwise: changedMeanwhile }
      await table.transact([
        { put: caseItem(after), ...condition, otherwise: changedMeanwhile },
        ...(before ? [] : [first, ...after.parties.map(({ memberId }): Write => ({ put: concernItem('CASES', memberId, caseId) }))]),
        told(after, 'CaseDrafted', actor),
      ])
    },

    async save(before: Case, { told: after, event }: { readonly told: Case; readonly event: string }, saving: Saving): Promise<void> {
      const { actor, actId, fingerprint } = saving
      await table.transact([
        actDone(before.caseId, { actId, fingerprint }),
        { put: caseItem(after), ifVersion: before.version, otherwise: changedMeanwhile },
        ...relisting(before, after),
        told(after, event, actor),
      ])
    },
  }
}
