/** Names whose head stands behind a preposition in capitals. */
import { groupHeads, postHeads, things } from '../lexicon/actors'
import { informationNouns } from '../lexicon/words'
import type { Token } from '../text/tokens'

/** "Freedom of Information Officer": the head of the name is still to come. */
export function namedThing(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  return tokens[i]?.word === 'of' && before?.capital === true && tokens[i + 1]?.capital === true && !informationNouns.has(before.word) && !things.has(before.word)
}

/** "Freedom to Speak Up Guardian": a deed in capitals is part of a name. */
export function namedDeed(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  return tokens[i]?.word === 'to' && before?.capital === true && !before.caps && tokens[i + 1]?.capital === true && tokens[i + 2]?.capital === true && !postHeads.has(before.word) && !groupHeads.has(before.word)
}

/** People, who with another after "and" are two. */
const people = new Set(['governors', 'members', 'councillors', 'officers', 'town'])
const boards = new Set(['council', 'committee', 'board', 'panel', 'cabinet', 'executive', 'forum', 'trust', 'authority', 'group', 'sub-committee', 'commission', 'assembly', 'partnership', 'party'])
/** Posts that a body's name can be a field of: "the Committee and Scrutiny Officer". */
const servesBoards = new Set(['officer', 'manager', 'coordinator', 'co-ordinator', 'adviser'])

/** "the Democratic and Civic Officer": the "and" joins two fields of one post. */
export function isOnePost(tokens: readonly Token[], and: number): boolean {
  const [the, first, second, head] = [tokens[and - 2], tokens[and - 1], tokens[and + 1], tokens[and + 2]]
  if (the?.word !== 'the' || !first?.capital || !second?.capital || !head?.capital || postHeads.has(first.word) || people.has(first.word) || (boards.has(first.word) && !servesBoards.has(head.word))) return false
  return postHeads.has(head.word) && !postHeads.has(second.word) && !boards.has(second.word)
}
