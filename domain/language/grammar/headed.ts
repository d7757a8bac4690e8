/**
 * Names by the noun that heads them: posts with what follows ("Director of A, B and C"), groups, bodies, outsiders; and
 * persons without a title.
 */
import { groupHeads, isAgentNoun, isField, outsiders, postHeads, things, titles } from '../lexicon/actors'
import { verbForm } from '../lexicon/verbs'
import { determiners, informationNouns, prepositions, relatives } from '../lexicon/words'
import type { Token } from '../text/tokens'
import type { Actor } from './actor'
import { isOnePost, namedDeed, namedThing } from './compounds'
import { joint, opensMore } from './persons'
import { untilTold } from './until-told'

const bodies = new Set(['committee', 'panel', 'board', 'cabinet', 'council', 'executive', 'sub-committee', 'commission', 'forum', 'authority', 'group', 'sub-group', 'subgroup', 'assembly', 'partnership', 'trust', 'party', 'working-group', 'taskforce', 'federation', 'society', 'association'])
/** Words that open what is said beside a name. */
export const beside = new Set(['in', 'following', 'subject', 'with', 'jointly', 'together', 'supported', 'assisted', 'after', 'through', 'as', 'if', 'where', 'on', 'when', 'also', 'who', 'acting', 'whilst', 'while', 'having', 'noting', 'acknowledging', 'recognising', 'speaking', 'despite', 'although', 'though'])

/** "(Head of Performance)" or ", Head of Performance" beside a person: the post is the owner. */
export function postBeside(tokens: readonly Token[], at: number, to: number): Actor | null {
  const open = tokens[at]?.word
  if (open !== '(' && open !== ',') return null
  let end = to
  if (open === '(') {
    for (end = at + 1; end < to && tokens[end]?.word !== ')';) end += 1
    if (end < to - 1) return null
  }
  const post = headed(tokens, at + 1, at + 1, end)
  return post?.sort === 'post' ? post : null
}

const articles = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'our', 'this', 'any'])

/** A post, group or body by the noun that heads it. */
export function headed(tokens: readonly Token[], kept: number, start: number, to: number): Actor | null {
  let head = -1
  let i = start
  for (; i < to; i += 1) {
    const token = tokens[i]
    if (!token) return null
    if (!token.isWord) {
      if (head < 0 && tokens[i + 1]?.capital && (token.word === ',' || (token.word === '.' && tokens[i - 1]?.word === 'hon'))) continue
      break
    }
    const word = token.word
    if (relatives.has(word)) break
    if (head < 0 && i > start && articles.has(word)) return null
    if (head < 0 && (namedDeed(tokens, i) || namedThing(tokens, i))) continue
    if (prepositions.has(word)) {
      if (head >= 0) break
      return null
    }
    if (word === 'and' || word === '&' || word === 'or') {
      if (head >= 0 && i === head + 1 && isOnePost(tokens, i)) head = -1
      if (head >= 0) break
      continue
    }
    if (word === 'authority' && !token.capital && start === kept) return null
    // "the Lead Member's decision": what somebody has is not the one who has it; "the Chief Executive's Office" names an office.
    if (isPossessive(word)) head = -1
    else if (postHeads.has(word) || ((word === 'body' || word === 'bodies') && i > start && !token.capital) || groupHeads.has(word) || (word === 'side' && token.capital && sides.has(tokens[i - 1]?.word ?? '')) || (token.capital && !tokens[i + 1]?.capital && (isAgentNoun(word) || isRanked(word)))) head = i
    else if (head >= 0) {
      // "Director Adult Services", "cabinet member finance": the name runs on; "Member briefing" does not.
      const runsOn = token.capital || (tokens[head]?.word === 'member' && head > start) || isFieldOf(tokens, i)
      // "the officer responsible for parks", "the Members present"
      if (!runsOn && saidAfter.has(word)) break
      if (!runsOn) return names(tokens, kept, start, to)
    }
  }
  if (head < 0) return names(tokens, kept, start, to)
  const last = tokens[i - 1]
  if (last && last.word !== tokens[head]?.word && (informationNouns.has(last.word) || things.has(last.word))) return null
  if (!fillsRest(tokens, i, to) || tellsBehind(tokens, i, to)) return null
  const word = tokens[head]?.word ?? ''
  const before = tokens[head - 1]?.word ?? ''
  // "A sub-group is to go through the tenders": one that is set up, as against the body that meets.
  const task = ((word === 'group' || word === 'party' || word === 'sub-group') && taskGroups.has(before)) || (setUp.has(word) && tokens[kept - 1]?.word === 'a')
  const bodyLike = !task && bodies.has(word) && !(word === 'executive' && (before === 'chief' || before === 'corporate'))
  // "Finance Business Partner": a post, as against the bodies one works with.
  const outside = (outsiders.has(word) && !(word === 'partner' && before === 'business')) || (word === 'agent' && tokens[head]?.capital === false)
  const sort: Actor['sort'] = outside && !bodyLike ? 'outsider' : bodyLike ? 'body' : word === 'side' || (groupHeads.has(word) && !postHeads.has(word)) ? 'group' : 'post'
  return { from: kept, to: endOfName(tokens, i, to), sort, head: task ? 'working-group' : word }
}

