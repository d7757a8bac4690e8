/** Fields that the forms about meetings share, with what to say where one cannot be used. */
import { z } from 'zod'
import { isDateOfForm } from '@/domain/calendar'
import { meetingKinds } from '@/domain/meeting'

export const dateField = z.string().refine(isDateOfForm, 'Give a date that exists, such as 18 March 2027.')
export const timeField = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Give a time such as 10:00.')
export const textField = (longest = 300) => z.string().trim().max(longest, `Use at most ${longest} characters.`).default('')
export const neededField = (what: string, longest = 300) => z.string(what).trim().min(1, what).max(longest, `Use at most ${longest} characters.`)

export const meetingFields = {
  kind: z.enum(meetingKinds),
  date: dateField,
  time: timeField,
  place: textField(200),
}

/** What a report asks the body to decide, in order; one that stood there before keeps its id. Empty ones are left out. */
export const recommendationsField = z.array(z.object({ id: z.string().max(40).nullable().default(null), text: z.string().trim().max(4_000, 'Use at most 4000 characters for a recommendation.') }))
  .max(40, 'Use at most 40 recommendations.').transform((all) => all.filter(({ text }) => text !== ''))

export const exemptionField = z.object({
  paragraphs: z.array(z.number().int().min(1).max(7)),
  confidential: z.boolean(),
  publicInterest: textField(1000),
  reviewOn: dateField.nullable(),
  neutralHeading: z.string().trim().max(300).nullable(),
  publicSummary: z.string().trim().max(4000).nullable(),
  noSummaryBecause: z.string().trim().max(1000).nullable(),
}).nullable()
