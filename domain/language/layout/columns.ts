/** Text set in columns: tables whose cells are parted by tabs or wide gaps, and a last column with who acts. */
import { attendanceLabel } from './attendance'
import { readAttendees } from './attendee'
import type { LaidTable, SourceLine } from './blocks'
import { sourceLine } from './blocks'
import { join, plain, slice, trim } from './rich'
import { tableUse } from './table-rows'

/** Lines under a head that names a column of actions, with as many cells each, become one line that bears the table. */
export function columnTables(lines: readonly SourceLine[]): SourceLine[] {
  const out: SourceLine[] = []
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i]
    if (!line) continue
    const width = line.columns.length
    let end = i + 1
    if (width >= 2 && !line.table) while (end < lines.length && lines[end]?.columns.length === width && (lines[end]?.gap ?? 0) <= 1 && !lines[end]?.table) end += 1
    const rows = end > i + 1 && line.rich.text.length < 160 ? lines.slice(i, end).map(cells) : []
    if (rows.length > 1 && tableUse(rows.map((row) => row.map(({ text }) => text))) !== null) {
      const table: LaidTable = { rows: rows.map((row, r) => row.map((rich) => ({ header: r === 0, colspan: 1, rowspan: 1, lines: rich.text === '' ? [] : [rich] }))) }
      out.push(sourceLine(line.at, plain(''), { gap: line.gap, table }))
      i = end - 1
    } else out.push(line)
  }
  return out
}

/**
 * A table at the head whose first cells are labels ("Trustees", "Apologies", "Date") and whose second hold names and facts,
 * as lines with two columns each; other tables stay.
 */
export function factTables(lines: readonly SourceLine[]): SourceLine[] {
  return lines.flatMap((line, i) => {
    if (!line.table || i > 12) return [line]
    const rows = line.table.rows.map((row) => row.map(({ lines: inner }) => inner.reduce((sum, one) => sum.text === '' ? one : join(sum, ', ', one), plain(''))))
    const labels = rows.filter(([label, names]) => label && names && (attendanceLabel(`${label.text.replace(/:$/, '')}:`)?.end ?? 0) > label.text.replace(/:$/, '').length && readAttendees(names.text, 'present').length > 0)
    if (labels.length < 2 || rows.some((row) => row.length !== 2)) return [line]
    return rows.flatMap(([label, rest], k) => label && rest && label.text + rest.text !== '' ? [sourceLine(line.at, rest.text === '' ? label : join(label, ' ', rest), { gap: k === 0 ? line.gap : 0, whole: true, columns: rest.text === '' || label.text === '' ? [] : [label.text.length + 1] })] : [])
  })
}

function cells(line: SourceLine): ReturnType<typeof trim>[] {
  const cuts = [0, ...line.columns, line.rich.text.length]
  return cuts.slice(0, -1).map((from, i) => trim(slice(line.rich, from, cuts[i + 1])))
}

const lastHead = /^(?:actions?(?: by| points?| for)?|action ?\/ ?(?:lead|owner)|lead(?: officer)?|by whom|owner|who|officer|responsible)$/i
const initials = String.raw`[A-Z][A-Za-z]?[A-Z][A-Za-z]?[A-Z]?`
const who = new RegExp(String.raw`^(?:${initials}|ALL|All|Chair(?:man)?|Clerk|Officers|Members)(?:\s*(?:[/,&+]|and)\s*(?:${initials}|ALL|All|Chair(?:man)?|Clerk|Officers|Members))*$`)
const introduced = new RegExp(String.raw`(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]+[^()]{0,80}\((${initials})\)`, 'gu')

/**
 * Marks lines that hold nothing but who acts ("JQ", "AB / Chair"), where the last column of the page came apart: the
 * head of the columns says so, or all the initials were put in brackets after somebody's name.
 */
export function markMargins(lines: readonly SourceLine[]): SourceLine[] {
  const headed = lines.findIndex(({ columns, rich, table }) => columns.length > 0 && !table && rich.text.length < 80 && lastHead.test(rich.text.slice(columns.at(-1)).trim()))
  const known = new Set(lines.slice(0, 80).flatMap(({ rich }) => rich.text.length < 2000 && rich.text.includes('(') ? [...rich.text.matchAll(introduced)].map((found) => found[1] ?? '') : []))
  if (headed < 0 && known.size === 0) return [...lines]
  return lines.map((line, i) => {
    const { text } = line.rich
    if (i === 0 || text.length > 40 || line.table || !who.test(text)) return line
    const all = text.match(/[A-Za-z]+/g) ?? []
    const fits = (headed >= 0 && i > headed && /[A-Z]{2}|[A-Z][a-z][A-Z]|^(?:All|Chair|Clerk)$/.test(text)) || all.every((word) => known.has(word) || /^(?:and|All|ALL|Chair|Chairman|Clerk)$/.test(word)) && all.some((word) => known.has(word))
    return fits ? { ...line, margin: true } : line
  })
}
