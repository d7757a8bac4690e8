/** The calendar of councils: working days, clear days, municipal years, and dues in the diary. */
export * from './dates'
export * from './instants'
export * from './working-days'
export * from './clear-days'
export * from './municipal-year'
export * from './format-date'
export * from './resolve-due'
export { dueInText } from './due-words'
