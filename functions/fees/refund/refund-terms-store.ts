import type { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import { changedMeanwhile } from '../../kernel/problem.ts'
import type { Key } from '../../kernel/table.ts'
import { actDone, type Saving } from '../../platform/acts.ts'
import type { Table } from '../../platform/dynamo-table.ts'
import type { Teller } from '../../platform/outbox.ts'
import { RefundTerms, type RefundTermsView } from './refund-terms-contract.ts'

const key = (code: string): Key => ({ pk: `BOOKS#${code}`, sk: 'REFUND-TERMS' })

/** The questions fees asks its table of interest on refunds. */
export const createRefundTermsStore = (table: Table, tell: Teller) => ({
  async ofMunicipality(localGovernmentCode: LocalGovernmentCode): Promise<RefundTermsView> {
    const item = await table.get(key(localGovernmentCode))
    return item
      ? { localGovernmentCode, version: Number(item['version']), terms: RefundTerms().parse(item['terms']) }
      : { localGovernmentCode, version: 0 }
  },

  async save({ localGovernmentCode, version, terms }: Required<RefundTermsView>, saving: Saving): Promise<void> {
    const about = `MUNICIPALITY#${localGovernmentCode}`
    const before = version === 1 ? { ifAbsent: true as const } : { ifVersion: version - 1 }
    await table.transact([
      actDone(about, saving),
      { put: { key: key(localGovernmentCode), values: { localGovernmentCode, version, terms } }, ...before, otherwise: changedMeanwhile },
      tell(saving.actor, { name: 'RefundTermsChanged', about, after: { localGovernmentCode, version } }),
    ])
  },
})
