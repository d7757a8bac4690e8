/**
 * The reader of minutes: finds the resolutions and everything that somebody owes, and says why it thinks so.
 * Rules only, no model; offline; linear in the text. `read` takes a whole outline, `readItem` one item of it,
 * `readDue` the words of a due picker.
 */
export { read, readItem } from './read'
export { readDue } from './due/read-due'
export type * from './reading'
export type * from './outline'
