/** Where "to" opens a verb, and what that verb hangs on. */
import { outsiders, postHeads } from '../lexicon/actors'
import { commit, control, isParticiple } from '../lexicon/verbs'
import { determiners, prepositions, purposeNouns } from '../lexicon/words'
import type { Token } from '../text/tokens'
import { actorIn, endsWithActor } from './actors'
import { isEnumerator } from './brackets'
import { namedDeed } from './compounds'
import type { Clause, ParseOptions } from './clauses'
import { isFirstName } from './first-name'
import type { Predicate } from './predicate'
import type { VerbGroup } from './verb-group'
import { infinitiveAt } from './verb-group'
import { onlyAdverbs } from './weak-verbs'

const needs = new Set(['need', 'needs', 'order', 'right', 'ability', 'requirement', 'opportunity'])

export interface Infinitive {
  group: VerbGroup
  /** "the need to": a noun that the verb explains, so that nobody owes it. */
  purpose: boolean
  /** `bare` opens its clause ("To note"), `again` stands beside the first of that sort; `telegraphic` has its doer before it ("The Clerk to write"); else it hangs on a verb. */
  place: 'bare' | 'again' | 'telegraphic' | 'hung'
}

/** The infinitive that the "to" at a token opens, or null. */
export function infinitiveHere(tokens: readonly Token[], i: number, to: number, clause: Clause, found: readonly Predicate[], options: ParseOptions): Infinitive | null {
  const last = found[found.length - 1]
  // "RESOLVED: To accept it and to instruct the Clerk": the first behind the word of deciding.
  const first = found[0]?.weak && found[0].mood === 'past' ? found[1] : found[0]
  const before = tokens[i - 1]?.word ?? ''
  if (before === 'prior' || before === 'up' || namedDeed(tokens, i)) return null
  // "To agree the response and to request that it be sent": side by side.
  const again = options.decision && before === 'and' && first?.mood === 'infinitive' && first.governor < 0 && first.link === 'root' && !first.passive && last?.link !== 'to' && last?.link !== 'and'
  const bare = again || (!clause.finite && onlyAdverbs(tokens, clause.start, i))
  // "agreed to 1) look at the roof": the number of a list before the deed.
  const at = tokens[i + 2]?.word === ')' && isEnumerator(tokens[i + 1]?.word ?? '') ? i + 3 : i + 1
  const group = infinitiveAt(tokens, at, to, bare ? options.decision : namesDoer(tokens, i, to, clause, last))
  if (!group) return null
  const explains = last?.to !== i && ((purposeNouns.has(before) && !(group.passive && !needs.has(before))) || before === 'order' || ((before === 'as' || before === 'how' || before === 'whether') && !tokens[i - 1]?.caps))
  // "instruct the Director of Resources to": the noun is the end of a post.
  const purpose = explains && !(last && control.has(last.lemma) && !last.passive && endsWithActor(tokens, last.to, i))
  const doer = !clause.finite && clause.link !== 'relative' && clause.link !== 'subordinate' && !purpose
  if (before === 'not') group.negative = true
  return { group, purpose, place: again ? 'again' : bare ? 'bare' : doer ? 'telegraphic' : 'hung' }
}

/** "for advice Chair to contact the county": a post that runs on from a thing in small letters, with no mark before, or -1. */
export function runsOn(tokens: readonly Token[], i: number, last: Predicate): number {
  const post = tokens[i - 1]
  const before = tokens[i - 2]
  if (!post?.capital || !before?.isWord || before.capital || i - 2 <= last.to || tokens[i + 1]?.capital || !postHeads.has(post.word) || determiners.has(before.word) || prepositions.has(before.word) || determiners.has(tokens[i - 3]?.word ?? '') || tokens[i - 3]?.word === 'to' || before.word === 'and' || before.word === 'or' || before.word === 'let' || before.word === 'help' || before.word.endsWith("'s") || control.has(last.lemma) || isParticiple(before.word)) return -1
  return i - 2
}

/** True where the words before "to" show that any word after it is a deed: "be asked to", "asks officers to", "Clerk to". */
function namesDoer(tokens: readonly Token[], i: number, to: number, clause: Clause, last: Predicate | undefined): boolean {
  if (last && (control.has(last.lemma) || commit.has(last.lemma)) && clause.finite && i - last.to < 14) {
    // "undertook, on behalf of the Friends, to water"
    if (commit.has(last.lemma) && tokens[last.to]?.word === ',' && tokens[i - 1]?.word === ',') return true
    // "a request was made by Members to enlarge it"
    if (last.passive && last.lemma === 'request' && (tokens[last.to]?.word === 'by' || tokens[last.to]?.word === 'from')) return true
    return last.to === i || (!last.passive && endsWithActor(tokens, last.to, i))
  }
  // "continue to watch the bank"
  if ((last?.to === i && last.lemma === 'continue') || (tokens[i - 1]?.word === 'down' && last?.lemma === 'be' && last.to === i - 1)) return true
  const first = tokens[clause.start]
  if (!clause.finite && i - clause.start === 1 && first && isFirstName(first, true) && opensObject(tokens[i + 2], i + 2 >= to)) return true
  return !clause.finite && (opensObject(tokens[i + 2], i + 2 >= to) || nameBefore(tokens, i, to)) && endsWithActor(tokens, clause.start, i)
}

