/** Fields that the forms about people, posts and committees share. */
import { z } from 'zod'
import { dateField, neededField, textField } from '@/server/meetings/fields'

export { dateField, neededField, textField }

/** An e-mail address in lower case, or null where the field is empty. */
export const emailField = z.string().trim().toLowerCase().max(254).default('')
  .refine((value) => value === '' || z.email().safeParse(value).success, 'This is not an e-mail address. One looks like p.nair@council.example.')
  .transform((value) => value || null)

/** The day on which something ends, or null where it goes on. */
export const endField = z.union([z.literal('').transform(() => null), dateField, z.null()]).default(null)

/** One a line. */
export const linesField = (each: z.ZodType<string> = z.string().max(200)) => z.array(each).max(30).default([])

export const nameFields = {
  title: textField(40), initials: textField(20), firstName: textField(80), surname: neededField('Give at least the surname.', 80), postNominals: textField(60),
  email: emailField, telephone: textField(40), group: textField(80),
}
