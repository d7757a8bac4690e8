'use server'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { act, actInForm } from '@/app/act'
import { noteInForm } from '@/app/say-instead'
import { runInForm } from '@/app/use-case'
import { currentViewer } from '@/app/viewer'
import type { DeedState } from '@/components/layout/deed-form'
import type { SayState } from '@/components/minutes/say-instead'
import type { WordingChosen, WordingOffer } from '@/domain/follow-ups/wording-offer'
import * as commands from '@/server/minutes/commands'
import { addMissed } from '@/server/follow-ups/commands/add-missed'
import { sameDuty } from '@/server/follow-ups/commands/same-duty'
import { reportToldDone } from '@/server/follow-ups/told-done'
import { wordingOffer } from '@/server/follow-ups/new-wording'
import { issueActions } from '@/server/follow-ups/issue'
import { mayDo } from '@/server/minutes/may'
import { startFromPaste as startWithPaste } from '@/server/minutes/start-from-paste'
import { besideFields, dueOf, ownerOf } from '@/app/(workspace)/desk/actions/form-fields'
import { bringUpToDate, publishTheMinutes, recordDraftAgreed, sendDraftToChair, takeDraftBack, takeNoteNow } from '@/server/minutes/freeze'

const text = (form: FormData, name: string) => String(form.get(name) ?? '').trim()
const back = (meetingId: string): never => redirect(`/desk/meetings/${meetingId}/minutes`)

export async function start(meetingId: string, _before: DeedState, _form: FormData): Promise<DeedState> {
  return actInForm(commands.startTheMinutes, { meetingId })
}

export async function startFromPaste(meetingId: string, _before: DeedState, form: FormData): Promise<DeedState> {
  const clipboard = { text: String(form.get('text') ?? ''), html: String(form.get('html') ?? '') }
  return runInForm((viewer) => startWithPaste(meetingId, clipboard, viewer))
}

export async function endFactCheck(_before: DeedState, form: FormData): Promise<DeedState> {
  return actInForm(commands.endFactCheck, { minutesId: text(form, 'minutesId') })
}

export async function takeBack(_before: DeedState, form: FormData): Promise<DeedState> {
  return runInForm((viewer) => takeDraftBack({ minutesId: text(form, 'minutesId') }, viewer))
}

export async function withdraw(_before: DeedState, form: FormData): Promise<DeedState> {
  return actInForm(commands.withdrawMinutes, { minutesId: text(form, 'minutesId') })
}

export async function sayWhyWithdrawn(_before: DeedState, form: FormData): Promise<DeedState> {
  return actInForm(commands.sayWhyWithdrawn, { minutesId: text(form, 'minutesId'), because: text(form, 'because') }, 'The reason is kept and stands where the minutes stood.')
}

export async function restore(_before: DeedState, form: FormData): Promise<DeedState> {
  return actInForm(commands.restoreMinutes, { minutesId: text(form, 'minutesId') })
}

export async function takeNote(_before: DeedState, form: FormData): Promise<DeedState> {
  return runInForm((viewer) => takeNoteNow(text(form, 'noteId'), viewer), () => 'Taken into the text.')
}

export async function answerNote(_before: DeedState, form: FormData): Promise<DeedState> {
  return actInForm(commands.answerNote, { noteId: text(form, 'noteId'), answer: text(form, 'answer') })
}

/** Fields named `check:<id of a heading>` hold the person who is to check that item. */
export async function askFactCheck(meetingId: string, minutesId: string, _before: DeedState, form: FormData): Promise<DeedState> {
  const items = new Map<string, string[]>()
  for (const [name, value] of form) {
    if (name.startsWith('check:') && value !== '') items.set(String(value), [...(items.get(String(value)) ?? []), name.slice('check:'.length)])
  }
  const done = await actInForm(commands.askFactCheck, { minutesId, by: text(form, 'by'), checkers: [...items].map(([personId, nodeIds]) => ({ personId, nodeIds })) })
  return done.refusal === null ? back(meetingId) : done
}

export async function sendToChair(meetingId: string, minutesId: string, _before: DeedState, form: FormData): Promise<DeedState> {
  const done = await runInForm((viewer) => sendDraftToChair({ minutesId, by: text(form, 'by') }, viewer))
  return done.refusal === null ? back(meetingId) : done
}

export async function recordAgreed(meetingId: string, minutesId: string, _before: DeedState, form: FormData): Promise<DeedState> {
  const how = text(form, 'how') === 'other' ? text(form, 'words') : text(form, 'how')
  const done = await runInForm((viewer) => recordDraftAgreed({ minutesId, how }, viewer))
  return done.refusal === null ? back(meetingId) : done
}

export async function publish(meetingId: string, minutesId: string, _before: DeedState, form: FormData): Promise<DeedState> {
  const done = await runInForm((viewer) => publishTheMinutes({ minutesId, outOfOrder: form.get('outOfOrder') === 'on' }, viewer))
  return done.refusal === null ? back(meetingId) : done
}

/** Fields named `text:<id>` hold what each paragraph should say; only those that differ are sent on. */
function corrections(form: FormData): { nodeId: string; text: string }[] {
  return [...form].flatMap(([name, value]) => {
    if (!name.startsWith('text:')) return []
    const nodeId = name.slice('text:'.length)
    const said = String(value).replace(/\r\n/g, '\n').trim()
    return said === text(form, `was:${nodeId}`).replace(/\r\n/g, '\n') ? [] : [{ nodeId, text: said }]
  })
}

