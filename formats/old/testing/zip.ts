/** Zip files made by hand, honest and not, for tests and benches. */
import { deflateRawSync } from 'node:zlib'

export interface ZipEntry {
  name: string
  bytes: Uint8Array | string
  /** Sets the sign of an encrypted entry. */
  encrypted?: boolean
  /** Size that the headers claim; its own where it is missing. */
  claimed?: number
  /** Stored as it is, not packed. */
  stored?: boolean
  /** Unix mode in the attributes: 0o120777 is a link. */
  mode?: number
}

/** @param claimedCount number of entries that the end of the archive claims */
export function zipOf(entries: Iterable<ZipEntry>, claimedCount?: number): Uint8Array {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  let count = 0
  for (const { name, bytes, encrypted = false, claimed, stored = false, mode = 0 } of entries) {
    const raw = typeof bytes === 'string' ? Buffer.from(bytes) : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const packed = stored ? raw : deflateRawSync(raw)
    const title = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE((encrypted ? 1 : 0) | 0x800, 2)
    common.writeUInt16LE(stored ? 0 : 8, 4)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(claimed ?? raw.length, 18)
    common.writeUInt16LE(title.length, 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, title, packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(mode * 0x10000, 6)
    rest.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002', 'latin1'), Buffer.from([20, 3]), common, rest, title]))
    bodies.push(local)
    offset += local.length
    count++
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(Math.min(claimedCount ?? count, 0xffff), 8)
  end.writeUInt16LE(Math.min(claimedCount ?? count, 0xffff), 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(offset, 16)
  if ((claimedCount ?? count) < 0xffff) return Buffer.concat([...bodies, list, end])
  // More entries than two bytes can count: the larger record, and where it stands.
  const large = Buffer.alloc(56 + 20)
  large.write('PK\u0006\u0006', 'latin1')
  large.writeBigUInt64LE(44n, 4)
  large.writeBigUInt64LE(BigInt(claimedCount ?? count), 24)
  large.writeBigUInt64LE(BigInt(claimedCount ?? count), 32)
  large.writeBigUInt64LE(BigInt(list.length), 40)
  large.writeBigUInt64LE(BigInt(offset), 48)
  large.write('PK\u0006\u0007', 56, 'latin1')
  large.writeBigUInt64LE(BigInt(offset + list.length), 64)
  large.writeUInt32LE(1, 72)
  return Buffer.concat([...bodies, list, large, end])
}
