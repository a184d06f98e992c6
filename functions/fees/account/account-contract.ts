import * as z from 'zod'
import { Yen, YenDifference } from '../../kernel/money.ts'
import { type Infer, lazy, text } from '../../kernel/schema.ts'
import { Month } from '../../kernel/time.ts'
import { DistrictKey } from '../levy/levy-contract.ts'

const figures = () => ({
  determined: YenDifference(),
  received: YenDifference().meta({ description: 'Less what was refunded' }),
  writtenOff: YenDifference(),
  refundDue: YenDifference(),
  outstanding: YenDifference(),
})

const AccountPeriod = lazy(() =>
  z
    .object({ from: Month(), until: Month(), ...figures() })
    .meta({ id: 'AccountPeriod', description: 'What the journal of these months moved; months in which few paid stand together' }),
)

const ActivityShare = lazy(() =>
  z
    .object({ activity: text(200), planned: Yen(), determined: Yen(), received: Yen() })
    .meta({ id: 'ActivityShare', description: 'Of each yen the share by which the activities were planned: public money is not told apart' }),
)

const AccountYear = lazy(() =>
  z
    .object({
      fiscalYear: z.int(),
      isWithheld: z.boolean().meta({ description: 'Fewer than five payers, or one that bears more than half' }),
      ...(Object.fromEntries(Object.entries(figures()).map(([name, schema]) => [name, schema.optional()])) as {
        [Name in keyof ReturnType<typeof figures>]: z.ZodOptional<ReturnType<typeof figures>[Name]>
      }),
      collectionRatePercent: z.number().optional().meta({ description: 'Received of determined, in hundredths cut off' }),
      activities: z.array(ActivityShare()).optional(),
      periods: z.array(AccountPeriod()).optional(),
    })
    .meta({ id: 'AccountYear' }),
)
export type AccountYear = Infer<typeof AccountYear>

/** The accounts of a district by year, each figure the sum of its periods, and each period the sum of what the journal moved in it. */
export const DistrictAccounts = lazy(() => z.object({ districtId: DistrictKey(), years: z.array(AccountYear()) }).meta({ id: 'DistrictAccounts' }))
export type DistrictAccounts = Infer<typeof DistrictAccounts>
export const DistrictAccountsParams = lazy(() => z.object({ districtId: DistrictKey() }))
