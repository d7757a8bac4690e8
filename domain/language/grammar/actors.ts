/**
 * Who is named in a stretch of words: a post with its "of A, B and C" and its bracket, a person, initials, a group,
 * a body, a pronoun. The stretch must be wholly that name, save for what is said beside it ("in consultation with").
 */
import { groupHeads, isAgentNoun, isField, outsiders, postHeads, things, titles } from '../lexicon/actors'
import { verbForm } from '../lexicon/verbs'
import { determiners, informationNouns, prepositions, relatives } from '../lexicon/words'
import type { Token } from '../text/tokens'
import type { Actor } from './actor'
import { namedDeed, namedThing } from './compounds'
import { initialsEnd, joint, opensMore, personEnd } from './persons'
import { isAdverb } from './verb-group'

export type { Actor } from './actor'

const bodies = new Set(['committee', 'panel', 'board', 'cabinet', 'council', 'executive', 'sub-committee', 'commission', 'forum', 'authority', 'group', 'sub-group', 'subgroup', 'assembly', 'partnership', 'trust', 'party', 'working-group', 'taskforce', 'federation', 'society', 'association'])
const beside = new Set(['in', 'following', 'subject', 'with', 'jointly', 'together', 'supported', 'assisted', 'after', 'through', 'as', 'if', 'where', 'on', 'when', 'also', 'who', 'acting', 'whilst', 'while', 'having', 'noting', 'acknowledging', 'recognising', 'speaking', 'despite', 'although', 'though'])
const longest = 60

/** True where the tokens end with a name that can owe something. */
export function endsWithActor(tokens: readonly Token[], from: number, to: number): boolean {
  return actorIn(tokens, from, to) !== null
}

/** The name that fills the tokens from `from` to `to` (exclusive), or null. */
export function actorIn(tokens: readonly Token[], from: number, to: number): Actor | null {
  if (to - from > longest) from = to - longest
  // "Following a long debate, in the course of which ..., the Roads Manager": what stands after the last comma.
  if (prepositions.has(tokens[from]?.word ?? '') && to - from > 3) {
    const comma = lastComma(tokens, from, to)
    const name = comma > 0 ? nameAt(tokens, comma + 1, to) : null
    if (name) return name
  }
  const region = trim(tokens, from, to)
  if (region.to <= region.from) return null
  const whole = nameAt(tokens, region.from, region.to)
  if (whole) return whole
  // "Following discussion, the Head of Law, HR and Assets": the name begins after one of the commas.
  for (let i = region.from; i < region.to; i += 1) {
    if (tokens[i]?.word !== ',' && tokens[i]?.word !== '-' && tokens[i]?.word !== ':') continue
    const rest = trim(tokens, i + 1, region.to)
    const name = rest.to > rest.from ? nameAt(tokens, rest.from, rest.to) : null
    if (name) return name
  }
  // "Arising from discussion the Members": without a comma, the name begins at the first article that fits.
  const opener = tokens[region.from]?.word ?? ''
  if (prepositions.has(opener) || opener.endsWith('ing') || opener === 'as' || opener === 'every' || opener === 'each') {
    const end = tokens[region.to - 1]
    const named = end !== undefined && (end.capital || postHeads.has(end.word))
    for (let i = region.from + 1; i < region.to; i += 1) {
      const token = tokens[i]
      if (token?.word !== 'the' && !(named && token?.capital && !tokens[i - 1]?.capital && !determiners.has(tokens[i - 1]?.word ?? ''))) continue
      const name = nameAt(tokens, i, region.to)
      if (name && (token.word === 'the' || name.sort === 'person' || name.sort === 'initials' || name.sort === 'post') && !['of', 'by', 'with', 'from', 'to', 'for', 'in', 'at', 'on'].includes(tokens[i - 1]?.word ?? '')) return name
    }
  }
  // "With the consent of the Chair it", "At the next meeting he".
  const last = tokens[region.to - 1]
  if (last && (last.word === 'he' || last.word === 'she' || last.word === 'they') && region.to - region.from > 1) {
    return { from: region.to - 1, to: region.to, sort: 'pronoun', head: last.word }
  }
  return null
}

function lastComma(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 2; i > from; i -= 1) if (tokens[i]?.word === ',') return i
  return -1
}

function trim(tokens: readonly Token[], start: number, stop: number): { from: number; to: number } {
  let from = start
  let to = stop
  while (from < to) {
    const token = tokens[from]
    if (!token) break
    if (!token.isWord ? token.word !== '(' : (isAdverb(token.word) && !determiners.has(token.word) && !(token.caps && to - from === 1)) || token.word === 'that' || token.word === 'and' || token.word === 'but') from += 1
    else break
  }
  // "The Convener, for her part,": what stands between commas.
  if (tokens[to - 1]?.word === ',') {
    const comma = lastComma(tokens, from, to - 1)
    if (comma > from && !tokens[comma + 1]?.capital && nameAt(tokens, from, comma)) to = comma
  }
  // "the Clerk and Chairman between them"
  if (tokens[to - 1]?.word === 'them' && tokens[to - 2]?.word === 'between') to -= 2
  let changed = true
  while (changed && to > from) {
    changed = false
    const token = tokens[to - 1]
    if (token && (token.isWord ? isAdverb(token.word) && !token.capital : token.word !== ')' && token.word !== '.')) {
      to -= 1
      changed = true
      continue
    }
    // ", in consultation with the Chair" and its like at the end.
    for (let i = from + 1; i < to; i += 1) {
      const word = tokens[i]?.word ?? ''
      if (tokens[i - 1]?.word === ',' && beside.has(word)) {
        to = i - 1
        changed = true
        break
      }
      if (word === 'in' && tokens[i + 1]?.word === 'consultation') {
        to = i
        changed = true
        break
      }
    }
  }
  return { from, to }
}

