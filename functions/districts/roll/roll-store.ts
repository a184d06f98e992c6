import * as z from 'zod'
import type { Actor } from '../../kernel/policy.ts'
import { changedMeanwhile } from '../../kernel/problem.ts'
import { type Infer, lazy } from '../../kernel/schema.ts'
import type { Page } from '../../kernel/table.ts'
import { type Clock, LocalDate } from '../../kernel/time.ts'
import { actDone, type Saving } from '../../platform/acts.ts'
import { everyItem, type Item, pageAs, type Stored, type Table, type Write } from '../../platform/dynamo-table.ts'
import type { PageRequest, Teller } from '../../platform/outbox.ts'
import { DistrictId, ImportId } from '../contract.ts'
import { ordinal } from '../items.ts'
import { type KeptPlan, planWrite } from '../plan/plan-store.ts'
import { rollBusy, rollFull, twiceOnRoll } from '../problems.ts'
import { changeFee } from '../procedure/procedure-plan.ts'
import { BeneficiaryId } from './roll.ts'
import type { RollChange, RollOutcome } from './roll-acts.ts'
import { RollContact, RollContent, RollHistoryEntry, rollLimit } from './roll-contract.ts'
import { changesFees, type RollEntry } from './roll-domain.ts'

/** One edition of a roll stands in partitions of its own: an import writes the next one, and shows it in one moment. */
type Edition = { readonly districtId: DistrictId; readonly edition: number }

export const rollKeys = {
  head: (id: DistrictId) => ({ pk: id, sk: 'ROLL' }),
  entries: ({ districtId, edition }: Edition) => `ROLL#${districtId}#${edition}`,
  contacts: ({ districtId, edition }: Edition) => `CONTACTS#${districtId}#${edition}`,
  numbers: ({ districtId, edition }: Edition) => `NUMBERS#${districtId}#${edition}`,
  history: (id: BeneficiaryId, version: number) => ({ pk: id, sk: `HISTORY#${ordinal(version)}` }),
}

const RollHead = lazy(() => z.object({ edition: z.number(), version: z.number(), businesses: z.number(), importing: ImportId().optional() }))
/** Which edition shows, how often the roll was changed, and by which import it is being replaced. */
export type RollHead = Infer<typeof RollHead>

/** A transaction takes a hundred writes. */
const erasedAtOnce = 100

const emptyHead: RollHead = { edition: 1, version: 0, businesses: 0 }

const EntryItem = lazy(() =>
  z.object({
    beneficiaryId: BeneficiaryId(),
    districtId: DistrictId(),
    version: z.number(),
    fingerprint: z.string(),
    content: z.object(RollContent().shape),
    gone: z.object({ on: LocalDate(), because: z.enum(['closed', 'merged', 'mistaken']), successor: BeneficiaryId().optional() }).optional(),
  }),
)

const entryOf = (item: Stored): RollEntry => EntryItem().parse(item)

export const entryItem = (edition: Edition, entry: RollEntry): Item => ({
  key: { pk: rollKeys.entries(edition), sk: entry.beneficiaryId },
  values: entry,
})

export const headWrite = (districtId: DistrictId, before: RollHead, after: RollHead): Write => ({
  put: { key: rollKeys.head(districtId), values: after },
  ...(before.version === 0 ? { ifAbsent: true as const } : { ifVersion: before.version }),
  otherwise: changedMeanwhile,
})

/** A fee that consent was asked for is another when the roll is; each draft of a plan says so. */
export const feeWrites = (plans: readonly KeptPlan[]): readonly Write[] => plans.map((plan) => planWrite(plan, changeFee(plan)))

/** The number of what stood on the roll by mistake is free for whom it belongs to. */
export const numberItem = (edition: Edition, { beneficiaryId, content, gone }: RollEntry): Item | undefined => {
  if (!content.corporateNumber || gone?.because === 'mistaken') return undefined
  return { key: { pk: rollKeys.numbers(edition), sk: content.corporateNumber }, values: { beneficiaryId } }
}

