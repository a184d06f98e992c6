import * as z from 'zod'
import { type Infer, lazy, text } from '../../kernel/schema.ts'
import { LocalDate } from '../../kernel/time.ts'

/** A session of the assembly, as the city publishes it. */
export const AssemblySession = lazy(() =>
  z
    .strictObject({ name: text(100), opensOn: LocalDate(), closesOn: LocalDate() })
    .refine(({ opensOn, closesOn }) => opensOn <= closesOn, {
      params: { code: 'session_reversed' },
      path: ['closesOn'],
      message: 'lies before the opening',
    })
    .meta({ id: 'AssemblySession', examples: [{ name: '令和9年第1回定例会', opensOn: '2027-02-24', closesOn: '2027-03-24' }] }),
)
export type AssemblySession = Infer<typeof AssemblySession>

/** The steps of a plan in their order, each with who takes it and the article it rests on. */
export const timelineSteps = [
  'regional-plan',
  'complete-plan',
  'consent',
  'application',
  'notice',
  'inspection-end',
  'summary',
  'park-consent',
  'vote',
  'certificate',
  'publication',
  'ordinance',
  'levy',
  'period-end',
  'settlement',
] as const
export type TimelineStep = (typeof timelineSteps)[number]

export const TimelineEntry = lazy(() =>
  z
    .object({
      step: z.enum(timelineSteps),
      by: z.enum(['amo', 'municipality', 'assembly', 'beneficiaries', 'park-manager']),
      article: z.string(),
      status: z.enum(['done', 'due', 'late', 'waiting', 'not-needed']),
      on: LocalDate().optional().meta({ description: 'When it was done' }),
      number: z.string().optional(),
      dueBy: LocalDate().optional().meta({ description: 'Planned back from the session and the levy: the last day on which it is still in time' }),
    })
    .meta({ id: 'TimelineEntry' }),
)
export type TimelineEntry = Infer<typeof TimelineEntry>
