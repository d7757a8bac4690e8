/** Files of old minutes (text, saved web pages, Word, PDF, archives of them) -> the minutes in them, and what is promised there. Server only. */
export { openArchive } from './archive'
export type { ArchiveEntry, OldFile, OldFileState } from './file'
export type { Limits } from './limits'
export { usualLimits } from './limits'
export type { OldMinutes } from './minutes'
export { minutesInFile, readingsOf, readOldFile } from './thread'
