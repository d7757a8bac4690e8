/** PDF.js, made ready for every version of Node that the house runs on. */
import { getResolvedPDFJS } from 'unpdf'

type Resize = (this: ArrayBuffer, length: number) => ArrayBuffer

/** PDF.js, in the one file that unpdf makes of it. */
export function pdfLibrary(): ReturnType<typeof getResolvedPDFJS> {
  const buffers = ArrayBuffer.prototype as { transferToFixedLength?: Resize }
  // Node has it from version 21 on; PDF.js hands fonts over by it.
  buffers.transferToFixedLength ??= function (length) {
    const out = new Uint8Array(length)
    out.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)))
    return out.buffer
  }
  return getResolvedPDFJS()
}
