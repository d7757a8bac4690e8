/**
 * The same thing at a later meeting: minutes that tell that something asked for before has come, been sent or been
 * done. Each finding is a proposal to report the old follow-up done, with the sentence that says so; a clerk decides.
 */
import { parse } from './grammar/parse'
import type { Predicate } from './grammar/predicate'
import type { OutlineItem, OutlineLine } from './outline'
import { readItem } from './read'
import type { FollowUpKind, Span } from './reading'
import { bagOf, shared } from './text/bag'
import { sentences } from './text/sentences'
import type { Token } from './text/tokens'
import { tokenise } from './text/tokens'

/** A follow-up of an earlier meeting that is still open. */
export interface OpenFollowUp {
  id: string
  kind: FollowUpKind
  /** The sentence that asked for it, as minuted. */
  sentence: string
  /** Heading of the item in which it stood. */
  item: string | null
  /** Number of its minute, for "minute 11 refers". */
  minuteNumber: string | null
  /** Who owes it, as its text names them; found in the sentence where it is not given. */
  owner?: string
  /** What is owed in its own few words, where the sentence asks for more than that. */
  title?: string
}

/** A proposal: this sentence says that the old follow-up is done. */
export interface ToldDone {
  followUpId: string
  nodeId: string
  span: Span
  text: string
  /** In words a clerk would use. */
  because: string
}

const deeds: Partial<Record<FollowUpKind, ReadonlySet<string>>> = {
  'report-back': new Set(['receive', 'consider', 'present', 'submit', 'report', 'introduce', 'review', 'note', 'bring', 'update', 'outline']),
  'provide-information': new Set(['provide', 'supply', 'circulate', 'send', 'share', 'give', 'receive', 'inform', 'advise', 'confirm', 'update', 'report', 'present']),
  circulate: new Set(['circulate', 'send', 'share', 'distribute', 'email', 'provide', 'issue']),
  write: new Set(['write', 'send']), raise: new Set(['raise', 'discuss', 'speak', 'meet', 'take', 'contact']),
  investigate: new Set(['investigate', 'look', 'check', 'examine', 'review', 'carry', 'complete', 'undertake']),
  'work-programme': new Set(['add', 'include', 'list', 'place', 'schedule', 'consider', 'receive']),
  refer: new Set(['refer', 'recommend', 'consider', 'submit', 'accept', 'approve', 'report']), respond: new Set(['respond', 'reply', 'answer', 'send', 'receive']),
  arrange: new Set(['arrange', 'hold', 'take', 'visit', 'attend', 'organise', 'invite']), attend: new Set(['attend', 'represent']),
  appoint: new Set(['appoint', 'nominate', 'elect', 'recruit']), publish: new Set(['publish', 'display', 'advertise', 'upload']),
}
/** Deeds by which anything is told to be finished. */
const finished = new Set(['complete', 'do', 'finish', 'implement', 'finalise', 'install', 'carry', 'action', 'discharge', 'conclude'])

/** The telling words of what was asked: all of them with the heading, those that say what is owed, not by whom, and its own deed. */
interface Asked { all: ReadonlySet<string>; owed: ReadonlySet<string>; deed: ReadonlySet<string> }

/** Kept while the follow-up is: it is compared with many lines. */
const known = new WeakMap<OpenFollowUp, Asked>()

function askedIn(followUp: OpenFollowUp): Asked {
  const before = known.get(followUp)
  if (before) return before
  const role = /^(?:that|to)\b/i.test(followUp.sentence) ? 'resolution' : 'paragraph'
  const item: OutlineItem = { id: '', number: null, title: '', lines: [{ id: '', role, text: followUp.sentence, marker: null, level: 0 }] }
  const owner = followUp.owner ?? readItem(item, { meetingDate: null, body: null, people: [], offices: [], bodies: [] })[0]?.followUp?.owner
  const by = bagOf(owner ?? '')
  const said = bagOf(followUp.sentence)
  const asked: Asked = { all: bagOf(`${followUp.sentence} ${followUp.item ?? ''}`), owed: new Set([...said].filter((word) => !by.has(word))), deed: followUp.title === undefined ? said : bagOf(followUp.title) }
  known.set(followUp, asked)
  return asked
}

/** Proposals for the open follow-ups of earlier meetings, at most one each: the sentence that says it most plainly. */
export function toldDone(items: readonly OutlineItem[], open: readonly OpenFollowUp[]): ToldDone[] {
  const candidates = candidatesOf(open)
  const best = new Map<string, { score: number; told: ToldDone }>()
  for (const item of items) {
    const heading = bagOf(item.title)
    for (const line of item.lines) {
      if (line.role === 'lead-in' || line.role === 'vote') continue
      const tokens = tokenise(line.text)
      for (const { from, to } of sentences(tokens)) {
        const done = doneDeeds(tokens, from, Math.min(to, from + 400))
        const refers = refersBack(tokens, from, to)
        if (done.size === 0 && !refers) continue
        const text = line.text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
        const bag = bagOf(text)
        for (const { followUp, asked } of candidates(bag, refers)) {
          const score = scoreOf(followUp, asked, bag, heading, done, refers)
          if (score <= (best.get(followUp.id)?.score ?? 0)) continue
          best.set(followUp.id, { score, told: { followUpId: followUp.id, nodeId: line.id, span: spanOf(line, tokens, from, to), text, because: why(done, refers) } })
        }
      }
    }
  }
  return open.flatMap(({ id }) => best.get(id)?.told ?? [])
}

interface Wanted { followUp: OpenFollowUp; asked: Asked }

