import * as z from 'zod'
import { LocalGovernmentCode } from '../kernel/identifiers.ts'
import { PersonId } from '../kernel/ids.ts'
import type { Actor } from '../kernel/policy.ts'
import { changedMeanwhile } from '../kernel/problem.ts'
import { type Infer, lazy } from '../kernel/schema.ts'
import type { Key, Page } from '../kernel/table.ts'
import { Instant } from '../kernel/time.ts'
import { actDone, type Saving } from '../platform/acts.ts'
import { everyItem, type Item, pageAs, type Stored, type Table, type Write } from '../platform/dynamo-table.ts'
import type { PageRequest, Teller } from '../platform/outbox.ts'
import { type Change, changeWrites } from './books-store.ts'
import { LevyId, PayerId } from './contract.ts'
import { ordinal } from './items.ts'
import type { LevyRow } from './levy.ts'
import { LevyDraft, LevyError, LevyFindings, levyStatuses, Paper } from './levy-contract.ts'
import { levyTwice } from './problems.ts'

const keys = {
  levy: (id: LevyId): Key => ({ pk: id, sk: 'LEVY' }),
  error: (id: LevyId, at: number): Key => ({ pk: id, sk: `ERROR#${ordinal(at)}` }),
  /** A year of a district is levied once; a correction is an entry, not a second levy. */
  year: ({ districtId, fiscalYear }: KeptLevy['draft']): Key => ({ pk: `LEVIED#${districtId}`, sk: String(fiscalYear) }),
  serials: (municipality: string): Key => ({ pk: `BOOKS#${municipality}`, sk: 'SERIALS' }),
  payer: (id: PayerId): Key => ({ pk: id, sk: 'PAYER' }),
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
  }),
)
/** A levy from its draft to the claims it made. */
export type KeptLevy = Infer<typeof LevyItem>

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

const PayerItem = lazy(() =>
  z.object({
    payerId: PayerId(),
    localGovernmentCode: LocalGovernmentCode(),
    name: z.string(),
    nameKana: z.string(),
    postalCode: z.string(),
    address: z.string(),
  }),
)
export type KeptPayer = Infer<typeof PayerItem>

const payerOf = (item: Stored): KeptPayer => PayerItem().parse(item)

const payerItem = (municipality: KeptPayer['localGovernmentCode'], { payerId, name, nameKana, postalCode, address }: LevyRow): Item => ({
  key: keys.payer(payerId),
  indexes: { 'things-by-municipality': { pk: `PAYERS#${municipality}`, sk: payerId } },
  values: { payerId, localGovernmentCode: municipality, name, nameKana, postalCode, address },
})

/** The questions fees asks its table of levies. */
export const createLevyStore = (table: Table, tell: Teller) => {
  const told = ({ levyId, status, version, draft, document, found }: KeptLevy, name: string, actor: Actor): Write => {
    const { localGovernmentCode, districtId, fiscalYear } = draft
    const facts = { localGovernmentCode, districtId, fiscalYear, status, version, ...(document && { number: document.number, on: document.on }) }
    return tell(actor, { name, about: levyId, after: { ...facts, ...(found && { payers: found.payers, total: found.total }) } })
  }

  return {
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

    /** Whose money a district's is; nobody's before anything was levied. */
    async municipalityOf(districtId: string): Promise<string | undefined> {
      const { items } = await table.query({ pk: `LEVIED#${districtId}`, limit: 1 })
      return items[0] && String(items[0]['localGovernmentCode'])
    },

    async errors(id: LevyId, page: PageRequest): Promise<Page<LevyError>> {
      return pageAs(await table.query({ pk: id, prefix: 'ERROR#', ...page }), (item) => LevyError().parse(item))
    },

    async payer(id: PayerId): Promise<KeptPayer | undefined> {
      const item = await table.get(keys.payer(id))
      return item && payerOf(item)
    },

    async payers(code: string, page: PageRequest): Promise<Page<KeptPayer>> {
      return pageAs(await table.query({ index: 'things-by-municipality', pk: `PAYERS#${code}`, ...page }), payerOf)
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
      const serials = await table.get(keys.serials(code))
      const [next, version] = [Number(serials?.['next'] ?? 1), Number(serials?.['version'] ?? 0)]
      const references = (before.found?.payers ?? 0) * before.draft.instalments.length
      const taken = { ...after, firstSerial: next }
      await table.transact([
        actDone(after.levyId, saving),
        write(before, taken),
        {
          put: { key: keys.year(before.draft), values: { levyId: before.levyId, localGovernmentCode: code } },
          ifAbsent: true,
          otherwise: () => levyTwice({ levyId: before.levyId }),
        },
        {
          put: { key: keys.serials(code), values: { next: next + references, version: version + 1 } },
          ...(version === 0 ? { ifAbsent: true as const } : { ifVersion: version }),
          otherwise: changedMeanwhile,
        },
        told(taken, 'LevyDecided', saving.actor),
      ])
    },

    /** What a dry run found. Its errors are written before its result, so that none is missing where the result shows. */
    async saveFindings(before: KeptLevy, after: KeptLevy, errors: readonly LevyError[]): Promise<void> {
      const old = await everyItem((cursor) => table.query({ pk: before.levyId, prefix: 'ERROR#', limit: 1000, cursor }))
      const spare = old.slice(errors.length).map(({ pk, sk }): Write => ({ erase: { pk: String(pk), sk: String(sk) } }))
      const writes = [...errors.map((error, at): Write => ({ put: { key: keys.error(before.levyId, at), values: error } })), ...spare]
      for (let at = 0; at < writes.length; at += 100) await table.transact(writes.slice(at, at + 100))
      await table.transact([write(before, after), told(after, 'LevyRead', { personId: after.by, roles: [] })])
    },

    /** Some payers with their claims, and how far the run has come: whoever repeats it goes on from there, and nothing is written twice. */
    async saveBatch(before: KeptLevy, after: KeptLevy, { rows, change, event }: LevyBatch): Promise<void> {
      const code = before.draft.localGovernmentCode
      await table.transact([
        write(before, after),
        ...rows.map((row): Write => ({ put: payerItem(code, row) })),
        ...changeWrites(code, change),
        ...(event ? [told(after, event, { personId: after.decidedBy ?? after.by, roles: [] })] : []),
      ])
    },
  }
}

export type LevyBatch = { readonly rows: readonly LevyRow[]; readonly change: Change; readonly event?: string | undefined }
