import * as z from 'zod'
import { type Infer, lazy, text } from '../../kernel/schema.ts'
import { yearStyles } from './era.ts'

const column = () => z.int().min(1).max(200)

/** Which column of a bank's CSV says what, counted from one: named once and kept. */
export const CsvProfile = lazy(() =>
  z
    .strictObject({
      name: text(100),
      headingRows: z.int().min(0).max(20),
      years: z.enum(yearStyles),
      columns: z.strictObject({
        postedOn: column(),
        amountIn: column(),
        amountOut: column().optional(),
        payerKana: column(),
        valueOn: column().optional(),
        paidOn: column().optional().meta({ description: 'When the payer paid at a counter: the day that counts' }),
        reference: column().optional(),
        remittance: column().optional(),
        inquiry: column().optional(),
        balance: column().optional(),
        bankName: column().optional(),
      }),
    })
    .meta({ id: 'CsvProfile' }),
)
export type CsvProfile = Infer<typeof CsvProfile>
