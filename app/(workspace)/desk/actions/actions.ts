'use server'
/** Deeds about actions, from the forms of their pages to the door. */
import type { DeedState } from '@/components/layout/deed-form'
import { verdicts } from '@/domain/workflow/states'
import { actInForm } from '@/app/act'
import { runInForm } from '@/app/use-case'
import { reportToldDone } from '@/server/follow-ups/told-done'
import * as deeds from '@/server/follow-ups/commands'
import { besideFields, dueOf, ownerOf, text } from './form-fields'

const about = (form: FormData) => ({ followUpId: text(form, 'followUpId'), reason: text(form, 'reason') })

async function fileOf(form: FormData): Promise<{ file?: { name: string; bytes: Uint8Array } }> {
  const file = form.get('file')
  return file instanceof File && file.size > 0 ? { file: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } } : {}
}

export const reportProgressAction = async (_: DeedState, form: FormData) =>
  actInForm(deeds.reportProgress, { followUpId: text(form, 'followUpId'), text: text(form, 'text'), writer: text(form, 'writer'), ...(await fileOf(form)) }, 'Kept.')
export const reportDoneAction = async (_: DeedState, form: FormData) =>
  actInForm(deeds.reportDone, { followUpId: text(form, 'followUpId'), text: text(form, 'text'), writer: text(form, 'writer'), ...(await fileOf(form)) }, 'Reported done.')
/** One form, two buttons: how it stands, or that it is done. */
export const reportAction = async (before: DeedState, form: FormData) => (text(form, 'says') === 'done' ? reportDoneAction(before, form) : reportProgressAction(before, form))
/** The clerk takes the word of later minutes: their sentence is its evidence. */
export const reportToldAction = async (_: DeedState, form: FormData): Promise<DeedState> =>
  runInForm((viewer) => reportToldDone(text(form, 'followUpId'), { minutesId: text(form, 'minutesId'), nodeId: text(form, 'nodeId'), sentence: text(form, 'sentence') }, viewer), () => 'Reported done.')
export const askForDateAction = async (_: DeedState, form: FormData) => actInForm(deeds.askForDate, { followUpId: text(form, 'followUpId'), date: text(form, 'date'), text: text(form, 'text') }, 'The clerk has your question.')
export const sayNotMineAction = async (_: DeedState, form: FormData) => actInForm(deeds.sayNotMine, { followUpId: text(form, 'followUpId'), text: text(form, 'text') }, 'The clerk knows.')
export const settleAskedAction = async (_: DeedState, form: FormData) =>
  actInForm(deeds.settleAsked, { reportId: text(form, 'reportId'), accept: text(form, 'accept') === 'yes', reason: text(form, 'reason'), ...(ownerOf(form) ? { owner: ownerOf(form) } : {}) }, 'Decided.')
export const markSeenAction = async (_: DeedState, form: FormData) => actInForm(deeds.markSeen, { followUpId: text(form, 'followUpId') })
export const changeOwnerAction = async (_: DeedState, form: FormData) => actInForm(deeds.changeOwner, { ...about(form), owner: ownerOf(form) }, 'Changed. Whoever is asked now gets an e-mail.')
export const changeDueAction = async (_: DeedState, form: FormData) => besideFields(await actInForm(deeds.changeDue, { ...about(form), due: dueOf(form) }, 'Changed.'))
export const sameDutyAction = async (_: DeedState, form: FormData) => actInForm(deeds.sameDuty, {
  followUpId: text(form, 'followUpId'), answer: text(form, 'answer'), reads: text(form, 'reads'), due: text(form, 'due') || undefined, owner: text(form, 'owner') || undefined,
})
export const closeAction = async (_: DeedState, form: FormData) => actInForm(deeds.closeFollowUp, { followUpId: text(form, 'followUpId'), evidence: text(form, 'evidence') }, 'Closed. The next progress report shows it once.')
export const callInAction = async (_: DeedState, form: FormData) => actInForm(deeds.callIn, about(form), 'The committee decides on it.')
export const resumeAction = async (_: DeedState, form: FormData) => actInForm(deeds.resumeFollowUp, about(form), 'It goes on.')
export const withdrawAction = async (_: DeedState, form: FormData) => actInForm(deeds.withdrawFollowUp, about(form), 'Withdrawn.')
export const supersedeAction = async (_: DeedState, form: FormData) => actInForm(deeds.supersedeFollowUp, { ...about(form), byId: text(form, 'byId') }, 'Superseded.')
export const carryOverAction = async (_: DeedState, form: FormData) => besideFields(await actInForm(deeds.carryOverFollowUp, { ...about(form), ...(dueOf(form) ? { due: dueOf(form) } : {}) }, 'Carried over.'))
export const releaseAction = async (_: DeedState, form: FormData) => actInForm(deeds.releaseReport, { reportId: text(form, 'reportId'), released: text(form, 'released') === 'yes' })
/** The committee's word. The wording is sent only where the clerk changed it. */
export const recordOutcomeAction = async (_: DeedState, form: FormData) => {
  const verdict = verdicts.find((one) => one === text(form, 'verdict'))
  const sentence = text(form, 'sentence').trim()
  return besideFields(await actInForm(deeds.recordOutcome, {
    ...about(form), meetingId: text(form, 'meetingId'), verdict, ...(sentence ? { sentence } : {}), ...(verdict === 'extended' || verdict === 'not-good-enough' ? (dueOf(form) ? { due: dueOf(form) } : {}) : {}),
  }, 'Recorded. Its sentence goes into the minutes of that meeting.'))
}
