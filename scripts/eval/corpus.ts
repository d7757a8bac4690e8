/** Whole documents: the paste's own path from text to minutes, then the reader, against gold. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { read } from '../../domain/language'
import type { Outline, Reading } from '../../domain/language'
import { pastedToMinutes } from '../../formats/paste'
import { isDate, sameDue, sameOwner, share, tokenF1, words } from './compare'
import type { Outcome } from './calibration'
import type { GoldDue } from './compare'

interface GoldResolution { text: string; marker: string | null }
interface GoldFollowUp {
  sourceText: string
  owner: string | null
  alsoOwner?: string[]
  due: GoldDue
  confidence: 'clear' | 'arguable'
}
interface Gold {
  file: string
  meetingDate: string | null
  body: string | null
  attendance: { name: string; role: string; suffix: string | null }[]
  items: { number: string | null; title: string | null; discussionPoints?: number }[]
  resolutions: GoldResolution[]
  followUps: GoldFollowUp[]
}

const enough = 0.8

interface Tally {
  goldResolutions: number; foundResolutions: number; matchedResolutions: number
  clear: number; clearFound: number; found: number; right: number
  due: number; owner: number; matched: number
  sure: number; sureWhole: number; counted: number
  attendance: number; attendanceRight: number; items: number; itemsRight: number
  words: number; kept: number; bytes: number; ms: number
}

/** Scores every document of a folder laid out as gold/*.json beside minutes/*. @param outcomes takes what became of each follow-up found */
export function scoreCorpus(folder: string, outcomes: Outcome[] = []): Record<string, unknown> {
  const files = readdirSync(join(folder, 'gold')).filter((name) => name.endsWith('.json')).sort()
  const t: Tally = { goldResolutions: 0, foundResolutions: 0, matchedResolutions: 0, clear: 0, clearFound: 0, found: 0, right: 0, due: 0, owner: 0, matched: 0, sure: 0, sureWhole: 0, counted: 0, attendance: 0, attendanceRight: 0, items: 0, itemsRight: 0, words: 0, kept: 0, bytes: 0, ms: 0 }
  const failures: unknown[] = []
  for (const name of files) {
    const gold = JSON.parse(readFileSync(join(folder, 'gold', name), 'utf8')) as Gold
    const text = readFileSync(join(folder, gold.file), 'utf8')
    scoreDocument(gold, text, t, failures, outcomes)
  }
  return {
    documents: files.length,
    resolutions: { precision: share(t.matchedResolutions, t.foundResolutions), recall: share(t.matchedResolutions, t.goldResolutions) },
    followUps: { clearRecall: share(t.clearFound, t.clear), precision: share(t.right, t.found) },
    due: share(t.due, t.matched),
    owner: share(t.owner, t.matched),
    sure: { share: share(t.sure, t.counted), whole: share(t.sureWhole, t.sure) },
    attendance: share(t.attendanceRight, t.attendance),
    items: share(t.itemsRight, t.items),
    textKept: share(t.kept, t.words),
    msPerMegabyte: t.bytes === 0 ? 0 : Math.round((t.ms / t.bytes) * 1_000_000),
    failures,
  }
}

function scoreDocument(gold: Gold, text: string, t: Tally, failures: unknown[], outcomes: Outcome[]): void {
  let counter = 0
  const imported = pastedToMinutes({ text, html: null }, { newId: () => `n${String((counter += 1))}`, firstNumber: null, meetingDate: null, among: false })
  t.words += imported.kept.words
  t.kept += imported.kept.placed
  const relative = gold.followUps.some((followUp) => followUp.due.type === 'period') || !isDate(gold.meetingDate)
  const outline: Outline = relative ? { ...imported.outline, meetingDate: null } : imported.outline
  const context = { meetingDate: relative ? null : gold.meetingDate, body: imported.outline.body ?? gold.body, people: [], offices: [], bodies: [] }
  const before = performance.now()
  const readings = read(outline, context)
  t.ms += performance.now() - before
  t.bytes += text.length
  scoreShape(gold, imported.outline, t, failures)
  scoreResolutions(gold, readings, t, failures)
  scoreFollowUps(gold, readings, t, failures, outcomes)
}

function scoreShape(gold: Gold, outline: Outline, t: Tally, failures: unknown[]): void {
  const people = outline.attendance.map(({ name, role, status, suffix }) => ({ key: plainName(name), role, status, suffix }))
  for (const person of gold.attendance) {
    t.attendance += 1
    const found = people.find(({ key, role, status, suffix }) => sameName(key, plainName(person.name)) && sameRole(person.role, role, status) && (suffix ?? null) === (person.suffix ?? null))
    if (found) t.attendanceRight += 1
    else failures.push({ file: gold.file, what: 'attendance', expected: person, got: people.find(({ key }) => sameName(key, plainName(person.name))) ?? null })
  }
  const used = new Set<number>()
  for (const item of gold.items) {
    t.items += 1
    const at = outline.items.findIndex((found, i) => !used.has(i) && (found.number ?? null) === (item.number ?? null) && (item.title === null ? found.title === '' : tokenF1(found.title, item.title) >= enough))
    if (at >= 0) {
      used.add(at)
      t.itemsRight += 1
    } else failures.push({ file: gold.file, what: 'item', expected: item, got: outline.items.map(({ number, title }) => `${number ?? ''} ${title}`.slice(0, 80)) })
  }
}

