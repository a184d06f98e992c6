import type { FiscalYear } from '../../kernel/time.ts'
import type { Table } from '../../platform/dynamo-table.ts'
import { holdingOf } from './holding-store.ts'
import { type Papers, papersOf } from './papers-items.ts'
import type { Holding } from './retention.ts'
import { thingsOfYear } from './year-things-store.ts'

/** How many writes one transaction takes. */
const writesAtOnce = 100

type Looked = { readonly fiscalYear: FiscalYear; readonly isKept: (year: FiscalYear) => boolean }
type Going = { readonly fiscalYear: FiscalYear; readonly gone: ReadonlySet<FiscalYear> }

/** The questions fees asks its table of the papers of a year: what holds them, and which there are. */
export const createPapersStore = (table: Table) => ({
  holding: (code: string, { fiscalYear, isKept }: Looked): Promise<Holding> =>
    holdingOf(thingsOfYear(table, code, fiscalYear), { code, fiscalYear, isKept }),

  ofYear: (code: string, { fiscalYear, gone }: Going): AsyncGenerator<Papers> =>
    papersOf(thingsOfYear(table, code, fiscalYear), { code, fiscalYear, gone })(),

  async discard({ writes }: Papers): Promise<void> {
    for (let at = 0; at < writes.length; at += writesAtOnce) await table.transact(writes.slice(at, at + writesAtOnce))
  },
})

export type PapersStore = ReturnType<typeof createPapersStore>
