/**
 * Whose word a sentence of the discussion is: of the body's own people, or of somebody from outside (a resident in the
 * public session, an applicant, a patient's daughter), whose wishes and promises are no tasks of the body.
 */
import { actorIn } from '../grammar/actors'
import { groupHeads, postHeads, titles } from '../lexicon/actors'
import type { OutlineItem, ReadContext } from '../outline'
import type { Duty, Frame } from '../speech/frame'
import { quotesResolution } from '../text/quoted'
import type { Token } from '../text/tokens'
import { leadOf } from './lead'

const outsideNouns = new Set(('resident residents parishioner parishioners petitioner petitioners objector objectors applicant applicants appellant appellants ' +
  'deputation villager villagers neighbour neighbours widow widower daughter son mother father parent parents wife husband patient patients tenant tenants ' +
  'trader traders shopkeeper shopkeepers landowner landowners householder householders complainant claimant licensee pupil pupils student students carer carers ' +
  'motorist cyclist farmer campaigner campaigners questioner agent public').split(' '))
const sessions = /\b(?:public (?:participation|session|forum|questions?|speaking|time|comments?|open|address)|open (?:forum|session)|(?:questions?|petitions?|statements?|representations?|comments?) (?:from|by|of) (?:the |members of the )?(?:public|residents|parishioners|petitioners|electors)|members of the public|deputations?|petitions?|parishioners['’]? (?:forum|questions|time)|democratic (?:forum|fifteen minutes))\b/i
const councillors = new Set(['cllr', 'cllrs', 'councillor', 'councillors', 'cr', 'alderman'])

export class Voices {
  /** The last person named is from outside. */
  private outside = false
  private latest = false
  private readonly unheard: { tokens: readonly Token[]; part: { from: number; to: number } }[] = []
  private readonly session: boolean
  private readonly known: ReadonlySet<string>

  constructor(item: OutlineItem, { people }: Pick<ReadContext, 'people'>) {
    this.session = sessions.test(item.title)
    this.known = new Set(people.map(({ name }) => name.toLowerCase().split(/\s+/).at(-1) ?? ''))
  }

  /** Takes note of a sentence; it is looked at only where one after it holds a wish. */
  note(tokens: readonly Token[], part: { from: number; to: number }): void {
    this.unheard.push({ tokens, part })
    if (this.unheard.length > 8) this.unheard.shift()
  }

  /** Whether the sentence noted last is the word of somebody from outside. */
  get fromOutside(): boolean {
    for (const { tokens, part } of this.unheard) this.latest = this.hears(tokens, part)
    if (this.unheard.length > 0) this.unheard.length = 0
    return this.latest
  }

  /** The duties of a sentence that are the body's: not what it quotes of an earlier resolution, nor what somebody from outside says. */
  ours(frame: Frame, duties: Duty[]): Duty[] {
    if (duties.length === 0) return duties
    return duties.filter((duty) => !quotesResolution(frame.scan, frame.predicates[duty.deed]?.verb ?? -1) && !(isSpeakers(frame, duty) && this.fromOutside))
  }

  private hears(tokens: readonly Token[], part: { from: number; to: number }): boolean {
    // Most sentences: nobody from outside speaks, nor is named.
    if (!this.session && !this.outside && !outsiderIn(tokens, part.from, part.to)) return false
    const lead = leadOf(tokens, part)
    const first = tokens[part.from]?.word ?? ''
    if ((first === 'he' || first === 'she' || first === 'they') && lead <= part.from + 3) return this.outside
    if (outsiderIn(tokens, part.from, lead)) return (this.outside = true)
    if (!this.session && !this.outside && !outsiderIn(tokens, lead, part.to)) return false
    const actor = actorIn(tokens, part.from, lead)
    const at = namedAt(tokens, part.from, lead)
    const person = actor?.sort === 'person' || at >= 0
    if (this.session && person && !councillors.has(tokens[Math.max(at, part.from)]?.word ?? '') && !this.isKnown(tokens, part.from, lead)) return (this.outside = true)
    if (person || actor?.sort === 'post' || actor?.sort === 'initials') this.outside = false
    else if (outsiderIn(tokens, part.from, part.to)) this.outside = true
    return false
  }

  private isKnown(tokens: readonly Token[], from: number, to: number): boolean {
    for (let i = from; i < to; i += 1) {
      const word = tokens[i]?.word ?? ''
      if (tokens[i]?.capital && this.known.has(word)) return true
      if (postHeads.has(word) && !titles.has(word)) return true
    }
    return false
  }
}

/** Where in the words before the verb a person is named, or -1. */
function namedAt(tokens: readonly Token[], from: number, to: number): number {
  if (personAhead(tokens, from)) return from
  for (let i = from + 1; i < to - 1; i += 1) if (tokens[i]?.capital && titles.has(tokens[i]?.word ?? '') && tokens[i + 1]?.capital) return i
  return -1
}

/** "Mrs Olive Stannard", "Olive Stannard": a person, whatever stands beside the name. */
function personAhead(tokens: readonly Token[], from: number): boolean {
  const [first, second] = [tokens[from], tokens[from + 1]]
  if (!first?.capital || !second?.capital || !second.isWord) return false
  return titles.has(first.word) || (!groupHeads.has(second.word) && !postHeads.has(second.word) && !postHeads.has(first.word) && first.word !== 'the')
}

/** A noun for somebody from outside, which is no part of the name of a post or group ("parent governor"). */
function outsiderIn(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const token = tokens[i]
    if (!token || !outsideNouns.has(token.word) || token.caps || (token.capital && i > from)) continue
    if (token.word === 'public') {
      if (tokens[i - 1]?.word === 'the' && tokens[i - 2]?.word === 'of' && /^members?$/.test(tokens[i - 3]?.word ?? '')) return true
      continue
    }
    const next = tokens[i + 1]
    if (next && (postHeads.has(next.word) || groupHeads.has(next.word) || next.capital)) continue
    return true
  }
  return false
}

/** Ways of asking: whoever is asked by somebody from outside owes nothing yet. */
const wishes = /^undertaking\.(?:asked|requested|would-like)/

/** Whether a duty would be only a wish or a promise of the speaker, were the one who speaks from outside. */
export function isSpeakers(frame: Frame, duty: Duty): boolean {
  const cue = frame.predicates.find((p) => p.from === duty.cueFrom) ?? frame.predicates[duty.deed]
  // "..., and the Clerk was asked to": somebody of the body asked.
  const own = cue !== undefined && cue.subjectTo > cue.subjectFrom && cue.subjectFrom > frame.from + 3 && !/^(?:he|she|they|who)$/.test(frame.tokens[cue.subjectTo - 1]?.word ?? '')
  if (wishes.test(duty.rule)) return !cue?.passive && !own
  return duty.owner === null ? /^undertaking\.would/.test(duty.rule) && cue?.link === 'that' : duty.owner.sort === 'outsider' || (duty.owner.sort === 'pronoun' && duty.owner.head !== 'it')
}
