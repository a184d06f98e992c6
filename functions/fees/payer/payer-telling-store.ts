import type { PersonId } from '../../kernel/ids.ts'
import type { Key } from '../../kernel/table.ts'
import type { LocalDate } from '../../kernel/time.ts'
import type { Table } from '../../platform/dynamo-table.ts'
import type { Teller } from '../../platform/outbox.ts'
import type { PayerId } from '../contract.ts'

const key = (payer: PayerId, letter: string): Key => ({ pk: payer, sk: `TOLD#${letter}` })

/** A letter that was sent to a payer, and who is told of it. */
export type Told = {
  readonly payerId: PayerId
  readonly letter: string
  readonly name: 'LevyNoticeSent' | 'DunningLetterSent'
  readonly personIds: readonly PersonId[]
  readonly on: LocalDate
  readonly by: PersonId
}

export const createPayerTellingStore = (table: Table, tell: Teller) => ({
  /** Of each letter those who speak for its payer are told once, however often its dispatch is heard. */
  async tellOnce({ payerId, letter, name, personIds, on, by }: Told): Promise<void> {
    if (await table.get(key(payerId, letter))) return
    await table.transact([
      { put: { key: key(payerId, letter), values: {} }, ifAbsent: true },
      tell({ personId: by, roles: [] }, { name, about: payerId, after: { personIds, on } }),
    ])
  },
})
