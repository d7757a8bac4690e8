/** Verbs after "would" that tell how somebody is or goes on, not what is owed. */
import type { Actor } from '../../grammar/actors'
import { kindOf } from '../../duty/kind'
import type { Predicate } from '../../grammar/predicate'
import { nil, speech, taskKind } from '../../lexicon/verbs'
import type { Duty, Frame } from '../frame'
import { wordOf } from '../frame'
import { isDated } from './make'
import { hadDone } from './causative'

/** What a person does or is without owing it to anybody. */
const conduct = new Set('be have like mean need allow hope expect prefer want seem appear remain know think feel sit live fall rise cost vary depend welcome support become face stay result affect cause see contain return happen occur exist operate continue provide give receive benefit lead cover start begin run open close leave retire serve act hold keep reflect include change move enter use proceed declare agree accept approve consider determine'.split(' '))

/** States, views and votes: what nobody can be asked to do by a date. */
const states = new Set('be like mean need hope expect prefer want seem appear remain know think feel sit live fall rise cost vary depend welcome support become face stay result affect cause contain happen occur exist operate continue benefit retire leave resign step stand depart abstain oppose object favour appreciate regret doubt trust fear worry believe suspect understand realise realize recall remember forget notice recognise recognize intend wish deserve matter belong owe own possess lack suit fit consist comprise amount total equal exceed differ relate concern die arrive expire lapse last end succeed win gain suffer experience enjoy value stem arise emerge survive struggle shrink grow decline drop wait rather sooner bear chair preside second struggle tend fail miss mourn pity disagree focus concentrate centre hinge revolve'.split(' '))

/** What a deed of somebody is: its kind, and `implement` for any verb that is no state, view, vote or way of saying. */
export function deedOf(frame: Frame, i: number): Duty['kind'] | null {
  const kind = kindOf(frame, i)
  const p = frame.predicates[i]
  if ((kind && p && taskKind(p.lemma)) || !p) return kind
  if (isState(p.lemma)) return null
  if (p.lemma === 'go' && hasBehalf(frame, p.to)) return 'attend'
  if (p.lemma === 'have') return kind ?? hadDone(frame, i)?.kind ?? null
  // "will say yes or no at our next meeting"
  if (!kind && p.lemma === 'announce' && p.mood === 'telegraphic') return 'provide-information'
  if (!kind && (p.lemma === 'say' || p.lemma === 'announce') && (p.modal === 'will' || p.modal === 'would') && isDated(frame, p.to, frame.to)) return 'provide-information'
  if (kind || speech.has(p.lemma) || nil.has(p.lemma)) return kind
  return frame.tokens[p.verb]?.capital ? null : 'implement'
}

/** "will go on the Council's behalf". */
function hasBehalf(frame: Frame, from: number): boolean {
  for (let i = from; i < Math.min(frame.to, from + 14); i += 1) if (wordOf(frame, i) === 'behalf') return true
  return false
}

/** True for a verb that says how somebody is, feels or votes. */
export function isState(lemma: string): boolean {
  if (states.has(lemma)) return true
  // "retiring", "stepping": verbs that the lexicon lacks keep their ending.
  const stem = lemma.endsWith('ing') ? lemma.slice(0, -3) : ''
  return stem !== '' && (states.has(stem) || states.has(`${stem}e`) || states.has(stem.slice(0, -1)))
}

/** True for a verb that by itself is nobody's task. */
export function isConduct(lemma: string): boolean {
  return conduct.has(lemma)
}

const openers = new Set(['where', 'if', 'when'])
const asNeeded = new Set(['appropriate', 'necessary', 'required', 'needed'])
const habitual = new Set(['normally', 'usually', 'generally', 'typically', 'ordinarily', 'always', 'often', 'sometimes', 'routinely', 'customarily', 'rule', 'general', 'usual', 'rather', 'sooner'])

const sits = new Set(['attend', 'represent', 'join', 'chair'])

function isRegular(frame: Frame, from: number): boolean {
  for (let i = from; i < Math.min(frame.to, from + 10); i += 1) {
    if (wordOf(frame, i) === 'regular' && wordOf(frame, i + 1) === 'basis') return true
    if (['future', 'all', 'these'].includes(wordOf(frame, i)) && wordOf(frame, i + 1) === 'meetings') return true
  }
  return false
}

const anybody = new Set(['a', 'an', 'any', 'anyone', 'anybody', 'someone', 'somebody', 'children', 'residents', 'people', 'applicants', 'tenants'])

/** "If a pupil is away for a week, the school will ring": what is done whenever that is so. */
function isAnyCase(frame: Frame): boolean {
  const first = frame.predicates[0]
  return openers.has(wordOf(frame, frame.from)) && anybody.has(wordOf(frame, frame.from + 1)) && first?.link === 'subordinate' && first.mood === 'present'
}

/** "would normally reply within 28 days": how things are. */
export function isHabit(frame: Frame, p: Predicate): boolean {
  // "would be attending on a regular basis", "would represent them at future meetings"
  if (sits.has(p.lemma) && isRegular(frame, p.to)) return true
  // "In the event of fire, those present would be told to leave"
  if (wordOf(frame, frame.from) === 'in' && wordOf(frame, frame.from + 2) === 'event') return true
  // "Where appropriate, officers would refer cases on"
  if (p.link === 'root' && openers.has(wordOf(frame, frame.from)) && asNeeded.has(wordOf(frame, frame.from + 1))) return true
  if ((p.link === 'root' || p.link === 'and') && isAnyCase(frame)) return true
  for (let i = p.from; i < p.verb; i += 1) if (habitual.has(wordOf(frame, i))) return true
  return false
}

/** True for a person, a post, initials, "he" or "she". */
export function isSomebody(actor: Actor): boolean {
  return actor.sort === 'person' || actor.sort === 'initials' || actor.sort === 'post' || actor.head === 'he' || actor.head === 'she' || actor.head === 'i'
}

const posts = new Set(['post', 'posts', 'office', 'duties', 'role', 'roles', 'position', 'positions', 'appointment', 'residence', 'employment'])
const little = new Set(['the', 'his', 'her', 'their', 'a', 'this', 'that'])

/** "would take up her post in May": who is appointed begins. */
export function takesUpPost(frame: Frame, p: Predicate): boolean {
  // "would take the chair for that item"
  if (wordOf(frame, p.to + 1) === 'chair') return true
  return wordOf(frame, p.to) === 'up' && posts.has(wordOf(frame, p.to + (little.has(wordOf(frame, p.to + 1)) ? 2 : 1)))
}

const inFor = new Set(['answer', 'attend', 'chair', 'present', 'speak', 'stand', 'act', 'deputise', 'represent', 'vote'])

/** "would be answering questions on her behalf", "would be attending in his place": at this meeting. */
export function standsIn(frame: Frame, p: Predicate): boolean {
  if (!inFor.has(p.lemma) || !wordOf(frame, p.verb).endsWith('ing')) return false
  for (let i = p.to; i < Math.min(frame.to, p.to + 10); i += 1) if (['behalf', 'place', 'absence', 'stead'].includes(wordOf(frame, i))) return true
  return false
}
