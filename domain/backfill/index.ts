/** The back-fill: files of old minutes, the promises found in them, and the committees they name. Pure. */
export { bodyMeant, plainBodyWords } from './body-names'
export type { BodyMeant, NamedBody } from './body-names'
export { dateInName } from './file-name'
export { hourIn } from './hour'

/**
 * - `waiting`: given, not read yet;
 * - `read`, `partly`, `refused`: as the reader of files says;
 * - `same`: the same bytes stand here already, and were read once;
 * - `unpacked`: an archive, whose files stand beside it.
 */
export const oldFileStates = ['waiting', 'read', 'partly', 'refused', 'same', 'unpacked'] as const
export type OldFileState = (typeof oldFileStates)[number]
export type OldFileKind = 'txt' | 'html' | 'docx' | 'pdf'

/** `found` until somebody decides; `opened` is a follow-up; `dismissed` was none. */
export const oldPromiseStates = ['found', 'opened', 'dismissed'] as const
export type OldPromiseState = (typeof oldPromiseStates)[number]

/** How long after a meeting any sentence about a promise tells of it; later only one that says half of what was promised. */
export const yearsLookedThrough = 3
