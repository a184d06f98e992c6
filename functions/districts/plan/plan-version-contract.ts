import * as z from 'zod'
import { PersonId } from '../../kernel/ids.ts'
import { Yen } from '../../kernel/money.ts'
import { type Infer, lazy, text } from '../../kernel/schema.ts'
import { Instant } from '../../kernel/time.ts'
import { incomeNatures, PlanContent, PlanId, PlanKey } from './plan-contract.ts'

export const planStatuses = [
  'draft',
  'applied',
  'noticed',
  'summarized',
  'voted',
  'certified',
  'refused',
  'withdrawn',
  'in-force',
  'revoked',
  'ended',
  'closed',
] as const
export const PlanStatus = lazy(() => z.enum(planStatuses).meta({ id: 'PlanStatus' }))

/** A plan as it was written once. */
export const PlanVersion = lazy(() =>
  z
    .object({
      version: z.number().int(),
      planVersion: z.number().int(),
      feeVersion: z.number().int(),
      status: PlanStatus(),
      at: Instant(),
      by: PersonId(),
      content: PlanContent(),
    })
    .meta({ id: 'PlanVersion' }),
)
export type PlanVersion = Infer<typeof PlanVersion>

/** What is done in one fiscal year, and its budget: every line is a line of the plan. */
export const YearPlanContent = lazy(() =>
  z
    .strictObject({
      activities: z.array(z.strictObject({ activity: PlanKey(), content: text(2000) })).max(100),
      income: z.array(z.strictObject({ nature: z.enum(incomeNatures), name: text(200), amount: Yen() })).max(100),
      expenditure: z.array(z.strictObject({ purpose: text(200), amount: Yen() })).max(200),
    })
    .meta({ id: 'YearPlanContent' }),
)
export type YearPlanContent = Infer<typeof YearPlanContent>

export const PlanParams = lazy(() => z.object({ planId: PlanId() }))
