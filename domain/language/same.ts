/** The same duty said twice in an item: a promise made formal by a resolution, a request restated at the end. */
import type { OutlineLine } from './outline'
import type { Due, FollowUpReading, Reading } from './reading'
import { bagOf, shared } from './text/bag'

/**
 * Marks later mentions: `sameAs` of a reading becomes the key of the one that stands for the duty. A resolution
 * stands before the discussion; of equals the first.
 * @param words the telling words of a reading, asked for only where it may be a mention of another
 */
export function joinMentions(readings: Reading[], words: (reading: Reading) => ReadonlySet<string> = ({ text }) => bagOf(text)): void {
  const owed = readings.filter((reading) => reading.followUp)
  if (owed.length < 2 || owed.length > 400) return
  const ordered = owed.map((reading, place) => ({ reading, place, owner: plain(reading.followUp?.owner ?? ''), bag: null })).sort((a, b) => rank(a.reading) - rank(b.reading)) as Said[]
  for (let i = 1; i < ordered.length; i += 1) {
    const later = ordered[i]
    if (!later?.reading.followUp) continue
    for (let k = 0; k < i; k += 1) {
      const main = ordered[k]
      if (main && !main.reading.followUp?.sameAs && isSame(main, later, words)) {
        later.reading.followUp.sameAs = main.reading.key
        break
      }
    }
  }
}

/**
 * Joins the rows of tables of actions with what they repeat from other items: one task, two mentions. The table's
 * date and owner belong to the task where it had none.
 * @param lines all lines: a row may repeat words that stand beside the sentence that promised
 */
export function joinRows(readings: readonly Reading[], lines: readonly OutlineLine[]): void {
  const rows = new Set(lines.filter(({ beside }) => beside).map(({ id }) => id))
  const texts = new Map(lines.map(({ id, text }) => [id, text]))
  const owed = readings.filter(({ followUp }) => followUp && !followUp.sameAs)
  const taken = new Set<Reading>()
  for (const row of owed.slice(0, 400)) {
    if (!rows.has(row.nodeId) || !row.followUp) continue
    const bag = bagOf(row.text)
    let best: Reading | null = null
    let most = 0
    for (const main of owed.slice(0, 400)) {
      if (rows.has(main.nodeId) || taken.has(main) || !main.followUp || !oneOwner(main.followUp, row.followUp)) continue
      const own = shared(bag, bagOf(main.text))
      const around = shared(bag, bagOf((texts.get(main.nodeId) ?? '').slice(0, 3000)))
      if (around < 2 || around < bag.size * 0.5 || own < 1) continue
      if (around + own > most) { best = main; most = around + own }
    }
    const task = best?.followUp
    if (!best || !task) continue
    taken.add(best)
    const { owner, due } = row.followUp
    row.followUp.sameAs = best.key
    if (task.owner === null && owner !== null) { task.owner = owner; task.because.push({ rule: 'owner.row', words: `the table of actions names ${owner}`, span: null }) }
    if (task.due.type === 'none' && due.type !== 'none') { task.due = due; task.because.push({ rule: 'due.row', words: 'the table of actions says when', span: null }) }
  }
}

/** One owner under two names: equal words, initials of a name, or known to be one person. */
function oneOwner(a: FollowUpReading, b: FollowUpReading): boolean {
  const [p, q] = [plain(a.owner ?? ''), plain(b.owner ?? '')]
  if (sameOwner(p, q)) return true
  const known = a.ownerIs?.name ?? a.ownerIs?.office
  return known !== undefined && known !== null && known === (b.ownerIs?.name ?? b.ownerIs?.office)
}

/** A duty as it is compared: its place among those of the item, its owner in plain letters, its words once they are asked for. */
interface Said { reading: Reading; place: number; owner: string; bag: ReadonlySet<string> | null }

function rank(reading: Reading): number {
  return reading.where === 'resolution' ? 0 : reading.where === 'action-box' ? 1 : 2
}

