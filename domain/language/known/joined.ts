/** Duties of one sentence that are one: two deeds of one person, and "will see to it" of what was asked before. */
import type { Duty, Frame } from '../speech/frame'
import { wordOf } from '../speech/frame'
import type { Named } from './named'

/** The duties with two deeds of one owner joined: the first names the deed, the one that tells somebody gives the kind. */
export function oneEach(frame: Frame, duties: Duty[], named: Named): Duty[] {
  if (duties.length < 2) return duties
  const found: Duty[] = []
  for (const duty of duties) {
    const before = found.at(-1)
    // "asked for the list; the Clerk undertook to send it", "asked that it be held again, and the Clerk agreed to arrange it": what was asked for is what he does.
    if (before && before.owner === null && duty.owner !== null && requests.test(before.rule) && (sendsIt(frame, duty) || duty.rule === 'undertaking.which-would' || (assents.test(duty.rule) && !between(frame, before, duty)))) {
      found[found.length - 1] = duty
      continue
    }
    const owner = before ? named.ownerOf(frame, before) : null
    if (before && owner !== null && owner === named.ownerOf(frame, duty) && !between(frame, before, duty)) {
      found[found.length - 1] = { ...before, kind: duty.kind === 'implement' ? before.kind : duty.kind, dueTo: Math.max(before.dueTo, duty.dueTo), firmness: Math.min(before.firmness, duty.firmness) as Duty['firmness'] }
    } else found.push(duty)
  }
  return found
}

/** True where a semicolon parts two duties. */
function between(frame: Frame, a: Duty, b: Duty): boolean {
  for (let i = frame.predicates[a.deed]?.to ?? a.cueTo; i < b.cueFrom; i += 1) if (wordOf(frame, i) === ';') return true
  return false
}

const assents = /^undertaking\.(?:(?:agree|undertake|offer|promise)-to|agreed-to-do-so)$/
const requests = /^undertaking\.(?:asked|requested)/
const sending = new Set(['send', 'email', 'e-mail', 'circulate', 'provide', 'share', 'supply', 'bring', 'forward', 'distribute', 'pass', 'give', 'obtain', 'find', 'get', 'report', 'post', 'publish', 'mail', 'let', 'raise', 'address', 'check', 'investigate', 'explore', 'discuss'])

/** "would send it round": the deed is done to what was named before. */
export function sendsIt(frame: Frame, duty: Duty): boolean {
  const p = frame.predicates[duty.deed]
  return p !== undefined && !p.passive && sending.has(p.lemma) && ['it', 'this', 'them', 'these', 'that', 'one'].includes(wordOf(frame, p.to))
}

const takenUp = new Set(['see', 'do', 'arrange', 'action', 'attend', 'deal', 'handle', 'organise', 'sort', 'oversee', 'pursue', 'follow', 'take', 'look', 'make'])
const little = new Set(['to', 'with', 'into', 'up', 'after', 'on', 'out', 'about'])
const back = new Set(['it', 'this', 'that', 'so', 'these', 'them'])
const ends = new Set(['.', ',', ';', ')', 'by', 'before', 'in', 'at', 'within', 'and', 'for', 'when', 'as', ''])

const pointing = new Set(['these', 'this', 'the', 'those', 'that', 'such'])
const mendings = new Set(['change', 'changes', 'amendment', 'amendments', 'correction', 'corrections', 'alteration', 'alterations', 'request', 'matter', 'action'])

/** "the Warden would see to this", "will arrange it", "would do so by May": no deed of its own. */
function goesBack(frame: Frame, duty: Duty): boolean {
  const p = frame.predicates[duty.deed]
  if (!p || p.passive || !takenUp.has(p.lemma)) return false
  let at = p.to
  while (little.has(wordOf(frame, at)) && at < p.to + 2) at += 1
  if (pointing.has(wordOf(frame, at)) && mendings.has(wordOf(frame, at + 1))) return true
  return back.has(wordOf(frame, at)) && ends.has(wordOf(frame, at + 1))
}

/** The duties that have a deed of their own. */
export function withDeeds(frame: Frame, duties: Duty[]): Duty[] {
  return duties.length === 0 ? duties : duties.filter((duty) => !goesBack(frame, duty))
}
