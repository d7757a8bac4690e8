/**
 * The reader of minutes: finds the resolutions and everything that somebody owes, and says why it thinks so.
 * Rules only, no model; offline; linear in the text. `read` takes a whole outline, `readItem` one item of it,
 * `readDue` the words of a due picker;
 * `toldDone` says which open follow-ups a later meeting tells to be done, `whoIs` whom an owner's words mean.
 */
export { read, readItem } from './read'
export { readDue } from './due/read-due'
export { toldDone } from './across'
export type { OpenFollowUp, ToldDone } from './across'
export { whoIs } from './known/who'
export { noticesOf } from './text/notices'
export type * from './reading'
export type * from './outline'
