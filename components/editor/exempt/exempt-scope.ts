/** Where an exemption can be set from the place of the caret. Pure but for the editor's state. */
import type { Node } from '@tiptap/pm/model'
import type { Command, EditorState } from '@tiptap/pm/state'
import type { Exemption } from '@/domain/document/nodes'
import { blockAt } from '../keys/blocks'

export interface ExemptScope { sort: 'block' | 'minute'; words: string; pos: number; exempt: Exemption | null }

const names: Record<string, string> = { paragraph: 'This paragraph', point: 'This point', resolution: 'This resolution' }

/** The block at the caret, where it can be exempt, and the whole minute in which it stands. */
export function exemptScopes(state: EditorState): ExemptScope[] {
  const at = blockAt(state)
  if (!at) return []
  const scopes: ExemptScope[] = []
  const words = names[at.node.type.name]
  if (words) scopes.push({ sort: 'block', words, pos: at.pos, exempt: exemptOf(at.node) })
  const minute = minuteBefore(state.doc, at.pos)
  if (minute) scopes.push({ sort: 'minute', words: `The whole item “${minute.node.textContent}”`, pos: minute.pos, exempt: exemptOf(minute.node) })
  return scopes
}

const exemptOf = (node: Node): Exemption | null => (node.attrs['exempt'] as Exemption | null | undefined) ?? null

function minuteBefore(doc: Node, pos: number): { node: Node; pos: number } | null {
  let found: { node: Node; pos: number } | null = null
  doc.forEach((node, at) => { if (at <= pos && node.type.name === 'minute') found = { node, pos: at } })
  return found
}

/** Sets or lifts an exemption. */
export const setExempt = (pos: number, exempt: Exemption | null): Command => (state, dispatch) => {
  const node = state.doc.nodeAt(pos)
  if (!node || !('exempt' in node.attrs)) return false
  dispatch?.(state.tr.setNodeAttribute(pos, 'exempt', exempt))
  return true
}
