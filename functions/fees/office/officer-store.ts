import * as z from 'zod'
import { changedMeanwhile } from '../../kernel/problem.ts'
import { lazy } from '../../kernel/schema.ts'
import type { Key } from '../../kernel/table.ts'
import { actDone, type Saving } from '../../platform/acts.ts'
import type { Table } from '../../platform/dynamo-table.ts'
import type { Teller } from '../../platform/outbox.ts'
import { keepsBooks } from '../books/check-store.ts'
import { OfficersView } from './officer-contract.ts'
import { nobodyAppointed } from './officer-domain.ts'

const key = (municipality: string): Key => ({ pk: `BOOKS#${municipality}`, sk: 'OFFICERS' })

const OfficersItem = lazy(() => z.object(OfficersView().shape))

export const createOfficerStore = (table: Table, tell: Teller) => ({
  async ofMunicipality(code: OfficersView['localGovernmentCode']): Promise<OfficersView> {
    const item = await table.get(key(code))
    return item ? OfficersItem().parse(item) : nobodyAppointed(code)
  },

  async save(before: OfficersView, after: OfficersView, saving: Saving): Promise<void> {
    const { localGovernmentCode, revenueOfficers, expenditureOfficers, treasurers } = after
    const about = `MUNICIPALITY#${localGovernmentCode}`
    const condition = before.version === 0 ? { ifAbsent: true as const } : { ifVersion: before.version }
    await table.transact([
      actDone(about, saving),
      ...(before.version === 0 ? [keepsBooks(localGovernmentCode)] : []),
      { put: { key: key(localGovernmentCode), values: after }, ...condition, otherwise: changedMeanwhile },
      tell(saving.actor, { name: 'OfficersAppointed', about, after: { localGovernmentCode, revenueOfficers, expenditureOfficers, treasurers } }),
    ])
  },
})
