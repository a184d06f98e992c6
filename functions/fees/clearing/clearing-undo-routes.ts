import { idReused, notFound, notPermitted, present } from '../../kernel/problem.ts'
import { fingerprint } from '../../platform/fingerprint.ts'
import { type Api, answer, route } from '../../platform/http.ts'
import type { SettlingFurniture } from '../furniture.ts'
import { moneyDesk } from '../office/money-desk.ts'
import * as contract from './clearing-undo-contract.ts'
import type { KeptUndo } from './clearing-undo-store.ts'

const undoTogether = route({
  method: 'put',
  path: '/municipalities/{localGovernmentCode}/clearing-undos/{undoId}',
  summary: 'Undo many clearings for one reason: each whole or not at all, one after the other by another function',
  costly: 'import',
  params: contract.ClearingUndoParams,
  body: contract.ClearingUndoDraft,
  answers: { 200: contract.ClearingUndoView, 201: contract.ClearingUndoView },
  refusals: [notFound, notPermitted],
})

const readUndo = route({
  method: 'get',
  path: '/municipalities/{localGovernmentCode}/clearing-undos/{undoId}',
  summary: 'How far the undoing of clearings has come, and which could not be undone',
  params: contract.ClearingUndoParams,
  answers: { 200: contract.ClearingUndoView },
  refusals: [notFound],
})

/** The way back from many clearings at once. */
export const clearingUndoRoutes = (api: Api, furniture: SettlingFurniture): void => {
  const { store, clock } = furniture
  const { undos } = store
  const { within } = moneyDesk(furniture)

  api
    .on(undoTogether, async ({ params: { localGovernmentCode, undoId }, body, actor: claimed }) => {
      const actor = await within(localGovernmentCode, claimed, 'clear a deposit')
      const existing = await undos.undo(undoId)
      const print = fingerprint([localGovernmentCode, body])
      if (existing && existing.fingerprint !== print) throw idReused()
      if (existing) return answer(200, undoView(existing))
      const undo: KeptUndo = {
        ...{ undoId, localGovernmentCode, ...body, status: 'undoing', at: clock(), by: actor.personId, fingerprint: print },
        ...{ done: 0, of: body.clearings.length, refused: [], version: 1 },
      }
      await undos.ask(undo, actor)
      return answer(201, undoView(undo))
    })

    .on(readUndo, async ({ params: { localGovernmentCode, undoId }, actor }) => {
      await within(localGovernmentCode, actor, 'read the books')
      const undo = await undos.undo(undoId)
      return answer(200, undoView(present(undo?.localGovernmentCode === localGovernmentCode ? undo : undefined)))
    })
}

const undoView = ({ clearings: _, by: __, fingerprint: ___, ...said }: KeptUndo): contract.ClearingUndoView => said
