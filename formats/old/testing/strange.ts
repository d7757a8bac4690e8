/** Files made strange, from a seed: bits turned over, parts cut, doubled, moved, and pieces that readers trip over. */
import { mutate } from '@/domain/language/testing/mutate'
import { minutesPage, minutesText, minutesWord, plainPdf, printedDocx, printedPdf } from './seeds'
import { wordEntries } from './word'
import { zipOf } from './zip'

type Random = () => number

const inPdf = [
  '<<', '>>', '[[[[[[[[', ']', '(', ')', 'stream\n', 'endstream', 'endobj', '1 0 R', '2 0 R', '99999 0 R', '/Kids[2 0 R 2 0 R]', '/Count 100000000', '/Parent 1 0 R', '/Length 999999999', '/Length -1', '/Filter/FlateDecode', '/Filter[/ASCIIHexDecode/LZWDecode]',
  '/DecodeParms<</Predictor 15/Columns 1000000000>>', ' 1e308 0 0 1e308 0 0 Tm ', ' 0 0 0 0 0 0 Tm ', ' 0 Tf ', ' -1 Tf ', 'q '.repeat(500), 'BT '.repeat(100), '/Contents 2 0 R', '/P Do ', '/Type/Pages', 'xref', 'trailer<</Root 2 0 R>>', 'startxref\n0\n', '%%EOF', '/MediaBox[0 0 1e30 NaN]', '/Rotate 91', '/ToUnicode 4 0 R', '/Encrypt 1 0 R', '9'.repeat(60), '\u0000\u00ff',
]
const inXml = [
  '<w:p>', '</w:p>', '<w:tbl>', '</w:tbl>', '<w:tr>', '<w:tc>', '<w:txbxContent>', '</w:txbxContent>', '<w:del>', '<mc:Fallback>', '<w:r>', '<w:t>', '&a;', '&#0;', '&#x110000;', '<![CDATA[', ']]>', '<!--', '<!DOCTYPE a [<!ENTITY a "a">]>', '<w:gridSpan w:val="999999999"/>', '<w:ilvl w:val="-5"/>', '<w:ilvl w:val="999"/>',
  '<w:numId w:val="__proto__"/>', '<w:start w:val="99999999999"/>', '<w:numFmt w:val="lowerRoman"/>', '<w:lvlText w:val="%9%8%7"/>', '<w:basedOn w:val="Point"/>', '<w:pStyle w:val="constructor"/>', '<w:vMerge/>', '<w:sym w:char="ZZ"/>', '<w:hyperlink r:id="x">', '\ufffe', '<', '>', '"', '<w:tbl><w:tr><w:tc>'.repeat(200), '<w:p><w:r><w:txbxContent>'.repeat(200),
]

/** Bytes made strange: of any file, with pieces that belong to its sort. */
export function mutateBytes(bytes: Uint8Array, random: Random, pieces: readonly string[] = []): Uint8Array {
  let out: Buffer = Buffer.from(bytes)
  const times = 1 + Math.floor(random() * 8)
  for (let k = 0; k < times; k++) {
    const at = Math.floor(random() * (out.length + 1))
    const length = Math.floor(random() ** 3 * Math.min(out.length, 4000))
    const put = (piece: Uint8Array, over = 0): void => { out = Buffer.concat([out.subarray(0, at), piece, out.subarray(at + over)]) }
    switch (Math.floor(random() * 8)) {
      case 0: for (let n = 0; n <= random() * 20 && out.length > 0; n++) { const i = Math.floor(random() * out.length); out[i] = (out[i] ?? 0) ^ (1 << Math.floor(random() * 8)) } break
      case 1: put(Buffer.alloc(0), length); break
      case 2: put(Buffer.concat(Array.from({ length: 1 + Math.floor(random() * 20) }, () => out.subarray(at, at + length)))); break
      case 3: out = Buffer.from(out.subarray(0, at)); break
      case 4: put(Buffer.from(Array.from({ length: Math.floor(random() * 200) }, () => Math.floor(random() * 256)))); break
      case 5: { const from = Math.floor(random() * out.length); put(Buffer.from(out.subarray(from, from + length)), length); break }
      case 6: put(Buffer.alloc(length, Math.floor(random() * 256)), length); break
      default: put(Buffer.from((pieces[Math.floor(random() * pieces.length)] ?? '').repeat(1 + Math.floor(random() ** 4 * 300)), 'latin1'))
    }
  }
  return out.subarray(0, 4_000_000)
}

/** A Word file whose parts are strange inside an honest package. */
function strangeParts(random: Random): Uint8Array {
  const entries = wordEntries(minutesWord)
  const which = Math.floor(random() * entries.length)
  return zipOf(entries.map((entry, i) => (i === which || random() < 0.2 ? { ...entry, bytes: mutateBytes(Buffer.from(String(entry.bytes)), random, inXml) } : entry)))
}

/** Makers of strange files, by the sort they were. The n-th of each is the same for the same numbers. */
export async function strangeFiles(): Promise<Record<string, (random: Random) => Uint8Array>> {
  const docx = await printedDocx()
  const pdfs = [printedPdf(), plainPdf(), plainPdf()]
  const latin = Buffer.from(minutesText.replace(/[“”–]/g, "'"), 'latin1')
  const zip = zipOf([{ name: '2015/a.txt', bytes: minutesText }, { name: 'b.docx', bytes: docx }, { name: 'c.html', bytes: minutesPage, stored: true }])
  return {
    txt: (random) => (random() < 0.5 ? Buffer.from(mutate(minutesText, random)) : mutateBytes(random() < 0.5 ? latin : Buffer.from(`\ufeff${minutesText}`, 'utf16le'), random)),
    html: (random) => (random() < 0.3 ? mutateBytes(Buffer.from(minutesPage), random) : Buffer.from(mutate(minutesPage, random))),
    docx: (random) => (random() < 0.3 ? mutateBytes(docx, random, ['PK\u0001\u0002', 'PK\u0005\u0006', 'PK\u0003\u0004']) : strangeParts(random)),
    pdf: (random) => mutateBytes(pdfs[Math.floor(random() * pdfs.length)] ?? latin, random, inPdf),
    zip: (random) => mutateBytes(zip, random, ['PK\u0001\u0002', 'PK\u0005\u0006', 'PK\u0003\u0004', '../']),
  }
}
