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

/** A sentence whose subjects were not looked for yet: a frame, or news with the place of its first word of telling, or -1. */
type Later = Frame | { scan: Scan; part: { from: number; to: number }; told: number }

export class Named {
  /** The last person or post named; the last of several. Their words are asked for only where a pronoun means them. */
  private one: Name | null = null
  private many: Name | null = null
  /** Sentences of news since then that begin with nobody who tells, looked at only when somebody is sought. */
  private readonly unread: { scan: Scan; part: { from: number; to: number } }[] = []
  private readonly later: Later[] = []
  private presents: string | null = null
  /** Somebody among the later ones presented or introduced something. */
  private mayPresent = false

  /** Who presented or introduced the item. */
  get presenter(): string | null {
    if (this.mayPresent) this.settle()
    return this.presents
  }

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
    for (const frame of frames) this.wait(frame)
  }

  private wait(later: Later): void {
    this.later.push(later)
    if (this.later.length > most) this.settle()
  }

  private settle(): void {
    this.mayPresent = false
    for (const later of this.later) {
      if ('told' in later) this.hear(later)
      else this.look(later)
    }
    this.later.length = 0
  }

  /** The subjects of a sentence that was read. */
  private look(frame: Frame): void {
    for (const p of frame.predicates) {
      // "held it back until the Chancellor had spoken": who is named beside the sentence's own business.
      if (p.subjectTo <= p.subjectFrom || p.link === 'relative' || (p.link === 'subordinate' && p !== frame.predicates[0])) continue
      const actor = ownSubject(frame, p)
      if (!actor || actor.sort === 'pronoun' || actor.sort === 'body') continue
      if (actor.sort === 'group') this.many = { scan: frame.scan, actor }
      else this.be({ scan: frame.scan, actor })
    }
  }

  /** Who tells something in a sentence of news. */
  private hear({ scan, part, told: at }: { scan: Scan; part: { from: number; to: number }; told: number }): void {
    if (at > 0) {
      const actor = actorIn(scan.tokens, part.from, at)
      if (!actor || actor.sort === 'pronoun' || actor.sort === 'body') return
      const name: Name = { scan, actor }
      if (actor.sort === 'group') this.many = name
      else this.be(name)
      if (presents.has(scan.tokens[at]?.word ?? '')) this.presents = wordsOf(name)
      return
    }
    const witness = heardFrom(scan, part)
    if (witness) { this.be({ scan, actor: witness }); return }
    this.unread.push({ scan, part })
    if (this.unread.length > 4) this.unread.shift()
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

  /** "The Head of Audit presented the report": who is likely to be asked again; looked for only when somebody is sought. */
  subject(scan: Scan, part: { from: number; to: number }): void {
    const limit = Math.min(part.to, part.from + 30)
    let at = -1
    for (let i = part.from + 1; i < limit && at < 0; i += 1) if (told.has(scan.tokens[i]?.word ?? '')) at = i
    if (presents.has(scan.tokens[at]?.word ?? '')) this.mayPresent = true
    this.wait({ scan, part, told: at })
  }
}

const hearing = new Set(['heard', 'scrutinised', 'questioned', 'interviewed'])
const behindName = new Set(['on', 'about', 'as', 'regarding', 'in', 'at', 'concerning', 'during', '.', ',', ';'])

/** "The Committee heard evidence from the Minister", "scrutinised the Minister on it": who is then "he". */
function heardFrom({ tokens }: Scan, part: { from: number; to: number }): Actor | null {
  for (let i = part.from + 1; i < Math.min(part.to, part.from + 8); i += 1) {
    if (!hearing.has(tokens[i]?.word ?? '')) continue
    let from = tokens[i + 1]?.word === 'evidence' ? i + 2 : i + 1
    if (tokens[from]?.word === 'from') from += 1
    else if (tokens[i]?.word === 'heard') return null
    let to = from + 1
    while (to < part.to && !behindName.has(tokens[to]?.word ?? '')) to += 1
    const actor = actorIn(tokens, from, to)
    return actor && (actor.sort === 'person' || actor.sort === 'post') ? actor : null
  }
  return null
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
const presents = new Set(['presented', 'introduced'])
