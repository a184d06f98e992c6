import { answered, Refusal } from '../../shell/refusal.ts'
import type { Shell } from '../../shell/shell.ts'
import { upload } from '../../shell/upload.ts'
import { dropNote, type FieldNote, keepNote, notesOf } from './field-notes.ts'

/** A network that is not there, or a city that is not well: the note waits. Anything else the server has judged. */
const isJudged = (error: unknown): error is Refusal =>
  error instanceof Refusal &&
  error.problem.status >= 400 &&
  error.problem.status < 500 &&
  error.problem.status !== 401 &&
  error.problem.status !== 429

const sendNote = async ({ districts }: Shell, note: FieldNote): Promise<void> => {
  const { id, planId } = note
  if (note.kind === 'visit') {
    await answered(districts.PUT('/plans/{planId}/visits/{visitId}', { params: { path: { planId, visitId: id } }, body: note.content }))
    return
  }
  const path = { planId, consentId: id }
  await answered(districts.PUT('/plans/{planId}/consents/{consentId}', { params: { path }, body: note.content }))
  if (note.photo) {
    const announce = () => answered(districts.PUT('/plans/{planId}/consents/{consentId}/photo', { params: { path } }))
    await upload({ file: note.photo, announce, onProgress: () => undefined })
  }
}

/** Sends what waits, one after the other, and says how many went. What the server refuses stays, with why. */
export const sendNotes = async (shell: Shell, whose: Pick<FieldNote, 'planId' | 'personId'>): Promise<number> => {
  let sent = 0
  for (const note of await notesOf(whose)) {
    try {
      await sendNote(shell, note)
      await dropNote(note.id)
      sent += 1
    } catch (error) {
      if (!isJudged(error)) return sent
      await keepNote({ ...note, refusedBecause: error.problem.type })
    }
  }
  return sent
}
