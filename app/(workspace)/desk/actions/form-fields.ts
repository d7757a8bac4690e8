/** Fields of forms about actions, as the deeds take them. */

export const text = (form: FormData, name: string): string => { const value = form.get(name); return typeof value === 'string' ? value : '' }

/** A meeting chosen by its id, or the date written in the field. Undefined where neither is given. */
export function dueOf(form: FormData): unknown {
  const meetingId = text(form, 'meeting')
  if (meetingId) return { meetingId, relation: 'at' }
  return text(form, 'date') ? { date: text(form, 'date') } : undefined
}

/** Whom the fields of `OwnerFields` name. Undefined where nobody is chosen. */
export function ownerOf(form: FormData): unknown {
  const one = (value: string) => { const [sort, id = ''] = value.split(':'); return sort === 'office' ? { officeId: id } : { personId: id } }
  const chosen = text(form, 'owner')
  const others = form.getAll('others').filter((value): value is string => typeof value === 'string' && value !== '' && value !== chosen)
  const organisation = text(form, 'organisation').trim()
  if (!chosen && organisation) return { sort: 'outside', organisation }
  if (!chosen) return undefined
  if (chosen.startsWith('body:')) return { sort: 'body', bodyId: chosen.slice(5) }
  if (others.length > 0 && text(form, 'how') === 'each' && [chosen, ...others].every((value) => value.startsWith('person:'))) return { sort: 'group', personIds: [chosen, ...others].map((value) => value.slice(7)) }
  if (others.length > 0) return { sort: 'lead', lead: one(chosen), helpers: others.map(one) }
  return chosen.startsWith('office:') ? { sort: 'office', officeId: chosen.slice(7) } : { sort: 'person', personId: chosen.slice(7) }
}

/** The refusal with what it says about the due beside the field that gives it. */
export function besideFields<State extends { fields?: Record<string, string> }>(state: State): State {
  const { fields } = state
  return fields?.['due'] ? { ...state, fields: { ...fields, date: fields['due'] } } : state
}
