/**
 * From the words of a sentence to its chain of predicates: who is said to do what, under which clause. A shallow
 * grammar, one pass from left to right, linear in the words.
 */
import { commit, control, isParticiple, lemmaOf, nil, speech, taskKind, verbForm } from '../lexicon/verbs'
import {
  beForms, determiners, haveForms, modals, prepositions, purposeNouns, pronouns, relatives, subordinators,
} from '../lexicon/words'
import type { Token } from '../text/tokens'
import { endsWithActor } from './actors'
import type { Link, Mood, Predicate } from './predicate'
import { infinitiveAt, isAdverb, verbGroupAt } from './verb-group'

export interface ParseOptions {
  /** Decisions: "That the Chair write" is a verb, and a bare verb may open the sentence ("Note the report"). */
  decision: boolean
}

interface Clause {
  start: number
  link: Link
  governor: number
  marker: string
  finite: boolean
  /** A relative clause whose own verb is one that the lexicon lacks. */
  relativeVerb: boolean
}

/** Predicates of the tokens from `from` to `to` (exclusive), in order. */
export function parse(tokens: readonly Token[], from: number, to: number, options: ParseOptions): Predicate[] {
  const found: Predicate[] = []
  let clause: Clause = { start: from, link: 'root', governor: -1, marker: '', finite: false, relativeVerb: false }
  let outer: Clause | null = null
  /** The that-clause to which "and that" returns. */
  let thatGovernor = -1
  let rootThat = false
  let commaAt = -1
  let stem: { from: number; to: number } | null = null
  let i = from

  const add = (
    at: number, group: { verb: number; to: number; lemma: string; passive: boolean; mood: Mood; modal: string; negative: boolean },
    weak: boolean, changes: Partial<Predicate> = {},
  ): void => {
    const bare = stem !== null && onlyAdverbs(tokens, clause.start, at)
    found.push({
      lemma: group.lemma, verb: group.verb, from: at, to: group.to, passive: group.passive, mood: group.mood,
      modal: group.modal, negative: group.negative, subjectFrom: bare && stem ? stem.from : clause.start, subjectTo: bare && stem ? stem.to : at, link: clause.link,
      governor: clause.governor, marker: clause.marker, weak, ...changes,
    })
  }
  const open = (start: number, link: Link, governor: number, marker = ''): void => {
    clause = { start, link, governor, marker, finite: false, relativeVerb: false }
  }

  while (i < to) {
    const token = tokens[i]
    if (!token) break
    const word = token.word
    if (!token.isWord) {
      if (word === '(' || word === '[') {
        const enumerator = enumeratorEnd(tokens, i, to)
        if (enumerator > 0) {
          // "That the Committee (i) notes ...; (ii) asks ...": what stands before the list is the subject of each.
          if (!clause.finite && !onlyAdverbs(tokens, clause.start, i)) stem = { from: clause.start, to: i }
          open(enumerator, clause.link === 'that' ? 'that' : 'root', clause.governor)
          i = enumerator
          continue
        }
        i = bracketEnd(tokens, i, to)
        continue
      }
      if (word === ';') {
        outer = null
        open(i + 1, thatGovernor >= 0 && tokens[i + 1]?.word === 'and' ? 'that' : 'root', thatGovernor >= 0 && tokens[i + 1]?.word === 'and' ? thatGovernor : -1)
      } else if (word === ':') {
        if (!clause.finite || lastIn(found)?.to === i) open(i + 1, clause.link, clause.governor)
      } else if (word === '-') {
        if (!clause.finite && i - clause.start < 9 && !endsWithActor(tokens, clause.start, i)) open(i + 1, clause.link, clause.governor)
      } else if (word === ',') {
        commaAt = i
        if (outer && (clause.link === 'subordinate' || (clause.link === 'relative' && (clause.finite || clause.relativeVerb)))) {
          const back = outer
          outer = null
          clause = back.finite ? { ...back, start: i + 1, finite: true } : { ...back, start: clause.link === 'subordinate' && back.start >= clause.start - 1 ? i + 1 : back.start }
        }
      }
      i += 1
      continue
    }

    if (word === 'that' && opensThat(tokens, i, found, clause, from)) {
      const last = lastIn(found)
      const before = tokens[i - 1]?.word ?? ''
      const noun = thatNouns.has(before)
      const again = (before === 'and' || before === 'but' || before === ';' || before === ',') && thatGovernor >= 0
      const toRoot = (before === 'and' || before === 'but' || before === ';' || before === ',') && thatGovernor < 0 && rootThat
      const governor = toRoot ? -1 : again ? thatGovernor : last && clauseReaches(tokens, last.to, i) ? found.length - 1 : -1
      if (governor >= 0) thatGovernor = governor
      else rootThat = true
      outer = null
      open(i + 1, governor >= 0 ? 'that' : 'root', governor, noun ? before : '')
      i += 1
      continue
    }
    if (relatives.has(word) || (word === 'that' && isVerbStart(tokens, i + 1))) {
      if (!outer) outer = clause
      const governor = clause.governor
      open(i + 1, 'relative', governor, word)
      clause.relativeVerb = !isVerbStart(tokens, i + 1)
      i += 1
      continue
    }
    if (subordinators.has(word) || ((word === 'after' || word === 'before' || word === 'as' || word === 'so' || word === 'provided') && opensClause(tokens, i, to))) {
      if (!outer) outer = clause
      open(i + 1, 'subordinate', clause.governor, word)
      i += 1
      continue
    }
    if (word === 'and' || word === 'or' || word === 'but' || word === '&' || word === 'then') {
      const next = coordinateAt(tokens, i + 1, to, found, clause)
      if (next) {
        const last = found[next.like]
        add(next.at, next.group, next.weak, { subjectFrom: i, subjectTo: i, link: 'and', governor: last?.governor ?? -1, marker: last?.marker ?? '' })
        clause.finite = true
        i = next.group.to
        continue
      }
      if (clause.finite) {
        if (clause.link === 'subordinate' && outer?.finite) clause = outer
        clause = { ...clause, start: i + 1, marker: clause.marker }
      }
      i += 1
      continue
    }

    if (word === 'to') {
      const last = lastIn(found)
      const touching = last !== undefined && last.to === i
      const anyWord = touching && (control.has(last.lemma) || commit.has(last.lemma))
      const group = infinitiveAt(tokens, i + 1, to, anyWord)
      if (group && tokens[i - 1]?.word !== 'prior') {
        const before = tokens[i - 1]?.word ?? ''
        const purpose = (purposeNouns.has(before) && !(group.passive && !needs.has(before))) || before === 'order' || before === 'as' || before === 'how' || before === 'whether'
        if (!clause.finite && !onlyAdverbs(tokens, clause.start, i) && clause.link !== 'relative' && !purpose && clause.link !== 'subordinate') {
          add(i, group, false, { mood: 'telegraphic' })
          clause.finite = true
        } else if (!clause.finite && onlyAdverbs(tokens, clause.start, i)) {
          add(i, group, false, { mood: 'infinitive', link: clause.link === 'that' ? 'that' : 'root' })
          clause.finite = true
        } else {
          add(i, group, false, {
            link: purpose ? 'purpose' : 'to', governor: found.length - 1, marker: purpose ? before : '',
            subjectFrom: last ? last.to : i, subjectTo: i,
          })
        }
        i = group.to
        continue
      }
      i += 1
      continue
    }

    const group = opensGroup(word, token) ? verbGroupAt(tokens, i, to) : null
    if (group) {
      if (clause.link === 'relative' && outer && (clause.finite || clause.relativeVerb) && i > clause.start) clause = outer.finite ? { ...outer, finite: true } : outer
      else if (clause.link === 'subordinate' && clause.finite && outer && !outer.finite && group.mood === 'subjunctive') clause = outer
      // A noun that looked like a verb ("the Panel report on roads be noted") gives way to the real one.
      const last = lastIn(found)
      if (last?.weak && clause.finite && last.subjectFrom === clause.start && group.mood === 'subjunctive' && commaAt < last.to) {
        found.pop()
        clause.finite = false
      }
      add(i, group, false, clause.finite && commaAt >= clause.start ? { subjectFrom: commaAt + 1 } : {})
      clause.finite = true
      i = group.to
      continue
    }

    const weak = weakVerbAt(tokens, i, to, clause, commaAt, options)
    if (weak) {
      if (clause.link === 'relative' && outer && (clause.finite || clause.relativeVerb)) clause = outer
      add(i, weak, true, clause.finite && commaAt >= clause.start ? { subjectFrom: commaAt + 1 } : {})
      clause.finite = true
      i = weak.to
      continue
    }
    i += 1
  }
  return found
}

