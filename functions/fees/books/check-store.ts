import type { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import type { Key, Page } from '../../kernel/table.ts'
import { pageAs, type Table, type Write } from '../../platform/dynamo-table.ts'
import type { PageRequest } from '../../platform/outbox.ts'
import { type LastCheck, MunicipalityChecked } from './check-contract.ts'

const key = (code: LocalGovernmentCode): Key => ({ pk: 'MUNICIPALITIES', sk: code })

/** Whoever appoints officers has books from then on. */
export const keepsBooks = (localGovernmentCode: LocalGovernmentCode): Write => ({
  put: { key: key(localGovernmentCode), values: { localGovernmentCode } },
})

/** The questions fees asks its table of who keeps books, and how they were when they were last looked at. */
export const createCheckStore = (table: Table) => ({
  async municipalities(page: PageRequest): Promise<Page<MunicipalityChecked>> {
    return pageAs(await table.query({ pk: 'MUNICIPALITIES', ...page }), (item) => MunicipalityChecked().parse(item))
  },

  async save(localGovernmentCode: LocalGovernmentCode, checked: LastCheck): Promise<void> {
    await table.transact([{ put: { key: key(localGovernmentCode), values: { localGovernmentCode, checked } } }])
  },
})
