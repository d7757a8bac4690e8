/** The document as parts to be set: text with marks, lists with their markers, tables. Data for the template, no markup. */
import { exemptionReason } from '@/domain/document/exemption-words'
import { drawnMarkers, minuteNumbers } from '@/domain/document/numbering'
import type { Block, Inline, MinutesDocument, Table } from '@/domain/document/nodes'
import { safeHref } from '@/formats/html/style'

export interface Run { text: string; bold: boolean; italic: boolean; href: string | null; break: boolean }
export interface Entry { marker: string | null; runs: Run[]; children: Entry[] }
export type Part =
  | { kind: 'title' | 'paragraph' | 'purpose' | 'presenter' | 'lead-in' | 'resolution' | 'action' | 'vote' | 'signature' | 'exempt'; runs: Run[] }
  | { kind: 'heading'; level: number; number: string | null; runs: Run[] }
  | { kind: 'names'; names: Run[][] }
  | { kind: 'list'; decided: boolean; entries: Entry[] }
  | { kind: 'table'; columns: number; header: boolean; rows: { colspan: number; rowspan: number; runs: Run[][] }[][] }

/** Parts in reading order; headings never skip a level, as PDF/UA asks. */
export function partsOf(document: MinutesDocument, firstNumber: number | null): Part[] {
  const numbers = minuteNumbers(document, firstNumber)
  const markers = drawnMarkers(document)
  const out: Part[] = []
  let deepest = 1
  const heading = (level: number, number: string | null, block: Block): void => {
    const allowed = Math.min(level, deepest + 1)
    deepest = allowed
    out.push({ kind: 'heading', level: allowed, number, runs: runsOf(block) })
  }
  const closed = exemptMarks(out)
  for (const block of document.content) {
    if (block.type !== 'table' && runsOf(block).length === 0) continue
    closed.before(block)
    switch (block.type) {
      case 'title': out.push({ kind: 'title', runs: runsOf(block) }); break
      case 'attendanceHeading': heading(2, null, block); break
      case 'minute': heading(2, numbers.get(block.attrs.id) ?? null, block); closed.below(block); break
      case 'subheading': heading(3, null, block); break
      case 'attendee': {
        const last = out.at(-1)
        if (last?.kind === 'names') last.names.push(runsOf(block))
        else out.push({ kind: 'names', names: [runsOf(block)] })
        break
      }
      case 'point': case 'resolution': entry(block, markers.get(block.attrs.id) ?? null, out); break
      case 'leadIn': out.push({ kind: 'lead-in', runs: runsOf(block) }); break
      case 'table': { const table = tablePart(block); if (table) out.push(table); break }
      default: out.push({ kind: block.type, runs: runsOf(block) })
    }
  }
  return out
}

/**
 * Says in the text for those who may read it where what is exempt begins, and where within an item it ends. What
 * `publicView` made bears no exemption: there nothing is said.
 */
function exemptMarks(out: Part[]): { before(block: Block): void; below(minute: Block & { type: 'minute' }): void } {
  let item = false
  let reason = ''
  /** Level of the exempt point or resolution: what is deeper, its vote and its action hang on it. */
  let level = Infinity
  const say = (words: string) => out.push({ kind: 'exempt', runs: [{ text: words, bold: true, italic: false, href: null, break: false }] })
  return {
    before: (block) => {
      if (block.type === 'minute' || block.type === 'signature') { item = false; reason = ''; return }
      const hangs = block.type === 'vote' || block.type === 'action' || ((block.type === 'point' || block.type === 'resolution') && block.attrs.level > level)
      if (item || (reason !== '' && hangs)) return
      level = block.type === 'point' || block.type === 'resolution' ? block.attrs.level : Infinity
      const exempt = 'exempt' in block.attrs ? block.attrs.exempt : null
      const now = exempt ? exemptionReason(exempt) : ''
      if (now !== '' && now !== reason) say(now)
      if (now === '' && reason !== '') say('End of what is not for publication.')
      reason = now
    },
    below: (minute) => {
      if (!minute.attrs.exempt) return
      item = true
      say(exemptionReason(minute.attrs.exempt))
    },
  }
}

