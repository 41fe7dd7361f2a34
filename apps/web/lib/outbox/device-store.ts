/** The outbox on disk: one IndexedDB store, keyed by entry id. */
import type { OutboxEntry } from './entry.ts'

export interface EntryStore {
  /** Resolves when the entries are on disk. */
  put: (entries: readonly OutboxEntry[]) => Promise<void>
  remove: (id: string) => Promise<void>
  /** All entries of a person. */
  all: (userId: string) => Promise<OutboxEntry[]>
}

const storeName = 'entries'

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result)
    }
    request.onerror = () => {
      reject(request.error ?? new Error('indexeddb'))
    }
  })

const committed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => {
      resolve()
    }
    transaction.onabort = () => {
      reject(transaction.error ?? new Error('indexeddb'))
    }
  })

const open = (): Promise<IDBDatabase> => {
  const request = indexedDB.open('sol-outbox', 1)
  request.onupgradeneeded = () => {
    request.result.createObjectStore(storeName, { keyPath: 'id' })
  }
  return settled(request)
}

export const createDeviceStore = (): EntryStore => {
  let opening: Promise<IDBDatabase> | undefined
  const database = () => {
    opening ??= open()
    return opening
  }
  /** `strict` asks for the disk, not for the memory of the operating system: a power cut loses nothing. */
  const write = async (change: (store: IDBObjectStore) => void): Promise<void> => {
    const transaction = (await database()).transaction(storeName, 'readwrite', { durability: 'strict' })
    change(transaction.objectStore(storeName))
    await committed(transaction)
  }
  return {
    put: (entries) =>
      write((store) => {
        for (const entry of entries) store.put(entry)
      }),
    remove: (id) =>
      write((store) => {
        store.delete(id)
      }),
    all: async (userId) => {
      const store = (await database()).transaction(storeName, 'readonly').objectStore(storeName)
      const entries = await settled(store.getAll() as IDBRequest<OutboxEntry[]>)
      return entries.filter((entry) => entry.userId === userId)
    },
  }
}
