import * as z from 'zod'
import { FigureSource } from '../../devices/asking-contract.ts'
import { ActId } from '../../kernel/ids.ts'
import { type Infer, lazy } from '../../kernel/schema.ts'
import { Goal, PlanId } from './plan-contract.ts'

const goal = () => z.int().min(0).max(49).meta({ description: 'Which goal of the plan, counted from 0' })

/** Devices take a new list in one transaction: what ends, what begins, and the list itself. */
const mostMeasured = 40

/** Which goals of a plan take their values from a device, each from one. */
export const GoalSources = lazy(() =>
  z
    .array(z.strictObject({ goal: goal(), source: FigureSource() }))
    .max(mostMeasured)
    .refine((sources) => new Set(sources.map((each) => each.goal)).size === sources.length, {
      params: { code: 'twice' },
      message: 'names a goal twice',
    }),
)

export const GoalFiguresDraft = lazy(() =>
  z
    .strictObject({
      version: z.int().min(0),
      planVersion: z.int().min(1).meta({ description: 'Of the plan that was looked at' }),
      sources: GoalSources(),
    })
    .meta({ id: 'GoalFiguresDraft' }),
)
export type GoalFiguresDraft = Infer<typeof GoalFiguresDraft>

/** A goal with what its device told, day by day or month by month. */
export const GoalFigure = lazy(() =>
  Goal()
    .extend({
      goal: goal(),
      source: FigureSource().optional(),
      periods: z.array(z.object({ of: z.string(), value: z.string(), coverage: z.number().optional(), isFinal: z.boolean() })),
    })
    .meta({ id: 'GoalFigure' }),
)
export type GoalFigure = Infer<typeof GoalFigure>

export const GoalFiguresView = lazy(() =>
  z
    .object({ planId: PlanId(), version: z.int(), planVersion: z.int(), goals: z.array(GoalFigure()) })
    .meta({ id: 'GoalFigures', description: 'Of a device that is not open the source and the values are left out for all but those it concerns' }),
)
export type GoalFiguresView = Infer<typeof GoalFiguresView>

export const GoalFiguresActParams = lazy(() => z.object({ planId: PlanId(), actId: ActId() }))
