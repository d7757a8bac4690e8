/** Who is asked where a request names nobody, or only "them". */
import type { Actor } from '../../grammar/actors'
import { actorIn } from '../../grammar/actors'
import type { Predicate } from '../../grammar/predicate'
import type { Frame } from '../frame'
import { wordOf } from '../frame'

/** Who is asked: named behind the verb, or named before it and asked as "him", "her" or "them". */
export function whoIsAsked(frame: Frame, i: number, to: number): Actor | null {
  const p = frame.predicates[i] as Predicate
  if (to - p.to !== 1 || !['him', 'her', 'them'].includes(wordOf(frame, p.to))) return actorIn(frame.tokens, p.to, to)
  return whoseAttention(frame, i) ?? thankedBefore(frame, i) ?? actorIn(frame.tokens, p.to, to)
}

/** "drew governors' attention to the rota and asked them to": whose attention it was. */
function whoseAttention(frame: Frame, i: number): Actor | null {
  const from = frame.predicates[i - 1]?.from ?? frame.from
  for (let k = (frame.predicates[i] as Predicate).from - 1; k > from; k -= 1) {
    if (wordOf(frame, k) !== 'attention') continue
    const whose = frame.tokens[k - 1]
    return whose?.word.endsWith("s'") ? { from: k - 1, to: k, sort: 'group', head: whose.word.slice(0, -1) } : null
  }
  return null
}

/** "thanked Mr Hay for the map and asked him to": who was thanked, welcomed or spoken to before. */
function thankedBefore(frame: Frame, i: number): Actor | null {
  const p = frame.predicates[i] as Predicate
  const q = frame.predicates[i - 1]
  if (!q || q.passive || q.link !== p.link && p.link !== 'and') return null
  const many = wordOf(frame, p.to) === 'them'
  let last = q.to
  while (last < Math.min(frame.to, p.from, q.to + 8) && wordOf(frame, last) !== 'for') last += 1
  for (let end = last; end > q.to; end -= 1) {
    const actor = wordOf(frame, end - 1) === 'and' ? null : actorIn(frame.tokens, q.to, end)
    if (actor && (actor.sort === 'person' || actor.sort === 'post' || actor.sort === 'initials' || (many && actor.sort === 'group'))) return actor
  }
  return null
}