/** The authority's name on a line of its own, and the first other title line as the document's heading. */
export function titledParts(document: MinutesDocument, options: { authorityName: string; runningTitle: string; firstNumber: number | null }): Part[] {
  const parts = partsOf(document, options.firstNumber)
  const rest = parts.filter((p) => !(p.kind === 'title' && p.runs.map((r) => r.text).join('').trim().toLowerCase() === options.authorityName.toLowerCase()))
  const first = rest.findIndex((p) => p.kind === 'title')
  if (first < 0) return [{ kind: 'heading', level: 1, number: null, runs: [{ text: options.runningTitle, bold: false, italic: false, href: null, break: false }] }, ...rest]
  return rest.map((p, i) => (i === first && p.kind === 'title' ? { kind: 'heading', level: 1, number: null, runs: p.runs } : p))
}

/** `archived`: old minutes of which it is not recorded whether they were confirmed. */
export type Standing = 'draft' | 'published' | 'confirmed' | 'archived'

const marks: Record<Standing, { mark: string; note: string }> = {
  draft: { mark: 'DRAFT', note: '' }, published: { mark: 'DRAFT', note: 'subject to confirmation' }, confirmed: { mark: '', note: '' }, archived: { mark: 'OLD MINUTES', note: 'confirmation not recorded' },
}

/** What stands at the head of each page: DRAFT until the minutes are confirmed, and that exempt text is in it. */
export function headMarks(standing: Standing, parts: readonly Part[]): { mark: string; note: string } {
  const exempt = parts.some((part) => part.kind === 'exempt') ? 'exempt, not for publication' : ''
  const { mark, note } = marks[standing]
  return { mark, note: [note, exempt].filter(Boolean).join(', ') }
}

function entry(block: Block & { type: 'point' | 'resolution' }, marker: string | null, out: Part[]): void {
  const decided = block.type === 'resolution'
  if (marker === null) { out.push({ kind: decided ? 'resolution' : 'paragraph', runs: runsOf(block) }); return }
  let last = out.at(-1)
  if (last?.kind !== 'list' || last.decided !== decided) {
    last = { kind: 'list', decided, entries: [] }
    out.push(last)
  }
  let entries = last.entries
  for (let level = block.attrs.level; level > 0; level--) {
    const above = entries.at(-1)
    if (!above) break
    entries = above.children
  }
  entries.push({ marker, runs: runsOf(block), children: [] })
}

/** Inline content of a text block as runs. */
export const runsOf = (block: Block): Run[] => (block.type === 'table' ? [] : (block.content ?? []).map(runOf))

function runOf(node: Inline): Run {
  if (node.type === 'hardBreak') return { text: '', bold: false, italic: false, href: null, break: true }
  const marks = node.marks ?? []
  const link = marks.find((mark) => mark.type === 'link')
  return {
    text: node.text, break: false,
    bold: marks.some((mark) => mark.type === 'bold'), italic: marks.some((mark) => mark.type === 'italic'),
    href: link?.type === 'link' ? safeHref(link.attrs.href) : null,
  }
}

function tablePart(table: Table): Part | null {
  const rows = table.content.filter((row) => row.content.length > 0)
  const columns = rows.reduce((most, row) => Math.max(most, row.content.reduce((n, cell) => n + (cell.attrs?.colspan ?? 1), 0)), 0)
  if (columns === 0) return null
  return {
    kind: 'table', columns,
    header: rows[0]?.content.every((cell) => cell.type === 'tableHeader') ?? false,
    rows: rows.map((row) => row.content.map((cell) => ({
      colspan: cell.attrs?.colspan ?? 1, rowspan: cell.attrs?.rowspan ?? 1, runs: cell.content.map(runsOf),
    }))),
  }
}
