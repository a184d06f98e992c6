import type { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import { type Clock, dateInTokyo, type FiscalYear } from '../../kernel/time.ts'
import type { Files } from '../../platform/files.ts'
import type { Log } from '../../platform/log.ts'
import type { BooksStore } from '../books/books-store.ts'
import type { PapersStore } from './papers-store.ts'
import { heldBy, isExpired } from './retention.ts'
import type { RetentionStore } from './retention-store.ts'

type Running = {
  readonly store: { readonly retention: RetentionStore; readonly papers: PapersStore; readonly books: Pick<BooksStore, 'closed'> }
  readonly files: Pick<Files, 'erase'>
  readonly clock: Clock
  readonly log: Log
}

/** 廃棄: what a municipality's rule says is kept long enough goes, a closed year after the other; of a year that anything holds, nothing does. */
export const retentionRun =
  ({ store: { retention, papers, books }, files, clock, log }: Running) =>
  async (code: LocalGovernmentCode): Promise<void> => {
    const { terms, by } = await retention.ofMunicipality(code)
    if (!terms || !by) return
    const today = dateInTokyo(clock())
    const known = await retention.years(code)
    const gone = new Set(known.filter(({ goneOn }) => goneOn !== undefined).map(({ fiscalYear }) => fiscalYear))
    const isKept = (year: FiscalYear): boolean => !isExpired(year, terms, today)
    const due = [...(await books.closed(code)).years].filter((year) => !isKept(year) && !gone.has(year)).toSorted((a, b) => a - b)
    for (const fiscalYear of due) {
      const holding = await papers.holding(code, { fiscalYear, isKept })
      if (heldBy(holding).length > 0) {
        await retention.saveHeld(code, fiscalYear, holding)
        continue
      }
      for await (const some of papers.ofYear(code, { fiscalYear, gone })) {
        for (const key of some.files) await files.erase(key)
        await papers.discard(some)
      }
      gone.add(fiscalYear)
      await retention.saveGone(code, { fiscalYear, goneOn: today, by })
      log.info('papers of a year erased', { localGovernmentCode: code, fiscalYear })
    }
  }
