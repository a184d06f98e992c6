import { done } from '../../shell/refusal.ts'
import type { Shell } from '../../shell/shell.ts'

// One after the other, so that an older answer never overwrites a newer one.
let turn: Promise<unknown> = Promise.resolve()

/** Saves after what is being saved already. */
export const inTurn = (save: () => Promise<void>): Promise<void> => {
  const saving = turn.catch(() => undefined).then(save)
  turn = saving
  return saving
}

/** When every answer given so far has been kept. */
export const allSaved = async (): Promise<void> => void (await turn.catch(() => undefined))

export const eraseDraft = async ({ members }: Shell, applicationId: string): Promise<void> => {
  await allSaved()
  await done(members.DELETE('/drafts/{applicationId}', { params: { path: { applicationId } } }))
}
