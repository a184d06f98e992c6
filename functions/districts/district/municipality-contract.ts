import * as z from 'zod'
import { type Infer, lazy } from '../../kernel/schema.ts'
import { LocalDate } from '../../kernel/time.ts'
import { ProcedureSettings } from '../procedure/procedure-contract.ts'
import { ClosedDays } from '../timeline/calendar.ts'
import { AssemblySession } from '../timeline/timeline-contract.ts'

/** What a municipality says once about its days and its procedure; without it the usual closed days hold, and nothing is planned back. */
export const MunicipalSettings = lazy(() =>
  z
    .strictObject({
      closed: ClosedDays(),
      procedure: ProcedureSettings(),
      sessions: z.array(AssemblySession()).max(100).default([]),
      levyOn: LocalDate().optional().meta({ description: 'The day from which a fee shall be levied: what a timeline is planned back from' }),
      daysToNotice: z.number().int().min(0).max(365).default(14).meta({ description: 'How long an application is looked at before the notice' }),
    })
    .meta({ id: 'MunicipalSettings' }),
)
export type MunicipalSettings = Infer<typeof MunicipalSettings>
