import * as z from 'zod'
import { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import { pageOf } from '../../kernel/page.ts'
import { type Infer, lazy } from '../../kernel/schema.ts'
import { Instant } from '../../kernel/time.ts'

const LastCheck = lazy(() =>
  z.object({ at: Instant(), isSound: z.boolean(), differences: z.int(), brokenSeal: z.int().optional() }).meta({ id: 'LastCheck' }),
)
export type LastCheck = Infer<typeof LastCheck>

/** A municipality that keeps books, and what the last night found in them. */
export const MunicipalityChecked = lazy(() =>
  z.object({ localGovernmentCode: LocalGovernmentCode(), checked: LastCheck().optional() }).meta({ id: 'MunicipalityChecked' }),
)
export type MunicipalityChecked = Infer<typeof MunicipalityChecked>
export const MunicipalityCheckedPage = pageOf('MunicipalityCheckedPage', MunicipalityChecked)
