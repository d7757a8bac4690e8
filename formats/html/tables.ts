/** Tables of a page: those that hold data stay tables, those that only arrange the page are taken apart. */
import { attendanceLabel } from '@/domain/language/layout/attendance'
import { isName, readAttendees } from '@/domain/language/layout/attendee'
import type { LaidTable, SourceLine } from '@/domain/language/layout/blocks'
import { join, plain } from '@/domain/language/layout/rich'

export interface OpenCell { header: boolean; colspan: number; rowspan: number; lines: SourceLine[] }
export interface OpenTable { rows: OpenCell[][]; nested: boolean; className: string }

/** The lines a finished table becomes: one line that bears the table, or the lines of its cells in reading order. */
export function linesOfTable(table: OpenTable, make: (table: LaidTable) => SourceLine): SourceLine[] {
  const rows = table.rows.filter((row) => row.some((cell) => cell.lines.length > 0))
  if (rows.length === 0) return []
  if (isAttendance(rows)) return rows.map(attendanceLine)
  if (isRollOfGroups(rows)) return rows.flatMap((row) => row.flatMap((cell) => cell.lines))
  // The head of a table that only arranges the page ("No.", "Item") is the page's own.
  if (arranges(table, rows)) return rows.flatMap((row) => row.flatMap((cell) => (row.every(({ header }) => header) && rows.length > 1 ? cell.lines.map((line) => ({ ...line, page: true })) : cell.lines)))
  return [make({
    rows: rows.map((row) => row.map((cell) => ({
      header: cell.header, colspan: cell.colspan, rowspan: cell.rowspan,
      lines: cell.lines.map((line) => (line.list?.marker ? join(plain(`${line.list.marker} `), '', line.rich) : line.rich)),
    }))),
  })]
}

/** True for a table that only sets things side by side. */
function arranges(table: OpenTable, rows: OpenCell[][]): boolean {
  if (table.nested || rows.length === 1 && rows[0]?.length === 1) return true
  if (/mgItemTable|layout/i.test(table.className)) return true
  const widest = rows.reduce((n, row) => Math.max(n, row.length), 0)
  if (widest < 2) return true
  const cells = rows.flat()
  if (cells.some((cell) => cell.lines.length > 6 || cell.lines.some((line) => line.heading > 0 || line.table))) return true
  // Minutes set in a grid of number and text.
  const numbered = rows.filter((row) => /^\d{1,4}[a-z]?[.)]?$/i.test(row[0]?.lines[0]?.rich.text ?? '')).length
  const long = cells.filter((cell) => cell.lines.length > 1 && cell.lines.reduce((n, l) => n + l.rich.text.length, 0) > 300).length
  return widest === 2 && numbered * 2 > rows.length && long > 0
}

function isAttendance(rows: OpenCell[][]): boolean {
  if (rows.length < 2 || rows.some((row) => row.length > 3)) return false
  const names = rows.filter((row) => isFullName((row[0]?.lines[0]?.rich.text ?? '').replace(/\s*\([^)]*\)$/, ''))).length
  return names * 3 >= rows.length * 2 && rows.every((row) => row.every((cell) => cell.lines.length <= 2))
}

/** "Present:", "Apologies:" in the first column, names beside them. */
function isRollOfGroups(rows: OpenCell[][]): boolean {
  let groups = 0
  let names = 0
  for (const [first, ...others] of rows) {
    const label = first?.lines.map((line) => line.rich.text).join(' ') ?? ''
    const group = label === '' ? null : attendanceLabel(label)
    if (label !== '' && (group === null || group.end < label.length || first?.lines.length !== 1)) return false
    const beside = others.flatMap((cell) => cell.lines)
    if (beside.some((line) => line.table !== null || line.rich.text.length > 400)) return false
    if (group) groups++
    if (beside.some((line) => readAttendees(line.rich.text, group?.group ?? 'present').length > 0)) names++
  }
  return groups > 0 && names * 2 >= rows.length
}

const isFullName = (text: string): boolean => /\s/.test(text) && isName(text)

function attendanceLine(row: OpenCell[]): SourceLine {
  const parts = row.flatMap((cell) => cell.lines)
  const [first, ...rest] = parts
  if (!first) throw new Error('an empty row was left in')
  return { ...first, list: null, rich: rest.reduce((sum, line) => join(sum, ', ', line.rich), first.rich) }
}
