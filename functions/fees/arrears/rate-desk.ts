import { everyItem } from '../../platform/dynamo-table.ts'
import type { Furniture } from '../furniture.ts'
import type { RateTable } from './late-charge-rate.ts'

/** The table of rates: the years that ship, and those that were imported since. */
export const rateDesk = ({ store, shippedRates }: Pick<Furniture, 'shippedRates'> & { readonly store: Pick<Furniture['store'], 'rates'> }) => ({
  async rates(): Promise<RateTable> {
    const [shipped, imported] = await Promise.all([shippedRates(), everyItem((cursor) => store.rates.imported({ limit: 1000, cursor }))])
    return { ...shipped, years: [...shipped.years, ...imported] }
  },
})
