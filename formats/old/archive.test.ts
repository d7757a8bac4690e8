import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openArchive } from './archive'
import type { Limits } from './limits'
import { p, wordFile } from './testing/word'
import { zipOf } from './testing/zip'

async function told(source: Uint8Array | string, limits: Partial<Limits> = {}): Promise<[string, string][]> {
  const out: [string, string][] = []
  for await (const entry of openArchive(source, limits)) out.push([entry.name, 'bytes' in entry ? Buffer.from(entry.bytes).toString('utf8') : `! ${entry.refused}`])
  return out
}

describe('an archive', () => {
  const zip = zipOf([
    { name: '2014/', bytes: '', stored: true }, { name: '2014/March.txt', bytes: 'one' }, { name: '__MACOSX/2014/._March.txt', bytes: 'x' }, { name: '.DS_Store', bytes: 'x' }, { name: '2014/~$March.docx', bytes: 'x' },
    { name: '2015\\Mai – é.txt', bytes: 'two', stored: true },
  ])
  it('gives its files one by one, without folders and what systems leave behind', async () => {
    expect(await told(zip)).toEqual([['2014/March.txt', 'one'], ['2015/Mai – é.txt', 'two']])
  })
  it('is read from disk as well, and may be left half-way', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'old-archive-'))
    try {
      const path = join(folder, 'a.zip')
      writeFileSync(path, zip)
      expect(await told(path)).toHaveLength(2)
      for await (const entry of openArchive(path)) { expect(entry.name).toBe('2014/March.txt'); break }
    } finally { rmSync(folder, { recursive: true }) }
  })
  it('gives Word files as they are, and archives not', async () => {
    const docx = wordFile({ body: p('Seen') })
    const found = await told(zipOf([{ name: 'a.docx', bytes: docx }, { name: 'inner.zip', bytes: zip }]))
    expect(found.map(([name]) => name)).toEqual(['a.docx', 'inner.zip'])
    expect(found[1]?.[1]).toBe('! This is an archive. Unpack it, and give its files.')
  })
})

describe('what is refused in an archive, while the others go on', () => {
  it.each<[string, Parameters<typeof zipOf>[0], RegExp]>([
    ['a name that climbs out', [{ name: '../../etc/passwd', bytes: 'x' }], /^! Its name leads out of the archive/], ['one that climbs by backslashes', [{ name: 'a\\..\\..\\b.txt', bytes: 'x' }], /leads out/],
    ['a name from the root', [{ name: '/etc/passwd', bytes: 'x' }], /leads out/], ['a name from a drive', [{ name: 'C:/minutes.txt', bytes: 'x' }], /leads out/],
    ['a protected file', [{ name: 'a.txt', bytes: 'x', encrypted: true }], /^! It is protected by a password/], ['a link', [{ name: 'a.txt', bytes: '/etc/passwd', mode: 0o120777 }], /^! This is a link/],
    ['a file over the limit', [{ name: 'a.txt', bytes: 'x'.repeat(2001) }], /^! The file has 2 KB; files of up to 2 KB are read/],
    ['a file that claims less than it is', [{ name: 'a.txt', bytes: 'x'.repeat(90_000), claimed: 10 }], /^! It is damaged and cannot be unpacked/],
  ])('%s', async (_, bad, expected) => {
    const found = await told(zipOf([...bad, { name: 'good.txt', bytes: 'good' }]), { fileBytes: 2000 })
    expect(found).toEqual([[expect.any(String), expect.stringMatching(expected)], ['good.txt', 'good']])
  })
  it('a bomb, by how tightly it is packed', async () => {
    const found = await told(zipOf([{ name: 'a.txt', bytes: Buffer.alloc(20_000_000) }, { name: 'good.txt', bytes: 'good' }]))
    expect(found).toEqual([['a.txt', '! Unpacked, it would be more than 200 times its size, which no minutes are. It was not read.'], ['good.txt', 'good']])
  })
})

describe('what is said of a whole archive, with the empty name', () => {
  const thousand = (n: number) => Array.from({ length: n }, (_, i) => ({ name: `${String(i)}.txt`, bytes: 'x', stored: true }))
  it('100,000 files are not begun', async () => {
    expect(await told(zipOf(thousand(100_000)))).toEqual([['', '! The archive holds more than 10,000 files. Nothing of it was read: give it in parts.']])
  }, 30_000)
  it('a claim of fewer files than there are is not believed', async () => {
    const found = await told(zipOf(thousand(30), 3), { entries: 20 })
    expect(found.length).toBeLessThanOrEqual(21)
  })
  it('what comes after the limit of all files together is not read', async () => {
    const found = await told(zipOf([{ name: 'a.txt', bytes: 'x'.repeat(600) }, { name: 'b.txt', bytes: 'y'.repeat(600) }, { name: 'c.txt', bytes: 'z' }]), { archiveBytes: 1000 })
    expect(found.map(([name]) => name)).toEqual(['a.txt', ''])
    expect(found[1]?.[1]).toBe('! Unpacked, the archive would be larger than 1000 bytes. What comes after b.txt was not read: give it in parts.')
  })
  it.each<[string, Uint8Array]>([['no zip at all', Buffer.from('minutes')], ['nothing', new Uint8Array()], ['half a zip', Buffer.from(zipOf(thousand(20))).subarray(0, 500)]])('%s is damaged', async (_, bytes) => {
    expect(await told(bytes)).toEqual([['', '! The archive is damaged, or is no ZIP, and cannot be opened.']])
  })
  it('one that is missing on disk is said to be so', async () => {
    expect(await told('/no/such/archive.zip')).toEqual([['', '! The archive is damaged, or is no ZIP, and cannot be opened.']])
  })
})
