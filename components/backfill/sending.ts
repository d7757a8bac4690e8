/** Sends many files, some at a time. What has come stays there, whatever becomes of the rest. */

export interface Chosen { name: string; file: File }
export interface Sent { files: number; bytes: number }

/** Sent together: no more than this many files or bytes, so that little is sent twice where a connection breaks. */
const together = { files: 50, bytes: 8 * 1024 * 1024 }

/** Parts that are sent one after the other. Pure. */
export function batches<T extends { file: { size: number } }>(chosen: readonly T[]): T[][] {
  const out: T[][] = []
  let bytes = 0
  for (const one of chosen) {
    const last = out.at(-1)
    if (!last || last.length >= together.files || bytes + one.file.size > together.bytes) {
      out.push([one])
      bytes = one.file.size
    } else {
      last.push(one)
      bytes += one.file.size
    }
  }
  return out
}

/** The files of a drop, those in folders with their path. */
export async function filesOfDrop(items: DataTransferItemList): Promise<Chosen[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  return (await Promise.all(entries.map((entry) => filesIn(entry)))).flat()
}

async function filesIn(entry: FileSystemEntry): Promise<Chosen[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((done, failed) => (entry as FileSystemFileEntry).file(done, failed))
    return [{ name: entry.fullPath.replace(/^\//, ''), file }]
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const found: FileSystemEntry[] = []
  // A reader gives a hundred at a time, and an empty list at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed))
    if (some.length === 0) break
    found.push(...some)
  }
  return (await Promise.all(found.map((one) => filesIn(one)))).flat()
}

/** Raised with words for whoever is sending. */
export class NotSent extends Error {}

const pause = (seconds: number) => new Promise((done) => setTimeout(done, seconds * 1000))

/**
 * @param onSent told after each part
 * @throws {NotSent}
 */
export async function send(address: string, chosen: readonly Chosen[], onSent: (sent: Sent) => void): Promise<{ here: number }> {
  const sent: Sent = { files: 0, bytes: 0 }
  let here = 0
  for (const batch of batches(chosen)) {
    here += await sendBatch(address, batch)
    sent.files += batch.length
    sent.bytes += batch.reduce((sum, one) => sum + one.file.size, 0)
    onSent({ ...sent })
  }
  return { here }
}

async function sendBatch(address: string, batch: readonly Chosen[]): Promise<number> {
  const head = `${JSON.stringify(batch.map((one) => ({ name: one.name, size: one.file.size })))}\n`
  const body = new Blob([head, ...batch.map((one) => one.file)], { type: 'application/octet-stream' })
  for (;;) {
    const answer = await fetch(address, { method: 'POST', body }).catch(() => { throw new NotSent('The connection broke. What had come is kept; choose the files again to send the others.') })
    if (answer.status === 429) {
      await pause(Number(answer.headers.get('retry-after')) || 10)
      continue
    }
    if (!answer.headers.get('content-type')?.includes('json')) throw new NotSent((await answer.text()) || 'The files were not taken.')
    const said = (await answer.json()) as { refusal?: string; here?: number }
    if (said.refusal) throw new NotSent(said.refusal)
    return said.here ?? 0
  }
}
