/**
 * The bytes of old minutes, in the data folder under their digest: the same file given twice lies there once. A file
 * is written beside and moved to its name when it is whole, so that what lies there is whole.
 */
import { createHash, randomBytes } from 'node:crypto'
import { createWriteStream, existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { once } from 'node:events'
import { runtime } from '@/server/runtime'

const folder = (): string => join(runtime().config.dataDir, 'old-minutes')

/** Where the bytes of a digest lie. */
export const pathOfBytes = (digest: string): string => join(folder(), digest.slice(0, 2), digest)

/** The bytes of a digest. @throws where they are gone */
export const bytesOf = (digest: string): Promise<Uint8Array> => readFile(pathOfBytes(digest))

export interface KeptBytes { digest: string; size: number }

/** Raised where more comes than may. What had come is thrown away. */
export class TooManyBytes extends Error {}

/**
 * Keeps what a stream brings.
 * @param most bytes at the most
 * @throws {TooManyBytes} where more comes
 */
export async function keepStream(chunks: AsyncIterable<Uint8Array>, most: number): Promise<KeptBytes> {
  await mkdir(folder(), { recursive: true })
  const beside = join(folder(), `new-${randomBytes(8).toString('hex')}`)
  const hash = createHash('sha256')
  const file = createWriteStream(beside)
  let size = 0
  try {
    for await (const chunk of chunks) {
      size += chunk.length
      if (size > most) throw new TooManyBytes()
      hash.update(chunk)
      if (!file.write(chunk)) await once(file, 'drain')
    }
    await new Promise<void>((done, failed) => file.end((error?: Error | null) => (error ? failed(error) : done())))
    const digest = hash.digest('hex')
    await settle(beside, digest)
    return { digest, size }
  } catch (error) {
    file.destroy()
    await rm(beside, { force: true })
    throw error
  }
}

/** Keeps bytes that are at hand. */
export async function keepBytes(bytes: Uint8Array): Promise<KeptBytes> {
  const digest = createHash('sha256').update(bytes).digest('hex')
  if (!existsSync(pathOfBytes(digest))) {
    await mkdir(folder(), { recursive: true })
    const beside = join(folder(), `new-${randomBytes(8).toString('hex')}`)
    await writeFile(beside, bytes)
    await settle(beside, digest)
  }
  return { digest, size: bytes.length }
}

/** Throws bytes away that nothing needs any longer. */
export const forgetBytes = (digest: string): Promise<void> => rm(pathOfBytes(digest), { force: true })

async function settle(beside: string, digest: string): Promise<void> {
  const path = pathOfBytes(digest)
  await mkdir(join(path, '..'), { recursive: true })
  await rename(beside, path)
}
