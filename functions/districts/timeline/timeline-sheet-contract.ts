import * as z from 'zod'
import { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import { lazy } from '../../kernel/schema.ts'
import { MunicipalSettings } from '../district/municipality-contract.ts'
import { AssemblySession, TimelineEntry } from './timeline-contract.ts'

export const TimelineView = lazy(() =>
  z
    .object({
      session: AssemblySession().optional().meta({ description: 'The session the plan must come to' }),
      items: z.array(TimelineEntry()),
      change: z.array(TimelineEntry()).optional().meta({ description: 'The same steps of a change on its way' }),
    })
    .meta({ id: 'TimelineView' }),
)

export const MunicipalSettingsDraft = lazy(() =>
  z.strictObject({ version: z.number().int().min(1).optional(), settings: MunicipalSettings() }).meta({ id: 'MunicipalSettingsDraft' }),
)
export const MunicipalSettingsView = lazy(() =>
  z.object({ version: z.number().int(), settings: MunicipalSettings() }).meta({ id: 'MunicipalSettingsView' }),
)

export const MunicipalityParams = lazy(() => z.object({ localGovernmentCode: LocalGovernmentCode() }))
