/** A table of a Word file while it is read, and how it is written as a table of a page. */

interface Cell { html: string; span: number; merge: 'none' | 'first' | 'more' }
interface Row { header: boolean; deleted: boolean; before: number; cells: Cell[] }

export class Table {
  private readonly rows: Row[] = []

  openRow(): void { this.rows.push({ header: false, deleted: false, before: 0, cells: [] }) }
  openCell(): void {
    if (this.rows.length === 0) this.openRow()
    this.row?.cells.push({ html: '', span: 1, merge: 'none' })
  }

  get row(): Row | undefined { return this.rows[this.rows.length - 1] }
  get cell(): Cell | undefined { return this.row?.cells[this.row.cells.length - 1] }

  /** Adds a paragraph or an inner table to the open cell. */
  add(html: string): void {
    if (!this.cell) this.openCell()
    if (this.cell) this.cell.html += html
  }

  write(): string {
    const rows = this.rows.filter((row) => !row.deleted)
    /** The first cell of a run merged downwards, by the column it begins in. */
    const open = new Map<number, { rows: number }>()
    const laid = rows.map((row) => {
      let column = row.before
      return row.cells.flatMap((cell) => {
        const at = column
        column += cell.span
        const above = open.get(at)
        if (cell.merge === 'more' && above) { above.rows++; return [] }
        const out = { ...cell, rows: 1, tag: row.header ? 'th' : 'td' }
        if (cell.merge === 'none') open.delete(at)
        else open.set(at, out)
        return [out]
      })
    })
    const cells = (row: (typeof laid)[number]): string => row.map((cell) => `<${cell.tag}${spans(cell.span, cell.rows)}>${cell.html}</${cell.tag}>`).join('')
    return `<table>${laid.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`
  }
}

const spans = (columns: number, rows: number): string =>
  `${columns > 1 ? ` colspan="${String(columns)}"` : ''}${rows > 1 ? ` rowspan="${String(rows)}"` : ''}`
