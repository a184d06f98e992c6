import * as z from 'zod'
import { PersonId } from '../../kernel/ids.ts'
import type { Actor } from '../../kernel/policy.ts'
import { changedMeanwhile } from '../../kernel/problem.ts'
import { type Infer, lazy } from '../../kernel/schema.ts'
import type { Page } from '../../kernel/table.ts'
import { type Clock, Instant } from '../../kernel/time.ts'
import { actDone, type Saving } from '../../platform/acts.ts'
import { everyItem, type Item, pageAs, type Stored, type Table, type Write } from '../../platform/dynamo-table.ts'
import type { PageRequest, Teller } from '../../platform/outbox.ts'
import { DistrictId, ImportId } from '../contract.ts'
import { ordinal } from '../items.ts'
import type { KeptPlan } from '../plan/plan-store.ts'
import { rollBusy } from '../problems.ts'
import type { RollContact } from './roll-contract.ts'
import type { RollEntry } from './roll-domain.ts'
import { ImportError, ImportFile, ImportFindings, ImportMapping, importStatuses } from './roll-import-contract.ts'
import { entryItem, feeWrites, headWrite, numberItem, type RollHead, rollKeys } from './roll-store.ts'

const keys = {
  import: (id: ImportId) => ({ pk: id, sk: 'IMPORT' }),
  error: (id: ImportId, at: number) => ({ pk: id, sk: `ERROR#${ordinal(at)}` }),
}

/** Where the file of an import is sent. */
export const importFileKey = (importId: ImportId) => `attachments/${importId}/roll`

const ImportItem = lazy(() =>
  z.object({
    importId: ImportId(),
    districtId: DistrictId(),
    version: z.number(),
    fingerprint: z.string(),
    by: PersonId(),
    at: Instant(),
    status: z.enum(importStatuses),
    file: ImportFile(),
    mapping: z.object(ImportMapping().shape),
    fault: z.string().optional(),
    found: ImportFindings().optional(),
    /** The roll it was read against: what changed since is read again. */
    readOn: z.number().optional(),
    progress: z.object({ written: z.number(), of: z.number() }).optional(),
  }),
)
/** An import from its announcement to the roll it made. */
export type RollImport = Infer<typeof ImportItem>

const importOf = (item: Stored): RollImport => ImportItem().parse(item)

const importItem = (run: RollImport): Item => ({
  key: keys.import(run.importId),
  indexes: { 'things-by-district': { pk: `IMPORTS#${run.districtId}`, sk: run.importId } },
  values: run,
})

const write = (before: RollImport | undefined, after: RollImport): Write => ({
  put: importItem(after),
  ...(before ? { ifVersion: before.version } : { ifAbsent: true as const }),
  otherwise: changedMeanwhile,
})

/** One business of the new edition, with what is written beside it. */
export type EditionRow = { readonly entry: RollEntry; readonly contact: RollContact | undefined; readonly isChanged: boolean }

/** An entry, its number, its contact and its history: four items each, a hundred in one transaction. */
const rowsAtOnce = 25

