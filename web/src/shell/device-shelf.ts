const asked = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('the device keeps nothing'))
  })

/** Done when it is on the disk, not when it was asked for. */
const settled = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error ?? new Error('the device keeps nothing'))
  })

type Place = { readonly database: string; readonly shelf: string; readonly keyPath: string }

/** What a page keeps on this device, each thing under its own name, whole or not at all. */
export const deviceShelf = <Thing extends object>({ database: name, shelf, keyPath }: Place) => {
  const opened = (): Promise<IDBDatabase> => {
    const opening = indexedDB.open(name, 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore(shelf, { keyPath })
    return asked(opening)
  }
  const within = async <Value>(mode: IDBTransactionMode, act: (things: IDBObjectStore) => IDBRequest<Value>): Promise<Value> => {
    const database = await opened()
    const transaction = database.transaction(shelf, mode)
    const value = await asked(act(transaction.objectStore(shelf)))
    if (mode === 'readwrite') await settled(transaction)
    database.close()
    return value
  }
  return {
    keep: async (thing: Thing): Promise<void> => void (await within('readwrite', (things) => things.put(thing))),
    drop: async (key: string): Promise<void> => void (await within('readwrite', (things) => things.delete(key))),
    all: (): Promise<readonly Thing[]> => within('readonly', (things) => things.getAll()),
  }
}