function lastIn(found: readonly Predicate[]): Predicate | undefined {
  return found[found.length - 1]
}

function opensGroup(word: string, token: Token): boolean {
  if (modals.has(word)) return !(token.capital && (word === 'may' || word === 'will') && !token.caps)
  return beForms.has(word) || haveForms.has(word) || word === 'do' || word === 'does' || word === 'did' || word === 'need' || word === 'needs' || word === 'needed'
}

const thatNouns = new Set(['assurance', 'assurances', 'request', 'recommendation', 'proposal', 'suggestion', 'view', 'confirmation', 'hope', 'concern', 'concerns', 'opinion', 'commitment', 'undertaking', 'understanding', 'basis', 'fact', 'motion', 'amendment'])

const needs = new Set(['need', 'needs', 'order', 'right', 'ability', 'requirement', 'opportunity'])

/** True where "that" opens a clause that something said, asked or decided, rather than pointing or relating. */
function opensThat(tokens: readonly Token[], i: number, found: readonly Predicate[], clause: Clause, from: number): boolean {
  const before = tokens[i - 1]
  if (i === from || !before) return true
  if (!before.isWord && before.word !== ',' && before.word !== ')' && before.word !== '"') return true
  if (thatNouns.has(before.word)) return true
  const last = lastIn(found)
  if (before.word === 'and' || before.word === 'but' || before.word === ',' || before.word === 'or') {
    if (found.some((p) => speech.has(p.lemma) || nil.has(p.lemma))) return !isVerbStart(tokens, i + 1)
    return !clause.finite
  }
  if (!last) return !clause.finite && (i - from < 6)
  if (!speech.has(last.lemma) && !nil.has(last.lemma) && !control.has(last.lemma) && last.lemma !== 'be' && last.lemma !== 'let') return false
  if (i - last.to > 14) return false
  return !isVerbStart(tokens, i + 1) || last.to === i
}

