import type { Event } from '../../kernel/event.ts'
import { derivedId } from '../../platform/derived-id.ts'
import { fingerprint } from '../../platform/fingerprint.ts'
import { UnreadableSheet } from '../../platform/sheet.ts'
import { readSheet } from '../../platform/spreadsheet.ts'
import { ImportId } from '../contract.ts'
import type { Working } from '../furniture.ts'
import { BeneficiaryId, PremisesId } from './roll.ts'
import { type RollContact, rollLimit } from './roll-contract.ts'
import { changesFees, type RollEntry } from './roll-domain.ts'
import { isUnchanged, type ReadRoll, readRoll } from './roll-import.ts'
import { type EditionRow, importFileKey, type RollImport } from './roll-import-store.ts'

const starts: ReadonlySet<string> = new Set(['RollImportAsked', 'RollImportTakenOver', 'RollImportWentOn', 'RollImported'])

/** How many businesses one event writes: well within the time a worker has. */
const stepLength = 1_000

/** What reads and takes over files. Each step is one event; whichever is heard again finds its work done. */
export const rollImportRun = ({ store, files }: Working) => {
  const { imports, roll, plans } = store

  const read = async (run: RollImport, entries: readonly RollEntry[]): Promise<ReadRoll> => {
    const answer = await fetch(await files.signedDownload(importFileKey(run.importId), run.file.name))
    if (!answer.ok) throw new Error(`the file store answered ${answer.status}`)
    const table = readSheet(new Uint8Array(await answer.arrayBuffer()), run.file.kind, { rows: 3 * rollLimit, columns: 200 })
    return readRoll(table, run.mapping, { entries, minting: mintingOf(run) })
  }

  const dryRun = async (run: RollImport): Promise<void> => {
    if (run.status !== 'reading') return
    const { version: readOn } = await roll.head(run.districtId)
    const next = { ...run, version: run.version + 1, readOn }
    try {
      const { errors, found } = await read(run, await roll.all(run.districtId))
      await imports.saveFindings(run, { ...next, status: 'read', found }, errors)
    } catch (error) {
      if (!(error instanceof UnreadableSheet)) throw error
      await imports.saveFindings(run, { ...next, status: 'unreadable', fault: error.fault }, [])
    }
  }

  const goOn = async (run: RollImport): Promise<void> => {
    if (run.status !== 'writing') return
    const head = await roll.head(run.districtId)
    const [entries, contacts] = await Promise.all([roll.all(run.districtId), roll.contacts(run.districtId)])
    const { rows, movesFees } = editionOf(run, { entries, contacts, read: await read(run, entries) })
    const from = run.progress?.written ?? 0
    await imports.writeRows(run, head, rows.slice(from, from + stepLength))
    const written = Math.min(from + stepLength, rows.length)
    const next = { ...run, version: run.version + 1, progress: { written, of: rows.length } }
    if (written < rows.length) return imports.saveProgress(run, next)
    const drafts = movesFees ? await plans.draftsWithFee(run.districtId) : []
    await imports.finish(run, { ...next, status: 'done' }, { head, businesses: rows.length, drafts })
  }

  return async ({ name, about }: Event): Promise<void> => {
    if (!starts.has(name)) return
    const run = await imports.import(ImportId().parse(about))
    if (!run) return
    if (name === 'RollImported') {
      // The edition before the one that shows now; others may have come since, and have been swept by themselves.
      const { edition } = await roll.head(run.districtId)
      return imports.sweep(run.districtId, edition - 1)
    }
    if (name === 'RollImportAsked') return dryRun(run)
    await goOn(run)
  }
}

const mintingOf = ({ importId }: RollImport) => ({
  beneficiary: (key: string) => BeneficiaryId().parse(derivedId('bnf', importId, key)),
  premises: (key: string, place: string) => PremisesId().parse(derivedId('prm', importId, key, place)),
})

type Beside = { readonly entries: readonly RollEntry[]; readonly contacts: ReadonlyMap<BeneficiaryId, RollContact>; readonly read: ReadRoll }

/** The roll as it will be: whoever the file does not speak of stays as they are. */
const editionOf = (
  { districtId }: RollImport,
  { entries, contacts, read: { businesses } }: Beside,
): { readonly rows: readonly EditionRow[]; readonly movesFees: boolean } => {
  const rows = new Map<BeneficiaryId, EditionRow>(
    entries.map((entry) => [entry.beneficiaryId, { entry, contact: contacts.get(entry.beneficiaryId), isChanged: false }]),
  )
  for (const business of businesses) {
    const { beneficiaryId, content, contact, before } = business
    const kept = contact ?? contacts.get(beneficiaryId)
    if (before && isUnchanged(business)) {
      rows.set(beneficiaryId, { entry: before, contact: kept, isChanged: false })
      continue
    }
    const entry = { ...before, beneficiaryId, districtId, version: (before?.version ?? 0) + 1, fingerprint: fingerprint(content), content }
    rows.set(beneficiaryId, { entry, contact: kept, isChanged: true })
  }
  const movesFees = businesses.some(({ before, content }) => changesFees(before?.content, content))
  return { rows: [...rows.values()].toSorted((a, b) => (a.entry.beneficiaryId < b.entry.beneficiaryId ? -1 : 1)), movesFees }
}
