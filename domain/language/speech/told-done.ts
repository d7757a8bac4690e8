/** What the sentence behind an action tells of it: that it is done. */
import { isParticiple, verbForm } from '../lexicon/verbs'
import { beForms, determiners, haveForms, modals, prepositions } from '../lexicon/words'
import type { Frame } from './frame'

/** A state that opens an action: it has been dealt with. */
export const idleFirst: ReadonlySet<string> = new Set(['closed', 'completed', 'discharged', 'superseded', 'withdrawn', 'done', 'actioned', 'resolved'])

/** "Completed, and on the agenda" on the line below an action: it is owed no more. */
export const saysDone = /^(?:update: ?)?(?:now |all )?(?:completed?|done|closed|actioned|discharged)(?:\s*$|\s*[.,;:–—-]| and\b)/i

/** "Map to be brought to the next meeting. Completed, and on today's agenda.", "Deeds to be sent. Deeds sent.": a sentence that tells the one before it done. */
export function tellsDone(before: Frame, tokens: Frame['tokens'], part: { from: number; to: number }): boolean {
  const first = tokens[part.from]?.word ?? ''
  const next = tokens[part.from + 1]
  if (idleFirst.has(first) && !verbForm(first)?.base && (part.to <= part.from + 1 || !next?.isWord || next.word === 'and')) return true
  // "A copy has been sent - CLOSED"
  const last = tokens[part.to - 1]?.isWord ? part.to - 1 : part.to - 2
  if (last > part.from + 1 && idleFirst.has(tokens[last]?.word ?? '') && tokens[last - 1]?.word === '-') return true
  const deed = before.predicates.find((p) => p.passive)
  if (!deed || tokens[deed.subjectTo - 1]?.word !== first) return false
  const at = next && ['was', 'were', 'has', 'have'].includes(next.word) ? part.from + (tokens[part.from + 2]?.word === 'been' ? 3 : 2) : part.from + 1
  const form = verbForm(tokens[at]?.word ?? '')
  return form?.participle === true && form.lemma === deed.lemma
}

/** What is done to a matter that leaves it open. */
const stays = new Set(['delayed', 'postponed', 'deferred', 'requested', 'asked', 'agreed', 'raised', 'discussed', 'needed', 'required', 'approved', 'promised', 'suggested', 'planned', 'scheduled', 'paused', 'awaited', 'outstanding', 'expected', 'ongoing', 'noted', 'considered', 'chased', 'proposed', 'identified', 'started', 'put', 'carried', 'moved', 'held', 'due', 'said', 'made'])
const backTo = new Set(['this', 'it', 'they', 'these', 'both', 'all'])

/**
 * "Plan to be produced. Plan produced and sent with the papers.", "Mr Lee to be invited. Invited and attending.", "This has
 * been looked into.": a note behind one of what is to be done, that tells it done.
 */
export function notedDone(before: Frame, tokens: Frame['tokens'], part: { from: number; to: number }): boolean {
  const first = tokens[part.from]
  if (!first?.isWord) return false
  if (backTo.has(first.word)) return hasBeen(tokens, part)
  let at = part.from
  while (at < part.to && tokens[at]?.isWord && !isParticiple(tokens[at]?.word ?? '')) at += 1
  const done = tokens[at]?.word ?? ''
  if (at - part.from > 3 || !isParticiple(done) || (stays.has(done) && done !== 'made') || hasVerb(tokens, part)) return false
  return at === part.from ? verbForm(done)?.base !== true : named(before, tokens, part.from, at)
}

/** "This has now been sent": not "this has been delayed". */
function hasBeen(tokens: Frame['tokens'], { from, to }: { from: number; to: number }): boolean {
  if (!haveForms.has(tokens[from + 1]?.word ?? '')) return false
  for (let i = from + 2; i < Math.min(to, from + 5); i += 1) {
    if (tokens[i]?.word !== 'been') continue
    const done = tokens[i + 1]?.word ?? ''
    return isParticiple(done) && !stays.has(done)
  }
  return false
}

/** True for a sentence with a verb of its own, which so is no note. */
function hasVerb(tokens: Frame['tokens'], { from, to }: { from: number; to: number }): boolean {
  for (let i = from; i < to; i += 1) {
    const word = tokens[i]?.word ?? ''
    if (modals.has(word) || beForms.has(word) || (word === 'to' && verbForm(tokens[i + 1]?.word ?? '')?.base)) return true
  }
  return false
}

/** What anything that is to be sent goes out as. */
const copies = new Set(['draft', 'copy', 'copies', 'email', 'letter', 'link', 'version'])

/** True where what stands before the participle was named in the note before. */
function named(before: Frame, tokens: Frame['tokens'], from: number, to: number): boolean {
  const words = new Set(before.tokens.slice(before.from, before.to).map(({ word }) => word))
  for (let i = from; i < to; i += 1) {
    const word = tokens[i]?.word ?? ''
    if (copies.has(word) || (!determiners.has(word) && !prepositions.has(word) && words.has(word))) return true
  }
  return false
}