/** The questions districts asks its table of rolls. */
export const createRollStore = (table: Table, tell: Teller, clock: Clock) => {
  const head = async (id: DistrictId): Promise<RollHead> => {
    const item = await table.get(rollKeys.head(id))
    return item ? RollHead().parse(item) : emptyHead
  }

  const historyItem = ({ after, what, on }: RollChange, { personId }: Pick<Actor, 'personId'>): Item => ({
    key: rollKeys.history(after.beneficiaryId, after.version),
    values: { version: after.version, at: clock(), by: personId, what, on, content: after.content },
  })

  const numberWrites = (edition: Edition, { before, after }: RollChange): Write[] => {
    const [old, current] = [before && numberItem(edition, before), numberItem(edition, after)]
    if (old?.key.sk === current?.key.sk) return []
    const { beneficiaryId } = after
    return [
      ...(old ? [{ erase: old.key }] : []),
      ...(current ? [{ put: current, ifAbsent: true as const, otherwise: () => twiceOnRoll({ beneficiaryId }) }] : []),
    ]
  }

  const contactWrites = (edition: Edition, id: BeneficiaryId, contact: RollOutcome['contact']): Write[] => {
    if (contact === undefined) return []
    const key = { pk: rollKeys.contacts(edition), sk: id }
    return contact === 'erased' ? [{ erase: key }] : [{ put: { key, values: contact } }]
  }

  return {
    head,

    async entry(districtId: DistrictId, id: BeneficiaryId): Promise<RollEntry | undefined> {
      const { edition } = await head(districtId)
      const item = await table.get({ pk: rollKeys.entries({ districtId, edition }), sk: id })
      return item && entryOf(item)
    },

    async page(districtId: DistrictId, request: PageRequest): Promise<Page<RollEntry>> {
      const { edition } = await head(districtId)
      return pageAs(await table.query({ pk: rollKeys.entries({ districtId, edition }), ...request }), entryOf)
    },

    /** The whole roll, in the order of ids. */
    async all(districtId: DistrictId): Promise<readonly RollEntry[]> {
      const { edition } = await head(districtId)
      const pk = rollKeys.entries({ districtId, edition })
      return (await everyItem((cursor) => table.query({ pk, limit: 1000, cursor }))).map(entryOf)
    },

    async contact(districtId: DistrictId, id: BeneficiaryId): Promise<RollContact | undefined> {
      const { edition } = await head(districtId)
      const item = await table.get({ pk: rollKeys.contacts({ districtId, edition }), sk: id })
      return item && z.object(RollContact().shape).parse(item)
    },

    async contacts(districtId: DistrictId): Promise<ReadonlyMap<BeneficiaryId, RollContact>> {
      const { edition } = await head(districtId)
      const pk = rollKeys.contacts({ districtId, edition })
      const items = await everyItem((cursor) => table.query({ pk, limit: 1000, cursor }))
      return new Map(items.map((item) => [BeneficiaryId().parse(item['sk']), z.object(RollContact().shape).parse(item)]))
    },

    /** Where letters went is not kept longer than the organization that sent them takes part. */
    async eraseContacts(districtId: DistrictId): Promise<void> {
      const { edition } = await head(districtId)
      const pk = rollKeys.contacts({ districtId, edition })
      const items = await everyItem((cursor) => table.query({ pk, limit: 1000, cursor }))
      for (let at = 0; at < items.length; at += erasedAtOnce)
        await table.transact(items.slice(at, at + erasedAtOnce).map(({ sk }) => ({ erase: { pk, sk: String(sk) } })))
    },

    async history(id: BeneficiaryId, page: PageRequest): Promise<Page<RollHistoryEntry>> {
      return pageAs(await table.query({ pk: id, prefix: 'HISTORY#', newestFirst: true, ...page }), (item) => RollHistoryEntry().parse(item))
    },

    /** Everything a change of the roll leaves, or nothing of it. While an import replaces the roll, nobody else changes it. */
    async save(
      districtId: DistrictId,
      outcome: RollOutcome,
      by: { readonly actor: Actor; readonly saving?: Saving; readonly drafts: readonly KeptPlan[] },
    ) {
      const before = await head(districtId)
      if (before.importing) throw rollBusy({ importId: before.importing })
      const added = outcome.changes.filter((change) => !change.before).length
      if (before.businesses + added > rollLimit) throw rollFull({ atMost: rollLimit })
      const edition = { districtId, edition: before.edition }
      const [first] = outcome.changes
      if (!first) return
      const moves = outcome.changes.some(({ before, after }) => changesFees(before?.content, after.content) || after.gone?.because === 'mistaken')
      await table.transact([
        ...(by.saving ? [actDone(first.after.beneficiaryId, by.saving)] : []),
        ...outcome.changes.flatMap((change): Write[] => [
          {
            put: entryItem(edition, change.after),
            ...(change.before ? { ifVersion: change.before.version } : { ifAbsent: true as const }),
            otherwise: changedMeanwhile,
          },
          { put: historyItem(change, by.actor) },
          ...numberWrites(edition, change),
        ]),
        ...contactWrites(edition, first.after.beneficiaryId, outcome.contact),
        headWrite(districtId, before, { ...before, version: before.version + 1, businesses: before.businesses + added }),
        ...(moves ? feeWrites(by.drafts) : []),
        tell(by.actor, { name: outcome.event, about: first.after.beneficiaryId, after: { districtId, ...outcome.after } }),
      ])
    },
  }
}
