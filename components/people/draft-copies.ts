/**
 * The copies of drafts that this browser keeps: IndexedDB databases named `minutes:<minutes>:<generation>`. While one
 * holds something that the council's database has not, the editor keeps `<name>:unsent` in localStorage.
 */
export interface DraftCopy { name: string; unsent: boolean; address: string }

const prefix = 'minutes:'

/** All copies of this browser; none where it cannot say. */
export async function draftCopies(): Promise<DraftCopy[]> {
  const databases = typeof indexedDB !== 'undefined' && indexedDB.databases ? await indexedDB.databases() : []
  return databases.flatMap(({ name }) => {
    if (!name?.startsWith(prefix)) return []
    return [{ name, unsent: localStorage.getItem(`${name}:unsent`) !== null, address: localStorage.getItem(`${name}:address`) ?? '/desk/today' }]
  })
}

/** Deletes them. One that another tab holds open goes as soon as that tab is closed. */
export async function clearDrafts(copies: readonly DraftCopy[]): Promise<void> {
  await Promise.all(copies.map(({ name }) => new Promise<void>((resolve) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = request.onerror = request.onblocked = () => resolve()
    localStorage.removeItem(`${name}:unsent`)
    localStorage.removeItem(`${name}:address`)
  })))
}