/** True where the words from a comma to a "to" name who is to do something, or what is to be done, beside the clause before. */
export function startsAbsolute(tokens: readonly Token[], commaAt: number, i: number, last: Predicate): boolean {
  if (commaAt < last.to || i - commaAt < 2 || i - commaAt > 14 || (last.mood === 'perfect' && (commit.has(last.lemma) || control.has(last.lemma)))) return false
  // "requested the Leader, the Chair and the Clerk to write": still those who are asked.
  if (control.has(last.lemma) && !last.passive) return false
  const passive = tokens[i + 1]?.word === 'be'
  const first = tokens[commaAt + 1]
  if (passive) return isBareThing(tokens, commaAt + 1, i, last.passive || tokens[commaAt]?.word === '-') || first?.word === 'it' || (determiners.has(first?.word ?? '') && first?.word !== 'that')
  // "permission be granted, the developer to submit a scheme"
  // "the lorry has churned up the green, Pat to ring the farmer"
  // "the Assistant Director, Estates to put it off": the field of a post.
  const before = tokens[commaAt - 1]
  const field = i - commaAt === 2 && before?.capital === true && postHeads.has(before.word)
  if (!field && i - commaAt === 2 && first && isFirstName(first, false) && tokens[i + 1]?.capital === false) return true
  // "to the Planning, Transport and Waste Committee to ask": the rest of a name.
  const actor = actorIn(tokens, commaAt + 1, i)
  // "had met with Ann Lee, Manager and Bo Hay, Officer for Parks to plan": whom they met, and no doer.
  if (actor?.sort === 'post' && first?.capital && before?.capital && companions.has(tokens[last.to]?.word ?? '')) return false
  if (actor?.sort === 'body' && first?.capital && tokens[commaAt - 1]?.capital && tokens.slice(commaAt + 1, i).some(({ word }) => word === 'and' || word === '&')) return false
  return actor !== null || (first?.word === 'the' && i - commaAt <= 4 && outsiders.has(tokens[i - 1]?.word ?? ''))
}

const companions = new Set(['with', 'by', 'between', 'alongside'])

const lets = new Set(['allow', 'enable', 'need', 'want', 'like', 'require', 'cause', 'arrange', 'expect', 'wish', 'prefer', 'seek', 'intend', 'plan', 'see'])

/** "continue to talk and the outcome of the talks to be reported": a thing of its own after "and", and what is to be done with it. */
export function startsThing(tokens: readonly Token[], and: number, i: number, last: Predicate): boolean {
  if (and < last.to || tokens[i + 1]?.word !== 'be' || i - and < 3 || i - and > 14 || lets.has(last.lemma) || (control.has(last.lemma) && !last.passive) || commit.has(last.lemma)) return false
  const first = tokens[and + 1]?.word ?? ''
  return first === 'the' || first === 'a' || first === 'an' || first === 'its' || first === 'their' || first === 'any' || first === 'all'
}

/** True for words with which an object or the rest of a deed begins. */
function opensObject(token: Token | undefined, atEnd: boolean): boolean {
  return !atEnd && token !== undefined && token.isWord && (determiners.has(token.word) || prepositions.has(token.word) || token.capital || token.word === 'that' || token.word === 'members' || token.word === 'it' || token.word === 'them')
}

/** "RW to treat woodworm": after initials or a full name any word that is followed by one is a deed. */
function nameBefore(tokens: readonly Token[], i: number, to: number): boolean {
  const before = tokens[i - 1]
  if (i + 2 >= to || !tokens[i + 2]?.isWord) return before !== undefined && before.capital && !before.caps && postHeads.has(before.word) && !(tokens[i + 1]?.word ?? 's').endsWith('s')
  const twoNames = before?.capital === true && tokens[i - 2]?.capital === true && !postHeads.has(before.word)
  return before !== undefined && (twoNames || (before.caps && before.end - before.start <= 4))
}

/** ", payment to be made on receipt": a noun or two without an article, after what was decided. */
function isBareThing(tokens: readonly Token[], from: number, to: number, parted: boolean): boolean {
  const before = tokens[to - 1]
  if (!parted || to - from > 3 || !before?.isWord || unready.has(before.word)) return false
  for (let i = from; i < to; i += 1) if (!tokens[i]?.isWord || prepositions.has(tokens[i]?.word ?? '') || isParticiple(tokens[i]?.word ?? '')) return false
  return true
}

/** "subject to be ...", "likely to be ...". */
const unready = new Set(['subject', 'due', 'likely', 'able', 'ready', 'yet', 'only', 'not', 'and', 'or', 'so', 'which', 'who', 'as'])