/** True where nothing between verb and "that" closes the clause. */
function clauseReaches(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const word = tokens[i]?.word
    if (word === ';' || word === '.') return false
  }
  return true
}

function isVerbStart(tokens: readonly Token[], at: number): boolean {
  let i = at
  while (tokens[i]?.isWord && isAdverb(tokens[i]?.word ?? '')) i += 1
  const word = tokens[i]?.word ?? ''
  return modals.has(word) || beForms.has(word) || haveForms.has(word) || word === 'needs' || word === 'need'
}

/** True where "after", "before", "as" and the like open a clause with a verb of its own. */
function opensClause(tokens: readonly Token[], at: number, to: number): boolean {
  const limit = Math.min(to, at + 12)
  if (tokens[at]?.word === 'so' && tokens[at + 1]?.word !== 'that') return false
  if (tokens[at]?.word === 'as' && (tokens[at + 1]?.word === 'a' || tokens[at + 1]?.word === 'an' || tokens[at - 1]?.word === 'well' || tokens[at + 1]?.word === 'amended')) return false
  for (let i = at + 1; i < limit; i += 1) {
    const token = tokens[i]
    if (!token) return false
    if (!token.isWord && token.word !== "'") return false
    if (token.word === 'and') return false
    if (modals.has(token.word) || haveForms.has(token.word) || (beForms.has(token.word) && token.word !== 'be' && token.word !== 'being')) return true
  }
  return false
}

const nounLike = new Set(['report', 'review', 'update', 'support', 'request', 'comment', 'plan', 'note', 'list', 'contact', 'brief', 'work', 'process', 'audit', 'survey', 'map', 'place', 'schedule', 'present', 'table', 'issue', 'copy', 'draft', 'answer', 'reply', 'change', 'progress', 'programme', 'order', 'purchase', 'open', 'close', 'cut', 'set', 'put', 'lead', 'trial', 'test', 'pilot', 'cover', 'post', 'display', 'visit', 'use', 'host', 'return', 'record', 'document', 'log', 'view', 'measure', 'price', 'cost', 'balance', 'forecast', 'model', 'label', 'mark', 'minute', 'question', 'mention', 'plant', 'paint', 'transfer', 'start', 'fund', 'bid', 'track', 'trace', 'count', 'fix', 'regard', 'act', 'store', 'tender', 'increase', 'reduce', 'lease', 'hire', 'monitor', 'approach', 'research', 'search', 'email', 'share', 'sign', 'claim', 'experience', 'project', 'action', 'thank', 'delegate', 'associate', 'deal', 'help', 'feedback', 'chase', 'hope', 'wish', 'need', 'offer', 'promise', 'demand', 'object', 'task', 'conduct', 'supply', 'brief', 'press', 'run', 'flag'])

