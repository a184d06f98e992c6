import type { Clock } from '../../kernel/time.ts'
import { everyItem } from '../../platform/dynamo-table.ts'
import type { Files } from '../../platform/files.ts'
import type { Log } from '../../platform/log.ts'
import { expectedCash } from '../bank/bank-balance.ts'
import type { CheckingStore } from '../checking-store.ts'
import { retentionRun } from '../retention/retention-run.ts'
import { yearDesk } from '../year/year-desk.ts'
import { checkBooks, type Finding, isSound } from './books-check.ts'

type Checking = { readonly store: Omit<CheckingStore, 'years' | 'retention' | 'papers'> }

type Night = { readonly store: CheckingStore; readonly files: Pick<Files, 'erase'>; readonly clock: Clock; readonly log: Log }

/** What every check of a municipality's books finds, each from where it is kept. */
export type Checked = { readonly isSound: boolean; readonly findings: readonly Finding[]; readonly brokenSeal?: number }

/** The one list of checks, wherever it is asked for: on a page, in the night, after each journey. */
export const checkDesk = ({ store }: Checking) => ({
  async checked(municipality: string): Promise<Checked> {
    const [everything, accounts, movements, payouts] = await Promise.all([
      store.books.everything(municipality),
      everyItem((cursor) => store.banks.accountsOf(municipality, { limit: 1000, cursor })),
      store.banks.allOpenMovements(municipality),
      store.banks.allOpenPayouts(municipality),
    ])
    const findings = checkBooks({ ...everything, banks: expectedCash(accounts, { movements, payouts }) })
    const brokenSeal = await store.seals.firstBroken(municipality)
    return { isSound: isSound(findings) && brokenSeal === undefined, findings, ...(brokenSeal !== undefined && { brokenSeal }) }
  },
})

/** Every night: each municipality's books, one after the other, what its years that were closed came to, and which papers are kept long enough. What is not sound is kept for the operator, and the run fails, which rings the alarm. */
export const checkEveryBook =
  ({ store, files, clock, log }: Night) =>
  async (): Promise<void> => {
    const { checked } = checkDesk({ store })
    const { stateClosed } = yearDesk({ store })
    const discardExpired = retentionRun({ store, files, clock, log })
    const unsound: string[] = []
    for (const { localGovernmentCode } of await everyItem((cursor) => store.checks.municipalities({ limit: 100, cursor }))) {
      const { isSound: sound, findings, brokenSeal } = await checked(localGovernmentCode)
      const differences = findings.reduce((sum, finding) => sum + finding.differences.length, 0)
      await store.checks.save(localGovernmentCode, { at: clock(), isSound: sound, differences, ...(brokenSeal !== undefined && { brokenSeal }) })
      log.info('books checked', { localGovernmentCode, isSound: sound, differences })
      if (!sound) unsound.push(localGovernmentCode)
      await stateClosed(localGovernmentCode)
      // Papers may be what explains a difference: nothing goes before the books are sound.
      if (sound) await discardExpired(localGovernmentCode)
    }
    if (unsound.length > 0) throw new Error(`the books are not sound: ${unsound.join(' ')}`)
  }
