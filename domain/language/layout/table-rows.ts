/**
 * Tables of what was agreed: which cells hold actions or decisions, and who and when stand in their row. A table of
 * earlier recommendations with what became of them is a log, in which nothing is new.
 */
import type { OutlineLine } from '@/domain/language/outline'

export interface CellUse {
  role: 'action' | 'resolution' | 'paragraph'
  beside: OutlineLine['beside'] | null
  quoted: boolean
}

const columns = {
  action: /^(?:agreed )?(?:actions?|tasks?|what|next steps?)(?: (?:points?|required|agreed|to be taken|arising))?\.?$/i,
  decision: /^(?:(?:item )?description ?\/ ?)?(?:resolutions?|decisions?|item ?\/ ?resolution|(?:what was |points )?agreed|agreed outcomes?)$/i,
  recommended: /^recommendations?(?: (?:made|to .{2,30}))?$/i,
  who: /^(?:who|owner|lead(?: officer| member)?|by whom|(?:person |officer )?responsible(?: officer| person)?|action (?:by|owner)|assigned to|officer|responsibility|(?:action )?lead|by)$/i,
  when: /^(?:(?:by )?when|due(?: date| by)?|deadline|timescales?|target(?: date)?|date due|(?:completion|complete) (?:date|by)|by ?\/ ?deadline|by (?:date|when))$/i,
  state: /^(?:status|progress|outcomes?|action taken|update|position|response|result|rag(?: rating)?|complete(?:d)?\??)$/i,
  earlier: /^(?:ref(?:erence)?\.?|(?:date|meeting)(?: (?:of (?:meeting|recommendation)|made|raised))?|minute(?: (?:no|ref)\.?)?|body|committee|date of meeting)$/i,
}
type Column = keyof typeof columns

const settled = /^(?:completed?|done|closed|actioned|discharged|n\/a|none|nil|noted|-|–)\.?$/i

/**
 * What each cell of a table is for the reader, row by row as given.
 * @param rows texts of the cells, the head of the table first
 * @returns null where the head names no column of actions, decisions or recommendations
 */
export function tableUse(rows: readonly (readonly string[])[]): CellUse[][] | null {
  const head = (rows[0] ?? []).map((text) => columnOf(text.trim()))
  const log = head.includes('state') && head.includes('earlier')
  const owes = head.includes('action') || head.includes('decision')
  if (!log && !owes && !(head.includes('recommended') && head.includes('who'))) return null
  return rows.map((row, r) => row.map((text, c) => useOf(head, row, c, text, r === 0, log)))
}

function columnOf(text: string): Column | null {
  for (const [name, pattern] of Object.entries(columns)) if (text.length < 60 && pattern.test(text)) return name as Column
  return null
}

function useOf(head: readonly (Column | null)[], row: readonly string[], c: number, text: string, isHead: boolean, log: boolean): CellUse {
  const rest: CellUse = { role: 'paragraph', beside: null, quoted: log || isHead }
  if (rest.quoted) return rest
  const cell = (name: Column): string | null => row[head.indexOf(name)]?.trim() || null
  const beside = { owner: cell('who'), due: cell('when') }
  const column = head[c] ?? null
  if (column === 'action') return settled.test(text.trim()) || settled.test(cell('state') ?? '') ? { ...rest, quoted: true } : { ...rest, role: 'action', beside }
  if (column === 'decision') return /^(?:n\/a|none|nil|[-–—])?\.?$/i.test(text.trim()) ? rest : { ...rest, role: 'resolution', beside }
  // Who, when and how it stands are read with the action.
  return column === null ? rest : { ...rest, quoted: true }
}