/** A verb like the one before, after "and": shares its subject and mood. */
function coordinateAt(
  tokens: readonly Token[], at: number, to: number, found: readonly Predicate[], clause: Clause,
): { at: number; like: number; weak: boolean; group: { verb: number; to: number; lemma: string; passive: boolean; mood: Mood; modal: string; negative: boolean } } | null {
  let i = at
  while (i < to && tokens[i]?.isWord && (isAdverb(tokens[i]?.word ?? '') || tokens[i]?.word === 'then')) i += 1
  if (tokens[i]?.word === ',' ) return null
  const token = tokens[i]
  if (!token?.isWord || !clause.finite) return null
  const like = lastMain(found)
  const last = found[like]
  if (!last) return null
  const form = verbForm(token.word)
  const negative = tokens[i - 1]?.word === 'not' || last.negative
  const baseMood = last.mood === 'infinitive' || last.mood === 'modal' || last.mood === 'telegraphic' || last.mood === 'be-to' || last.mood === 'need' || (last.mood === 'subjunctive' && !last.passive)
  if (form?.base && baseMood && (!nounLike.has(token.word) || startsPhrase(tokens[i + 1]))) {
    return { at: i, like, weak: false, group: { verb: i, to: i + 1, lemma: form.lemma, passive: false, mood: last.mood, modal: last.modal, negative } }
  }
  if (last.passive && isParticiple(token.word) && (i === at || last.to >= at - 8)) {
    return { at: i, like, weak: false, group: { verb: i, to: i + 1, lemma: lemmaOf(token.word), passive: true, mood: last.mood, modal: last.modal, negative } }
  }
  if (form && last.weak && !last.passive) {
    const third = form.third && last.mood === 'present' && (!nounLikeThird.has(token.word) || startsPhrase(tokens[i + 1]))
    const past = form.past && last.mood === 'past'
    if (third || past) return { at: i, like, weak: true, group: { verb: i, to: i + 1, lemma: form.lemma, passive: false, mood: past ? 'past' : 'present', modal: '', negative } }
  }
  if (form?.past && last.mood !== 'past' && !last.passive && (speech.has(form.lemma) || nil.has(form.lemma)) && startsPhrase(tokens[i + 1])) {
    const root = found.findLast((p) => p.weak && p.mood === 'past')
    if (root) return { at: i, like: found.indexOf(root), weak: true, group: { verb: i, to: i + 1, lemma: form.lemma, passive: false, mood: 'past', modal: '', negative } }
  }
  return null
}

const nounLikeThird = new Set([...nounLike].map((word) => `${word}s`))

function lastMain(found: readonly Predicate[]): number {
  for (let i = found.length - 1; i >= 0 && i > found.length - 16; i -= 1) {
    const p = found[i]
    if (p && p.link !== 'purpose' && p.link !== 'subordinate' && p.link !== 'relative') return i
  }
  return -1
}

/** True for words with which the object or the rest of a verb begins. */
function startsPhrase(token: Token | undefined): boolean {
  if (!token) return false
  if (!token.isWord) return token.word === ',' || token.word === '"'
  return determiners.has(token.word) || prepositions.has(token.word) || pronouns.has(token.word) || token.word === 'that' || token.word === 'back' ||
    token.capital || isAdverb(token.word) || token.word === 'further' || token.word === 'out' || token.word === 'members' || token.word === 'officers' || token.word.endsWith('ing') || token.word === 'them'
}

