/** Who was named before in an item: what "he", "she" and "they" mean, and who presented the report. */
import type { Scan } from '../due/scan'
import { textOf } from '../due/scan'
import { ownerText } from '../duty/owner'
import type { Actor } from '../grammar/actors'
import { actorIn } from '../grammar/actors'
import { leadingActor } from './lead'
import { loose } from '../speech/action-label'
import type { Duty, Frame } from '../speech/frame'
import { ownSubject, subjectOf } from '../speech/frame'
import { oneSpaced } from '../text/plain-words'

/** Somebody who was named, and where. */
interface Name { scan: Scan; actor: Actor }

function wordsOf(name: Name | null): string | null {
  return name ? oneSpaced(textOf(name.scan, name.actor.from, name.actor.to)) : null
}

/** Sentences that may wait. */
const most = 64

export class Named {
  /** The last person or post named; the last of several. Their words are asked for only where a pronoun means them. */
  private one: Name | null = null
  private many: Name | null = null
  /** Sentences of news since then, looked at only when somebody is sought. */
  private readonly unread: { scan: Scan; part: { from: number; to: number } }[] = []
  /** Sentences read whose subjects were not looked for yet. */
  private readonly later: Frame[] = []
  /** Who presented or introduced the item. */
  presenter: string | null = null

  /** The owner of a duty in the words of the text, a pronoun as the one it means; null where nobody is named. */
  ownerOf(frame: Frame, duty: Duty): string | null {
    if (!duty.owner) return null
    if (duty.owner.sort !== 'pronoun') return ownerText(frame, duty.owner)
    const here = namedBefore(frame, duty) ?? leads(frame, duty)
    if (here) return here
    if (this.later.length > 0) this.settle()
    this.lookBack()
    return wordsOf(duty.owner.head === 'they' ? this.many ?? this.one : this.one)
  }

  /** Takes note of the sentences of a line; their subjects are looked for only when somebody is sought. */
  remember(frames: readonly Frame[]): void {
    for (const frame of frames) this.later.push(frame)
    if (this.later.length > most) this.settle()
  }

  private settle(): void {
    for (const frame of this.later) {
      for (const p of frame.predicates) {
        // "held it back until the Chancellor had spoken": who is named beside the sentence's own business.
        if (p.subjectTo <= p.subjectFrom || p.link === 'relative' || (p.link === 'subordinate' && p !== frame.predicates[0])) continue
        const actor = ownSubject(frame, p)
        if (!actor || actor.sort === 'pronoun' || actor.sort === 'body') continue
        if (actor.sort === 'group') this.many = { scan: frame.scan, actor }
        else this.be({ scan: frame.scan, actor })
      }
    }
    this.later.length = 0
  }

  private be(name: Name): void {
    this.one = name
    if (this.unread.length > 0) this.unread.length = 0
  }

  /** The last of the sentences of news that begins with somebody. */
  private lookBack(): void {
    for (let part = this.unread.pop(); part; part = this.unread.pop()) {
      const actor = leadingActor(part.scan.tokens, part.part)
      if (actor) this.be({ scan: part.scan, actor })
    }
  }

  /** "The Head of Audit presented the report": who is likely to be asked again. */
  subject(scan: Scan, part: { from: number; to: number }): void {
    if (this.later.length > 0) this.settle()
    const { tokens } = scan
    const limit = Math.min(part.to, part.from + 30)
    for (let i = part.from + 1; i < limit; i += 1) {
      const token = tokens[i]
      if (!token?.isWord || !told.has(token.word)) continue
      const actor = actorIn(tokens, part.from, i)
      if (!actor || actor.sort === 'pronoun' || actor.sort === 'body') return
      const name: Name = { scan, actor }
      if (actor.sort === 'group') this.many = name
      else this.be(name)
      if (token.word === 'presented' || token.word === 'introduced') this.presenter = wordsOf(name)
      return
    }
    this.unread.push({ scan, part })
    if (this.unread.length > 4) this.unread.shift()
  }
}

/** Who stands first in the sentence, where "he" comes later in it. */
function leads(frame: Frame, duty: Duty): string | null {
  if (!duty.owner || duty.owner.head === 'they') return null
  const actor = leadingActor(frame.tokens, frame)
  return actor && actor.to <= duty.owner.from ? ownerText(frame, actor) : null
}

/** The one named earlier in the same sentence; "he" and "she" are persons, never a body. */
function namedBefore(frame: Frame, duty: Duty): string | null {
  const at = duty.owner?.from ?? 0
  const own = frame.predicates[duty.deed]
  const says = frame.predicates[own?.governor ?? -1]
  const speaker = own?.link === 'that' && says && !says.passive && duty.owner?.head !== 'they' ? subjectOf(frame, own.governor) : null
  if (speaker && (speaker.sort === 'person' || speaker.sort === 'post') && speaker.to <= at) return ownerText(frame, speaker)
  for (let i = duty.deed; i >= 0; i -= 1) {
    const p = frame.predicates[i]
    const next = frame.predicates[i + 1]
    if (!p || p.from > at || p.subjectTo <= p.subjectFrom) continue
    // "asked AHo if she could": the one asked. "said ... and that she would": the one who says it.
    const asked = p.lemma === 'ask' && !p.passive && next && next.link === 'subordinate' && next.from <= at + 12 ? actorIn(frame.tokens, p.to, next.subjectFrom - 1) ?? loose(frame.tokens, p.to, next.subjectFrom - 1) : null
    if (asked && asked.to <= at && (asked.sort === 'person' || asked.sort === 'post' || asked.sort === 'initials')) return ownerText(frame, asked)
    const actor = subjectOf(frame, i)
    const fits = actor && actor.sort !== 'pronoun' && (duty.owner?.head === 'they' || actor.sort === 'person' || actor.sort === 'post')
    if (fits && actor.to <= at) return ownerText(frame, actor)
  }
  return null
}

const told = new Set(['presented', 'introduced', 'said', 'explained', 'advised', 'reported', 'outlined', 'confirmed', 'informed', 'highlighted', 'stated', 'noted', 'responded', 'replied', 'clarified', 'gave', 'updated', 'added', 'referred', 'spoke', 'asked', 'welcomed', 'thanked', 'commented'])
