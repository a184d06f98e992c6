import * as z from 'zod'
import { PersonId } from '../../kernel/ids.ts'
import type { Actor } from '../../kernel/policy.ts'
import { changedMeanwhile } from '../../kernel/problem.ts'
import { type Infer, lazy } from '../../kernel/schema.ts'
import type { Key } from '../../kernel/table.ts'
import type { Table, Write } from '../../platform/dynamo-table.ts'
import type { Teller } from '../../platform/outbox.ts'
import { ClearingId, type ClearingUndoId } from '../contract.ts'
import { ClearingUndoView } from './clearing-undo-contract.ts'

const key = (id: ClearingUndoId): Key => ({ pk: id, sk: 'CLEARING-UNDO' })

const UndoItem = lazy(() => ClearingUndoView().extend({ clearings: z.array(ClearingId()), by: PersonId(), fingerprint: z.string() }))
/** An undoing of many clearings, and how far it has come. */
export type KeptUndo = Infer<typeof UndoItem>

/** The questions fees asks its table of clearings that are undone together. */
export const createClearingUndoStore = (table: Table, tell: Teller) => {
  const told = ({ undoId, localGovernmentCode, status, done, of, refused }: KeptUndo, name: string, actor: Actor): Write =>
    tell(actor, { name, about: undoId, after: { localGovernmentCode, status, done, of, refused: refused.length } })

  return {
    async undo(id: ClearingUndoId): Promise<KeptUndo | undefined> {
      const item = await table.get(key(id))
      return item && UndoItem().parse(item)
    },

    async ask(undo: KeptUndo, actor: Actor): Promise<void> {
      await table.transact([
        { put: { key: key(undo.undoId), values: undo }, ifAbsent: true, otherwise: changedMeanwhile },
        told(undo, 'ClearingUndoAsked', actor),
      ])
    },

    /** How far it has come; whoever hears the event again finds the step done. */
    async save(before: KeptUndo, after: KeptUndo): Promise<void> {
      const name = after.status === 'done' ? 'ClearingUndoDone' : 'ClearingUndoWentOn'
      await table.transact([
        { put: { key: key(after.undoId), values: after }, ifVersion: before.version, otherwise: changedMeanwhile },
        told(after, name, { personId: after.by, roles: [] }),
      ])
    },
  }
}
