export { holdMail } from './hold'
