import * as z from 'zod'
import { Yen } from '../../kernel/money.ts'
import { type Infer, lazy, text } from '../../kernel/schema.ts'
import { DistrictKey } from '../levy/levy-contract.ts'
import { activityKinds, MeasuredResult } from './grant-contract.ts'

export const SpendingRow = lazy(() =>
  z
    .object({
      activity: text(200),
      kind: z.enum(activityKinds).optional(),
      planned: Yen().meta({ description: 'Of fees, as the year was levied for it' }),
      available: Yen().meta({ description: 'Of that, what no grant has asked for yet' }),
      grantedFees: Yen(),
      grantedOwn: Yen().meta({ description: 'What the municipality adds of its own' }),
      spent: Yen().meta({ description: 'As determined, and before that as reported' }),
      isDetermined: z.boolean(),
      results: z.array(MeasuredResult()),
    })
    .meta({ id: 'SpendingRow', description: 'One activity of a year: its budget against what was spent' }),
)
export type SpendingRow = Infer<typeof SpendingRow>

export const SpendingYear = lazy(() =>
  z
    .object({
      fiscalYear: z.int(),
      isWithheld: z.boolean().meta({ description: 'Fewer than five payers, or one that bears more than half' }),
      rows: z.array(SpendingRow()).optional(),
    })
    .meta({ id: 'SpendingYear' }),
)
export type SpendingYear = Infer<typeof SpendingYear>

/** Budget against actual of a district, by year and activity: of no payer. */
export const DistrictSpending = lazy(() => z.object({ districtId: DistrictKey(), years: z.array(SpendingYear()) }).meta({ id: 'DistrictSpending' }))
export type DistrictSpending = Infer<typeof DistrictSpending>
