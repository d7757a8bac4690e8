import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCsv } from '.'

/** A reader by the grammar of RFC 4180. */
function parse(csv: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  const body = csv.replace(/^\ufeff/, '')
  for (const [, quoted, bare, end] of body.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? bare ?? '' : quoted.replace(/""/g, '"'))
    if (end === '\r\n') { rows.push(row); row = [] }
  }
  return rows
}

describe('toCsv', () => {
  it('can be read back, whatever stands in the fields', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n', ' ', 'é', '=') }), { minLength: 2, maxLength: 2 }), { maxLength: 8 }), (rows) => {
      expect(parse(toCsv(['one', 'two'], rows)).slice(1).map((row) => row.map((f) => f.replace(/^'/, '')))).toEqual(rows)
    }))
  })
  it.each(['=1+1', '+44', '-2', '@SUM(A1)', '\tx', '  =x', '\n=x'])('guards %j', (text) => {
    expect(parse(toCsv(['a'], [[text]]))[1]?.[0]).toBe(`'${text}`)
  })
  it('leaves numbers and ordinary words alone', () => {
    expect(toCsv(['a', 'b', 'c'], [[-5, 'x-ray', null]])).toBe('\ufeffa,b,c\r\n-5,x-ray,\r\n')
  })
})
