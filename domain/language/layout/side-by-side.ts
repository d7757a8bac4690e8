/** Lists of people whose columns came apart: all the names first, then as many lines with what stood beside them. */
import type { AttendanceGroup } from './kinds'
import { attendanceLabel } from './attendance'
import { isStyled, readAttendees } from './attendee'
import { tableUse } from './table-rows'

/**
 * The lines of one list with the columns set together again ("Cllr Ade", "Cllr Birch", "Tarn DC (Chair)", "Corrie DC"
 * is "Cllr Ade (Tarn DC) (Chair)" and "Cllr Birch (Corrie DC)"). Other lists come back as they are.
 */
export function setTogether(lines: readonly string[]): string[] {
  const out: string[] = []
  for (let i = 0; i < lines.length;) {
    const styled = isStyled(lines[i] ?? '')
    const isOne = (line: string): boolean => isBareName(line) && isStyled(line) === styled
    const names = runFrom(lines, i, isOne)
    // Beside styled names, "Ambersett BC" is a council, though it reads as a name.
    const beside = runFrom(lines, i + names, (line) => styled ? !isStyled(line) : !isOne(line) && readAttendees(line, 'present').length === 0)
    if (names >= 2 && beside === names) {
      for (let k = 0; k < names; k += 1) out.push(`${lines[i + k] ?? ''} ${inBrackets(lines[i + names + k] ?? '')}`)
      i += names * 2
    } else {
      out.push(lines[i] ?? '')
      i += 1
    }
  }
  return out
}

/** "Tarn DC (Chair)" as notes after a name: "(Tarn DC) (Chair)". */
const inBrackets = (text: string): string => text.split(/\s*[()]\s*/).filter((part) => part !== '').map((part) => `(${part})`).join(' ')

function runFrom(lines: readonly string[], from: number, holds: (line: string) => boolean): number {
  let to = from
  while (to < lines.length && holds(lines[to] ?? '')) to += 1
  return to - from
}

/** One name with neither post nor note. */
function isBareName(line: string): boolean {
  if (/[(,;:\t]/.test(line)) return false
  const people = readAttendees(line, 'present')
  return people.length === 1 && people[0]?.office === null
}

/** A table whose head is "Present | In attendance | Apologies": the names of each column, or null. */
export function attendanceColumns(rows: readonly (readonly string[])[]): { group: AttendanceGroup; names: string[] }[] | null {
  const labels = (rows[0] ?? []).map((cell) => attendanceLabel(`${cell.trim().replace(/:$/, '')}:`)?.group ?? null)
  if (rows.length < 2 || labels.filter((group) => group !== null).length < 2 || labels.some((group, c) => group === null && rows.some((row) => (row[c] ?? '').trim() !== ''))) return null
  return labels.flatMap((group, c) => group === null ? [] : [{ group, names: rows.slice(1).map((row) => (row[c] ?? '').trim()).filter((cell) => cell !== '') }])
}

/** What a column of an attendance table is for. */
const heads = /^(?:full )?(?:names?|members?|councillors?|cllrs?|attendees?|present|who|person)(?: (?:of members?|present|in attendance))?$/i
const status = /^(?:present|apologies|absent|in attendance|attended|✓|✔|y(?:es)?|no?|x|a|p)$/i

/**
 * Rows of a table of people as lines of an attendance list, or null where it is none: most rows begin with a name, or
 * the head says that a column holds names.
 */
export function attendanceRows(rows: readonly (readonly string[])[]): string[] | null {
  if (rows.length < 2 || tableUse(rows) !== null) return null
  const head = (rows[0] ?? []).map((cell) => cell.trim())
  const titled = head.findIndex((cell) => heads.test(cell))
  const body = titled >= 0 ? rows.slice(1) : rows
  const width = Math.max(...rows.map((row) => row.length))
  const named = (column: number): number => body.filter((row) => readAttendees(row[column] ?? '', 'present').length === 1).length
  const column = titled >= 0 ? titled : [...Array(Math.min(width, 3)).keys()].find((c) => named(c) >= body.length * 0.6) ?? -1
  if (column < 0 || named(column) < Math.max(2, body.length * 0.6)) return null
  return body.filter((row) => (row[column] ?? '').trim() !== '').map((row) => {
    const rest = row.filter((cell, c) => c !== column && cell.trim() !== '' && !(status.test(cell.trim()) && cell.trim().length < 4)).map((cell) => cell.trim())
    return [row[column]?.trim() ?? '', ...rest].join(', ')
  })
}