/** The name that begins at `from` and fills the stretch. */
function nameAt(tokens: readonly Token[], from: number, to: number): Actor | null {
  let i = from
  const first = tokens[i]
  if (!first?.isWord && first?.word !== '(') return null
  if (to - from === 1 && (first.word === 'he' || first.word === 'she' || first.word === 'they' || (first.word === 'i' && first.capital))) return { from, to, sort: 'pronoun', head: first.word }
  if ((prepositions.has(first.word) && !(first.caps && to - from === 1)) || relatives.has(first.word)) return null
  let kept = from
  while (i < to) {
    const word = tokens[i]?.word ?? ''
    if (!determiners.has(word)) break
    if (word === 'the' || word === 'a' || word === 'an' || word === 'this' || word === 'that') kept = i === kept ? i + 1 : kept
    if ((word === 'each' || word === 'all' || word === 'both' || word === 'some' || word === 'any') && tokens[i + 1]?.word === 'of') i += 1
    if (word === 'no') return null
    i += 1
  }
  if (i >= to) return null
  const start = i
  const person = personEnd(tokens, start, to)
  if (person > 0) {
    const post = postBeside(tokens, person, to)
    if (post) return { ...post, sort: 'post' }
    if (person >= to || opensMore(tokens[person])) return { from: kept, to: person >= to ? to : joint(tokens, person, to), sort: 'person', head: tokens[person - 1]?.word ?? '' }
    return null
  }
  const initials = initialsEnd(tokens, start, to)
  if (initials >= to && !(to - start === 1 && postHeads.has(tokens[start]?.word ?? ''))) return { from: start, to, sort: 'initials', head: '' }
  return headed(tokens, kept, start, to)
}

/** "(Head of Performance)" or ", Head of Performance" beside a person: the post is the owner. */
function postBeside(tokens: readonly Token[], at: number, to: number): Actor | null {
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

const oneField = new Set(['officer', 'manager', 'coordinator', 'co-ordinator', 'adviser'])
const articles = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'our', 'this', 'any'])

/** A post, group or body by the noun that heads it. */
function headed(tokens: readonly Token[], kept: number, start: number, to: number): Actor | null {
  let head = -1
  let i = start
  for (; i < to; i += 1) {
    const token = tokens[i]
    if (!token) return null
    if (!token.isWord) {
      if (token.word === ',' && head < 0 && tokens[i + 1]?.capital) continue
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
      // "the Committee and Scrutiny Officer": one post.
      if (head >= 0 && i === head + 1 && to === i + 3 && kept > 0 && tokens[kept - 1]?.word === 'the' && bodies.has(tokens[head]?.word ?? '') && tokens[i + 1]?.capital && tokens[i + 2]?.capital && oneField.has(tokens[i + 2]?.word ?? '')) head = -1
      if (head >= 0) break
      continue
    }
    if (word === 'authority' && !token.capital && start === kept) return null
    // "the Lead Member's decision": what somebody has is not the one who has it; "the Chief Executive's Office" names an office.
    if (isPossessive(word)) head = -1
    else if (postHeads.has(word) || ((word === 'body' || word === 'bodies') && i > start && !token.capital) || groupHeads.has(word) || (token.capital && !tokens[i + 1]?.capital && isAgentNoun(word))) head = i
    else if (head >= 0) {
      // "Director Adult Services", "cabinet member finance": the name runs on; "Member briefing" does not.
      const runsOn = token.capital || (tokens[head]?.word === 'member' && head > start)
      if (!runsOn) return names(tokens, kept, start, to)
    }
  }
  if (head < 0) return names(tokens, kept, start, to)
  const last = tokens[i - 1]
  if (last && last.word !== tokens[head]?.word && (informationNouns.has(last.word) || things.has(last.word))) return null
  if (!fillsRest(tokens, i, to)) return null
  const word = tokens[head]?.word ?? ''
  const before = tokens[head - 1]?.word ?? ''
  const task = (word === 'group' || word === 'party' || word === 'sub-group') && taskGroups.has(before)
  const bodyLike = !task && bodies.has(word) && !(word === 'executive' && (before === 'chief' || before === 'corporate'))
  // "Finance Business Partner": a post, as against the bodies one works with.
  const outside = (outsiders.has(word) && !(word === 'partner' && before === 'business')) || (word === 'agent' && tokens[head]?.capital === false)
  const sort: Actor['sort'] = outside && !bodyLike ? 'outsider' : bodyLike ? 'body' : groupHeads.has(word) && !postHeads.has(word) ? 'group' : 'post'
  return { from: kept, to: endOfName(tokens, i, to), sort, head: task ? 'working-group' : word }
}

/** "manager's", "members'": asked of every word of a name, so by its last two signs. */
function isPossessive(word: string): boolean {
  const last = word.charCodeAt(word.length - 1)
  const before = word.charCodeAt(word.length - 2)
  return (last === 0x73 && before === 0x27) || (last === 0x27 && before === 0x73)
}

/** "the working group", "the task and finish group": asked to do things, as against the body that asks. */
const taskGroups = new Set(['working', 'finish', 'task', 'steering', 'project', 'review', 'user', 'focus', 'reference', 'liaison', 'planning'])

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
  return ['of', 'for', 'to', 'from', 'in', 'at', 'on', 'with', 'within', 'responsible', 'representing', 'concerned', 'along', 'across', 'near', 'around', 'under'].includes(token.word)
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
  return to
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
