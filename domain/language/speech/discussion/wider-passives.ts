/**
 * Passive promises of anything else: "the petitioner would be told", "this would be taken up with the operator". Less
 * firm than those of information for the body, so never `sure`.
 */
import type { Predicate } from '../../grammar/predicate'
import { agentAfter } from '../../duty/owner'
import { outsiders } from '../../lexicon/actors'
import { informationNouns, recipientWords } from '../../lexicon/words'
import type { Duty, Frame } from '../frame'
import { wordOf } from '../frame'
import { allNouns, hasDueWord, isDated, make } from './make'
import { voucher } from './standing'

/** Telling a person. */
const tells = new Set(['tell', 'inform', 'notify', 'advise', 'brief', 'update', 'contact', 'remind', 'write', 'thank', 'alert', 'email', 'e-mail', 'telephone', 'phone', 'answer'])
/** Deeds that need their "with" or "to" to be one of taking it up with somebody. */
const withOthers = new Set(['discuss', 'raise', 'take', 'pursue', 'follow', 'chase', 'escalate', 'convey', 'pick', 'relay', 'share'])
const looks = new Set(['look', 'check', 'investigate', 'explore', 'examine', 'verify', 'ascertain', 'establish', 'research'])
const sets = new Set(['call', 'arrange', 'organise', 'organize', 'convene', 'set', 'book', 'rearrange', 're-arrange', 'coordinate', 'co-ordinate'])
const newOnes = new Set(['a', 'an', 'another', 'further', 'extra', 'additional', 'special'])
const sittings = new Set(['meeting', 'session', 'workshop', 'briefing', 'visit', 'training', 'seminar', 'walkabout'])
const sends = new Set(['circulate', 'send', 'share', 'distribute', 'forward', 'email', 'e-mail', 'issue', 'provide', 'supply', 'give', 'furnish', 'bring', 'present', 'submit', 'report', 'table', 'append', 'attach', 'pass', 'prepare', 'produce', 'compile', 'draft', 'draw', 'obtain', 'include', 'put', 'feed', 're-present', 'show', 'deliver', 'hand'])
const mends = new Set(['correct', 'amend', 'rectify', 'deal', 'attend', 'do', 'mend', 'put', 'alter', 'revise', 'reword', 'redraft', 'remove', 'update', 'action', 'reflect', 'incorporate', 'resolve'])
const pointing = new Set(['this', 'that', 'it', 'these', 'they', 'point', 'points', 'matter', 'matters', 'question', 'issue', 'concern', 'concerns', 'query', 'complaint', 'request', 'suggestion', 'suggestions', 'comments'])
const faults = new Set(['error', 'errors', 'mistake', 'mistakes', 'omission', 'wording', 'paragraph', 'figure', 'figures', 'typo', 'discrepancy', 'table', 'form', 'notice', 'sign'])
const pages = new Set(['website', 'web', 'noticeboard', 'portal', 'intranet', 'page', 'site', 'internet', 'online', 'register'])
/** People in general: what they would be told is how things are done. */
const anybody = new Set(['applicants', 'residents', 'tenants', 'customers', 'users', 'patients', 'bidders', 'candidates', 'pupils', 'households', 'employees', 'staff', 'parents', 'families', 'people', 'businesses', 'consultees', 'suppliers', 'claimants', 'drivers'])

/** The duty of a passive with "would", "will" or "is to" that is none of those told to the body; null where it is news. */
export function widerPassive(frame: Frame, i: number, kind: Duty['kind'], end: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  if (!(p.modal === 'would' || p.modal === 'will' || p.modal === 'shall' || p.mood === 'be-to') || p.mood === 'need' || p.negative) return null
  const nouns = allNouns(frame, p)
  if (['no', 'nothing', 'nobody', 'none', 'neither', 'no-one', 'you'].some((word) => nouns.includes(word))) return null
  const agent = agentAfter(frame, p.to, end)
  if (agent?.sort === 'outsider' || agent?.sort === 'body' || (agent === null && byOthers(frame, p.to, end))) return null
  const firmness = worth(frame, p, kind, nouns, hasDueWord(frame, p.to)) || restores(frame, p)
  if (firmness === 0) return null
  return make(frame, i, { rule: 'undertaking.would-be-done', words: `“${p.modal || 'is to'} be ${wordOf(frame, p.verb)}”`, owner: agent ?? voucher(frame, i), kind, firmness })
}

