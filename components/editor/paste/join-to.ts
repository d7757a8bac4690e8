/** Whole minutes pasted into a draft that was begun from the agenda. */
import type { EditorState } from '@tiptap/pm/state'
import type { Begun } from '@/domain/document/begun'
import { newId } from '@/domain/document/ids'
import { joinToBegun, type Joined } from '@/domain/document/join'
import type { MinutesDocument } from '@/domain/document/nodes'
import { freeEqualNumbers } from '@/domain/document/numbering'
import type { IsoDate } from '@/domain/language/reading'
import { pastedToMinutes, type Clipboard, type Pasted } from '@/formats/paste'

interface Place { begun: Begun | null; meetingDate: IsoDate | null; firstNumber: number | null }

/**
 * What the draft becomes; null where the paste is to stand where the caret is: nothing was begun from an agenda, words
 * are selected to be written over, or the clipboard holds no minutes of this agenda.
 * @throws ImportRefused as `pastedToMinutes`
 */
export function joinTo({ doc, selection }: EditorState, clipboard: Clipboard, { begun, meetingDate, firstNumber }: Place): { pasted: Pasted; joined: Joined } | null {
  const over = !selection.empty && selection.from <= 1 && selection.to >= doc.content.size - 1
  if (!begun || (!selection.empty && !over) || !fromAgenda(doc)) return null
  const pasted = pastedToMinutes(clipboard, { newId, meetingDate, firstNumber, among: false })
  const joined = joinToBegun(doc.toJSON() as MinutesDocument, pasted.document, { begun, numbers: pasted.numbers, over })
  if (!joined) return null
  return { pasted, joined: firstNumber === null ? joined : { ...joined, document: freeEqualNumbers(joined.document, firstNumber) } }
}

function fromAgenda(doc: EditorState['doc']): boolean {
  let found = false
  doc.forEach((node) => { if (node.attrs['agendaItemId']) found = true })
  return found
}
