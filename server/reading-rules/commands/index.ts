export { forgetName, giveName } from './other-names'
export { setRule } from './set-rule'
