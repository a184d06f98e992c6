import * as z from 'zod'
import { changedMeanwhile } from '../../kernel/problem.ts'
import { lazy } from '../../kernel/schema.ts'
import type { Key, Page } from '../../kernel/table.ts'
import { actDone, type Saving } from '../../platform/acts.ts'
import { pageAs, type Table } from '../../platform/dynamo-table.ts'
import type { PageRequest, Teller } from '../../platform/outbox.ts'
import { BaseRateView } from './late-charge-contract.ts'

const partition = 'BASE-RATES'
const key = (year: number): Key => ({ pk: partition, sk: `BASE-RATE#${year}` })

const BaseRateItem = lazy(() => z.object(BaseRateView().shape))

/** The questions fees asks its table of the years that the shipped table of rates does not reach. */
export const createRateStore = (table: Table, tell: Teller) => ({
  async imported(page: PageRequest): Promise<Page<BaseRateView>> {
    return pageAs(await table.query({ pk: partition, prefix: 'BASE-RATE#', ...page }), (item) => BaseRateItem().parse(item))
  },

  async save(rate: BaseRateView, saving: Saving): Promise<void> {
    await table.transact([
      actDone(partition, saving),
      { put: { key: key(rate.year), values: rate }, ifAbsent: true, otherwise: changedMeanwhile },
      tell(saving.actor, { name: 'BaseRateImported', about: partition, after: { year: rate.year, base: rate.base } }),
    ])
  },
})
