/** Assent in other words: "was acceded to by the Chief Officer", "it was felt best for a letter to go". */
import { agentAfter } from '../../duty/owner'
import { kindOf } from '../../duty/kind'
import { informationNouns } from '../../lexicon/words'
import type { Predicate } from '../../grammar/predicate'
import { nothingOwed } from '../nothing-owed'
import type { Duty, Frame } from '../frame'
import { clauseEnd, infinitiveOf, wordOf } from '../frame'
import { isReceiver } from '../people'
import { make } from './make'

const assents = new Set(['acced', 'accede', 'agree', 'accept', 'grant', 'meet', 'allow', 'concede'])
const wishes = new Set(['request', 'requests', 'suggestion', 'plea', 'call'])

/** "A request for sight of the agreement was acceded to by the Chief Officer": who assents is to give it. */
export function acceded(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  if (p.mood !== 'past' || !assents.has(p.lemma)) return null
  let wish = -1
  for (let k = p.subjectFrom; k < p.subjectTo; k += 1) if (wishes.has(wordOf(frame, k))) wish = wish < 0 ? k : wish
  if (wish < 0) return null
  const told = frame.tokens.slice(wish + 1, p.subjectTo).some((token) => informationNouns.has(token.word))
  const owner = agentAfter(frame, p.to, clauseEnd(frame, i))
  if (!told || !owner || owner.sort === 'outsider' || isReceiver(owner)) return null
  return make(frame, i, { rule: 'undertaking.acceded', words: 'it was asked for, and somebody assented', owner, kind: 'provide-information', firmness: 2 })
}

const judged = new Set(['best', 'right', 'proper', 'appropriate', 'wise', 'sensible', 'prudent', 'desirable', 'preferable', 'helpful'])
const waits = new Set(['wait', 'leave', 'defer', 'do', 'keep', 'stay', 'let', 'avoid', 'delay', 'proceed', 'stop', 'have', 'be'])

/** "it was felt best for a letter to go": a view that the meeting takes of what is to be done. */
export function thoughtBest(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  if (!p.passive || p.mood !== 'past' || !['feel', 'think', 'consider', 'judge', 'deem'].includes(p.lemma) || wordOf(frame, p.subjectTo - 1) !== 'it' || !judged.has(wordOf(frame, p.to))) return null
  const deed = infinitiveOf(frame, i)
  const d = frame.predicates[deed]
  if (!d || d.negative || waits.has(d.lemma) || nothingOwed(frame, deed, null)) return null
  // "for a letter to go from the Authority": the letter is what is written.
  const letter = frame.tokens.slice(p.to, d.from).some((token) => token.word === 'letter' || token.word === 'letters')
  const kind = letter ? 'write' : kindOf(frame, deed)
  return kind ? make(frame, deed, { rule: 'undertaking.thought-best', words: 'it was felt best to do it', kind, owner: agentAfter(frame, d.to, frame.to), firmness: 1 }, i) : null
}
