import * as z from 'zod'
import type { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import { changedMeanwhile } from '../../kernel/problem.ts'
import { type Infer, lazy } from '../../kernel/schema.ts'
import type { Key } from '../../kernel/table.ts'
import { type FiscalYear, LocalDate } from '../../kernel/time.ts'
import { actDone, type Saving } from '../../platform/acts.ts'
import { everyItem, type Table } from '../../platform/dynamo-table.ts'
import type { Teller } from '../../platform/outbox.ts'
import { GrantId } from '../contract.ts'
import { Paper } from '../levy/levy-contract.ts'
import { YearStatement } from './year-contract.ts'

const keys = {
  statement: (code: string, fiscalYear: FiscalYear): Key => ({ pk: `STATEMENTS#${code}`, sk: String(fiscalYear) }),
  /** A district may have one plan after the other: each is known by the day it ended. */
  closing: (districtId: string, endsOn: LocalDate): Key => ({ pk: districtId, sk: `PLAN-CLOSING#${endsOn}` }),
}

const ClosingItem = lazy(() => z.object({ document: Paper(), endsOn: LocalDate(), on: LocalDate(), by: z.string(), version: z.number() }))
export type KeptClosing = Infer<typeof ClosingItem>

/** The questions fees asks its table of years that are over. */
export const createYearStore = (table: Table, tell: Teller) => ({
  /** What a closed year came to, as it was found when it was closed. */
  async statement(code: string, fiscalYear: FiscalYear): Promise<YearStatement | undefined> {
    const item = await table.get(keys.statement(code, fiscalYear))
    return item && YearStatement().parse(item)
  },

  /** Follows from the journal of a closed year, which nobody changes any more: written down once. */
  async saveStatement(localGovernmentCode: LocalGovernmentCode, statement: YearStatement): Promise<void> {
    const key = keys.statement(localGovernmentCode, statement.fiscalYear as FiscalYear)
    await table.transact([{ put: { key, values: statement }, ifAbsent: true, otherwise: changedMeanwhile }])
  },

  /** Grants of a year that are not settled. */
  async unsettled(code: string, fiscalYear: FiscalYear): Promise<readonly GrantId[]> {
    const question = { index: 'things-open', pk: `GRANTS#${code}`, prefix: `${fiscalYear}#`, limit: 100 }
    const items = await everyItem((cursor) => table.query({ ...question, cursor }))
    return items.map(({ grantId }) => GrantId().parse(grantId))
  },

  async planClosing(districtId: string, endsOn: LocalDate): Promise<KeptClosing | undefined> {
    const item = await table.get(keys.closing(districtId, endsOn))
    return item && ClosingItem().parse(item)
  },

  async closePlan(
    districtId: string,
    closing: Omit<KeptClosing, 'version' | 'by'>,
    saving: Saving & { readonly code: LocalGovernmentCode },
  ): Promise<void> {
    const { document, endsOn, on } = closing
    await table.transact([
      actDone(districtId, saving),
      {
        put: { key: keys.closing(districtId, endsOn), values: { document, endsOn, on, by: saving.actor.personId, version: 1 } },
        ifAbsent: true,
        otherwise: changedMeanwhile,
      },
      tell(saving.actor, {
        name: 'PlanSettled',
        about: districtId,
        after: { localGovernmentCode: saving.code, districtId, number: document.number, on: document.on },
      }),
    ])
  },
})

export type YearStore = ReturnType<typeof createYearStore>
