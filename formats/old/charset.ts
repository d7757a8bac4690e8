/** Bytes -> text: the mark at their head, what a page says of itself, UTF-8, and else Windows-1252 as old files are. */
import { latin } from './kind'

export interface Decoded {
  text: string
  /** What the clerk should know of it; null where it is plain. */
  notice: string | null
  /** Letters that could not be told. */
  lost: number
}

/** The text of bytes that are no file of another sort. `page` looks for a charset in the head of a web page. */
export function decodeText(bytes: Uint8Array, { page }: { page: boolean }): Decoded {
  const marked = byMark(bytes) ?? wide(bytes)
  if (marked) return plain(new TextDecoder(marked).decode(bytes))
  const named = page ? namedCharset(bytes) : null
  if (named === 'windows-1252') return plain(windows1252(bytes))
  if (named !== null && named !== 'utf-8') return plain(new TextDecoder(named).decode(bytes))
  try {
    return plain(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return broken(bytes)
  }
}

const plain = (text: string): Decoded => ({ text, notice: null, lost: 0 })

function byMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** UTF-16 without a mark: English in it has a zero at every other byte. */
function wide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 2000)
  if (head.length < 8) return null
  const zeros = [0, 0]
  head.forEach((byte, i) => { if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1 })
  const [even = 0, odd = 0] = zeros
  const many = head.length * 0.35
  if (odd > many && even < head.length * 0.02) return 'utf-16le'
  return even > many && odd < head.length * 0.02 ? 'utf-16be' : null
}

/** The charset that a page names, as the decoder calls it; null where it names none, or one that is not known. */
function namedCharset(bytes: Uint8Array): string | null {
  const found = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w-]{2,40})|^<\?xml\s[^>]*encoding\s*=\s*["']([\w-]{2,40})/i.exec(latin(bytes.subarray(0, 8192)))
  const label = found?.[1] ?? found?.[2]
  if (label === undefined) return null
  try {
    const { encoding } = new TextDecoder(label)
    // A page that could name its charset in plain letters is not written in two bytes a letter.
    return encoding.startsWith('utf-16') ? null : encoding
  } catch {
    return null
  }
}

/** Not UTF-8: Windows-1252, unless there are so many good letters of UTF-8 that only a few can have been torn. */
function broken(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('utf-8').decode(bytes)
  const lost = text.match(/\ufffd/g)?.length ?? 0
  const good = text.match(/[\u0080-\ufffc]/g)?.length ?? 0
  if (good >= lost * 5) {
    return { text, lost, notice: `${String(lost)} ${lost === 1 ? 'letter' : 'letters'} could not be read: the file is damaged there. They stand as “\ufffd”.` }
  }
  return {
    text: windows1252(bytes), lost: 0,
    notice: 'The text is in an old encoding and was read as Windows-1252. Look at its quotation marks and pound signs.',
  }
}

/** What Windows-1252 has at 0x80 to 0x9f; the five places it leaves free stay control characters, which go with the others. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** By a table of our own: the decoder of Node 20 takes Windows-1252 for Latin-1 and loses quotation marks and dashes. */
const windows1252 = (bytes: Uint8Array): string =>
  latin(bytes).replace(/[\u0080-\u009f]/g, (sign) => upper[sign.charCodeAt(0) - 0x80] ?? sign)
