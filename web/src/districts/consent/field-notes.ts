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

const shelf = 'notes'

const asked = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('the device keeps nothing'))
  })

const opened = (): Promise<IDBDatabase> => {
  const opening = indexedDB.open('kanmin-field', 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore(shelf, { keyPath: 'id' })
  return asked(opening)
}

/** Done when it is on the disk, not when it was asked for. */
const settled = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error ?? new Error('the device keeps nothing'))
  })

const write = async (change: (notes: IDBObjectStore) => void): Promise<void> => {
  const database = await opened()
  const transaction = database.transaction(shelf, 'readwrite')
  change(transaction.objectStore(shelf))
  await settled(transaction)
  database.close()
}

export const keepNote = (note: FieldNote): Promise<void> => write((notes) => notes.put(note))

export const dropNote = (id: string): Promise<void> => write((notes) => notes.delete(id))

/** What waits of one person's notes on one plan, oldest first: an id says when it was written. */
export const notesOf = async ({ planId, personId }: Pick<FieldNote, 'planId' | 'personId'>): Promise<readonly FieldNote[]> => {
  const database = await opened()
  const all: readonly FieldNote[] = await asked(database.transaction(shelf).objectStore(shelf).getAll())
  database.close()
  return all.filter((note) => note.planId === planId && note.personId === personId).toSorted((a, b) => a.writtenAt.localeCompare(b.writtenAt))
}
