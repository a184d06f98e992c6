import * as z from 'zod'
import { Yen } from '../../kernel/money.ts'
import { lazy } from '../../kernel/schema.ts'
import { PlanContent, PlanId } from '../plan/plan-contract.ts'
import { PlanStatus } from '../plan/plan-version-contract.ts'
import { BeneficiaryId } from '../roll/roll.ts'
import { ConsentView } from './consent-view-contract.ts'

/** What a beneficiary is shown before it answers: the plan, and of all fees its own alone. */
export const AskedView = lazy(() =>
  z
    .object({
      planId: PlanId(),
      planVersion: z.number().int(),
      feeVersion: z.number().int(),
      status: PlanStatus(),
      content: PlanContent(),
      items: z.array(
        z.object({
          beneficiaryId: BeneficiaryId(),
          name: z.string(),
          fee: Yen().meta({ description: 'What it would bear over the whole period' }),
          benefit: Yen().meta({ description: 'What it is expected to gain over the whole period' }),
          consents: z.array(ConsentView()),
        }),
      ),
    })
    .meta({ id: 'AskedView' }),
)
