/** CSV after RFC 4180, safe to open in a spreadsheet. */

export type CsvValue = string | number | boolean | null

/**
 * Rows as CSV: fields with quote, comma or line break are quoted, lines end in CRLF, a byte order mark tells
 * spreadsheets that it is UTF-8. A text that a spreadsheet would run as a formula (it begins with = + - @, a tab or a
 * line break, also after blanks) gets an apostrophe before it, as OWASP advises; numbers given as numbers stay numbers.
 */
export function toCsv(header: string[], rows: CsvValue[][]): string {
  return `\ufeff${[header, ...rows].map((row) => row.map(field).join(',')).join('\r\n')}\r\n`
}

function field(value: CsvValue): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const guarded = /^[\s]*[=+\-@]|^[\t\r\n]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(guarded) || /^\s|\s$/.test(guarded) ? `"${guarded.replace(/"/g, '""')}"` : guarded
}
