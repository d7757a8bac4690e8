/** The states of minutes and follow-ups and the deeds that lead from one to the next, as tables of data. */

export const minutesStates = [
  'draft', 'fact-check', 'with-chair', 'agreed', 'published', 'confirmed', 'signed',
] as const
export type MinutesState = (typeof minutesStates)[number]

/** As shown: the steps of the record. */
export const minutesStateWords: Record<MinutesState, string> = {
  draft: 'Draft',
  'fact-check': 'Fact check',
  'with-chair': 'With the chair',
  agreed: 'Agreed',
  published: 'Published',
  confirmed: 'Confirmed',
  signed: 'Signed',
}

/** In these the text can be typed in. */
export const writableStates: readonly MinutesState[] = ['draft', 'fact-check']

export const followUpStates = [
  'proposed', 'issued', 'in-progress', 'reported-done', 'paused', 'closed', 'ended-undone', 'withdrawn', 'superseded', 'carried-over',
] as const
export type FollowUpState = (typeof followUpStates)[number]

export const followUpStateWords: Record<FollowUpState, string> = {
  proposed: 'Proposed',
  issued: 'Issued',
  'in-progress': 'In progress',
  'reported-done': 'Reported done',
  paused: 'Paused',
  closed: 'Done',
  'ended-undone': 'Ended, not done',
  withdrawn: 'Withdrawn',
  superseded: 'Superseded',
  'carried-over': 'Carried over',
}

/** Somebody still owes something. */
export const openStates: readonly FollowUpState[] = ['issued', 'in-progress', 'reported-done', 'paused', 'carried-over']
/** Reminders go out: not once reported done, not while paused. */
export const remindedStates: readonly FollowUpState[] = ['issued', 'in-progress', 'carried-over']
/** Late when the due has passed. */
export const lateStates: readonly FollowUpState[] = ['issued', 'in-progress', 'carried-over']

/** The body's word. RAG: green done, amber extended, red not good enough, grey paused. */
export const verdicts = ['done', 'extended', 'not-good-enough', 'paused', 'ended-undone'] as const
export type Verdict = (typeof verdicts)[number]
export const verdictWords: Record<Verdict, { words: string; rag: 'green' | 'amber' | 'red' | 'grey' }> = {
  done: { words: 'Done', rag: 'green' },
  extended: { words: 'Extended', rag: 'amber' },
  'not-good-enough': { words: 'Not good enough', rag: 'red' },
  paused: { words: 'Paused', rag: 'grey' },
  'ended-undone': { words: 'Ended, not done', rag: 'grey' },
}

export const mailStates = ['queued', 'sending', 'accepted', 'refused', 'held'] as const
export type MailState = (typeof mailStates)[number]

export const mailItemKinds = [
  'due-in-28', 'due-in-7', 'due-soon', 'late', 'digest-agenda', 'digest-after', 'unanswered-twice', 'sentence-changed',
  'owner-changed', 'due-changed', 'request-refused', 'fact-check', 'checked', 'with-chair', 'chair-notes', 'agreed', 'answered', 'letter-waiting',
] as const
export type MailItemKind = (typeof mailItemKinds)[number]

export interface Transition<State extends string> {
  deed: string
  from: readonly State[]
  to: State
}

/** Minutes: draft to signed (design, section 6). Withdrawal keeps the state and hides it. */
export const minutesTransitions = [
  { deed: 'minutes.askFactCheck', from: ['draft'], to: 'fact-check' },
  { deed: 'minutes.endFactCheck', from: ['fact-check'], to: 'draft' },
  { deed: 'minutes.sendToChair', from: ['draft', 'fact-check'], to: 'with-chair' },
  { deed: 'minutes.takeBack', from: ['with-chair', 'agreed'], to: 'draft' },
  { deed: 'minutes.askForChanges', from: ['with-chair'], to: 'draft' },
  { deed: 'minutes.agree', from: ['with-chair'], to: 'agreed' },
  { deed: 'minutes.recordAgreed', from: ['with-chair'], to: 'agreed' },
  { deed: 'minutes.publish', from: ['draft', 'fact-check', 'agreed'], to: 'published' },
  { deed: 'minutes.confirm', from: ['published'], to: 'confirmed' },
  { deed: 'minutes.sign', from: ['confirmed'], to: 'signed' },
] as const satisfies readonly Transition<MinutesState>[]

/** Follow-ups: proposed to closed. "Overdue" is derived from due and today, never a state. */
export const followUpTransitions = [
  { deed: 'followUps.issue', from: ['proposed'], to: 'issued' },
  { deed: 'followUps.reportProgress', from: ['issued', 'in-progress', 'carried-over', 'reported-done', 'paused'], to: 'in-progress' },
  { deed: 'followUps.reportDone', from: ['issued', 'in-progress', 'carried-over', 'paused'], to: 'reported-done' },
  { deed: 'followUps.close', from: ['issued', 'in-progress', 'reported-done', 'carried-over'], to: 'closed' },
  { deed: 'outcome.done', from: ['issued', 'in-progress', 'reported-done', 'paused', 'carried-over'], to: 'closed' },
  { deed: 'outcome.extended', from: ['issued', 'in-progress', 'reported-done', 'paused', 'carried-over'], to: 'in-progress' },
  { deed: 'outcome.not-good-enough', from: ['issued', 'in-progress', 'reported-done', 'paused', 'carried-over'], to: 'in-progress' },
  { deed: 'outcome.paused', from: ['issued', 'in-progress', 'reported-done', 'carried-over'], to: 'paused' },
  { deed: 'outcome.ended-undone', from: ['issued', 'in-progress', 'reported-done', 'paused', 'carried-over'], to: 'ended-undone' },
  { deed: 'followUps.resume', from: ['paused', 'superseded'], to: 'in-progress' },
  { deed: 'followUps.withdraw', from: ['issued', 'in-progress', 'reported-done', 'paused', 'carried-over'], to: 'withdrawn' },
  { deed: 'followUps.supersede', from: ['issued', 'in-progress', 'reported-done', 'paused', 'carried-over'], to: 'superseded' },
  { deed: 'followUps.carryOver', from: ['issued', 'in-progress'], to: 'carried-over' },
] as const satisfies readonly Transition<FollowUpState>[]
