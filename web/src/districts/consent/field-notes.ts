import { deviceShelf } from '../../shell/device-shelf.ts'
import type { ConsentContent, VisitContent } from '../city-queries.ts'

/** A note taken in the field, with the id under which it is sent, once and again. */
export type FieldNote = {
  readonly id: string
  readonly planId: string
  /** Who wrote it: another person at this device neither sees nor sends it. */
  readonly personId: string
  readonly business: string
  readonly writtenAt: string
  readonly refusedBecause?: string
} & (
  | { readonly kind: 'consent'; readonly content: ConsentContent; readonly photo?: File }
  | { readonly kind: 'visit'; readonly content: VisitContent }
)

const notes = deviceShelf<FieldNote>({ database: 'kanmin-field', shelf: 'notes', keyPath: 'id' })

export const { keep: keepNote, drop: dropNote } = notes

/** What waits of one person's notes on one plan, oldest first: an id says when it was written. */
export const notesOf = async ({ planId, personId }: Pick<FieldNote, 'planId' | 'personId'>): Promise<readonly FieldNote[]> => {
  const all = await notes.all()
  return all.filter((note) => note.planId === planId && note.personId === personId).toSorted((a, b) => a.writtenAt.localeCompare(b.writtenAt))
}
