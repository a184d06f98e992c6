import type { Key } from '../kernel/table.ts'
import type { LocalDate } from '../kernel/time.ts'
import type { Stored, Table } from '../platform/dynamo-table.ts'
import type { Retained } from './items.ts'

/** What is kept for a time only and whose time began before a day, the oldest first. */
export const retainedBefore = async (table: Table, what: Retained, day: LocalDate): Promise<Stored[]> => {
  const found: Stored[] = []
  let cursor: string | undefined
  do {
    const page = await table.query({ index: 'retained-since', pk: what, limit: 100, cursor })
    const due = page.items.filter((item) => String(item['retained-since/sk']) < day)
    found.push(...due)
    cursor = due.length === page.items.length ? page.cursor : undefined
  } while (cursor !== undefined)
  return found
}

export const keyOf = ({ pk, sk }: Stored): Key => ({ pk: String(pk), sk: String(sk) })