function isSame(main: Said, later: Said, words: (reading: Reading) => ReadonlySet<string>): boolean {
  const a = main.reading.followUp
  const b = later.reading.followUp
  if (!a || !b) return false
  if (main.reading.where === later.reading.where && main.reading.where !== 'discussion') {
    if (a.kind !== b.kind || (main.reading.nodeId === later.reading.nodeId && main.reading.where === 'resolution')) return false
    // Texts of very different lengths cannot share nine words of ten: their words need not be asked for.
    const [x, y] = [main.reading.text.length, later.reading.text.length]
    return Math.min(x, y) > Math.max(x, y) / 2 && identical(main.bag ??= telling(words(main.reading)), later.bag ??= telling(words(later.reading)))
  }
  const dues = sameDue(a.due, b.due)
  if (!dues && a.due.type !== 'none' && b.due.type !== 'none') return false
  if (!sameOwner(main.owner, later.owner)) return false
  const x = (main.bag ??= telling(words(main.reading)))
  const y = (later.bag ??= telling(words(later.reading)))
  const both = shared(x, y)
  const coefficient = both / Math.max(1, Math.min(x.size, y.size))
  const talk = main.reading.where === 'discussion' && later.reading.where === 'discussion' && main.reading.nodeId !== later.reading.nodeId && Math.max(main.reading.text.length, later.reading.text.length) < 400
  // Two things that come to the same meeting share the body's name, and no more.
  if (talk && a.due.type === 'meeting' && a.due.body && foreign(x, y, main.owner, a.due.body)) return false
  if (a.kind === b.kind && dues && a.due.type !== 'none' && both >= 1 && coefficient >= 0.15) return true
  // Two entries in which one person agrees to something, or notes as short as "Kit to chase", tell of two things.
  if (talk && a.kind === b.kind && a.owner && b.owner && apart(x, y, main.owner)) return false
  if (a.kind === b.kind && a.owner && b.owner && (coefficient >= 0.25 || y.size <= 3)) return true
  // An action right behind what was asked of nobody: who is to do it.
  if (a.kind === b.kind && main.reading.where === 'action-box' && b.owner === null && main.place === later.place + 1 && both >= 2 && coefficient >= 0.3) return true
  return coefficient >= 0.6 && both >= 3
}

/** Stems that say no more than the kind of deed and a meeting do. */
const common = ['next', 'future', 'receive', 'send', 'provide', 'give', 'bring', 'present', 'submit', 'share', 'paper']

/** The words by which a duty differs from others of its kind. */
function telling(words: ReadonlySet<string>): ReadonlySet<string> {
  return common.some((word) => words.has(word)) ? without(words, common) : words
}

function without(words: ReadonlySet<string>, idle: readonly string[]): ReadonlySet<string> {
  const own = new Set(words)
  for (const word of idle) own.delete(word)
  return own
}

const talked = bagOf('In response to a comment, question, query, point or request, members heard, noted, explained, confirmed, advised, stated, undertook, offered, said, asked, include, look, check')

/** True where two sentences share nothing but who it is and the body to which it comes. */
function foreign(x: ReadonlySet<string>, y: ReadonlySet<string>, owner: string, body: string): boolean {
  const idle = [...talked, ...common, ...bagOf(owner), ...bagOf(body), 'discussion', 'consider', 'consideration']
  const [p, q] = [without(x, idle), without(y, idle)]
  return q.size > 0 && shared(p, q) === 0
}

/** True where two sentences share little but their owner and the words by which people speak. */
function apart(x: ReadonlySet<string>, y: ReadonlySet<string>, owner: string): boolean {
  const idle = [...talked, ...common, ...bagOf(owner)]
  const [p, q] = [without(x, idle), without(y, idle)]
  const few = Math.min(p.size, q.size)
  return few <= 1 ? Math.max(p.size, q.size) <= 1 : shared(p, q) / few < 0.25
}

function identical(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  return x.size > 2 && shared(x, y) / Math.max(x.size, y.size) >= 0.9
}

function sameOwner(p: string, q: string): boolean {
  if (p === '' || q === '' || p === q) return true
  return p.length > q.length ? p.endsWith(q) || p.startsWith(q) : q.endsWith(p) || q.startsWith(p)
}

function plain(owner: string): string {
  return owner.toLowerCase().replace(/^the /, '').replace(/[^a-z0-9 ]/g, '')
}

function sameDue(a: Due, b: Due): boolean {
  if (a.type !== b.type) return false
  if (a.type === 'date' && b.type === 'date') return a.date === b.date
  if (a.type === 'range' && b.type === 'range') return a.start === b.start && a.end === b.end
  if (a.type === 'period' && b.type === 'period') return a.after === b.after
  if (a.type === 'recurring' && b.type === 'recurring') return a.every === b.every
  if (a.type === 'meeting' && b.type === 'meeting') return a.which === b.which && a.month === b.month && a.body === b.body
  return true
}