/** Those that a sentence can be about: it has a word of what is owed, or the number of the minute. Years hold thousands. */
function candidatesOf(open: readonly OpenFollowUp[]): (told: ReadonlySet<string>, number: string | null) => Iterable<Wanted> {
  const byWord = new Map<string, Wanted[]>()
  const byNumber = new Map<string, Wanted[]>()
  const add = (to: Map<string, Wanted[]>, name: string, one: Wanted): void => { const there = to.get(name); if (there) there.push(one); else to.set(name, [one]) }
  for (const followUp of open) {
    const one = { followUp, asked: askedIn(followUp) }
    for (const word of one.asked.owed) add(byWord, word, one)
    if (followUp.minuteNumber) add(byNumber, followUp.minuteNumber, one)
  }
  return (told, number) => new Set([...[...told].flatMap((word) => byWord.get(word) ?? []), ...((number && byNumber.get(number)) || [])])
}

/** Words by which a sentence looks back or tells the past: they say nothing of the thing itself. */
const lookingBack = bagOf('as promised at the last or previous meeting, which had, has or have been')

/** 0 where it is not the same thing, or not said to be done. */
function scoreOf(followUp: OpenFollowUp, { all: asked, owed, deed }: Asked, told: ReadonlySet<string>, heading: ReadonlySet<string>, done: ReadonlySet<string>, refers: string | null): number {
  const own = shared(asked, told)
  // Whoever owes it may have done anything: it must be about what is owed.
  const about = [...told].filter((word) => !done.has(word) && !lookingBack.has(word))
  const owing = about.filter((word) => owed.has(word)).length
  const same = owing > 0
  const around = own + [...heading].filter((word) => asked.has(word) && !told.has(word)).length
  const byNumber = refers !== null && followUp.minuteNumber !== null && refers === followUp.minuteNumber
  const rightDeed = [...done].some((lemma) => finished.has(lemma) || deeds[followUp.kind]?.has(lemma) || (followUp.kind === 'implement' && deed.has(lemma)))
  // A sentence that looks back itself may say little of the thing, so long as that is what it is about.
  const looksBack = refers !== null && rightDeed && own / about.length >= 0.5
  // Under one heading several things are promised: a word of the heading alone ties none of them to a sentence.
  const mostly = owing >= 2 || owing >= 0.5 * [...owed].filter((word) => !done.has(word)).length
  if (!byNumber && !(same && looksBack) && !(same && mostly && around / Math.max(1, Math.min(asked.size, 6)) >= 0.4)) return 0
  if (!rightDeed && !(refers !== null && done.size > 0)) return 0
  return around + (byNumber ? 3 : 0) + (refers !== null ? 1 : 0) + (rightDeed ? 1 : 0)
}

/** Lemmas of what a sentence tells to have happened: past, perfect, passive past; not what is still to come. */
function doneDeeds(tokens: readonly Token[], from: number, to: number): ReadonlySet<string> {
  const found = new Set<string>()
  for (const p of parse(tokens, from, to, { decision: false })) if (isDone(p)) found.add(p.lemma)
  const first = pastAfterSubject(tokens, from, to)
  if (first) found.add(first)
  return found
}

function isDone(p: Predicate): boolean {
  return !p.negative && p.modal === '' && (p.mood === 'past' || p.mood === 'perfect' || p.mood === 'past-perfect') && p.lemma !== 'be'
}

/** "The Panel considered the report": a plain past that the grammar of promises steps over. */
function pastAfterSubject(tokens: readonly Token[], from: number, to: number): string | null {
  for (let i = from + 1; i < Math.min(to, from + 12); i += 1) {
    const word = tokens[i]?.word ?? ''
    const past = plainPasts.get(word)
    // “the updated plan” tells of a plan.
    if (past && !determiners.has(tokens[i - 1]?.word ?? '')) return past
    if (stillToCome.has(word)) return null
  }
  return null
}

/** What stands before a word like “presented” that is not yet done, or not at all: “be presented”, “would be considered”. */
const stillToCome = new Set(['to', 'be', 'would', 'will', 'shall', 'should', 'could', 'may', 'might', 'must', 'not', 'never'])

const determiners = new Set(['a', 'an', 'the', 'this', 'that', 'these', 'those', 'any', 'each', 'its', 'their', 'recently', 'newly'])

const plainPasts: ReadonlyMap<string, string> = new Map([['considered', 'consider'], ['received', 'receive'], ['reviewed', 'review'], ['presented', 'present'], ['introduced', 'introduce'], ['submitted', 'submit'], ['circulated', 'circulate'], ['wrote', 'write'], ['visited', 'visit'], ['attended', 'attend'], ['met', 'meet'], ['published', 'publish'], ['completed', 'complete'], ['installed', 'install'], ['replied', 'reply'], ['updated', 'update']])

/** "as requested at the last meeting", "in response to a request", "minute 11 refers": the minute's number, or "". */
function refersBack(tokens: readonly Token[], from: number, to: number): string | null {
  for (let i = from; i < to; i += 1) {
    const word = tokens[i]?.word ?? ''
    const next = tokens[i + 1]?.word ?? ''
    if ((word === 'minute' || word === 'resolution') && /^\d/.test(next)) return next
    if (word === 'as' && (next === 'requested' || next === 'agreed' || next === 'promised' || next === 'asked')) return ''
    if ((word === 'last' || word === 'previous') && next === 'meeting' && i > from + 1 && tokens[i - 2]?.word !== 'minutes' && tokens[i - 3]?.word !== 'minutes') return ''
  }
  return null
}

function why(done: ReadonlySet<string>, refers: string | null): string {
  if (refers) return `the sentence refers to minute ${refers} and says that it was done`
  return refers === '' ? 'the sentence looks back to what was asked and says that it was done' : `the sentence says of the same thing that it was done (${[...done].join(', ')})`
}

function spanOf(line: OutlineLine, tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? line.text.length }
}
