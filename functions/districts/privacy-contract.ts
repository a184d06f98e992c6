import * as z from 'zod'
import { PersonId } from '../kernel/ids.ts'
import { type Infer, lazy } from '../kernel/schema.ts'
import { Instant } from '../kernel/time.ts'
import { BindingView } from './consent/binding-contract.ts'
import { PlanId } from './plan/plan-contract.ts'
import { OpinionView } from './procedure/procedure-sheet-contract.ts'

/** Everything this block keeps about the person who asks. */
export const MyDistrictsData = lazy(() =>
  z
    .object({
      personId: PersonId(),
      exportedAt: Instant(),
      bindings: z.array(BindingView()).meta({ description: 'For which beneficiaries the person speaks' }),
      opinions: z.array(OpinionView().extend({ planId: PlanId() })).meta({ description: 'The written opinions the person has filed' }),
      codesTried: z.object({ count: z.number().int(), since: Instant() }).optional().meta({ description: 'How often the person has tried a code' }),
    })
    .meta({ id: 'MyDistrictsData' }),
)
export type MyDistrictsData = Infer<typeof MyDistrictsData>
