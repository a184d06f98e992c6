import * as z from 'zod'
import { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import { Yen } from '../../kernel/money.ts'
import { changedMeanwhile } from '../../kernel/problem.ts'
import { type Infer, lazy } from '../../kernel/schema.ts'
import type { Key } from '../../kernel/table.ts'
import { LocalDate } from '../../kernel/time.ts'
import type { Item, Stored, Write } from '../../platform/dynamo-table.ts'
import { BankAccountId, EntryId, MovementId } from '../contract.ts'
import { LineTold } from '../items.ts'
import { type Payout, payoutKinds } from './payout.ts'

export const movementKey = (id: MovementId): Key => ({ pk: id, sk: 'MOVEMENT' })
export const payoutKey = (id: EntryId): Key => ({ pk: id, sk: 'PAYOUT' })

const MovementItem = lazy(() =>
  z.object({
    movementId: MovementId(),
    localGovernmentCode: LocalGovernmentCode(),
    bankAccountId: BankAccountId(),
    kind: z.enum(['reversal', 'out']),
    amount: Yen(),
    postedOn: LocalDate(),
    isSettled: z.boolean(),
    told: LineTold(),
    version: z.number(),
  }),
)
/** Money that left an account: it waits until somebody says what it was, and explains the difference to the bank until then. */
export type KeptMovement = Infer<typeof MovementItem>

export const movementOf = (item: Stored): KeptMovement => MovementItem().parse(item)

export const movementItem = (movement: KeptMovement): Item => ({
  key: movementKey(movement.movementId),
  indexes: {
    'things-by-municipality': { pk: `MOVEMENTS#${movement.localGovernmentCode}`, sk: movement.movementId },
    ...(!movement.isSettled && {
      'things-open': { pk: `MOVEMENTS#${movement.localGovernmentCode}`, sk: `${movement.postedOn}#${movement.movementId}` },
    }),
  },
  values: movement,
})

/** Settling a movement goes with what is done about it. */
export const settled = (movement: KeptMovement): Write => ({
  put: movementItem({ ...movement, isSettled: true, version: movement.version + 1 }),
  ifVersion: movement.version,
  otherwise: changedMeanwhile,
})

const PayoutItem = lazy(() =>
  z.object({
    entryId: EntryId(),
    localGovernmentCode: LocalGovernmentCode(),
    bankAccountId: BankAccountId(),
    kind: z.enum(payoutKinds),
    about: z.string(),
    amount: Yen(),
    bookedOn: LocalDate(),
    movementId: MovementId().optional(),
    version: z.number(),
  }),
)

export const payoutOf = (item: Stored): Payout => PayoutItem().parse(item)

export const payoutItem = (payout: Payout): Item => ({
  key: payoutKey(payout.entryId),
  indexes: {
    'things-by-municipality': { pk: `PAYOUTS#${payout.localGovernmentCode}`, sk: payout.entryId },
    ...(!payout.movementId && { 'things-open': { pk: `PAYOUTS#${payout.localGovernmentCode}`, sk: `${payout.bookedOn}#${payout.entryId}` } }),
  },
  values: payout,
})
