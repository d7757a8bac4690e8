/** The list of who was there, put into minutes that were begun before it was made. */
import type { Node } from '@tiptap/pm/model'
import type { Command } from '@tiptap/pm/state'
import type { Begun } from '@/domain/document/begun'
import { noApologies } from '@/domain/document/templates'

const ofPeople = (node: Node): boolean => node.type.name === 'attendanceHeading' || node.type.name === 'attendee'

/** Index of the first block after the head of the minutes. */
function headEnd(doc: Node): number {
  let end = 0
  while (end < doc.childCount && doc.child(end).type.name !== 'minute') end++
  return end
}

/** How many people the meeting's list names where the head of the minutes names nobody yet; 0 where there is nothing to put in. */
export function missingFromText(doc: Node, { roll }: Pick<Begun, 'roll'>): number {
  const end = headEnd(doc)
  if (roll.length === 0 || end === doc.childCount) return 0
  for (let at = 0; at < end; at++) if (ofPeople(doc.child(at))) return 0
  return roll.filter(({ type }) => type === 'attendee').length
}

/** Puts the list in below the title, and the apologies in the body's words where the text still says that there were none. */
export const putRoll = ({ roll, items }: Pick<Begun, 'roll' | 'items'>): Command => (state, dispatch) => {
  const { doc, schema, tr } = state
  if (missingFromText(doc, { roll }) === 0) return false
  if (!dispatch) return true
  const apologies = items.find(({ standing }) => standing === 'apologies')
  const [words] = apologies?.usual ?? []
  let under = false
  doc.forEach((node, pos) => {
    if (node.type.name === 'minute') under = node.attrs['agendaItemId'] === apologies?.id
    else if (under && words && words !== noApologies && node.textContent === noApologies) tr.insertText(words, pos + 1, pos + 1 + node.content.size)
  })
  let at = 0
  for (let index = 0; index < headEnd(doc) && doc.child(index).type.name === 'title'; index++) at += doc.child(index).nodeSize
  const lines = roll.map((block) => schema.nodeFromJSON({ ...block, attrs: { ...block.attrs, id: null } }))
  dispatch(tr.insert(at, lines))
  return true
}
