/** Which card comes next from the caret. */
import type { EditorState } from '@tiptap/pm/state'
import { positionsOf } from '../writing/threads'
import { asks, type MarginCard } from './cards'

/** The first card that asks something after the caret (or the last before it), else any; round again at the end. */
export function nextCard(cards: readonly MarginCard[], state: EditorState, step: 1 | -1): MarginCard | null {
  const places = positionsOf(state.doc, new Set(cards.flatMap(({ nodeId }) => nodeId ?? [])))
  const caret = state.selection.from
  const placed = cards.map((card) => {
    const at = card.nodeId === null ? undefined : places.get(card.nodeId)
    return { card, pos: at ? at.pos + 1 + Math.max(card.offset, 0) : Number.MAX_SAFE_INTEGER }
  })
  const ordered = step === 1 ? placed : [...placed].reverse()
  const beyond = ordered.filter(({ pos }) => (step === 1 ? pos >= caret : pos < caret))
  const round = [...beyond, ...ordered.filter((one) => !beyond.includes(one))]
  return (round.find(({ card }) => asks(card)) ?? round[0])?.card ?? null
}
