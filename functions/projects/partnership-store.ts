import * as z from 'zod'
import { MemberId } from '../kernel/ids.ts'
import { changedMeanwhile } from '../kernel/problem.ts'
import { lazy } from '../kernel/schema.ts'
import type { Key, Page } from '../kernel/table.ts'
import { Instant, LocalDate } from '../kernel/time.ts'
import { actDone, type Saving } from '../platform/acts.ts'
import { everyItem, type Item, pageAs, type Stored, type Table, type Write } from '../platform/dynamo-table.ts'
import type { PageRequest, Teller } from '../platform/outbox.ts'
import { NeedId, PartnershipId, type ProgressId, ProposalId } from './contract.ts'
import { concernItem, concernKey } from './items.ts'
import { AgreementContent, MeasuredPeriod, milestoneStates, PartnershipResult, ProgressReport } from './partnership-contract.ts'
import { asksOf, type Partnership, type PartnershipOutcome, partiesOf } from './partnership-domain.ts'

const keys = {
  partnership: (id: PartnershipId): Key => ({ pk: id, sk: 'PARTNERSHIP' }),
  ofNeed: (need: NeedId, id: PartnershipId): Key => ({ pk: need, sk: `PARTNERSHIP#${id}` }),
  progress: (id: PartnershipId, progress: ProgressId): Key => ({ pk: id, sk: `PROGRESS#${progress}` }),
}

const ActualItem = lazy(() =>
  z.object({
    value: z.string(),
    measuredOn: LocalDate(),
    source: z.enum(['report', 'device']),
    coverage: z.number().optional(),
    isFinal: z.boolean().optional(),
    isOpen: z.boolean().optional(),
    revision: z.number().optional(),
  }),
)

const PartnershipItem = lazy(() =>
  z.object({
    partnershipId: PartnershipId(),
    needId: NeedId(),
    proposalId: ProposalId(),
    memberId: MemberId(),
    proposer: MemberId(),
    content: z.object(AgreementContent().shape),
    fingerprint: z.string(),
    version: z.number(),
    actuals: z.record(z.string(), ActualItem()),
    histories: z.record(z.string(), z.array(MeasuredPeriod().extend({ revision: z.number() }))).default({}),
    marks: z.record(z.string(), z.object({ state: z.enum(milestoneStates), on: LocalDate().optional() })),
    state: z.discriminatedUnion('status', [
      z.object({ status: z.literal('negotiating'), acceptedBy: z.array(MemberId()) }),
      z.object({ status: z.literal('running'), agreedAt: Instant() }),
      z.object({ status: z.literal('finished'), agreedAt: Instant().optional(), at: Instant(), result: PartnershipResult(), reason: z.string() }),
    ]),
  }),
)

const partnershipOf = (item: Stored): Partnership => PartnershipItem().parse(item)
const partnershipItem = (partnership: Partnership): Item => ({ key: keys.partnership(partnership.partnershipId), values: partnership })

/** The questions projects asks its table of partnerships. */
export const createPartnershipStore = (table: Table, tell: Teller) => {
  const partnership = async (id: PartnershipId): Promise<Partnership | undefined> => {
    const item = await table.get(keys.partnership(id))
    return item && partnershipOf(item)
  }

  const found = async ({ items, cursor }: Page<Stored>): Promise<Page<Partnership>> => {
    const read = await Promise.all(items.map(({ id }) => partnership(PartnershipId().parse(id))))
    return { items: read.filter((each) => each !== undefined), ...(cursor && { cursor }) }
  }

  const told = ({ partnership: after, event }: PartnershipOutcome, actor: Saving['actor']): Write => {
    const { partnershipId, needId, proposalId, state } = after
    const members = [...partiesOf(after)]
    return tell(actor, {
      name: event,
      about: partnershipId,
      after: {
        ...{ needId, proposalId, status: state.status, memberIds: members, audience: members },
        ...('result' in state && { result: state.result }),
        ...((event === 'PartnershipAgreed' || event === 'PartnershipFinished') && { asks: asksOf(after) }),
      },
    })
  }

  return {
    partnership,

    async ofMember(member: MemberId, page: PageRequest): Promise<Page<Partnership>> {
      return found(await table.query({ pk: `PARTNERSHIPS#${member}`, newestFirst: true, ...page }))
    },

    ofNeed: (need: NeedId): Promise<Partnership[]> =>
      everyItem(async (cursor) => found(await table.query({ pk: need, prefix: 'PARTNERSHIP#', limit: 100, cursor }))),

    /** Who is no longer a party no longer finds it in their list. */
    async saveDraft(after: Partnership, before: Partnership | undefined, actor: Saving['actor']): Promise<void> {
      const { partnershipId, needId } = after
      const condition = before ? { ifVersion: before.version } : { ifAbsent: true as const }
      const gone = before ? partiesOf(before).filter((party) => !partiesOf(after).includes(party)) : []
      await table.transact([
        { put: partnershipItem(after), ...condition, otherwise: changedMeanwhile },
        { put: { key: keys.ofNeed(needId, partnershipId), values: { id: partnershipId } } },
        ...gone.map((party): Write => ({ erase: concernKey('PARTNERSHIPS', party, partnershipId) })),
        ...partiesOf(after).map((party): Write => ({ put: concernItem('PARTNERSHIPS', party, partnershipId) })),
        told({ partnership: after, event: 'AgreementDrafted' }, actor),
      ])
    },

    async save(
      before: Partnership,
      { beside, ...outcome }: PartnershipOutcome & { readonly beside: readonly Write[] },
      { actor, actId, fingerprint }: Saving,
    ): Promise<void> {
      await table.transact([
        actDone(before.partnershipId, { actId, fingerprint }),
        { put: partnershipItem(outcome.partnership), ifVersion: before.version, otherwise: changedMeanwhile },
        told(outcome, actor),
        ...beside,
      ])
    },

    /** What a device told of an indicator; nobody acted, and nobody's list changes. */
    async measured(before: Partnership, after: Partnership): Promise<void> {
      await table.transact([{ put: partnershipItem(after), ifVersion: before.version, otherwise: changedMeanwhile }])
    },

    async progress(id: PartnershipId, progressId: ProgressId): Promise<(ProgressReport & { readonly fingerprint: string }) | undefined> {
      const item = await table.get(keys.progress(id, progressId))
      return item && { ...ProgressReport().parse(item), fingerprint: String(item['fingerprint']) }
    },

    async progressOf(id: PartnershipId, page: PageRequest): Promise<Page<ProgressReport>> {
      return pageAs(await table.query({ pk: id, prefix: 'PROGRESS#', newestFirst: true, ...page }), (item) => ProgressReport().parse(item))
    },

    async report(
      { before, after }: { readonly before: Partnership; readonly after: Partnership },
      report: ProgressReport & { readonly fingerprint: string },
      actor: Saving['actor'],
    ): Promise<void> {
      await table.transact([
        { put: partnershipItem(after), ifVersion: before.version, otherwise: changedMeanwhile },
        { put: { key: keys.progress(before.partnershipId, report.progressId), values: report }, ifAbsent: true, otherwise: changedMeanwhile },
        told({ partnership: after, event: 'ProgressReported' }, actor),
      ])
    },
  }
}
