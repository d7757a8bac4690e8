/**
 * Who may do what: one table. The door asks it before every change, queries ask it for the buttons, the tests walk
 * it for every role and state.
 */
import { followUpTransitions, minutesTransitions, type FollowUpState, type MinutesState } from './states'

/** How a person stands to the thing a deed is done to, at the date. One may be several of these. */
export const standings = [
  /** Democratic services staff of its authority, where its body is not restricted or they are named for it. */
  'clerk',
  'monitoring-officer',
  'administrator',
  /** Who presided at the meeting; else the body's chair, else the vice-chair. */
  'chair',
  'member',
  /** Holds the post or is the person that owes it, or comes by the owner's link. */
  'owner',
  /** Asked to check items of these minutes. */
  'checker',
  /** Anybody signed in. */
  'person',
  'anyone',
] as const
export type Standing = (typeof standings)[number]

export interface DeedRule {
  by: readonly Standing[]
  /** States of the thing in which the deed is possible; left out where it has none. */
  in?: readonly string[]
}

const from = (deed: string): readonly string[] => {
  const found = [...minutesTransitions, ...followUpTransitions].filter((transition) => transition.deed === deed)
  return found.flatMap((transition) => transition.from as readonly string[])
}
const open: readonly FollowUpState[] = ['issued', 'in-progress', 'reported-done', 'paused', 'carried-over']
const published: readonly MinutesState[] = ['published', 'confirmed', 'signed']

export const deeds = {
  // people and settings
  'people.write': { by: ['administrator', 'clerk'] },
  'people.disable': { by: ['administrator'] },
  'people.giveRole': { by: ['administrator'] },
  'offices.write': { by: ['administrator', 'clerk'] },
  'bodies.write': { by: ['administrator'] },
  'memberships.write': { by: ['administrator', 'clerk'] },
  'settings.write': { by: ['administrator'] },
  'demo.moveTime': { by: ['anyone'] },
  // meetings
  'meetings.write': { by: ['clerk'] },
  'meetings.delete': { by: ['clerk'] },
  'agenda.write': { by: ['clerk'] },
  'agenda.publish': { by: ['clerk'] },
  'agenda.putWording': { by: ['chair', 'clerk'] },
  'attendance.write': { by: ['clerk'] },
  // minutes
  'minutes.start': { by: ['clerk'] },
  'minutes.type': { by: ['clerk'], in: ['draft', 'fact-check'] },
  'minutes.readDraft': { by: ['clerk', 'monitoring-officer', 'chair'] },
  'minutes.askFactCheck': { by: ['clerk'], in: from('minutes.askFactCheck') },
  'minutes.answerFactCheck': { by: ['checker'], in: ['fact-check'] },
  'minutes.endFactCheck': { by: ['clerk'], in: from('minutes.endFactCheck') },
  'minutes.sendToChair': { by: ['clerk'], in: from('minutes.sendToChair') },
  'minutes.takeBack': { by: ['clerk'], in: from('minutes.takeBack') },
  'minutes.note': { by: ['chair', 'checker'], in: ['with-chair', 'fact-check'] },
  'minutes.settleNote': { by: ['clerk'], in: ['draft', 'fact-check', 'with-chair'] },
  'minutes.askForChanges': { by: ['chair'], in: from('minutes.askForChanges') },
  'minutes.agree': { by: ['chair'], in: from('minutes.agree') },
  'minutes.recordAgreed': { by: ['clerk'], in: from('minutes.recordAgreed') },
  'minutes.publish': { by: ['clerk'], in: from('minutes.publish') },
  'minutes.correct': { by: ['clerk'], in: published },
  'minutes.confirm': { by: ['clerk'], in: from('minutes.confirm') },
  'minutes.notConfirmed': { by: ['clerk'], in: from('minutes.confirm') },
  'minutes.sign': { by: ['clerk'], in: from('minutes.sign') },
  'minutes.withdraw': { by: ['clerk', 'monitoring-officer'], in: published },
  'minutes.restore': { by: ['clerk', 'monitoring-officer'], in: published },
  'minutes.project': { by: ['clerk'] },
  // follow-ups
  'followUps.issue': { by: ['clerk'], in: from('followUps.issue') },
  'followUps.addMissed': { by: ['clerk'] },
  'followUps.reportProgress': { by: ['owner', 'clerk'], in: from('followUps.reportProgress') },
  'followUps.reportDone': { by: ['owner', 'clerk'], in: from('followUps.reportDone') },
  'followUps.askForDate': { by: ['owner'], in: open },
  'followUps.sayNotMine': { by: ['owner'], in: open },
  'followUps.settleAsked': { by: ['clerk'], in: open },
  'followUps.markSeen': { by: ['owner'], in: open },
  'followUps.changeOwner': { by: ['clerk'], in: open },
  'followUps.changeDue': { by: ['clerk'], in: open },
  'followUps.sameDuty': { by: ['clerk'], in: open },
  'followUps.close': { by: ['clerk'], in: from('followUps.close') },
  'followUps.callIn': { by: ['member', 'chair'], in: ['issued', 'in-progress', 'reported-done', 'carried-over'] },
  'followUps.recordOutcome': { by: ['clerk'], in: open },
  'followUps.resume': { by: ['clerk'], in: from('followUps.resume') },
  'followUps.withdraw': { by: ['clerk'], in: from('followUps.withdraw') },
  'followUps.supersede': { by: ['clerk'], in: from('followUps.supersede') },
  'followUps.carryOver': { by: ['clerk'], in: from('followUps.carryOver') },
  'followUps.openRound': { by: ['clerk'], in: ['closed'] },
  'followUps.release': { by: ['clerk'] },
  // old minutes
  'backfill.give': { by: ['administrator'] },
  'backfill.settle': { by: ['administrator', 'clerk'] },
  // mail
  'mail.hold': { by: ['clerk'] },
  'mail.readOutbox': { by: ['administrator'] },
  'audit.read': { by: ['monitoring-officer', 'administrator'] },
} as const satisfies Record<string, DeedRule>

export type Deed = keyof typeof deeds

export type Refusal = 'forbidden' | 'wrong-state'

/**
 * Whether a deed may be done.
 * @param standing how the person stands to the thing
 * @param state the thing's state; null where it has none
 */
export function judge(deed: Deed, standing: ReadonlySet<Standing>, state: string | null): true | Refusal {
  const rule: DeedRule = deeds[deed]
  if (!rule.by.some((who) => standing.has(who))) return 'forbidden'
  if (rule.in && (state === null || !rule.in.includes(state))) return 'wrong-state'
  return true
}

/** Which of the deeds the person may do now. Buttons show by this. */
export function abilitiesOf<D extends Deed>(list: readonly D[], standing: ReadonlySet<Standing>, state: string | null): Record<D, boolean> {
  return Object.fromEntries(list.map((deed) => [deed, judge(deed, standing, state) === true])) as Record<D, boolean>
}
