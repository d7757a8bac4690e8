/** Reading old minutes, as a job, and what the process does about it when it starts. */
export { readOldMinutes, resumeOldMinutes } from '@/server/backfill/reading/work'
