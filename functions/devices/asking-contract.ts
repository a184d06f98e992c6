import * as z from 'zod'
import { type Infer, lazy } from '../kernel/schema.ts'
import { LocalDate } from '../kernel/time.ts'
import { DeviceId } from './contract.ts'

/** What is made of all that a device measured in a time. */
export const statistics = ['sum', 'daily', 'mean', 'min', 'max'] as const

/** Where an indicator takes its value from: one measure of one device, over whole days or months where the device stands. */
export const FigureSource = lazy(() =>
  z
    .strictObject({
      deviceId: DeviceId(),
      measure: z.string().regex(/^[a-zA-Z][a-zA-Z0-9]{0,39}$/),
      statistic: z.enum(statistics).meta({ description: 'daily: the mean of the sums of the days on which something was measured' }),
      per: z.enum(['day', 'month']),
    })
    .meta({ id: 'FigureSource' }),
)
export type FigureSource = Infer<typeof FigureSource>

/** One question for a figure, under the id of whoever asked and of what it is for. */
export const FigureAsk = lazy(() => z.object({ askId: z.string(), source: FigureSource() }))
export type FigureAsk = Infer<typeof FigureAsk>

/** What projects tells of a partnership that begins or ends. */
export const FiguresAsked = lazy(() => z.object({ memberIds: z.array(z.string()), asks: z.array(FigureAsk()).default([]) }))

/** What districts tells of the goals of a plan: all that is asked from then on, and the how manieth such list it is. */
export const GoalFiguresAsked = lazy(() => FiguresAsked().extend({ edition: z.number().int() }))

/** What `FigureAnswered` tells: again whenever it has changed, until it is final. */
export const FigureAnswer = lazy(() =>
  z.object({
    askedBy: z.string(),
    askId: z.string(),
    of: z.string().meta({ description: 'The day or the month' }),
    on: LocalDate().meta({ description: 'Its last day' }),
    value: z.string(),
    coverage: z.number().optional(),
    isFinal: z.boolean(),
    isOpen: z.boolean().default(false).meta({ description: 'Whether the device is open to everybody' }),
    revision: z.number().int().default(0).meta({ description: 'Of two answers for one day or month the higher counts, in whatever order they come' }),
  }),
)
export type FigureAnswer = Infer<typeof FigureAnswer>
