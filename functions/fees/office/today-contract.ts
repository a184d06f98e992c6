import * as z from 'zod'
import { Yen } from '../../kernel/money.ts'
import { type Infer, lazy } from '../../kernel/schema.ts'
import { LocalDate } from '../../kernel/time.ts'
import { offices } from './officer-contract.ts'

/** What can wait for somebody, in the order of the day. */
export const waitings = [
  'levy-to-decide',
  'levy-unreadable',
  'levy-running',
  'file-to-read',
  'file-refused',
  'file-running',
  'deposit-in-review',
  'deposit-unapplied',
  'movement',
  'refund-due',
  'petition-to-decide',
  'notice-returned',
  'grant-to-decide',
  'grant-to-pay',
  'grant-to-determine',
  'grant-return-overdue',
  'write-off-to-decide',
  'claim-overdue',
  'claim-due-soon',
] as const
export type Waiting = (typeof waitings)[number]

export const TodayItem = lazy(() =>
  z
    .object({
      what: z.enum(waitings),
      whom: z.enum([...offices, 'editors']).meta({ description: 'Whose turn it is' }),
      count: z.int(),
      isMore: z.boolean().meta({ description: 'There are more than were counted' }),
      amount: Yen().optional(),
      oldestOn: LocalDate().optional(),
      things: z.array(z.string()).meta({ description: 'The first of them, by their ids' }),
    })
    .meta({ id: 'TodayItem' }),
)
export type TodayItem = Infer<typeof TodayItem>

export const TodayView = lazy(() => z.object({ on: LocalDate(), items: z.array(TodayItem()) }).meta({ id: 'TodayView' }))
export type TodayView = Infer<typeof TodayView>
