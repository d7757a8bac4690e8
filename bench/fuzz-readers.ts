/**
 * npm run bench -- fuzz-readers [--files N] [--seed N], and part of `fuzz`: strange files of each sort through the
 * readers of old minutes, in their thread. None may break a reader, none may take five seconds, the process stays under
 * 512 MB, and what 1,000 files leave in memory is at most 1.2 times what 100 leave.
 */
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { createDeflate } from 'node:zlib'
import { seeded } from '../domain/language/testing/mutate'
import { openArchive, readOldFile } from '../formats/old'
import { usualLimits } from '../formats/old/limits'
import { readHere } from '../formats/old/read'
import { column, pdfOf } from '../formats/old/testing/pdf'
import { minutesPage, minutesText, minutesWord, plainPdf, printedDocx } from '../formats/old/testing/seeds'
import { strangeFiles } from '../formats/old/testing/strange'
import { p, wordFile } from '../formats/old/testing/word'
import type { Measurement } from './measure'
import { atMost, within } from './measure'

const megabyte = 1_048_576

/** A PDF whose one page is a stream that becomes 400 MB. */
async function swollenPdf(): Promise<Uint8Array> {
  const packed = await buffer(Readable.from(Array.from({ length: 400 }, () => Buffer.alloc(megabyte, ' '))).pipe(createDeflate()))
  const page = Buffer.from(pdfOf([column(['Seen'])])).toString('latin1')
  return Buffer.from(page.replace(/<<\/Length \d+>>\nstream\n[^]*?\nendstream/, () => `<</Filter/FlateDecode/Length ${packed.length}>>\nstream\n${packed.toString('latin1')}\nendstream`), 'latin1')
}

/** Whole files that are meant to harm, each under the usual limit of size; made one at a time. */
const harmful = (): [string, () => Uint8Array | Promise<Uint8Array>][] => [
  ['a PDF whose page becomes 400 MB', swollenPdf], ['a PDF of 20,000 pages', () => pdfOf(Array.from({ length: 20_000 }, (_, i) => column([`Page ${i}`])))],
  ['a PDF page of 200,000 words', () => pdfOf([Array.from({ length: 200_000 }, (_, i) => ({ x: i % 500, y: (i * 7) % 800, text: 'word' }))])], ['a PDF of nested arrays', () => Buffer.from(`%PDF-1.4\n1 0 obj\n${'['.repeat(2_000_000)}`)],
  ['a Word file of a million paragraphs', () => wordFile({ body: '<w:p><w:r><w:t>x</w:t></w:r></w:p>'.repeat(1_000_000) })], ['tables in tables', () => wordFile({ body: `${'<w:tbl><w:tr><w:tc>'.repeat(100_000)}${p('x')}` })],
  ['text boxes in text boxes', () => wordFile({ body: `${'<w:p><w:r><w:txbxContent>'.repeat(200_000)}${p('x')}` })], ['one endless paragraph', () => wordFile({ body: `<w:p>${'<w:hyperlink r:id="x"><w:r><w:rPr><w:b/></w:rPr><w:t>x </w:t></w:r></w:hyperlink>'.repeat(300_000)}</w:p>` })],
  ['a page of nested lists', () => Buffer.from(`<html>${'<ul><li>'.repeat(500_000)}x`)], ['a page of open tables', () => Buffer.from(`<html>${'<table><tr><td>x'.repeat(200_000)}`)], ['a page of attributes', () => Buffer.from(`<html><p ${'a="b" '.repeat(2_000_000)}>x`)],
  ['brackets', () => Buffer.from('('.repeat(4_000_000))], ['line ends', () => Buffer.from('RESOLVED\n'.repeat(500_000))],
]

/** At least 2,000 strange files of each sort. */
export async function run(args: string[]): Promise<Measurement[]> {
  const option = (name: string, otherwise: number): number => (args.includes(name) ? Number(args[args.indexOf(name) + 1]) : otherwise)
  const [files, seed] = [option('--files', 2000), option('--seed', 1)]
  // First, before strange files have filled the process.
  const kept = await memoryKept()
  const makers = await strangeFiles()
  const tally = { broke: 0, hung: 0, slowest: 0, memory: 0, gained: 0, read: 0, partly: 0, refused: 0 }
  let before = 0
  const watch = setInterval(() => {
    const now = process.memoryUsage.rss()
    tally.memory = Math.max(tally.memory, now)
    tally.gained = Math.max(tally.gained, now - before)
  }, 20)
  const one = async (name: string, bytes: Uint8Array, counts: boolean): Promise<void> => {
    // The thread may have been given up with the file before: starting it anew is no part of this one.
    await readOldFile({ name: 'a.txt', bytes: Buffer.from('Seen') })
    before = process.memoryUsage.rss()
    const from = performance.now()
    const file = await readOldFile({ name, bytes })
    tally.slowest = Math.max(tally.slowest, performance.now() - from)
    if (counts) tally[file.state]++
    if (/took more than/.test(file.reason ?? '') && counts) { tally.hung++; console.error(`hung: ${name}`) }
    if (/no program expects/.test(file.reason ?? '')) {
      tally.broke++
      console.error(`broke: ${name}\n${await readHere({ name, bytes: new Uint8Array(bytes) }, usualLimits).then(() => 'not again', (error: unknown) => (error instanceof Error ? error.stack : String(error)))}`)
    }
  }
  for (const [kind, make] of Object.entries(makers)) {
    const random = seeded(seed)
    for (let n = 0; n < files; n++) {
      const bytes = make(random)
      if (kind !== 'zip') await one(`${n}.${kind}`, bytes, true)
      else for await (const entry of openArchive(bytes)) if ('bytes' in entry) await one(`${n}.zip/${entry.name}`, entry.bytes, true)
    }
  }
  const usual = { ...tally }
  const strange = `${files * Object.keys(makers).length} strange files (${usual.read} read, ${usual.partly} in part, ${usual.refused} refused in words)`
  tally.slowest = 0
  tally.gained = 0
  for (const [name, make] of harmful()) {
    const bytes = await make()
    await one(name, bytes, false)
  }
  clearInterval(watch)
  return [
    within(`readers that broke, of ${strange}`, tally.broke, 'files', 0), within('strange files over the deadline', tally.hung, 'files', 0),
    within('the slowest strange file', usual.slowest, 'ms', 5000), within('most memory of the process meanwhile', usual.memory / megabyte, 'MB', 512),
    within('the slowest file meant to harm', tally.slowest, 'ms', 5500), within('most memory that one of those took', tally.gained / megabyte, 'MB', 512), kept,
  ]
}

/** Memory of the process after 1,000 ordinary files against that after 100. */
async function memoryKept(): Promise<Measurement> {
  const docx = await printedDocx()
  const ordinary = [Buffer.from(minutesText.repeat(20)), Buffer.from(minutesPage), docx, plainPdf(), wordFile(minutesWord)]
  let after = 0
  for (let n = 1; n <= 1000; n++) {
    await readOldFile({ name: 'a', bytes: ordinary[n % ordinary.length] ?? docx })
    if (n === 100) after = process.memoryUsage.rss()
  }
  return atMost('memory after 1,000 files against that after 100', process.memoryUsage.rss() / megabyte, after / megabyte, 'MB', 1.2)
}
