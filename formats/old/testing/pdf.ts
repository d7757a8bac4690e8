/** PDF files made by hand, for tests and benches. */

export interface PdfPart { x: number; y: number; text: string; size?: number }

/** A PDF of pages with words at places. A page of `null` holds one picture that fills it. */
export function pdfOf(pages: (PdfPart[] | null)[], { locked = false, title = '' } = {}): Uint8Array {
  const objects: string[] = []
  const add = (body: string): number => objects.push(body)
  const stream = (head: string, body: string): string => `<<${head}/Length ${String(body.length)}>>\nstream\n${body}\nendstream`
  const escaped = (text: string): string => text.replace(/[\\()]/g, (sign) => `\\${sign}`)
  add('<</Type/Catalog/Pages 2 0 R>>')
  add('')
  const font = add('<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>')
  const picture = add(stream('/Type/XObject/Subtype/Image/Width 2/Height 2/ColorSpace/DeviceGray/BitsPerComponent 8', 'abcd'))
  const kids = pages.map((page) => {
    const content = add(stream('', page === null ? 'q 595 0 0 842 0 0 cm /P Do Q'
      : page.map(({ x, y, text, size = 11 }) => `BT /F ${String(size)} Tf 1 0 0 1 ${String(x)} ${String(y)} Tm (${escaped(text)}) Tj ET`).join('\n')))
    return add(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${String(content)} 0 R/Resources<</Font<</F ${String(font)} 0 R>>/XObject<</P ${String(picture)} 0 R>>>>>>`)
  })
  objects[1] = `<</Type/Pages/Count ${String(kids.length)}/Kids[${kids.map((n) => `${String(n)} 0 R`).join(' ')}]>>`
  const info = add(`<</Title(${escaped(title)})>>`)
  // Owner and user keys that no password gives.
  const lock = locked ? add(`<</Filter/Standard/V 1/R 2/P -4/O<${'ab'.repeat(32)}>/U<${'cd'.repeat(32)}>>>`) : 0
  let out = '%PDF-1.4\n'
  const places = objects.map((body, i) => { const at = out.length; out += `${String(i + 1)} 0 obj\n${body}\nendobj\n`; return at })
  const table = out.length
  out += `xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n${places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`
  out += `trailer\n<</Size ${String(objects.length + 1)}/Root 1 0 R/Info ${String(info)} 0 R${locked ? `/Encrypt ${String(lock)} 0 R/ID[<00><00>]` : ''}>>\nstartxref\n${String(table)}\n%%EOF\n`
  return Buffer.from(out, 'latin1')
}

/** Lines of text one under the other from the top of a page, 14 points apart. */
export const column = (lines: string[], x = 72, top = 760): PdfPart[] => lines.flatMap((text, i) => (text === '' ? [] : [{ x, y: top - i * 14, text }]))
