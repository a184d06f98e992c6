import * as z from 'zod'
import { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import { PersonId } from '../../kernel/ids.ts'
import { YenDifference } from '../../kernel/money.ts'
import type { Actor } from '../../kernel/policy.ts'
import { changedMeanwhile } from '../../kernel/problem.ts'
import { type Infer, lazy } from '../../kernel/schema.ts'
import type { Key, Page } from '../../kernel/table.ts'
import { Instant } from '../../kernel/time.ts'
import { actDone, type Saving } from '../../platform/acts.ts'
import { everyItem, type Item, pageAs, type Stored, type Table, type Write } from '../../platform/dynamo-table.ts'
import type { PageRequest, Teller } from '../../platform/outbox.ts'
import { type Change, changeWrites } from '../books/books-store.ts'
import { type LevyChangeId, LevyId, type PayerId } from '../contract.ts'
import { ordinal } from '../items.ts'
import {
  type Assessment,
  assessmentItem,
  assessmentKey,
  assessmentOf,
  type KeptPayer,
  payerItem,
  payerKey,
  payerOf,
  searched,
} from '../payer/payer-items.ts'
import { levyTwice } from '../problems.ts'
import type { LevyRow, ReadLevy } from './levy.ts'
import { LevyChangeView } from './levy-change-contract.ts'
import { LevyDraft, LevyError, LevyFindings, levyStatuses, Paper, RolledPayer } from './levy-contract.ts'

const keys = {
  levy: (id: LevyId): Key => ({ pk: id, sk: 'LEVY' }),
  error: (id: LevyId, at: number): Key => ({ pk: id, sk: `ERROR#${ordinal(at)}` }),
  rolled: (id: LevyId, payer: PayerId): Key => ({ pk: id, sk: `ROLLED#${payer}` }),
  /** A year of a district is levied once; a correction is an entry, not a second levy. */
  year: ({ districtId, fiscalYear }: KeptLevy['draft']): Key => ({ pk: `LEVIED#${districtId}`, sk: String(fiscalYear) }),
  serials: (municipality: string): Key => ({ pk: `BOOKS#${municipality}`, sk: 'SERIALS' }),
  change: (levy: LevyId, id: LevyChangeId): Key => ({ pk: levy, sk: `CHANGE#${id}` }),
}

/** Where the roll of a levy is sent. */
export const levyFileKey = (levyId: LevyId) => `attachments/${levyId}/roll`

const LevyItem = lazy(() =>
  z.object({
    levyId: LevyId(),
    version: z.number(),
    fingerprint: z.string(),
    by: PersonId(),
    at: Instant(),
    status: z.enum(levyStatuses),
    draft: z.object(LevyDraft().shape),
    fault: z.string().optional(),
    found: LevyFindings().optional(),
    document: Paper().optional(),
    decidedBy: PersonId().optional(),
    firstSerial: z.number().optional(),
    progress: z.object({ written: z.number(), of: z.number() }).optional(),
    changed: YenDifference().optional(),
    opened: z.number().optional(),
  }),
)
/** A levy from its draft to the claims it made. */
export type KeptLevy = Infer<typeof LevyItem>

const ChangeItem = lazy(() => z.object({ ...LevyChangeView().shape, fingerprint: z.string(), by: PersonId() }))
/** A change of a levy in the course of its year, with its reason. */
export type KeptChange = Infer<typeof ChangeItem>

const levyOf = (item: Stored): KeptLevy => LevyItem().parse(item)

const levyItem = (levy: KeptLevy): Item => ({
  key: keys.levy(levy.levyId),
  indexes: {
    'things-by-municipality': { pk: `LEVIES#${levy.draft.localGovernmentCode}`, sk: levy.levyId },
    ...(levy.status === 'writing' && { 'things-open': { pk: `LEVIES#${levy.draft.localGovernmentCode}`, sk: levy.levyId } }),
  },
  values: levy,
})

const write = (before: KeptLevy | undefined, after: KeptLevy): Write => ({
  put: levyItem(after),
  ...(before ? { ifVersion: before.version } : { ifAbsent: true as const }),
  otherwise: changedMeanwhile,
})

const RolledItem = lazy(() => RolledPayer().omit({ parts: true }))
type Rolled = Infer<typeof RolledItem>

/** The questions fees asks its table of levies. */
export const createLevyStore = (table: Table, tell: Teller) => {
  const told = ({ levyId, status, version, draft, document, found }: KeptLevy, name: string, actor: Actor): Write => {
    const { localGovernmentCode, districtId, fiscalYear } = draft
    const facts = { localGovernmentCode, districtId, fiscalYear, status, version, ...(document && { number: document.number, on: document.on }) }
    return tell(actor, { name, about: levyId, after: { ...facts, ...(found && { payers: found.payers, total: found.total }) } })
  }

  /** The next number of a reference, and the write that takes so many of them from all others. */
  const serialsOf = async (code: string) => {
    const serials = await table.get(keys.serials(code))
    const [next, version] = [Number(serials?.['next'] ?? 1), Number(serials?.['version'] ?? 0)]
    const take = (references: number): Write => ({
      put: { key: keys.serials(code), values: { next: next + references, version: version + 1 } },
      ...(version === 0 ? { ifAbsent: true as const } : { ifVersion: version }),
      otherwise: changedMeanwhile,
    })
    return { next, take }
  }

  return {
    serialsOf,

    async change(id: LevyId, change: LevyChangeId): Promise<KeptChange | undefined> {
      const item = await table.get(keys.change(id, change))
      return item && ChangeItem().parse(item)
    },

    async changes(id: LevyId, page: PageRequest): Promise<Page<KeptChange>> {
      return pageAs(await table.query({ pk: id, prefix: 'CHANGE#', newestFirst: true, ...page }), (item) => ChangeItem().parse(item))
    },

    /** A change of the levy with all it does to claims: its payer, its numbers and its entries together. */
    async saveChange(before: KeptLevy, after: KeptLevy, { kept, row, change, serials, actor }: LevyChanging): Promise<void> {
      const code = before.draft.localGovernmentCode
      const { localGovernmentCode, districtId } = after.draft
      const { changeId, cause, document } = kept
      await table.transact([
        { put: { key: keys.change(after.levyId, changeId), values: kept }, ifAbsent: true, otherwise: changedMeanwhile },
        write(before, after),
        ...(row ? [{ put: payerItem(code, row) }, { put: assessmentItem(after, row), ifAbsent: true as const, otherwise: changedMeanwhile }] : []),
        ...(serials ? [serials] : []),
        ...changeWrites(code, change, actor),
        tell(actor, {
          name: 'LevyChanged',
          about: after.levyId,
          after: { localGovernmentCode, districtId, changeId, cause, number: document.number, on: document.on },
        }),
      ])
    },

    async levy(id: LevyId): Promise<KeptLevy | undefined> {
      const item = await table.get(keys.levy(id))
      return item && levyOf(item)
    },

    async ofMunicipality(code: string, page: PageRequest): Promise<Page<KeptLevy>> {
      return pageAs(await table.query({ index: 'things-by-municipality', pk: `LEVIES#${code}`, newestFirst: true, ...page }), levyOf)
    },

    /** Levies whose claims are being written: what they have so far shows nowhere. */
    async beingWritten(code: string): Promise<ReadonlySet<LevyId>> {
      const items = await everyItem((cursor) => table.query({ index: 'things-open', pk: `LEVIES#${code}`, limit: 100, cursor }))
      return new Set(items.map((item) => levyOf(item).levyId))
    },

    /** The levies of a district, each of its year. */
    async ofDistrict(districtId: string): Promise<readonly KeptLevy[]> {
      const years = await everyItem((cursor) => table.query({ pk: `LEVIED#${districtId}`, limit: 100, cursor }))
      const found = await Promise.all(years.map(({ levyId }) => table.get(keys.levy(LevyId().parse(levyId)))))
      return found.flatMap((item) => (item ? [levyOf(item)] : []))
    },

    /** Whose money a district's is; nobody's before anything was levied. */
    async municipalityOf(districtId: string): Promise<LocalGovernmentCode | undefined> {
      const { items } = await table.query({ pk: `LEVIED#${districtId}`, limit: 1 })
      return items[0] && LocalGovernmentCode().parse(items[0]['localGovernmentCode'])
    },

    async errors(id: LevyId, page: PageRequest): Promise<Page<LevyError>> {
      return pageAs(await table.query({ pk: id, prefix: 'ERROR#', ...page }), (item) => LevyError().parse(item))
    },

    /** What the roll says of each payer, as it was tried and then decided. */
    async rolled(id: LevyId, page: PageRequest): Promise<Page<Rolled>> {
      return pageAs(await table.query({ pk: id, prefix: 'ROLLED#', ...page }), (item) => RolledItem().parse(item))
    },

    async payer(id: PayerId): Promise<KeptPayer | undefined> {
      const item = await table.get(payerKey(id))
      return item && payerOf(item)
    },

    async payers(code: string, { text, ...page }: PageRequest & { readonly text?: string | undefined }): Promise<Page<KeptPayer>> {
      const contains = { searchText: text && searched(text) }
      return pageAs(await table.query({ index: 'things-by-municipality', pk: `PAYERS#${code}`, contains, ...page }), payerOf)
    },

    /** What a levy assessed of each, in the order of the roll. */
    async assessments(id: LevyId, page: PageRequest): Promise<Page<Assessment>> {
      return pageAs(await table.query({ pk: id, prefix: 'ASSESSMENT#', ...page }), assessmentOf)
    },

    async assessment(id: LevyId, payer: PayerId): Promise<Assessment | undefined> {
      const item = await table.get(assessmentKey(id, payer))
      return item && assessmentOf(item)
    },

    /** What a payer was assessed, the latest year first. */
    async assessmentsOf(payer: PayerId, page: PageRequest): Promise<Page<Assessment>> {
      return pageAs(await table.query({ index: 'claims-by-payer', pk: `ASSESSMENTS#${payer}`, newestFirst: true, ...page }), assessmentOf)
    },

    async announce(levy: KeptLevy, actor: Actor): Promise<void> {
      await table.transact([write(undefined, levy), told(levy, 'LevyDrafted', actor)])
    },

    async saveAct(before: KeptLevy, after: KeptLevy, { saving, event }: { readonly saving: Saving; readonly event: string }): Promise<void> {
      await table.transact([actDone(after.levyId, saving), write(before, after), told(after, event, saving.actor)])
    },

    /** The decision takes the year and the numbers of its references, so that no other levy gets either. */
    async decide(before: KeptLevy, after: KeptLevy, saving: Saving): Promise<void> {
      const code = before.draft.localGovernmentCode
      const { next, take } = await serialsOf(code)
      const taken = { ...after, firstSerial: next }
      await table.transact([
        actDone(after.levyId, saving),
        write(before, taken),
        {
          put: { key: keys.year(before.draft), values: { levyId: before.levyId, localGovernmentCode: code } },
          ifAbsent: true,
          otherwise: () => levyTwice({ levyId: before.levyId }),
        },
        take((before.found?.payers ?? 0) * before.draft.instalments.length),
        told(taken, 'LevyDecided', saving.actor),
      ])
    },

    /** What a dry run found. Its rows and errors are written before its result, so that none is missing where the result shows. */
    async saveFindings(before: KeptLevy, after: KeptLevy, { rows, errors }: ReadLevy): Promise<void> {
      const id = before.levyId
      const made = [
        ...errors.map((error, at): Item => ({ key: keys.error(id, at), values: error })),
        ...rows.map(({ payerId, name, fee, expectedBenefit, explanation }): Item => {
          return { key: keys.rolled(id, payerId), values: { payerId, name, fee, expectedBenefit, explanation } }
        }),
      ]
      const standing = new Set(made.map(({ key }) => key.sk))
      const old = ['ERROR#', 'ROLLED#'].map((prefix) => everyItem((cursor) => table.query({ pk: id, prefix, limit: 1000, cursor })))
      const spare = (await Promise.all(old)).flat().filter(({ sk }) => !standing.has(String(sk)))
      const writes = [...made.map((put): Write => ({ put })), ...spare.map(({ sk }): Write => ({ erase: { pk: id, sk: String(sk) } }))]
      for (let at = 0; at < writes.length; at += 100) await table.transact(writes.slice(at, at + 100))
      await table.transact([write(before, after), told(after, 'LevyRead', { personId: after.by, roles: [] })])
    },

    /** Some payers with their claims, and how far the run has come: whoever repeats it goes on from there, and nothing is written twice. */
    async saveBatch(before: KeptLevy, after: KeptLevy, { rows, change, event }: LevyBatch): Promise<void> {
      const code = before.draft.localGovernmentCode
      const actor = { personId: after.decidedBy ?? after.by, roles: [] }
      await table.transact([
        write(before, after),
        ...rows.flatMap((row): Write[] => [{ put: payerItem(code, row) }, { put: assessmentItem(after, row) }]),
        ...changeWrites(code, change, actor),
        ...(event ? [told(after, event, actor)] : []),
      ])
    },
  }
}

export type LevyChanging = {
  readonly kept: KeptChange
  readonly row: LevyRow | undefined
  readonly change: Change
  readonly serials: Write | undefined
  readonly actor: Actor
}

export type LevyBatch = { readonly rows: readonly LevyRow[]; readonly change: Change; readonly event?: string | undefined }
