import { monotonicFactory } from 'ulid'
import { beforeAll } from 'vitest'
import * as acts from '../../functions/fees/books/books-acts.ts'
import { type BooksStore, type Change, createBooksStore } from '../../functions/fees/books/books-store.ts'
import type { EntryId } from '../../functions/fees/contract.ts'
import type { KeptDeposit } from '../../functions/fees/items.ts'
import type { Claim } from '../../functions/fees/levy/claim.ts'
import { feesTable } from '../../functions/fees/table.ts'
import type { LocalGovernmentCode } from '../../functions/kernel/identifiers.ts'
import type { ActId, PersonId } from '../../functions/kernel/ids.ts'
import { type LocalDate, systemClock } from '../../functions/kernel/time.ts'
import { createTable, type Table } from '../../functions/platform/dynamo-table.ts'
import { createTeller } from '../../functions/platform/outbox.ts'
import { createTables } from '../parts/engine.ts'
import { injectFaults } from './faults.ts'
import { newFeeId, takamatsuCode } from './fees.ts'
import { engineClient } from './test-city.ts'

const ulid = monotonicFactory()
const actor = { personId: 'psn_00000000000000000000000001' as PersonId, roles: [] }

export const booking = (bookedOn = '2026-06-20') => ({
  bookedOn: bookedOn as LocalDate,
  entryId: () => newFeeId<EntryId>('ent'),
  reason: '確認のとおり',
})

export const present = <T>(thing: T | undefined): T => {
  if (thing === undefined) throw new Error('not there')
  return thing
}

/** A table with books for each test, and the acts that every one of them begins with. */
export const testBooks = () => {
  const client = engineClient()
  const faults = injectFaults(client)
  let table: Table
  let books: BooksStore
  let municipalities = 100_000

  beforeAll(async () => {
    const spec = { ...feesTable, name: `fees-${process.pid}-${performance.now().toFixed(0)}` }
    await createTables(engineClient(), [spec])
    table = createTable(client, spec.name)
    books = createBooksStore(table, createTeller('fees', systemClock, ulid))
  })

  const saving = () => ({ actor, actId: `act_${ulid()}` as ActId, fingerprint: 'x' })
  const save = (code: LocalGovernmentCode, change: Change, about: string) =>
    books.save(code, change, { saving: saving(), happened: { name: 'Tried', about } })

  return {
    faults,
    saving,
    save,
    books: () => books,
    table: () => table,
    /** Books of their own for each test. */
    freshBooks: () => {
      municipalities += 1
      return String(municipalities) as LocalGovernmentCode
    },
    determined: async (code: LocalGovernmentCode, claim: Claim) => {
      const owed = { ...claim, localGovernmentCode: takamatsuCode }
      await save(code, { claims: [{ after: owed }], entries: [acts.determine(owed, booking())] }, owed.claimId)
      return owed
    },
    received: async (code: LocalGovernmentCode, deposit: KeptDeposit) => {
      await save(code, { deposits: [{ after: deposit }], entries: [acts.accept(deposit, booking())] }, deposit.depositId)
      return deposit
    },
  }
}