/** The questions districts asks its table of imports, and how a new edition of a roll is written. */
export const createRollImportStore = (table: Table, tell: Teller, clock: Clock) => {
  const told = (run: RollImport, name: string, actor: Actor): Write =>
    tell(actor, { name, about: run.importId, after: { districtId: run.districtId, status: run.status, version: run.version, ...run.found } })

  return {
    async import(id: ImportId): Promise<RollImport | undefined> {
      const item = await table.get(keys.import(id))
      return item && importOf(item)
    },

    async ofDistrict(id: DistrictId, page: PageRequest): Promise<Page<RollImport>> {
      return pageAs(await table.query({ index: 'things-by-district', pk: `IMPORTS#${id}`, newestFirst: true, ...page }), importOf)
    },

    async errors(id: ImportId, page: PageRequest): Promise<Page<ImportError>> {
      return pageAs(await table.query({ pk: id, prefix: 'ERROR#', ...page }), (item) => ImportError().parse(item))
    },

    /** Of a file that is erased: its name, and the cells that did not fit. The hash stays, for it says what was read. */
    async forgetFile(run: RollImport): Promise<void> {
      for (;;) {
        const { items } = await table.query({ pk: run.importId, prefix: 'ERROR#', limit: 100 })
        if (items.length === 0) break
        await table.transact(items.map(({ sk }) => ({ erase: { pk: run.importId, sk: String(sk) } })))
      }
      if (run.file.name === run.file.sha256) return
      const forgotten = { ...run, file: { ...run.file, name: run.file.sha256 } }
      await table.transact([{ put: importItem(forgotten), ifVersion: run.version, otherwise: changedMeanwhile }])
    },

    async announce(run: RollImport, actor: Actor): Promise<void> {
      await table.transact([write(undefined, run), told(run, 'RollImportAnnounced', actor)])
    },

    /** An act of who imports; taking over takes hold of the roll, so that nobody else changes it meanwhile. */
    async saveAct(before: RollImport, after: RollImport, saving: Saving, event: string): Promise<void> {
      await table.transact([actDone(after.importId, saving), write(before, after), told(after, event, saving.actor)])
    },

    async takeHold(before: RollImport, after: RollImport, { head, saving }: { readonly head: RollHead; readonly saving: Saving }): Promise<void> {
      if (head.importing) throw rollBusy({ importId: head.importing })
      await table.transact([
        actDone(after.importId, saving),
        write(before, after),
        headWrite(after.districtId, head, { ...head, version: head.version + 1, importing: after.importId }),
        told(after, 'RollImportTakenOver', saving.actor),
      ])
    },

    /** What a dry run found. Its errors are written before its result, so that none is missing where the result shows. */
    async saveFindings(before: RollImport, after: RollImport, errors: readonly ImportError[]): Promise<void> {
      const old = await everyItem((cursor) => table.query({ pk: before.importId, prefix: 'ERROR#', limit: 1000, cursor }))
      const spare = old.slice(errors.length).map(({ pk, sk }): Write => ({ erase: { pk: String(pk), sk: String(sk) } }))
      const writes = [...errors.map((error, at): Write => ({ put: { key: keys.error(before.importId, at), values: error } })), ...spare]
      for (let at = 0; at < writes.length; at += 100) await table.transact(writes.slice(at, at + 100))
      await table.transact([write(before, after), told(after, 'RollImportRead', { personId: after.by, roles: [] })])
    },

    /** Writes a part of the next edition. Nobody sees it yet; repeated, it writes the same. */
    async writeRows(run: RollImport, { edition }: RollHead, rows: readonly EditionRow[]): Promise<void> {
      const place = { districtId: run.districtId, edition: edition + 1 }
      const writesOf = ({ entry, contact, isChanged }: EditionRow): Write[] => {
        const number = entry.gone ? undefined : numberItem(place, entry)
        const { beneficiaryId, version, content } = entry
        return [
          { put: entryItem(place, entry) },
          ...(number ? [{ put: number }] : []),
          ...(contact ? [{ put: { key: { pk: rollKeys.contacts(place), sk: beneficiaryId }, values: contact } }] : []),
          ...(isChanged
            ? [{ put: { key: rollKeys.history(beneficiaryId, version), values: { version, at: clock(), by: run.by, what: 'import', content } } }]
            : []),
        ]
      }
      for (let at = 0; at < rows.length; at += rowsAtOnce) await table.transact(rows.slice(at, at + rowsAtOnce).flatMap(writesOf))
    },

    /** One step further; the event starts the next one. */
    async saveProgress(before: RollImport, after: RollImport): Promise<void> {
      await table.transact([write(before, after), told(after, 'RollImportWentOn', { personId: after.by, roles: [] })])
    },

    /** Shows the new edition, in one moment. */
    async finish(
      before: RollImport,
      after: RollImport,
      { head, businesses, drafts }: { readonly head: RollHead; readonly businesses: number; readonly drafts: readonly KeptPlan[] },
    ): Promise<void> {
      await table.transact([
        write(before, after),
        headWrite(after.districtId, head, { edition: head.edition + 1, version: head.version + 1, businesses }),
        ...feeWrites(drafts),
        told(after, 'RollImported', { personId: after.by, roles: [] }),
      ])
    },

    /** Erases what an edition held that nobody sees any more, its contacts before all. */
    async sweep(districtId: DistrictId, edition: number): Promise<void> {
      const place = { districtId, edition }
      for (const pk of [rollKeys.contacts(place), rollKeys.numbers(place), rollKeys.entries(place)]) {
        for (;;) {
          const { items } = await table.query({ pk, limit: 100 })
          if (items.length === 0) break
          await table.transact(items.map((item) => ({ erase: { pk, sk: String(item['sk']) } })))
        }
      }
    },
  }
}
