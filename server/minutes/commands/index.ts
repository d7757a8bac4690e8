/** Every deed done to minutes. */
export { startTheMinutes } from './start'
export { answerFactCheck, askFactCheck, endFactCheck } from './fact-check'
export { answerNote, noteInstead, takeBackNote, takeNote } from './notes'
export { agreeDraft, askForChanges, recordAgreed, sendToChair, takeBack } from './chair'
export { publishMinutes, restoreMinutes, sayWhyWithdrawn, withdrawMinutes } from './publish'
export { correctMinutes } from './correct'
export { confirmMinutes, notConfirmed, signMinutes } from './confirm'
