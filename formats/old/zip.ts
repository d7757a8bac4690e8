/** Zip files, by yauzl: their names and one file at a time, each unpacked only as far as the limits allow. */
import type { Entry, ZipFile } from 'yauzl'
import { fromBufferPromise, getFileNameLowLevel, openPromise } from 'yauzl'
import type { Limits } from './limits'
import { FileRefused, ratioFrom, sizeInWords } from './limits'

/** Names are decoded by {@link nameOf}: the library would give up the whole archive for one bad name. */
const options = { lazyEntries: true, autoClose: false, decodeStrings: false } as const

/**
 * Opens a zip from memory or from a path on disk. Whoever opens it closes it.
 * @throws FileRefused where it is damaged or no zip
 */
export async function openZip(source: Uint8Array | string): Promise<ZipFile> {
  try {
    return typeof source === 'string' ? await openPromise(source, options) : await fromBufferPromise(Buffer.from(source.buffer, source.byteOffset, source.byteLength), options)
  } catch (cause) {
    throw new FileRefused('The archive is damaged, or is no ZIP, and cannot be opened.', { cause })
  }
}

/** The name of an entry as it was meant, with "/" between folders. */
export const nameOf = (entry: Entry): string =>
  getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false).replaceAll('\\', '/')

/**
 * The bytes of one entry. What its header claims is only believed where it is too much already: the bytes are counted
 * as they are unpacked.
 * @param most bytes it may become
 * @throws FileRefused where it is larger, packed too tightly to be honest, protected or damaged
 */
export async function unpack(zip: ZipFile, entry: Entry, most: number, limits: Limits): Promise<Uint8Array> {
  if (entry.isEncrypted()) throw new FileRefused('It is protected by a password.')
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) throw new FileRefused('It is packed in a way that cannot be read.')
  if (entry.uncompressedSize > most) throw larger(most)
  const pieces: Buffer[] = []
  let size = 0
  try {
    const stream = await zip.openReadStreamPromise(entry)
    for await (const piece of stream as AsyncIterable<Buffer>) {
      size += piece.length
      // Leaving the loop ends the stream.
      if (size > most) throw larger(most)
      if (size > ratioFrom && size > entry.compressedSize * limits.ratio) {
        throw new FileRefused(`Unpacked, it would be more than ${String(limits.ratio)} times its size, which no minutes are. It was not read.`)
      }
      pieces.push(piece)
    }
  } catch (error) {
    if (error instanceof FileRefused) throw error
    throw new FileRefused('It is damaged and cannot be unpacked.', { cause: error })
  }
  return Buffer.concat(pieces, size)
}

const larger = (most: number): FileRefused => new FileRefused(`Unpacked, it would be larger than ${sizeInWords(most)}. It was not read.`)