/** How firmly it is said: 2 usual, 1 arguable, 0 only news. */
function worth(frame: Frame, p: Predicate, kind: Duty['kind'], nouns: readonly string[], dated: boolean): 0 | 1 | 2 {
  const points = nouns.some((noun) => pointing.has(noun))
  const informs = nouns.some((noun) => informationNouns.has(noun)) || nouns.some((noun) => ['anything', 'everything', 'one', 'ones', 'copies', 'wording'].includes(noun))
  if (tells.has(p.lemma)) return nouns.some((noun) => anybody.has(noun)) ? (dated ? 1 : 0) : 2
  if (withOthers.has(p.lemma) && (kind === 'raise' || points)) return takenUp(frame, p) || (p.lemma === 'raise' && points) ? 2 : 0
  if (p.lemma === 'make' && kind === 'provide-information') return informs || points ? (dated || reaches(frame, p) ? 2 : 1) : 0
  if (looks.has(p.lemma)) return points || dated ? 2 : 1
  if (p.lemma === 'schedule' && isDated(frame, p.to, frame.to) && newOnes.has(wordOf(frame, p.subjectFrom)) && nouns.some((noun) => sittings.has(noun))) return 1
  if (sets.has(p.lemma) && kind === 'arrange') return nouns.some((noun) => outsiders.has(noun)) ? 1 : 2
  if (p.lemma === 'invite') return nouns.some((noun) => anybody.has(noun) || noun === 'public') ? 0 : 2
  if (kind === 'publish') return (informs || points) && (dated || onPage(frame, p)) ? (dated ? 2 : 1) : 0
  if (sends.has(p.lemma) && (kind !== 'implement' || p.mood === 'be-to') && informs) return dated || reaches(frame, p) || brought(frame, p) ? 2 : 1
  if (mends.has(p.lemma) && (dated || p.lemma !== 'deal') && (points || nouns.some((noun) => faults.has(noun)))) return dated ? 2 : 1
  return 0
}

/** "the lamp was to be put back": a thing that is to be made good. */
function restores(frame: Frame, p: Predicate): 0 | 1 {
  if (p.mood !== 'be-to') return 0
  const after = wordOf(frame, p.to)
  return (p.lemma === 'put' && (after === 'back' || after === 'up')) || repairs.has(p.lemma) ? 1 : 0
}

const repairs = new Set(['reinstate', 'replace', 'repair', 'restore', 'mend', 'refit', 'reinstall', 'renew', 'repaint', 'reprint', 'install', 'erect', 'fit', 'fix', 'order', 'clean', 'clear', 'cut', 'trim', 'remove', 'plant'])

/** "taken up with the operator", "raised at the liaison meeting", "passed on to the engineers". */
function takenUp(frame: Frame, p: Predicate): boolean {
  for (let i = p.to; i < Math.min(frame.to, p.to + 5); i += 1) {
    const word = wordOf(frame, i)
    if (word === 'with' || word === 'up' || word === 'back' || word === 'further') return true
    if (word === 'to' || (word === 'on' && wordOf(frame, i + 1) === 'to')) return p.lemma !== 'take' || wordOf(frame, i + 1) !== 'mean'
  }
  return false
}

function onPage(frame: Frame, p: Predicate): boolean {
  for (let i = p.to; i < Math.min(frame.to, p.to + 9); i += 1) if (pages.has(wordOf(frame, i))) return true
  return false
}

function reaches(frame: Frame, p: Predicate): boolean {
  for (let i = p.to; i < Math.min(frame.to, p.to + 14); i += 1) if (recipientWords.has(wordOf(frame, i).replace(/'s?$/, ''))) return true
  return false
}

/** "brought to Members' notice", "drawn to the Panel's attention". */
function brought(frame: Frame, p: Predicate): boolean {
  for (let i = p.to; i < Math.min(frame.to, p.to + 6); i += 1) if (['notice', 'attention'].includes(wordOf(frame, i))) return true
  return false
}

/** "by the contractor", "by government": somebody who is nobody of the authority's. */
export function byOthers(frame: Frame, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    if (wordOf(frame, i) !== 'by') continue
    for (let k = i + 1; k < Math.min(to, i + 6); k += 1) if (outsiders.has(wordOf(frame, k))) return true
  }
  return false
}
