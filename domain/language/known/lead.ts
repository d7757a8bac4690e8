/** The words before the first verb of a sentence, and who stands there. */
import type { Actor } from '../grammar/actors'
import { actorIn } from '../grammar/actors'
import { isFirstName } from '../grammar/first-name'
import { postHeads } from '../lexicon/actors'
import { verbForm } from '../lexicon/verbs'
import type { Token } from '../text/tokens'

const auxiliaries = new Set(['was', 'were', 'is', 'are', 'had', 'has', 'have', 'did', 'would', 'will', 'could', 'should'])
const pasts = new Set(['said', 'told', 'spoke', 'thought', 'felt', 'put', 'read', 'made', 'gave', 'wrote'])

/** Where the words before the verb of a sentence end. */
export function leadOf(tokens: readonly Token[], { from, to }: { from: number; to: number }): number {
  const end = Math.min(to, from + 24)
  for (let i = from + 1; i < end; i += 1) {
    const token = tokens[i]
    if (!token?.isWord || token.capital) continue
    const form = verbForm(token.word)
    if (auxiliaries.has(token.word) || (form?.past && !form.base) || pasts.has(token.word)) return i
  }
  return end
}

/** "Petra had not yet found one": one capital word before the verb. */
function firstName(tokens: readonly Token[], from: number, to: number): Actor | null {
  const token = tokens[from]
  return token && to - from === 1 && isFirstName(token, true) ? { from, to, sort: 'person', head: token.word } : null
}

/** "Bench – Chairman still awaiting a price": a post behind the heading of a note. */
function afterDash(tokens: readonly Token[], from: number, to: number): Actor | null {
  for (let i = from + 1; i < Math.min(to, from + 8); i += 1) {
    const post = tokens[i + 1]
    if (tokens[i]?.word === '-' && post?.capital && postHeads.has(post.word) && !tokens[i + 2]?.capital) return { from: i + 1, to: i + 2, sort: 'post', head: post.word }
  }
  return null
}

/** The person or post with which a sentence begins, or null. */
export function leadingActor(tokens: readonly Token[], part: { from: number; to: number }): Actor | null {
  const to = leadOf(tokens, part)
  const named = to < part.to ? actorIn(tokens, part.from, to) ?? firstName(tokens, part.from, to) : null
  if (named && (named.sort === 'person' || named.sort === 'post' || named.sort === 'initials')) return named
  return to < part.to ? afterDash(tokens, part.from, to) : null
}