/** Verbs without an auxiliary: "agreed", "asks", "notes", and in decisions "the Chair write". */
function weakVerbAt(
  tokens: readonly Token[], i: number, to: number, clause: Clause, commaAt: number, options: ParseOptions,
): { verb: number; to: number; lemma: string; passive: boolean; mood: Mood; modal: string; negative: boolean } | null {
  const token = tokens[i]
  if (!token) return null
  const form = verbForm(token.word)
  if (!form) return null
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  if (before?.isWord && (determiners.has(before.word) || (prepositions.has(before.word) && i > clause.start)) && before.word !== 'that' && before.word !== 'all') return null
  const start = clause.finite && commaAt >= clause.start ? commaAt + 1 : clause.start
  const atStart = start >= i || onlyAdverbs(tokens, start, i)
  const group = (mood: Mood): ReturnType<typeof weakVerbAt> => ({ verb: i, to: i + 1, lemma: form.lemma, passive: false, mood, modal: '', negative: false })
  const known = speech.has(form.lemma) || nil.has(form.lemma) || control.has(form.lemma)

  if (form.past && !form.base) {
    if (clause.finite && !(commaAt >= clause.start && atStart)) return null
    if (!known && !(form.lemma === 'undertake')) return null
    if (atStart && clause.link !== 'root' && clause.link !== 'that') return null
    if (!atStart && next?.isWord && (next.word === 'by' || (prepositions.has(next.word) && laterGroup(tokens, i + 1, to)))) return null
    return group('past')
  }
  if (clause.finite && !(commaAt >= clause.start && atStart && options.decision)) return null
  if (form.third) {
    if (atStart && !options.decision) return null
    if (!atStart && !endsWithActor(tokens, start, i)) return null
    if (nounLikeThird.has(token.word) && !startsPhrase(next)) return null
    return group('present')
  }
  if (form.base) {
    if (!next && !atStart) return null
    if (atStart) {
      if (!options.decision) return null
      if (nounLike.has(token.word) && !startsPhrase(next)) return null
      return group(clause.link === 'relative' ? 'present' : 'subjunctive')
    }
    if (clause.link === 'relative' || clause.link === 'subordinate') return null
    if (next && !next.isWord && next.word !== '(' && next.word !== ',') return null
    if (next && (beForms.has(next.word) || modals.has(next.word) || next.word === 'and')) return null
    if (!endsWithActor(tokens, start, i)) return null
    if (nounLike.has(token.word) && !startsPhrase(next) && (!next?.isWord || laterGroup(tokens, i + 1, to))) return null
    if (!options.decision && clause.link !== 'that') return null
    if (taskKind(form.lemma) === null && !known) return null
    return group('subjunctive')
  }
  return null
}

function onlyAdverbs(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const token = tokens[i]
    if (!token || (token.isWord ? !isAdverb(token.word) && token.word !== 'and' : token.word !== '"' && token.word !== ',')) return false
  }
  return true
}

/** True where a modal or "be" follows in the same clause: then a past form here is a participle. */
function laterGroup(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 40); i += 1) {
    const token = tokens[i]
    if (!token) return false
    if (!token.isWord && token.word !== ',' && token.word !== "'" && token.word !== '"') return false
    if (token.word === 'that' || relatives.has(token.word) || token.word === 'and') return false
    if (token.word === 'to' && verbForm(tokens[i + 1]?.word ?? '')?.base) return false
    if (modals.has(token.word) || beForms.has(token.word)) return true
  }
  return false
}

/** "(i)", "(a)", "(12)": the token after it, or -1. */
function enumeratorEnd(tokens: readonly Token[], at: number, to: number): number {
  const inner = tokens[at + 1]
  if (at + 2 >= to || !inner?.isWord || tokens[at + 2]?.word !== ')') return -1
  return isEnumerator(inner.word) ? at + 3 : -1
}

/** A letter, a small number or a roman numeral. */
export function isEnumerator(word: string): boolean {
  if (word.length === 1) return true
  if (word.length > 5) return false
  for (let i = 0; i < word.length; i += 1) if (!'ivx'.includes(word[i] ?? '')) return word.length === 2 && word[0] === word[1] ? true : word.length <= 2 && Number.isInteger(Number(word))
  return true
}

function bracketEnd(tokens: readonly Token[], at: number, to: number): number {
  const close = tokens[at]?.word === '(' ? ')' : ']'
  const limit = Math.min(to, at + 40)
  for (let i = at + 1; i < limit; i += 1) if (tokens[i]?.word === close) return i + 1
  return at + 1
}
