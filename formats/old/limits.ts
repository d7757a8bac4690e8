/** How much is taken of what nobody has looked at yet, and the words for what is more. */

export interface Limits {
  /** Largest file, in bytes. */
  fileBytes: number
  /** Largest a Word file may become when its parts are unpacked, in bytes. */
  unpackedBytes: number
  /** Times its packed size that a part or a file of an archive may become, from a megabyte on. */
  ratio: number
  /** Most files in an archive. */
  entries: number
  /** Largest that all files of an archive together may become, in bytes. */
  archiveBytes: number
  /** Most pages read of a PDF. */
  pages: number
  /** Longest that one file is read, in seconds. */
  seconds: number
  /** Longest time in which what was read is laid out as minutes, and in which the promises of one meeting are found, in seconds each. */
  layingSeconds: number
  /** Most lines of one file. */
  lines: number
  /** Most memory that the process may gain while one file is read, in bytes. */
  memoryBytes: number
}

const megabyte = 1_048_576

export const usualLimits: Limits = {
  fileBytes: 25 * megabyte, unpackedBytes: 60 * megabyte, ratio: 200, entries: 10_000, archiveBytes: 4096 * megabyte,
  pages: 2000, seconds: 5, layingSeconds: 60, lines: 120_000, memoryBytes: 320 * megabyte,
}

/** From this size on the ratio counts: short files of one letter may be packed tightly and harm nobody. */
export const ratioFrom = megabyte

/** A size as a clerk reads it: "25 MB", "3.4 MB", "120 KB", "40 bytes". */
export function sizeInWords(bytes: number): string {
  if (bytes >= 100 * 1024) return `${(bytes / megabyte).toLocaleString('en-GB', { maximumFractionDigits: bytes >= 10 * megabyte ? 0 : 1 })} MB`
  return bytes >= 1024 ? `${String(Math.round(bytes / 1024))} KB` : `${String(bytes)} ${bytes === 1 ? 'byte' : 'bytes'}`
}

/** Nothing of a file is taken; the message says why, in a clerk's words. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused'
}

/** What is said of a file over the limit. */
export const tooLarge = (bytes: number, limits: Limits): string =>
  `The file has ${sizeInWords(bytes)}; files of up to ${sizeInWords(limits.fileBytes)} are read.`
