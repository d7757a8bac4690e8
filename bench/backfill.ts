/**
 * npm run bench -- backfill [--documents N]: a process on a folder of its own is given N (1,000) documents of 20 KB of
 * text, as text, web pages, Word and PDF of ten committees over the years, reads them, and looks through later ones.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { sql } from 'drizzle-orm'
import { authorities, bodies, oldDocuments, oldPromises, people } from '@/db/schema'
import { defaultBodySettings } from '@/domain/council'
import { formatDate } from '@/domain/calendar'
import { minutesDocx } from '@/formats/docx'
import { escapeHtml } from '@/formats/html/escape'
import { minutesPdf } from '@/formats/pdf'
import { textToMinutes } from '@/formats/text'
import { startHost } from '@/host/start'
import { giveFiles } from '@/server/backfill/give'
import { backfillProgress } from '@/server/backfill/queries/overview'
import { parseConfig } from '@/server/config'
import { Chance } from '@/server/demo/random'
import { TopicsInTurn } from '@/server/demo/topics'
import { writeMinutes } from '@/server/demo/write'
import { demoBodies } from '@/server/demo/bodies'
import { loadViewer } from '@/server/people/viewer'
import { runtime } from '@/server/runtime'
import { atMost, within, type Measurement } from './measure'

const size = 20_000
const committees = ['Corporate Parenting Panel', 'Children and Young People Scrutiny Committee', 'Environment and Highways Scrutiny Committee', 'Cabinet', 'Audit and Governance Committee', 'Health and Wellbeing Board', 'Planning Committee', 'Licensing Committee', 'Pensions Board', 'Rights of Way Panel']
const megabyte = 1024 * 1024

/** Day of the nth meeting of a committee: every five weeks from January 2008. */
const dayOf = (nth: number): string => new Date(Date.UTC(2008, 0, 8) + nth * 35 * 86_400_000).toISOString().slice(0, 10)

/** Business of one meeting; what is discussed beside it is told at length, as minutes do. */
const decided = 7

/** The text of one meeting, of 20 KB: the demo council's business in the layout of one of its committees. */
function textOf(at: number, chance: Chance, turns: TopicsInTurn): string {
  const date = dayOf(Math.floor(at / committees.length))
  const like = chance.pick(demoBodies)
  const body = { ...like, name: committees[at % committees.length] ?? '' }
  const take = (n: number) => turns.take(demoBodies[n % demoBodies.length]?.key ?? '', 1, date)
  const topics = Array.from({ length: decided }, (_, n) => take(at + n)).flat()
  const write = () => writeMinutes({
    body, word: body.name.split(' ').at(-1) ?? '', date, lastDate: null, nextDate: null, present: ['Mr J Hale', 'Ms S Amin', 'Mr D Ruiz'], apologies: ['Mrs P Thwaite'], officers: ['Ms O Bright (Head of Finance)'], chairName: 'Mrs M Adeyemi', topics, spoken: false,
  }, chance)
  let text = write()
  for (let n = 0; text.length < size; n += 1) {
    const other = take(at + n)[0]
    const topic = topics[n % decided]
    if (!other || !topic) break
    topics[n % decided] = { ...topic, story: [...topic.story, ...other.story], points: [...topic.points, ...other.points] }
    text = write()
  }
  return text
}

const options = (at: number) => ({ authorityName: 'Wold County Council', runningTitle: `Minutes ${at}`, standing: 'confirmed' as const, firstNumber: 1, signatory: null })

