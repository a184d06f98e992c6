import type { Event } from '../../kernel/event.ts'
import { dateInTokyo } from '../../kernel/time.ts'
import { derivedId } from '../../platform/derived-id.ts'
import { UnreadableSheet } from '../../platform/sheet.ts'
import { readSheet } from '../../platform/spreadsheet.ts'
import { determine } from '../books/books-acts.ts'
import { ClaimId, EntryId, LevyId } from '../contract.ts'
import type { Working } from '../furniture.ts'
import { type Due, dueDates } from './due-date.ts'
import { claimsOf, findingsOf, type LevyRow, partsOf, type ReadLevy, readLevyRoll } from './levy.ts'
import { type KeptLevy, type LevyBatch, levyFileKey } from './levy-store.ts'

const starts: ReadonlySet<string> = new Set(['LevyAsked', 'LevyDecided', 'LevyWentOn'])

/** How many payers one event writes: well within the time a worker has. */
const stepLength = 1_000

/** What a transaction takes (100), less the levy itself, the months and years it looks at, the revenue and the event. */
const writesAtOnce = 90

const rollLimits = { rows: 50_000, columns: 200 }

/** What reads rolls and writes claims. Each step is one event; whichever is heard again finds its work done. */
export const levyRun = ({ store, files, clock, holidays }: Working) => {
  const { levies } = store

  const read = async ({ levyId, draft }: KeptLevy): Promise<ReadLevy> => {
    const answer = await fetch(await files.signedDownload(levyFileKey(levyId), draft.file.name))
    if (!answer.ok) throw new Error(`the file store answered ${answer.status}`)
    return readLevyRoll(readSheet(new Uint8Array(await answer.arrayBuffer()), 'csv', rollLimits))
  }

  const dueOf = async ({ draft }: KeptLevy): Promise<readonly Due[]> =>
    dueDates(draft.fiscalYear, draft.instalments, { closed: draft.closedDays, holidays: await holidays() })

  const dryRun = async (levy: KeptLevy): Promise<void> => {
    if (levy.status !== 'reading') return
    const next = { ...levy, version: levy.version + 1 }
    try {
      const found = await read(levy)
      const findings = findingsOf(found, { ...levy.draft, due: await dueOf(levy) })
      await levies.saveFindings(levy, { ...next, status: 'read', found: findings }, { ...found, errors: found.errors.slice(0, 10_000) })
    } catch (error) {
      if (!(error instanceof UnreadableSheet)) throw error
      await levies.saveFindings(levy, { ...next, status: 'unreadable', fault: error.fault }, { rows: [], errors: [] })
    }
  }

  const goOn = async (levy: KeptLevy): Promise<void> => {
    if (levy.status !== 'writing') return
    const [{ rows }, due] = [await read(levy), await dueOf(levy)]
    const from = levy.progress?.written ?? 0
    const step = rows.slice(from, from + stepLength)
    const bookedOn = dateInTokyo(clock())
    let before = levy
    let written = from
    for (const batch of batchesOf(step, (row) => partsOf(row.fee, { ...levy.draft, due }).filter((part) => part > 0).length)) {
      const claims = batch.flatMap((row, at) => claimsIn(levy, row, { due, firstSerial: (levy.firstSerial ?? 1) + (written + at) * due.length }))
      written += batch.length
      const isLast = written === rows.length
      const after: KeptLevy = { ...before, version: before.version + 1, status: isLast ? 'done' : 'writing', progress: { written, of: rows.length } }
      const entries = claims.map((claim) =>
        determine(claim, {
          bookedOn,
          entryId: () => EntryId().parse(derivedId('ent', claim.claimId, 'determined')),
          reason: levy.draft.fiscalYear.toString(),
        }),
      )
      const event = isLast ? 'LevyMade' : written === from + step.length ? 'LevyWentOn' : undefined
      const made: LevyBatch = { rows: batch, change: { claims: claims.map((claim) => ({ after: claim })), entries }, event }
      await levies.saveBatch(before, after, made)
      before = after
    }
  }

  return async ({ name, about }: Event): Promise<void> => {
    if (!starts.has(name)) return
    const levy = await levies.levy(LevyId().parse(about))
    if (!levy) return
    if (name === 'LevyAsked') return dryRun(levy)
    await goOn(levy)
  }
}

const claimsIn = ({ levyId, draft }: KeptLevy, row: LevyRow, { due, firstSerial }: { readonly due: readonly Due[]; readonly firstSerial: number }) =>
  claimsOf({ ...draft, levyId, due }, row, {
    firstSerial,
    claimId: (instalment) => ClaimId().parse(derivedId('clm', levyId, row.payerId, String(instalment))),
  })

/** So many payers at a time as one transaction takes: a claim is three writes; its payer, what they were assessed and their account three more. */
const batchesOf = (rows: readonly LevyRow[], claims: (row: LevyRow) => number): readonly (readonly LevyRow[])[] => {
  const batches: LevyRow[][] = []
  let writes = writesAtOnce + 1
  for (const row of rows) {
    const needed = 3 + 3 * claims(row)
    if (writes + needed > writesAtOnce) {
      batches.push([])
      writes = 0
    }
    batches.at(-1)?.push(row)
    writes += needed
  }
  return batches
}
