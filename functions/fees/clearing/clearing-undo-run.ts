import type { Event } from '../../kernel/event.ts'
import { ActId } from '../../kernel/ids.ts'
import { notFound, Problem } from '../../kernel/problem.ts'
import { derivedId } from '../../platform/derived-id.ts'
import { fingerprint } from '../../platform/fingerprint.ts'
import { type ClearingId, ClearingUndoId } from '../contract.ts'
import type { Furniture } from '../furniture.ts'
import type { NoticingStore } from '../noticing-store.ts'
import { undoDesk } from './clearing-undo-desk.ts'
import type { KeptUndo } from './clearing-undo-store.ts'

const starts: ReadonlySet<string> = new Set(['ClearingUndoAsked', 'ClearingUndoWentOn'])

/** What one event undoes within its time, and all that is done again should it be heard again. */
const clearingsAtOnce = 50

/** Undoes clearings one after the other. Each is a transaction of its own, under an id that a repetition mints again. */
export const clearingUndoRun = (working: Pick<Furniture, 'clock' | 'shippedRates'> & { readonly store: NoticingStore }) => {
  const { clearings, undos } = working.store
  const undo = undoDesk(working)

  /** Why it cannot be undone, if so: what is busy is tried again with the event, what is refused stays refused. */
  const refusalOf = async (clearingId: ClearingId, { undoId, localGovernmentCode, by, reason }: KeptUndo): Promise<string | undefined> => {
    const clearing = await clearings.clearing(clearingId)
    if (clearing?.localGovernmentCode !== localGovernmentCode) return notFound.type
    if (clearing.isUndone) return undefined
    const saving = {
      actor: { personId: by, roles: [] },
      actId: ActId().parse(derivedId('act', undoId, clearingId)),
      fingerprint: fingerprint([undoId, reason]),
    }
    try {
      await undo(clearing, saving, reason)
      return undefined
    } catch (error) {
      if (error instanceof Problem && error.kind === 'conflict' && !error.type.startsWith('any/')) return error.type
      throw error
    }
  }

  const goOn = async (before: KeptUndo): Promise<void> => {
    const some = before.clearings.slice(before.done, before.done + clearingsAtOnce)
    const refused = [...before.refused]
    for (const clearingId of some) {
      const problem = await refusalOf(clearingId, before)
      if (problem) refused.push({ clearingId, problem: `/problems/${problem}` })
    }
    const done = before.done + some.length
    await undos.save(before, { ...before, done, refused, status: done === before.of ? 'done' : 'undoing', version: before.version + 1 })
  }

  return async ({ name, about, after }: Event): Promise<void> => {
    if (!starts.has(name)) return
    const undoing = await undos.undo(ClearingUndoId().parse(about))
    // An event that is heard again, after its step was done, starts nothing.
    if (undoing?.status === 'undoing' && undoing.done === after?.['done']) await goOn(undoing)
  }
}
