/** What may be given at once, in bytes: said on the page, and refused before it is read. */
import { sizeInWords, usualLimits } from '@/formats/old/limits'

/** One file of minutes. */
export const largestOldFile = usualLimits.fileBytes
/** One archive of them. */
export const largestArchive = 500 * 1024 * 1024
/** Files that one request brings. */
export const mostFilesAtOnce = 200

/** The same for the page: "25 MB". */
export const limitsInWords = { file: sizeInWords(largestOldFile), archive: sizeInWords(largestArchive) }