function plainName(name: string): string {
  return words(name).join(' ')
}

/** "Councillors Ade and Birch": one reader gives the title to each of them, another to neither. */
function sameName(a: string, b: string): boolean {
  const untitled = (name: string): string => name.replace(/^(?:councillor|cllr|cr) /, '')
  return a === b || (untitled(a) === untitled(b) && (a === untitled(a) || b === untitled(b)))
}

/** Gold may name the status of somebody away, and "in attendance" of anybody there who is no member. */
function sameRole(wanted: string, role: string, status: string): boolean {
  if (wanted === 'in-attendance') return status === 'present' && (role === 'other-councillor' || role === 'officer' || role === 'partner')
  return role === wanted || status === wanted || (role === 'other-councillor' && wanted === 'councillor')
}

function scoreResolutions(gold: Gold, readings: readonly Reading[], t: Tally, failures: unknown[]): void {
  const found = readings.filter((reading) => reading.resolution)
  // One that is printed twice in a document counts once.
  const distinct = found.filter((reading, i) => !found.slice(0, i).some((earlier) => tokenF1(earlier.text, reading.text) >= 0.95))
  const used = new Set<number>()
  t.goldResolutions += gold.resolutions.length
  t.foundResolutions += distinct.length
  for (const resolution of gold.resolutions) {
    const at = bestMatch(resolution.text, distinct, used, withLeadIn)
    if (at >= 0) {
      used.add(at)
      t.matchedResolutions += 1
    } else failures.push({ file: gold.file, what: 'resolution missed', expected: resolution.text })
  }
  distinct.forEach((reading, i) => {
    if (!used.has(i)) failures.push({ file: gold.file, what: 'resolution too many', got: reading.text })
  })
}

function scoreFollowUps(gold: Gold, readings: readonly Reading[], t: Tally, failures: unknown[], outcomes: Outcome[]): void {
  const owed = readings.filter((reading) => reading.followUp)
  const used = new Set<number>()
  const arguable = new Set<number>()
  const wholeAt = new Map<number, boolean>()
  for (const want of [...gold.followUps].sort((a, b) => (a.confidence === b.confidence ? 0 : a.confidence === 'clear' ? -1 : 1))) {
    const at = bestMatch(want.sourceText, owed, used)
    if (want.confidence === 'clear') t.clear += 1
    if (at < 0) {
      if (want.confidence === 'clear') failures.push({ file: gold.file, what: 'follow-up missed', expected: want })
      continue
    }
    used.add(at)
    if (want.confidence === 'arguable') {
      arguable.add(at)
      continue
    }
    const got = owed[at]?.followUp
    if (!got) continue
    t.clearFound += 1
    t.matched += 1
    const due = sameDue(want.due, got.due)
    const owner = sameOwner(want.owner, got.owner) || (want.alsoOwner ?? []).some((other) => sameOwner(other, got.owner))
    if (due) t.due += 1
    if (owner) t.owner += 1
    wholeAt.set(at, due && owner)
    if (!due || !owner) failures.push({ file: gold.file, what: 'follow-up differs', expected: want, got: { owner: got.owner, due: got.due }, reasons: got.because.map((reason) => `${reason.rule}: ${reason.words}`) })
  }
  owed.forEach((reading, i) => {
    const followUp = reading.followUp
    if (!followUp || arguable.has(i)) return
    // A further mention of a duty that stands elsewhere is no task of its own.
    if (followUp.sameAs && !used.has(i)) return
    t.found += 1
    t.counted += 1
    if (used.has(i)) t.right += 1
    else failures.push({ file: gold.file, what: 'follow-up too many', got: { text: reading.text, owner: followUp.owner, due: followUp.due, certainty: followUp.certainty }, reasons: followUp.because.map((reason) => `${reason.rule}: ${reason.words}`) })
    outcomes.push({ certainty: followUp.certainty, rule: followUp.because[0]?.rule ?? '', whole: wholeAt.get(i) === true })
    if (followUp.certainty === 'sure') {
      t.sure += 1
      if (wholeAt.get(i) === true) t.sureWhole += 1
    }
  })
}

/** Where gold keeps "It was resolved (5 for, 1 against) that" in its text, the sentence is the lead-in with what follows it. */
const withLeadIn = (text: string, { leadIn, text: read }: Reading): number => Math.max(tokenF1(text, read), leadIn === null ? 0 : tokenF1(text, `${leadIn} ${read}`))

function bestMatch(text: string, among: readonly Reading[], used: ReadonlySet<number>, likeness = (wanted: string, reading: Reading): number => tokenF1(wanted, reading.text)): number {
  let best = -1
  let score = enough
  among.forEach((reading, i) => {
    if (used.has(i)) return
    const f1 = likeness(text, reading)
    if (f1 >= score && (best < 0 || f1 > score)) {
      best = i
      score = f1
    }
  })
  return best
}
