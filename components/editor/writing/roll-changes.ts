/** The meeting's attendance brought into a text that has its list already: what stands as it was put in follows it. */
import type { Node } from '@tiptap/pm/model'
import type { Command, Transaction } from '@tiptap/pm/state'
import { rollChanges, type Roll, type RollChanges, type RollHistory, type RollLine } from '@/domain/document/roll'
import { attendanceHeadings, noApologies } from '@/domain/document/templates'

interface Line extends RollLine { pos: number; node: Node }
interface Heading { group: RollLine['group']; pos: number; end: number; people: number }

/** Lines and headings of the list in the head of the minutes, and where it ends. */
function listOf(doc: Node): { lines: Line[]; headings: Heading[]; end: number } {
  const found = { lines: [] as Line[], headings: [] as Heading[], end: 0 }
  let heading: Heading | null = null
  for (let at = 0, pos = 0; at < doc.childCount && doc.child(at).type.name !== 'minute'; pos += doc.child(at).nodeSize, at++) {
    const node = doc.child(at)
    if (node.type.name === 'attendanceHeading') found.headings.push(heading = { group: node.attrs['group'] as RollLine['group'], pos, end: pos + node.nodeSize, people: 0 })
    else if (node.type.name === 'attendee') {
      found.lines.push({ group: heading?.group ?? 'present', text: node.textContent, personId: node.attrs['personId'] as string | null, presiding: node.attrs['presiding'] as boolean, pos, node })
      if (heading) { heading.end = pos + node.nodeSize; heading.people += 1 }
    } else continue
    found.end = pos + node.nodeSize
  }
  return found
}

/** What bringing it in would change; nothing where the text has no list. */
export function changesIn(doc: Node, history: RollHistory, now: Roll): RollChanges {
  const { lines } = listOf(doc)
  return lines.length === 0 ? { changes: [], stays: [] } : rollChanges(lines.map(({ group, text, personId, presiding }) => ({ group, text, personId, presiding })), history, now)
}

/** Brings it in, in one transaction: lines keep their ids, those written by hand stay, apologies in the usual words follow. */
export const bringIn = (history: RollHistory, now: Roll): Command => ({ doc, tr, schema }, dispatch) => {
  const { changes } = changesIn(doc, history, now)
  if (changes.length === 0) return false
  if (!dispatch) return true
  const { lines, headings } = listOf(doc)
  const peopled = new Set(headings.filter(({ people }) => people > 0).map(({ group }) => group))
  // From the end: what stands above keeps its place.
  const said = apologiesIn(doc, history, now)
  if (said) tr.insertText(said.now, said.pos + 1, said.pos + 1 + said.was.length)
  const made = (line: RollLine, id: string | null) => schema.nodes['attendee']!.create({ id, personId: line.personId, presiding: line.presiding }, schema.text(line.text))
  const come: { line: RollLine; id: string | null }[] = []
  for (const { at, now: next } of [...changes].sort((one, other) => (other.at ?? -1) - (one.at ?? -1))) {
    const line = at === null ? undefined : lines[at]
    const id = (line?.node.attrs['id'] as string | undefined) ?? null
    if (line && next?.group === line.group) tr.replaceWith(line.pos, line.pos + line.node.nodeSize, made(next, id))
    else {
      if (line) tr.delete(line.pos, line.pos + line.node.nodeSize)
      if (next) come.push({ line: next, id })
    }
  }
  for (const line of now.lines) {
    const comes = come.find((one) => one.line === line)
    if (comes) comeIn(tr, made(line, comes.id), line)
  }
  for (const { people, group, pos, end } of listOf(tr.doc).headings.reverse()) if (people === 0 && peopled.has(group)) tr.delete(pos, end)
  dispatch(tr)
  return true
}

/** Below the others of its group, whoever presides above them; a group that has no heading yet gets one in its place. */
function comeIn(tr: Transaction, node: Node, line: RollLine): void {
  const { headings, end } = listOf(tr.doc)
  const own = headings.find(({ group }) => group === line.group)
  if (own) {
    tr.insert(line.presiding ? own.pos + (tr.doc.nodeAt(own.pos)?.nodeSize ?? 0) : own.end, node)
    return
  }
  const order = [...attendanceHeadings.keys()]
  const { schema } = tr.doc.type
  const later = headings.find(({ group }) => order.indexOf(group) > order.indexOf(line.group))
  const heading = schema.nodes['attendanceHeading']!.create({ id: null, group: line.group }, schema.text(attendanceHeadings.get(line.group) ?? ''))
  tr.insert(later?.pos ?? end, [heading, node])
}

/**
 * The sentence of the apologies, where it still stands in the words in which it was put and another holds now; null
 * also where somebody's line that was written by hand says otherwise.
 */
export function apologiesIn(doc: Node, history: RollHistory, now: Roll): { pos: number; was: string; now: string } | null {
  const { apologies } = now
  const usual = new Set([noApologies, ...[history.first, ...history.brought].flatMap((roll) => roll.apologies ?? [])])
  let found: { pos: number; was: string } | null = null as { pos: number; was: string } | null
  doc.forEach((node, pos) => { if (!found && node.type.name === 'paragraph' && usual.has(node.textContent)) found = { pos, was: node.textContent } })
  if (!found || apologies === null || found.was === apologies) return null
  return changesIn(doc, history, now).stays.some((stay) => stay.now?.group === 'apologies') ? null : { ...found, now: apologies }
}
