import type { Actor } from '../grammar/actors'
import { actorIn } from '../grammar/actors'
import { isFirstName } from '../grammar/first-name'
import { monthOf, weekdayOf } from '../lexicon/calendar-words'
import { isParticiple, verbForm } from '../lexicon/verbs'
import type { Frame } from '../speech/frame'
import { wordOf } from '../speech/frame'
import { oneSpaced } from '../text/plain-words'

const stops = new Set(['to', 'at', 'in', 'on', 'within', 'before', 'after', 'with', 'during', 'until', 'as', 'that', 'following', 'prior', 'so', 'no', 'when', 'once', 'if', 'under', 'outside', 'not', 'every', 'each', 'upon', 'via', 'till', 'ahead', 'into', 'across', 'through', 'from', 'by', 'well', 'not', 'annually', 'quarterly', 'monthly', 'half-yearly', 'and', 'authority', 'responsibility', 'power', 'powers', 'for'])

/** Days by which something is done. */
const feasts = new Set(['christmas', 'easter', 'whitsun', 'michaelmas', 'lent', 'advent', 'spring', 'summer', 'autumn', 'winter', 'then', 'email'])

const conditions: ReadonlySet<string> = new Set(['once', 'when', 'until', 'if', 'unless', 'as'])

const weighing: ReadonlySet<string> = new Set(['agreement', 'consideration', 'approval', 'comment', 'review', 'discussion', 'scrutiny', 'inspection', 'signature', 'adoption', 'ratification', 'completion', 'use'])

const movers: ReadonlySet<string> = new Set(['seconded', 'proposed', 'moved'])

/**
 * Who does a passive deed, said after it: "be submitted by the Head of Audit", "from the Service Manager".
 * @param words the prepositions that may lead it
 */
export function agentAfter(frame: Frame, from: number, to: number, words: readonly string[] = ['by']): Actor | null {
  const limit = Math.min(to, frame.to)
  let conditional = false
  for (let i = from; i < limit; i += 1) {
    const word = wordOf(frame, i)
    if (word === ';' || word === ':') return null
    conditional ||= conditions.has(word)
    // "as agreed on the calendar by Cabinet": what was done before.
    if (word === 'as' && isParticiple(wordOf(frame, i + 1))) { while (i + 1 < limit && ![',', ';', '.'].includes(wordOf(frame, i + 1))) i += 1; continue }
    if (!words.includes(word)) continue
    // "a view on the issues raised about it by the Group": who raised them.
    if (word === 'by' && i - from > 6 && saidOfThing(frame, from, i)) continue
    // "circulated for agreement by the members": who agrees.
    if (word === 'by' && weighing.has(wordOf(frame, i - 1))) continue
    // "once it has been considered by Council": who does that.
    if (conditional && word === 'by' && isParticiple(wordOf(frame, i - 1))) continue
    // "seconded by Cllr Dow": who moved it owes nothing for it.
    if (word === 'by' && movers.has(wordOf(frame, i - 1))) continue
    for (let end = Math.min(limit, i + 24); end > i + 1; end -= 1) {
      const next = wordOf(frame, end)
      if (end < limit && !stops.has(next) && !doing(frame, end) && next !== ',' && next !== ';' && next !== '.' && next !== 'and' && next !== '') continue
      const actor = actorIn(frame.tokens, i + 1, cutAtClose(frame, i + 1, end))
      if (actor && actor.sort !== 'pronoun') return { ...actor, to: shortest(frame, i + 1, actor) }
    }
    // "sourced by Katrin", "by Paul, Robin and Simon": one capital word, or a row of them, at the end of its clause.
    const row = word === 'by' ? namesAfter(frame, i + 1, limit) : -1
    if (row > 0) return { from: i + 1, to: row, sort: 'person', head: wordOf(frame, row - 1) }
  }
  return null
}

/** A participle said of a thing stands between: "issues raised", "comments made". */
function saidOfThing(frame: Frame, from: number, to: number): boolean {
  for (let i = from + 2; i < to; i += 1) if (['raised', 'made', 'identified', 'highlighted', 'expressed', 'received', 'proposed'].includes(wordOf(frame, i)) && wordOf(frame, i - 1).endsWith('s')) return true
  return false
}

/** Where first names from a token on end, or -1 where they run on into something else. */
function namesAfter(frame: Frame, from: number, limit: number): number {
  const isName = (i: number): boolean => {
    const name = frame.tokens[i]
    return i < limit && name !== undefined && isFirstName(name, false) && !feasts.has(name.word) && monthOf(name.word) === null && weekdayOf(name.word) === null && !frame.tokens[i + 1]?.capital
  }
  if (!isName(from)) return -1
  let to = from + 1
  while ((wordOf(frame, to) === ',' || wordOf(frame, to) === 'and' || wordOf(frame, to) === '&') && isName(to + 1)) to += 2
  return to >= limit || frame.tokens[to]?.isWord !== true || wordOf(frame, to) === 'and' ? to : -1
}

/** "by the Licensing Manager reminding him": what is done beside it. */
function doing(frame: Frame, i: number): boolean {
  const token = frame.tokens[i]
  return token?.isWord === true && !token.capital && token.word.length > 5 && token.word.endsWith('ing') && verbForm(token.word)?.gerund !== false
}

/** A post ends before ", in consultation with" or a further clause. */
function cutAtClose(frame: Frame, from: number, to: number): number {
  for (let i = from; i < to; i += 1) {
    const word = wordOf(frame, i)
    if (word === ';' || word === '.' || word === ':') return i
    if (word === 'who' || word === 'which') return i
    // "by a Task Group, reporting to the Committee"
    if (word === ',' && doing(frame, i + 1)) return i
    // "by the Secretary, cleared by the Chair and sent": the next thing that is done.
    const next = verbForm(wordOf(frame, i + 1))
    if ((word === ',' || word === 'and') && !frame.tokens[i + 1]?.capital && next?.participle && !next.base && [',', 'by', 'and', 'to', 'in', 'at', 'on'].includes(wordOf(frame, i + 2))) return i
  }
  return to
}

/** "for the next meeting", "for consideration in May": when or why, and no field of a post. */
const forTimes: ReadonlySet<string> = new Set(['next', 'following', 'future', 'a', 'its', 'consideration', 'approval', 'discussion', 'information', 'comment', 'meeting', 'inclusion', 'agreement', 'decision', 'members', 'committee', 'this'])

/** The shortest name that still ends well, so that "by the Head of Audit at the March meeting" stops at Audit. */
function shortest(frame: Frame, from: number, actor: Actor): number {
  for (let i = actor.from + 1; i < actor.to; i += 1) {
    const word = wordOf(frame, i)
    if ((['at', 'in', 'on', 'within', 'before', 'during', 'after', 'with', 'to', 'as', 'until', 'by', 'outside', 'into', 'across', 'through', 'not', 'every', 'each', 'following', 'once', 'prior', 'upon', 'subject'].includes(word) || (word === 'for' && forTimes.has(wordOf(frame, i + 1) === 'the' ? wordOf(frame, i + 2) : wordOf(frame, i + 1))))
      && actorIn(frame.tokens, from, i)) return i
  }
  return actor.to
}

/** The text of an owner as it stands, without a possessive's mark. */
export function ownerText(frame: Frame, actor: Actor): string {
  const first = frame.tokens[actor.from]
  const last = frame.tokens[actor.to - 1]
  return first && last ? oneSpaced(frame.scan.text.slice(first.start, last.end)).replace(/(?:,| and| &)+$/, '').replace(/(?<=s)[’']$/, '') : ''
}
