import * as z from 'zod'
import { type Infer, lazy, text } from '../../kernel/schema.ts'
import { LocalDate } from '../../kernel/time.ts'
import { Paper } from './levy-contract.ts'

/** What can happen to a claim after it is overdue, besides payments and letters. */
export const courseKinds = [
  'acknowledged',
  'plan-pledged',
  'plan-ended',
  'handed-over',
  'seized',
  'released',
  'bankrupt',
  'bankruptcy-over',
  'stayed',
  'stay-over',
] as const
export type CourseKind = (typeof courseKinds)[number]

/** Why disposition is stayed (Local Tax Act 15-7(1), which applies like it does to taxes). */
export const stayCauses = ['nothing-to-seize', 'livelihood', 'whereabouts'] as const

/** 滞納整理の経過: one step, with the day from which it counts. */
export const CourseStep = lazy(() =>
  z
    .object({
      kind: z.enum(courseKinds),
      on: LocalDate(),
      document: Paper().optional(),
      cause: z.enum(stayCauses).optional(),
      reason: text(1000).optional(),
    })
    .meta({ id: 'CourseStep' }),
)
export type CourseStep = Infer<typeof CourseStep>