export async function correct(meetingId: string, minutesId: string, _before: DeedState, form: FormData): Promise<DeedState> {
  const done = await actInForm(commands.correctMinutes, { minutesId, note: text(form, 'note'), corrections: corrections(form) })
  return done.refusal === null ? back(meetingId) : done
}

/** Keeps one block of a record that is out from the public; `lift` lets it be read again. */
export async function correctExemption(meetingId: string, minutesId: string, nodeId: string, _before: DeedState, form: FormData): Promise<DeedState> {
  const words = (name: string) => text(form, name) || null
  const exempt = text(form, 'lift') === 'yes' ? null : {
    paragraphs: form.getAll('paragraph').map(Number), confidential: form.get('confidential') === 'yes', publicInterest: text(form, 'publicInterest'), reviewOn: words('reviewOn'),
    neutralHeading: words('neutralHeading'), publicSummary: words('publicSummary'), noSummaryBecause: words('noSummaryBecause'),
  }
  const done = await actInForm(commands.correctMinutes, { minutesId, note: text(form, 'note'), corrections: [{ nodeId, exempt }] })
  return done.refusal === null ? back(meetingId) : done
}

/** Adds and issues an action that was missed when the minutes were read. */
export async function addMissedAction(minutesId: string, nodeId: string, _before: DeedState, form: FormData): Promise<DeedState> {
  const done = await act(addMissed, {
    minutesId, nodeId, sentence: text(form, 'sentence'), kind: text(form, 'kind'), title: text(form, 'title'), owner: ownerOf(form), due: dueOf(form) ?? (text(form, 'words') ? { words: text(form, 'words') } : undefined),
  })
  if (!done.ok) return besideFields({ refusal: done.refusal.words, ...(done.refusal.fields ? { fields: done.refusal.fields } : {}) })
  redirect(`/desk/actions/${done.result.followUpId}`)
}

export async function confirm(meetingId: string, minutesId: string, _before: DeedState, form: FormData): Promise<DeedState> {
  const at = { minutesId, atMeetingId: text(form, 'atMeetingId'), presidedBy: text(form, 'presidedBy') }
  const outcome = text(form, 'outcome')
  const done = outcome === 'not-confirmed'
    ? await actInForm(commands.notConfirmed, { ...at, reason: text(form, 'reason') })
    : await actInForm(commands.confirmMinutes, { ...at, corrections: outcome === 'corrected' ? corrections(form) : [] })
  return done.refusal === null ? back(meetingId) : done
}

export async function sign(meetingId: string, minutesId: string, _before: DeedState, form: FormData): Promise<DeedState> {
  const done = await actInForm(commands.signMinutes, { minutesId, signedBy: text(form, 'signedBy'), signedOn: text(form, 'signedOn') })
  return done.refusal === null ? back(meetingId) : done
}

/** An officer says what a paragraph of her item should say instead. */
export async function sayInstead(minutesId: string, _before: SayState, form: FormData): Promise<SayState> {
  return noteInForm(minutesId, form)
}

export async function forgetNote(_before: DeedState, form: FormData): Promise<DeedState> {
  return actInForm(commands.takeBackNote, { noteId: text(form, 'noteId') })
}

export async function answerFactCheck(minutesId: string, _before: DeedState, _form: FormData): Promise<DeedState> {
  return actInForm(commands.answerFactCheck, { minutesId })
}

/** Issues the chosen actions: those whose boxes are ticked. */
export async function issue(meetingId: string, _before: DeedState, form: FormData): Promise<DeedState> {
  const done = await runInForm((viewer) => issueActions({ meetingId, followUpIds: form.getAll('followUpId').map(String) }, viewer))
  return done.refusal === null ? back(meetingId) : done
}

/** The editor's one key on a note: its words go into the text. */
export async function takeNoteInEditor(noteId: string): Promise<{ refused: string } | null> {
  const done = await takeNoteNow(noteId, await currentViewer())
  if (done.ok) refresh()
  return done.ok ? null : { refused: done.refusal.words }
}

export async function answerNoteInEditor(noteId: string, answer: string): Promise<{ refused: string } | null> {
  const done = await act(commands.answerNote, { noteId, answer })
  return done.ok ? null : { refused: [done.refusal.words, ...Object.values(done.refusal.fields ?? {})].join(' ') }
}

/**
 * The clerk says what it means that the sentence of an issued action reads otherwise now. Where it has changed and says
 * another date or owner, she is asked first which holds.
 */
export async function settleSentence(minutesId: string, followUpId: string, verdict: 'same-duty' | 'changed', reads: string, chosen?: WordingChosen): Promise<{ refused: string } | { asks: WordingOffer } | null> {
  const viewer = await currentViewer()
  if (await mayDo('minutes.readDraft', viewer, minutesId)) {
    await bringUpToDate(minutesId)
    const asks = verdict === 'changed' && !chosen ? await wordingOffer(minutesId, followUpId) : null
    if (asks?.due || asks?.owner) return { asks }
  }
  const done = await act(sameDuty, { followUpId, answer: verdict, reads, ...chosen })
  return done.ok ? null : { refused: done.refusal.words }
}

/** Reports an action of an earlier meeting done, with the sentence of these minutes that says so. */
export async function reportTold(minutesId: string, followUpId: string, told: { nodeId: string; sentence: string }): Promise<{ refused: string } | null> {
  const viewer = await currentViewer()
  if (await mayDo('minutes.readDraft', viewer, minutesId)) await bringUpToDate(minutesId)
  const done = await reportToldDone(followUpId, { minutesId, nodeId: String(told.nodeId), sentence: String(told.sentence) }, viewer)
  return done.ok ? null : { refused: done.refusal.words }
}
