import * as z from 'zod'
import { FigureSource } from '../../devices/asking-contract.ts'
import type { MemberId } from '../../kernel/ids.ts'
import { changedMeanwhile } from '../../kernel/problem.ts'
import { lazy } from '../../kernel/schema.ts'
import type { Key } from '../../kernel/table.ts'
import { actDone, type Saving } from '../../platform/acts.ts'
import type { Table, Write } from '../../platform/dynamo-table.ts'
import type { Teller } from '../../platform/outbox.ts'
import { type GoalAsk, type GoalAsks, nothingAsked } from './goal-figures.ts'
import { PlanId } from './plan-contract.ts'

const key = (id: PlanId): Key => ({ pk: id, sk: 'GOAL-FIGURES' })

const AsksItem = lazy(() =>
  z.object({
    planId: PlanId(),
    edition: z.number(),
    version: z.number(),
    asks: z.array(
      z.object({
        askId: z.string(),
        goal: z.number(),
        name: z.string(),
        source: FigureSource(),
        isOpen: z.boolean(),
        periods: z.array(
          z.object({ of: z.string(), value: z.string(), coverage: z.number().optional(), isFinal: z.boolean(), revision: z.number() }),
        ),
      }),
    ),
  }),
)

const asksTold = (asks: readonly GoalAsk[]) => asks.map(({ askId, source }) => ({ askId, source }))

/** The questions districts asks its table of goals that devices measure. */
export const createGoalFiguresStore = (table: Table, tell: Teller) => {
  const write = (before: GoalAsks, after: GoalAsks): Write => ({
    put: { key: key(after.planId), values: after },
    ...(before.version === 0 ? { ifAbsent: true as const } : { ifVersion: before.version }),
    otherwise: changedMeanwhile,
  })

  return {
    async ofPlan(id: PlanId): Promise<GoalAsks> {
      const item = await table.get(key(id))
      return item ? AsksItem().parse(item) : nothingAsked(id)
    },

    /** What is asked from now on; devices hears the whole list, and tells of nothing else any more. */
    async save(before: GoalAsks, after: GoalAsks, { saving, amoId }: { readonly saving: Saving; readonly amoId: MemberId }): Promise<void> {
      await table.transact([
        actDone(after.planId, saving),
        write(before, after),
        tell(saving.actor, {
          name: 'GoalFiguresAsked',
          about: after.planId,
          after: { memberIds: [amoId], asks: asksTold(after.asks), edition: after.edition },
        }),
      ])
    },

    async takeIn(before: GoalAsks, after: GoalAsks): Promise<void> {
      await table.transact([write(before, after)])
    },
  }
}
