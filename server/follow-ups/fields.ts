/** Fields that several deeds about follow-ups take, with their words. */
import { z } from 'zod'
import { isDateOfForm } from '@/domain/calendar'

export const idField = z.string().min(1).max(64)

/** A text that must be there. @param missing what is said beside the empty field */
export const textField = (missing: string, most = 5_000) =>
  z.string(missing).trim().min(1, missing).max(most, `Use at most ${most} characters.`)

export const reasonField = textField('Say why: it stands in the history.', 1_000)

export const dateField = z.string('Give a date, such as 18 March 2027.').refine(isDateOfForm, 'Give a date that exists, such as 18 March 2027.')

/** A file that is sent along; judged by `server/answer/file`. */
export const fileField = z.object({ name: z.string().max(300), bytes: z.instanceof(Uint8Array) })

const one = z.union([z.object({ officeId: idField }), z.object({ personId: idField })])
const words = z.string().trim().max(300).default('')

/** An owner as chosen; words are filled in from who it is where they are left out. */
export const ownerField = z.discriminatedUnion('sort', [
  z.object({ sort: z.literal('office'), officeId: idField, words }),
  z.object({ sort: z.literal('person'), personId: idField, words }),
  z.object({ sort: z.literal('group'), personIds: z.array(idField).min(1, 'Choose who is in the group.').max(60), words }),
  z.object({ sort: z.literal('lead'), lead: one, helpers: z.array(one).max(20), words }),
  z.object({ sort: z.literal('body'), bodyId: idField, words }),
  z.object({ sort: z.literal('outside'), organisation: textField('Name the organisation.', 200), words }),
  z.object({ sort: z.literal('words'), words: textField('Say for action by whom.', 300) }),
], 'Choose for action by whom.')
export type OwnerInput = z.infer<typeof ownerField>

/** A due as chosen: a day, a meeting of the committee, or no date with the condition in words. */
export const dueField = z.union([
  z.object({ date: dateField }),
  z.object({ meetingId: idField, relation: z.enum(['at', 'before']).default('at') }),
  z.object({ words: textField('Say what it waits for, such as “when the guidance is published”.', 200) }),
], 'Give a date, or choose a meeting.')
export type DueInput = z.infer<typeof dueField>