/** "the Cabinet portfolio holder": one word in small letters between a body and the post that it has. */
function isFieldOf(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  return next !== undefined && !next.capital && postHeads.has(next.word) && bodies.has(tokens[i - 1]?.word ?? '') && tokens[i - 1]?.capital === true
}

/** Words that say of somebody, behind the name, which one is meant. */
export const saidAfter: ReadonlySet<string> = new Set(['responsible', 'concerned', 'present', 'involved', 'representing', 'attending', 'named'])

/** "Vice-Provost", "Sub-Dean": a post by its rank. */
function isRanked(word: string): boolean {
  const dash = word.indexOf('-')
  return dash > 0 && ranks.has(word.slice(0, dash)) && postHeads.has(word.slice(dash + 1))
}

/** "the Employer Side" */
const sides = new Set(['staff', 'employer', 'employers', "employer's", "employers'", 'employee', 'employees', 'union', 'management', "teachers'"])

const ranks = new Set(['vice', 'deputy', 'co', 'sub', 'pro', 'assistant', 'acting'])

/** "manager's", "members'": asked of every word of a name, so by its last two signs. */
function isPossessive(word: string): boolean {
  const last = word.charCodeAt(word.length - 1)
  const before = word.charCodeAt(word.length - 2)
  return (last === 0x73 && before === 0x27) || (last === 0x27 && before === 0x73)
}

/** "the working group", "the task and finish group": asked to do things, as against the body that asks. */
const taskGroups = new Set(['working', 'finish', 'task', 'steering', 'project', 'review', 'user', 'focus', 'reference', 'liaison', 'planning'])

const setUp = new Set(['group', 'sub-group', 'subgroup', 'sub-committee', 'party', 'panel', 'taskforce'])

/** What may follow the head: of-phrases, brackets, relative clauses, further names. */
function fillsRest(tokens: readonly Token[], at: number, to: number): boolean {
  if (at >= to) return true
  const token = tokens[at]
  if (!token) return true
  if (token.word === '(' || token.word === ',' || token.word === '-' || token.word === '/') return true
  if (token.word === 'and' || token.word === '&' || token.word === 'or') {
    const next = tokens[at + 1]
    return next !== undefined && !tellsAfter(tokens, at + 1, to) && (next.capital || determiners.has(next.word) || postHeads.has(next.word) || groupHeads.has(next.word))
  }
  if (relatives.has(token.word)) return true
  return ['of', 'for', 'to', 'from', 'in', 'at', 'on', 'with', 'within', 'responsible', 'representing', 'concerned', 'present', 'involved', 'attending', 'named', 'along', 'across', 'near', 'around', 'under'].includes(token.word)
}

/** "the Director of Place, provided answers": a past in small letters behind a comma, and so no name. */
function tellsBehind(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to - 2; i += 1) {
    const next = tokens[i]?.word === ',' ? tokens[i + 1] : undefined
    if (!next?.isWord || next.capital) continue
    const form = verbForm(next.word)
    if (form?.past && !form.base && tokens[i + 2]?.word !== 'by') return true
  }
  return false
}

/** "Chairman and Clerk met a representative": a verb with its object, so that no name fills the stretch. */
function tellsAfter(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to - 1; i += 1) {
    const token = tokens[i]
    if (!token?.isWord || token.capital || !determiners.has(tokens[i + 1]?.word ?? '')) continue
    const form = verbForm(token.word)
    if (form?.past && !form.base) return true
  }
  return false
}

/** A bracket with a person in it is no part of the post's name. */
function endOfName(tokens: readonly Token[], at: number, to: number): number {
  if (tokens[at]?.word === '(' && (titles.has(tokens[at + 1]?.word ?? '') || beside.has(tokens[at + 1]?.word ?? ''))) return at // "(following consultation with the Chair)"
  return untilTold(tokens, at, to)
}

/** Two or more capital words that are no thing: a person without a title ("Sarah Osei"). */
function names(tokens: readonly Token[], kept: number, start: number, to: number): Actor | null {
  if (kept !== start || tokens[start - 1]?.word === 'the') return null
  let i = start
  let words = 0
  let field = false
  for (; i < to; i += 1) {
    const token = tokens[i]
    if (!token?.isWord || !token.capital) break
    if (informationNouns.has(token.word) || things.has(token.word) || token.word.endsWith("'s") || /\d/.test(token.word)) return null
    if (outsiders.has(token.word)) return { from: start, to, sort: 'outsider', head: token.word }
    field ||= isField(token.word)
    words += 1
  }
  if (words < 2 || words > 4) return null
  if (i < to) {
    const post = postBeside(tokens, i, to)
    if (post) return post
    if (!opensMore(tokens[i])) return null
    return { from: start, to: joint(tokens, i, to), sort: 'person', head: tokens[i - 1]?.word ?? '' }
  }
  return { from: start, to: i, sort: field ? 'group' : 'person', head: tokens[i - 1]?.word ?? '' }
}
