import * as z from 'zod'
import { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import { ActId, PersonId } from '../../kernel/ids.ts'
import { type Infer, lazy } from '../../kernel/schema.ts'

export const offices = ['revenueOfficers', 'expenditureOfficers', 'treasurers'] as const
export type Office = (typeof offices)[number]

const people = () => z.array(PersonId()).max(20)

/** 歳入徴収者, 支出命令者 and 会計管理者 with their deputies: nobody is two of them (Local Autonomy Act arts. 170, 232-4). */
export const OfficersDraft = lazy(() =>
  z
    .strictObject({
      version: z.int().min(0).meta({ description: 'The version that was looked at; 0 where nobody has been appointed' }),
      revenueOfficers: people(),
      expenditureOfficers: people(),
      treasurers: people(),
    })
    .meta({ id: 'OfficersDraft' }),
)
export type OfficersDraft = Infer<typeof OfficersDraft>

export const OfficersView = lazy(() => OfficersDraft().extend({ localGovernmentCode: LocalGovernmentCode() }).meta({ id: 'OfficersView' }))
export type OfficersView = Infer<typeof OfficersView>

export const OfficersParams = lazy(() => z.object({ localGovernmentCode: LocalGovernmentCode() }))
export const OfficersActParams = lazy(() => z.object({ localGovernmentCode: LocalGovernmentCode(), actId: ActId() }))
