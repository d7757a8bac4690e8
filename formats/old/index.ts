/** Files of old minutes (text, saved web pages, Word, PDF, archives of them) -> lines that the house reads. Server only. */
export { openArchive } from './archive'
export type { ArchiveEntry, OldFile, OldFileState } from './file'
export type { Limits } from './limits'
export { usualLimits } from './limits'
export { readOldFile } from './thread'
