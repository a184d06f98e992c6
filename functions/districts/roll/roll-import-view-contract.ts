import * as z from 'zod'
import { SignedUpload } from '../../kernel/document.ts'
import { pageOf } from '../../kernel/page.ts'
import { type Infer, lazy } from '../../kernel/schema.ts'
import { Instant } from '../../kernel/time.ts'
import { DistrictId, ImportId } from '../contract.ts'
import { ImportFile, ImportFindings, ImportMapping, importStatuses } from './roll-import-contract.ts'

/** An import as its page shows it. Apart from what the worker reads: its bundle need not know of uploads. */
export const ImportView = lazy(() =>
  z
    .object({
      importId: ImportId(),
      districtId: DistrictId(),
      version: z.number().int(),
      status: z.enum(importStatuses),
      file: ImportFile(),
      mapping: ImportMapping(),
      at: Instant(),
      fault: z.string().optional(),
      found: ImportFindings().optional(),
      progress: z.object({ written: z.number().int(), of: z.number().int() }).optional(),
      upload: SignedUpload().optional().meta({ description: 'Where to send the file, while it is only announced' }),
    })
    .meta({ id: 'RollImportView' }),
)
export type ImportView = Infer<typeof ImportView>
export const ImportPage = pageOf('RollImportPage', ImportView)
