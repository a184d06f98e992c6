import * as z from 'zod'
import { MemberId, PersonId } from '../kernel/ids.ts'
import { changedMeanwhile } from '../kernel/problem.ts'
import { lazy } from '../kernel/schema.ts'
import type { Key, Page } from '../kernel/table.ts'
import { Instant } from '../kernel/time.ts'
import { actDone, type Saving } from '../platform/acts.ts'
import { everyItem, type Item, type Stored, type Table, type Write } from '../platform/dynamo-table.ts'
import type { PageRequest, Teller } from '../platform/outbox.ts'
import { NeedId, PanelId, ProposalId } from './contract.ts'
import { concernItem, concernKey } from './items.ts'
import { Criterion } from './panel-contract.ts'
import type { Agreed, Card, Panel } from './panel-domain.ts'

const keys = {
  panel: (id: PanelId): Key => ({ pk: id, sk: 'PANEL' }),
  ofNeed: (need: NeedId): Key => ({ pk: need, sk: 'PANEL' }),
  card: (id: PanelId, person: PersonId): Key => ({ pk: id, sk: `CARD#${person}` }),
  agreed: (id: PanelId, proposal: ProposalId): Key => ({ pk: id, sk: `AGREED#${proposal}` }),
}

const Entries = lazy(() => z.array(z.object({ proposalId: ProposalId(), memberId: MemberId() })))

const PanelItem = lazy(() =>
  z.object({
    panelId: PanelId(),
    needId: NeedId(),
    needTitle: z.string(),
    needTitleEn: z.string().optional(),
    memberId: MemberId(),
    criteria: z.array(Criterion()),
    panellists: z.array(
      z.object({
        personId: PersonId(),
        memberId: MemberId(),
        chair: z.boolean(),
        declaration: z.object({ at: Instant(), barredFrom: z.array(ProposalId()), reason: z.string().optional() }).optional(),
        closedAt: Instant().optional(),
        excused: z.string().optional(),
      }),
    ),
    fingerprint: z.string(),
    version: z.number(),
    state: z.discriminatedUnion('status', [
      z.object({ status: z.literal('formed') }),
      z.object({ status: z.literal('scoring'), entries: Entries() }),
      z.object({ status: z.literal('consensus'), entries: Entries(), at: Instant() }),
      z.object({ status: z.literal('concluded'), entries: Entries(), at: Instant() }),
    ]),
  }),
)

const CardItem = lazy(() =>
  z.object({
    personId: PersonId(),
    version: z.number(),
    scores: z.record(z.string(), z.array(z.object({ criterion: z.string(), points: z.number(), comment: z.string().optional() }))),
    closedAt: Instant().optional(),
  }),
)

const AgreedItem = lazy(() =>
  z.object({ proposalId: ProposalId(), scores: z.array(z.object({ criterion: z.string(), points: z.number(), reason: z.string() })) }),
)

const panelOf = (item: Stored): Panel => PanelItem().parse(item)
const panelItem = (panel: Panel): Item => ({ key: keys.panel(panel.panelId), values: panel })

/** What an act leaves of a panel, and what is told of it. */
export type PanelOutcome = {
  readonly panel: Panel
  readonly card?: Card
  readonly agreed?: { readonly proposalId: ProposalId; readonly scores: readonly Agreed[] }
  readonly event?: string
}

/** The questions projects asks its table of panels. */
export const createPanelStore = (table: Table, tell: Teller) => {
  const panel = async (id: PanelId): Promise<Panel | undefined> => {
    const item = await table.get(keys.panel(id))
    return item && panelOf(item)
  }

  const lists = (before: Panel | undefined, { panelId, panellists }: Panel): Write[] => {
    const gone = (before?.panellists ?? []).filter(({ personId }) => !panellists.some((each) => each.personId === personId))
    return [
      ...gone.map(({ personId }): Write => ({ erase: concernKey('PANELS', personId, panelId) })),
      ...panellists.map(({ personId }): Write => ({ put: concernItem('PANELS', personId, panelId) })),
    ]
  }

  const told = ({ panelId, needId, memberId, panellists, state }: Panel, event: string, actor: Saving['actor']): Write => {
    const members = [...new Set([memberId, ...panellists.map((each) => each.memberId)])]
    return tell(actor, { name: event, about: panelId, after: { needId, panelId, status: state.status, memberIds: members, audience: members } })
  }

  const listed = async (pk: string, prefix: string): Promise<Stored[]> => everyItem((cursor) => table.query({ pk, prefix, limit: 100, cursor }))

  return {
    panel,

    async ofNeed(need: NeedId): Promise<Panel | undefined> {
      const item = await table.get(keys.ofNeed(need))
      return item && panel(PanelId().parse(item['id']))
    },

    /** The panels somebody sits on. */
    async ofPerson(person: PersonId, page: PageRequest): Promise<Page<Panel>> {
      const { items, cursor } = await table.query({ pk: `PANELS#${person}`, newestFirst: true, ...page })
      const found = await Promise.all(items.map(({ id }) => panel(PanelId().parse(id))))
      return { items: found.filter((each) => each !== undefined), ...(cursor && { cursor }) }
    },

    /** A need has one panel: a second one finds the first. */
    async form(after: Panel, before: Panel | undefined, actor: Saving['actor']): Promise<void> {
      const condition = before ? { ifVersion: before.version } : { ifAbsent: true as const }
      await table.transact([
        { put: panelItem(after), ...condition, otherwise: changedMeanwhile },
        ...(before
          ? []
          : [{ put: { key: keys.ofNeed(after.needId), values: { id: after.panelId } }, ifAbsent: true as const, otherwise: changedMeanwhile }]),
        ...lists(before, after),
        told(after, 'PanelFormed', actor),
      ])
    },

    async card(id: PanelId, personId: PersonId): Promise<Card> {
      const item = await table.get(keys.card(id, personId))
      return item ? CardItem().parse(item) : { personId, version: 0, scores: {} }
    },

    async cards(id: PanelId): Promise<Card[]> {
      return (await listed(id, 'CARD#')).map((item) => CardItem().parse(item))
    },

    async agreed(id: PanelId): Promise<ReadonlyMap<ProposalId, readonly Agreed[]>> {
      const items = (await listed(id, 'AGREED#')).map((item) => AgreedItem().parse(item))
      return new Map(items.map(({ proposalId, scores }) => [proposalId, scores]))
    },

    /** A score changes nothing but its card, so that all may score at once; closing changes the panel, too. */
    async save(before: Panel, { panel: after, card, agreed, event }: PanelOutcome, { actor, actId, fingerprint }: Saving): Promise<void> {
      const { panelId } = before
      const writes: Write[] = [actDone(panelId, { actId, fingerprint })]
      if (after.version !== before.version) writes.push({ put: panelItem(after), ifVersion: before.version, otherwise: changedMeanwhile })
      if (card)
        writes.push({
          put: { key: keys.card(panelId, card.personId), values: card },
          ...(card.version === 1 ? { ifAbsent: true as const } : { ifVersion: card.version - 1 }),
          otherwise: changedMeanwhile,
        })
      if (agreed) writes.push({ put: { key: keys.agreed(panelId, agreed.proposalId), values: agreed } })
      if (event) writes.push(told(after, event, actor))
      await table.transact(writes)
    },
  }
}
