'use server'
import { actInForm } from '@/app/act'
import { runInForm } from '@/app/use-case'
import { times } from '@/components/backfill/words'
import { several, text, ticked } from '@/components/forms/read-form'
import type { DeedState } from '@/components/layout/deed-form'
import { nameOldBody, removeOldFile, sayOldMeeting } from '@/server/backfill/commands'
import { giveFiles } from '@/server/backfill/give'
import { archiveDocuments, dismissPromises, openPromises, takeBackPromises, type Settled } from '@/server/backfill/settle'

const rest = ({ refused }: Settled): string => (refused === null ? '' : ` The others were left: ${refused}`)

/** Opens, sets aside or takes up again, by the button that was pressed. */
export async function settlePromisesAction(_before: DeedState, form: FormData): Promise<DeedState> {
  const ids = several(form, 'promise')
  const deed = text(form, 'deed')
  if (deed === 'dismiss') return runInForm((viewer) => dismissPromises(ids, viewer), (done) => `${times(done.done, 'promise')} set aside. Choose “Set aside” above the list to see them.${rest(done)}`)
  if (deed === 'take-back') return runInForm((viewer) => takeBackPromises(ids, viewer), (done) => `${times(done.done, 'promise')} taken up again.${rest(done)}`)
  return runInForm((viewer) => openPromises(ids, text(form, 'askedBy'), viewer), (done) =>
    `${times(done.done, 'action')} opened.${done.toClerk === 0 ? '' : ` For ${done.toClerk === done.done ? 'all' : done.toClerk} there is nobody to ask: they are the clerk’s.`}${rest(done)}`)
}

export async function nameBodyAction(_before: DeedState, form: FormData): Promise<DeedState> {
  const bodyId = text(form, 'bodyId')
  return actInForm(nameOldBody, { authorityId: text(form, 'authorityId'), words: text(form, 'words'), bodyId: bodyId === 'none' ? null : bodyId })
}

export const sayMeetingAction = async (_before: DeedState, form: FormData): Promise<DeedState> =>
  actInForm(sayOldMeeting, { documentId: text(form, 'documentId'), bodyId: text(form, 'bodyId'), date: text(form, 'date') })

export const removeFileAction = async (_before: DeedState, form: FormData): Promise<DeedState> => actInForm(removeOldFile, { fileId: text(form, 'fileId') })

/** Takes the files of the form itself, where no script sends them. */
export async function giveFilesAction(_before: DeedState, form: FormData): Promise<DeedState> {
  const files = await Promise.all(form.getAll('files').filter((one): one is File => one instanceof File && one.size > 0).map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })))
  return runInForm((viewer) => giveFiles(viewer, text(form, 'authorityId'), files), ({ added, here }) => `${times(added, 'file')} sent.${here > 0 ? ` ${times(here, 'file')} stood here already.` : ''}`)
}

export async function archiveAction(_before: DeedState, form: FormData): Promise<DeedState> {
  const how = { open: ticked(form, 'open'), confirmed: ticked(form, 'confirmed') }
  return runInForm((viewer) => archiveDocuments(several(form, 'document'), how, viewer), (done) => `${times(done.done, 'meeting')} archived${how.open ? ', for residents too' : ''}.${rest(done)}`)
}
