/** The deeds of the back-fill. */
export { giveOldMinutes } from './give'
export { nameOldBody } from './name-body'
export { sayOldMeeting } from './say-meeting'
export { removeOldFile } from './remove'
export { openOldPromises, mostOpened } from './open'
export { dismissOldPromises, takeBackOldPromises } from './dismiss'
export { archiveOldMinutes, mostArchived } from './archive'
