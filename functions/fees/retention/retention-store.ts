import * as z from 'zod'
import type { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import { PersonId } from '../../kernel/ids.ts'
import { changedMeanwhile } from '../../kernel/problem.ts'
import { type Infer, lazy } from '../../kernel/schema.ts'
import type { Key } from '../../kernel/table.ts'
import { type FiscalYear, LocalDate } from '../../kernel/time.ts'
import { actDone, type Saving } from '../../platform/acts.ts'
import { everyItem, type Table } from '../../platform/dynamo-table.ts'
import type { Teller } from '../../platform/outbox.ts'
import { YearOf } from '../contract.ts'
import { type Holding, heldBy, holdingReasons } from './retention.ts'
import { RetentionTerms, type RetentionTermsView } from './retention-contract.ts'

const keys = {
  terms: (code: string): Key => ({ pk: `BOOKS#${code}`, sk: 'RETENTION-TERMS' }),
  year: (code: string, fiscalYear: FiscalYear): Key => ({ pk: `RETENTION#${code}`, sk: String(fiscalYear) }),
}

const TermsItem = lazy(() => z.object({ version: z.number(), terms: RetentionTerms(), by: PersonId() }))

const YearItem = lazy(() =>
  z.object({
    fiscalYear: YearOf(),
    goneOn: LocalDate().optional(),
    heldBy: z.array(z.object({ reason: z.enum(holdingReasons), count: z.number() })),
  }),
)
export type RetainedYear = Infer<typeof YearItem>

/** The questions fees asks its table of how long papers are kept. */
export const createRetentionStore = (table: Table, tell: Teller) => ({
  async ofMunicipality(localGovernmentCode: LocalGovernmentCode): Promise<RetentionTermsView & { readonly by?: PersonId }> {
    const item = await table.get(keys.terms(localGovernmentCode))
    return item ? { localGovernmentCode, ...TermsItem().parse(item) } : { localGovernmentCode, version: 0 }
  },

  async save({ localGovernmentCode, version, terms }: SetTerms, saving: Saving): Promise<void> {
    const about = `MUNICIPALITY#${localGovernmentCode}`
    const before = version === 1 ? { ifAbsent: true as const } : { ifVersion: version - 1 }
    const values = { localGovernmentCode, version, terms, by: saving.actor.personId }
    await table.transact([
      actDone(about, saving),
      { put: { key: keys.terms(localGovernmentCode), values }, ...before, otherwise: changedMeanwhile },
      tell(saving.actor, { name: 'RetentionTermsChanged', about, after: { localGovernmentCode, version, years: terms.years } }),
    ])
  },

  /** The years whose term was found over, gone or held. */
  async years(code: string): Promise<readonly RetainedYear[]> {
    const items = await everyItem((cursor) => table.query({ pk: `RETENTION#${code}`, limit: 1000, cursor }))
    return items.map((item) => YearItem().parse(item))
  },

  async saveHeld(code: LocalGovernmentCode, fiscalYear: FiscalYear, holding: Holding): Promise<void> {
    await table.transact([{ put: { key: keys.year(code, fiscalYear), values: { fiscalYear, heldBy: heldBy(holding) } } }])
  },

  /** All papers of the year are gone: told in the name of whoever set the term. */
  async saveGone(localGovernmentCode: LocalGovernmentCode, { fiscalYear, goneOn, by }: Gone): Promise<void> {
    await table.transact([
      { put: { key: keys.year(localGovernmentCode, fiscalYear), values: { fiscalYear, goneOn, heldBy: [] } } },
      tell(
        { personId: by, roles: [] },
        { name: 'YearPapersErased', about: `MUNICIPALITY#${localGovernmentCode}`, after: { localGovernmentCode, fiscalYear } },
      ),
    ])
  },
})

type SetTerms = Omit<RetentionTermsView, 'terms'> & { readonly terms: RetentionTerms }
type Gone = { readonly fiscalYear: FiscalYear; readonly goneOn: LocalDate; readonly by: PersonId }

export type RetentionStore = ReturnType<typeof createRetentionStore>