/** Of ten four are text, three web pages, two Word, one PDF. */
async function fileOf(at: number, text: string): Promise<{ name: string; bytes: Uint8Array }> {
  const kind = 'tttthhhwwp'[Math.floor(at / committees.length) % 10]
  const name = (ending: string) => `${formatDate(dayOf(Math.floor(at / committees.length)))} ${at}.${ending}`
  if (kind === 't') return { name: name('txt'), bytes: Buffer.from(text) }
  if (kind === 'h') return { name: name('html'), bytes: Buffer.from(`<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${text.split('\n').map((line) => `<p>${escapeHtml(line)}</p>`).join('')}</body></html>`) }
  let id = 0
  const { document } = textToMinutes(text, { newId: () => `n${(id += 1)}` })
  return kind === 'w' ? { name: name('docx'), bytes: await minutesDocx(document, options(at)) } : { name: name('pdf'), bytes: minutesPdf(document, options(at)) }
}

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Bytes of the process, after what nobody needs was thrown away. */
async function memory(): Promise<number> {
  for (let n = 0; n < 3; n += 1) { collect(); await pause(200) }
  return process.memoryUsage().rss
}

interface Taken { seconds: number; bytes: number }

/** Gives files and waits until all is read and looked through. */
async function readAll(files: { name: string; bytes: Uint8Array }[], authorityId: string, viewer: NonNullable<Awaited<ReturnType<typeof loadViewer>>>): Promise<Taken> {
  const from = performance.now()
  for (let at = 0; at < files.length; at += 100) {
    const given = await giveFiles(viewer, authorityId, files.slice(at, at + 100))
    if (!given.ok) throw new Error(given.refusal.words)
  }
  while ((await backfillProgress(authorityId)).working) await pause(200)
  return { seconds: (performance.now() - from) / 1000, bytes: await memory() }
}

export async function run(args: string[]): Promise<Measurement[]> {
  const many = args.includes('--documents') ? Number(args[args.indexOf('--documents') + 1]) : 1_000
  if (!Number.isInteger(many) || many < 200) throw new Error('Say how many, 200 at least: npm run bench -- backfill --documents 1000')
  const chance = new Chance(1974)
  const turns = new TopicsInTurn(chance, dayOf(11))
  const given: { name: string; bytes: Uint8Array }[] = []
  for (let at = 0; at < many; at += 1) given.push(await fileOf(at, textOf(at, chance, turns)))
  const dataDir = mkdtempSync(join(tmpdir(), 'matters-backfill-'))
  const config = parseConfig({ DATA_DIR: dataDir, PORT: '4290', DEMO: 'false', COUNCIL_NAME: 'Wold County Council', ADMINISTRATOR: 'Sally Fenwick <sally.fenwick@wold.example>' })
  const host = await startHost({ config, pages: 'none', distDir: null, loadDemo: null, say: () => undefined })
  try {
    const { db } = runtime()
    const [authority] = await db.select().from(authorities)
    const [person] = await db.select().from(people)
    const viewer = person ? await loadViewer(person.id) : null
    if (!authority || !viewer) throw new Error('No council was founded')
    await db.insert(bodies).values(committees.map((name, at) => ({ authorityId: authority.id, name, shortName: name, slug: `c${at}`, kind: 'scrutiny' as const, settings: defaultBodySettings })))
    const first = await readAll(given.slice(0, 100), authority.id, viewer)
    const rest = await readAll(given.slice(100), authority.id, viewer)
    const { files } = await backfillProgress(authority.id)
    const promises = await db.$count(oldPromises)
    const told = await db.$count(oldPromises, sql`${oldPromises.told} is not null`)
    process.stderr.write(`  ${await db.$count(oldDocuments)} meetings, ${promises} promises, ${told} told done; rss ${Math.round(first.bytes / megabyte)} and ${Math.round(rest.bytes / megabyte)} MB\n`)
    return [
      within(`reading ${many} old documents of 20 KB and looking through them`, first.seconds + rest.seconds, 'seconds', 600 * (many / 1_000)),
      atMost(`memory after ${many} documents, against that after 100`, rest.bytes / megabyte, first.bytes / megabyte, 'MB', 1.2),
      { name: 'documents that were not read whole', value: many - files.read, unit: 'documents', baseline: null, ratio: null, target: 'none', met: files.read === many },
    ]
  } finally {
    await host.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
