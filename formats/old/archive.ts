/** An archive of old minutes, file by file. */
import type { Entry } from 'yauzl'
import type { ArchiveEntry } from './file'
import { kindOfBytes, kindOfPackage, latin, notRead } from './kind'
import type { Limits } from './limits'
import { FileRefused, sizeInWords, tooLarge, usualLimits } from './limits'
import { nameOf, openZip, unpack } from './zip'

/**
 * The files of a ZIP, one in memory at a time; a path reads it from disk as it goes. Folders and what systems leave
 * behind are passed over. One bad file does not stop the others. What is said of the whole archive (damaged, too many
 * files, the rest too large) comes with the empty name and is the last.
 */
export async function* openArchive(source: Uint8Array | string, limits: Partial<Limits> = {}): AsyncGenerator<ArchiveEntry> {
  const most = { ...usualLimits, ...limits }
  let zip
  try {
    zip = await openZip(source)
  } catch (error) {
    yield { name: '', refused: wordsOf(error) }
    return
  }
  const crowded = `The archive holds more than ${most.entries.toLocaleString('en-GB')} files. Nothing more of it was read: give it in parts.`
  try {
    if (zip.entryCount > most.entries) { yield { name: '', refused: crowded.replace('Nothing more', 'Nothing') }; return }
    let files = 0
    let total = 0
    for await (const entry of zip.eachEntry()) {
      // The number at the end of an archive is a claim like the others.
      if (++files > most.entries) { yield { name: '', refused: crowded }; return }
      const name = nameOf(entry)
      if (isPassedOver(name)) continue
      const shown = shownName(name)
      const fault = faultOf(name, entry, most)
      if (fault !== null) { yield { name: shown, refused: fault }; continue }
      try {
        const bytes = await unpack(zip, entry, Math.min(most.fileBytes, most.archiveBytes - total), most)
        total += bytes.length
        yield isArchive(bytes) ? { name: shown, refused: notRead.nested } : { name: shown, bytes }
      } catch (error) {
        if (total + entry.uncompressedSize > most.archiveBytes) {
          yield { name: '', refused: `Unpacked, the archive would be larger than ${sizeInWords(most.archiveBytes)}. What comes after ${shown} was not read: give it in parts.` }
          return
        }
        yield { name: shown, refused: wordsOf(error) }
      }
    }
  } catch (error) {
    yield { name: '', refused: error instanceof FileRefused ? error.message : 'The archive is damaged: what comes after this could not be read.' }
  } finally {
    zip.close()
  }
}

const wordsOf = (error: unknown): string => (error instanceof FileRefused ? error.message : 'It is damaged and cannot be unpacked.')

/** Folders, and what systems and Word leave beside files. */
const isPassedOver = (name: string): boolean =>
  name.endsWith('/') || /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|~\$)/i.test(name)

function faultOf(name: string, entry: Entry, limits: Limits): string | null {
  if (/^(?:\/|[a-z]:)|(?:^|\/)\.\.(?:\/|$)|\u0000/i.test(name) || name === '') return 'Its name leads out of the archive. It was not read.'
  if ((entry.externalFileAttributes >>> 28) === 0xa) return 'This is a link to another file. Give the file itself.'
  return entry.uncompressedSize > limits.fileBytes ? tooLarge(entry.uncompressedSize, limits) : null
}

/** A name that can stand in a list: no control characters, not endless. */
const shownName = (name: string): string => name.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd').slice(-300)

/** A zip that is no document: the names of a document's parts stand in it as plain letters. */
function isArchive(bytes: Uint8Array): boolean {
  if (kindOfBytes(bytes) !== 'zip') return false
  const text = latin(bytes)
  const names = new Set(['word/document.xml', '[Content_Types].xml', 'content.xml', 'mimetype', 'xl/workbook.xml', 'ppt/presentation.xml'].filter((part) => text.includes(part)))
  return kindOfPackage(names) === 'nested'
}
