/** What a line says of the decisions listed under it: who is asked to do them, and whether another body has to decide. */
import type { Duty, Frame } from './frame'
import { subjectOf, wordOf } from './frame'

const asked = new Set(['ask', 'request', 'recommend', 'invite', 'instruct', 'direct', 'require', 'authorise', 'authorize', 'urge', 'task', 'advise'])

/** "That the Commissioner be recommended to –": who is asked to do what is listed below; null where it asks nobody. */
export function askedToDoBelow(frame: Frame): ReturnType<typeof subjectOf> {
  let end = frame.to
  while (end > frame.from && !frame.tokens[end - 1]?.isWord) end -= 1
  if (end === frame.to || wordOf(frame, end - 1) !== 'to') return null
  const at = frame.predicates.findLastIndex((p) => p.passive && asked.has(p.lemma) && p.to >= end - 1)
  const actor = at >= 0 ? subjectOf(frame, at) : null
  return actor && actor.sort !== 'pronoun' ? actor : null
}

/** "RECOMMENDED TO COUNCIL": it has to be put to the body that decides. */
export const goesElsewhere = (leadIn: string): boolean => /\brecommend(?:ed|s|ation)?\b[^.;]{0,40}?\bto (?:the )?(?:full )?(?:council|cabinet|executive|board|authority|assembly|governors|trustees)\b/i.test(leadIn)

/** What is recommended to another body has to be put to it. */
export function recommendedTo(frame: Frame): Duty {
  return { deed: 0, rule: 'decision.recommended-to', words: 'it is recommended to another body, which decides', cueFrom: frame.from, cueTo: Math.min(frame.to, frame.from + 1), owner: null, kind: 'refer', firmness: 2, dueFrom: frame.to, dueTo: frame.to }
}
