import * as z from 'zod'
import { Yen } from '../../kernel/money.ts'
import { type Infer, lazy } from '../../kernel/schema.ts'
import { PayerId } from '../contract.ts'
import { activityKinds, MeasuredResult } from '../grant/grant-contract.ts'
import { DistrictKey } from '../levy/levy-contract.ts'

export const YenShare = lazy(() =>
  z
    .object({ activity: z.string(), kind: z.enum(activityKinds), share: Yen(), results: z.array(MeasuredResult()) })
    .meta({ id: 'YenShare', description: 'Of what this payer paid the share by which the activity was financed: public money is not told apart' }),
)

export const YourYenYear = lazy(() =>
  z
    .object({
      districtId: DistrictKey(),
      fiscalYear: z.int(),
      levied: Yen(),
      paid: Yen().meta({ description: 'Of the fee, less what was refunded' }),
      shares: z.array(YenShare()),
      notGranted: Yen().meta({ description: 'What of it has not gone to any activity yet' }),
    })
    .meta({ id: 'YourYenYear', description: 'A pro-rata share: the shares and what is not granted are what was paid' }),
)
export type YourYenYear = Infer<typeof YourYenYear>
export const YourYen = lazy(() => z.object({ payerId: PayerId(), years: z.array(YourYenYear()) }).meta({ id: 'YourYen' }))
