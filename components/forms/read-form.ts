/** Reads the fields of a form as a server action gets it. */

/** A field's text; empty where there is none. */
export function text(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
/** A field's text, or null where it is empty. */
export const textOrNull = (form: FormData, name: string): string | null => text(form, name) || null
/** Whether a box is ticked. */
export const ticked = (form: FormData, name: string): boolean => form.has(name)
/** All values of a field that may stand several times. */
export const several = (form: FormData, name: string): string[] => form.getAll(name).filter((value): value is string => typeof value === 'string' && value !== '')
/** A field's number; NaN where it is none, for the command to refuse. */
export const number = (form: FormData, name: string): number => (text(form, name).trim() === '' ? Number.NaN : Number(text(form, name)))
/** A field's lines, without empty ones. */
export const lines = (form: FormData, name: string): string[] => text(form, name).split('\n').map((line) => line.trim()).filter(Boolean)
