/** The settings of a committee as a form gives them. */
import { z } from 'zod'
import type { BodySettings } from '@/domain/council'
import { followUpKinds } from '@/domain/language/reading'
import { neededField, textField } from './fields'

const whole = (least: number, most: number) => z.number(`Give a number from ${least} to ${most}.`).int(`Give a whole number from ${least} to ${most}.`).min(least, `Give ${least} or more.`).max(most, `Give ${most} or less.`)
const formula = (needed: string[]) => neededField('These words stand in the minutes: they cannot be empty.', 1000)
  .refine((text) => needed.every((word) => text.includes(`{${word}}`)), `Keep ${needed.map((word) => `{${word}}`).join(' and ')}: it is filled in.`)

const fields = z.object({
  numbering: z.enum(['year', 'meeting']),
  chairWord: neededField('What is the chair called?', 40),
  reportsDueWorkingDays: whole(0, 60),
  agendaClearDays: whole(1, 28),
  factCheck: z.boolean(),
  chairReads: z.boolean(),
  publishWhenAgreed: z.boolean(),
  quorum: z.object({ fraction: z.number('Choose a fraction.').min(0).max(1), minimum: whole(1, 100) }),
  reminders: z.object({ daysBefore: z.array(whole(1, 365)).max(6, 'At most six reminders.'), dayAfter: z.boolean() }),
  clerkCloses: z.array(z.enum(followUpKinds)),
  publicOfficerNames: z.boolean(),
  formulae: z.object({ apologies: formula(['names']), noDeclarations: formula([]), minutesConfirmed: formula(['date']), exclusion: formula(['paragraphs']) }),
  template: z.array(z.object({
    title: neededField('Give each standing item a name.'), purpose: textField(600),
    standing: z.enum(['apologies', 'declarations', 'minutes', 'progress', 'work-programme']).nullable(),
  })).max(40),
  place: z.string().trim().max(200, 'Use at most 200 characters.'),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Give a time such as 10:00.'),
})

export const bodySettingsField: z.ZodType<BodySettings> = fields

/** Some of the settings: what a form of one part of the page gives. */
export const bodySettingsPart = fields.partial()
