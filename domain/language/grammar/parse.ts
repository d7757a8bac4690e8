/**
 * From the words of a sentence to its chain of predicates: who is said to do what, under which clause. A shallow
 * grammar, one pass from left to right, linear in the words.
 */
import { commit, nil, speech, verbForm } from '../lexicon/verbs'
import { beForms, determiners, haveForms, modals, personalPronouns, pronouns, relatives, subordinators } from '../lexicon/words'
import type { Token } from '../text/tokens'
import { endsWithActor } from './actors'
import { bracketEnd, enumeratorEnd } from './brackets'
import type { Clause, ParseOptions } from './clauses'
import { clauseReaches, isVerbStart, opensClause, opensThat, thatNouns } from './clauses'
import { infinitiveHere, startsAbsolute } from './infinitives'
import { lightVerb } from './light-verbs'
import type { Link, Predicate } from './predicate'
import type { VerbGroup } from './verb-group'
import { verbGroupAt } from './verb-group'
import type { Coordinate } from './weak-verbs'
import { askingAt, coordinateAt, onlyAdverbs, unknownVerbAt, weakVerbAt } from './weak-verbs'

const auxiliaries = new Set([...modals, ...beForms, ...haveForms, 'do', 'does', 'did', 'need', 'needs', 'needed', 'ought'])
const mayOpenClause = new Set(['after', 'before', 'as', 'so', 'provided'])
/** "until 31 March", "since the spring": a preposition unless a verb follows. */
const timesOnly = new Set(['until', 'since'])
const joins = new Set(['and', 'or', 'but', '&', 'then'])
/** Words at which the reader has to stop, beside the verbs of the lexicon. */
const turns = new Set(['that', 'to', 'with', ...relatives, ...subordinators, ...mayOpenClause, ...joins, ...auxiliaries])
const afterJoin = new Set(['and', 'but', ';', ','])
const temporal = new Set(['once', 'when', 'after', 'until', 'whenever', 'as'])
/** Verbs after which "that" may be left out. */
const unsaid = new Set(['say', 'feel', 'think', 'believe', 'hope', 'suggest', 'confirm', 'agree', 'promise', 'add', 'explain', 'understand', 'state', 'note'])

/** Predicates of the tokens from `from` to `to` (exclusive), in order. */
export function parse(tokens: readonly Token[], from: number, to: number, options: ParseOptions): Predicate[] {
  return new Parser(tokens, from, to, options).run()
}

class Parser {
  private readonly found: Predicate[] = []
  private clause: Clause
  private outer: Clause | null = null
  /** The that-clause to which "and that" returns. */
  private thatGovernor = -1
  private rootThat = false
  private commaAt = -1
  /** What stands before a list in brackets is the subject of each of its parts. */
  private stem: { from: number; to: number } | null = null

  constructor(private readonly tokens: readonly Token[], private readonly from: number, private readonly to: number, private readonly options: ParseOptions) {
    this.clause = { start: from, link: 'root', governor: -1, marker: '', finite: false, relativeVerb: false }
  }

  run(): Predicate[] {
    let i = this.from
    while (i < this.to) {
      const token = this.tokens[i]
      if (!token) break
      if (!token.isWord) i = this.mark(i, token.word)
      else if (turns.has(token.word) || verbForm(token.word) !== null) i = this.word(i, token)
      else i = this.unknown(i) ?? i + 1
    }
    return this.found
  }

  private add(at: number, group: VerbGroup, weak: boolean): Predicate {
    const { clause, stem } = this
    const bare = stem !== null && onlyAdverbs(this.tokens, clause.start, at)
    const predicate: Predicate = {
      lemma: group.lemma, verb: group.verb, from: at, to: group.to, passive: group.passive, mood: group.mood,
      modal: group.modal, negative: group.negative, subjectFrom: bare ? stem.from : clause.start, subjectTo: bare ? stem.to : at, link: clause.link,
      governor: clause.governor, marker: clause.marker, weak, kind: group.open ? 'implement' : undefined,
    }
    lightVerb(this.tokens, predicate, this.to)
    this.found.push(predicate)
    return predicate
  }

  private open(start: number, link: Link, governor: number, marker = ''): void {
    this.clause = { start, link, governor, marker, finite: false, relativeVerb: false }
  }

  private last(): Predicate | undefined {
    return this.found[this.found.length - 1]
  }

  /** A bracket, comma or other mark: the token to go on with. */
  private mark(i: number, mark: string): number {
    const { tokens, to } = this
    if (mark === '(' || mark === '[') {
      const enumerator = enumeratorEnd(tokens, i, to)
      if (enumerator < 0) return bracketEnd(tokens, i, to)
      // "That the Committee (i) notes ...; (ii) asks ...".
      if (!this.clause.finite && !onlyAdverbs(tokens, this.clause.start, i)) this.stem = { from: this.clause.start, to: i }
      this.open(enumerator, this.clause.link === 'that' ? 'that' : 'root', this.clause.governor)
      return enumerator
    }
    if (mark === ';') {
      this.outer = null
      const on = this.thatGovernor >= 0 && tokens[i + 1]?.word === 'and'
      this.open(i + 1, on ? 'that' : 'root', on ? this.thatGovernor : -1)
    } else if (mark === ':') {
      if (!this.clause.finite || this.last()?.to === i) this.open(i + 1, this.clause.link, this.clause.governor)
    } else if (mark === '-') {
      if (!this.clause.finite && i - this.clause.start < 9 && !endsWithActor(tokens, this.clause.start, i)) this.open(i + 1, this.clause.link, this.clause.governor)
    } else if (mark === ',') this.comma(i)
    return i + 1
  }

  /** A comma ends an inserted clause. */
  private comma(i: number): void {
    this.commaAt = i
    const { outer, clause } = this
    if (!outer || !(clause.link === 'subordinate' || (clause.link === 'relative' && (clause.finite || clause.relativeVerb)))) return
    this.outer = null
    const start = outer.finite || (clause.link === 'subordinate' && outer.start >= clause.start - 1) ? i + 1 : outer.start
    this.clause = { ...outer, start }
  }

  private word(i: number, token: Token): number {
    const { tokens, to } = this
    const { word } = token
    if (word === 'that' && opensThat(tokens, i, this.found, this.clause.finite, this.from, this.rootThat)) return this.that(i)
    if (relatives.has(word) || (word === 'that' && isVerbStart(tokens, i + 1))) {
      this.outer ??= this.clause
      this.open(i + 1, 'relative', this.clause.governor, word)
      // After "whose" stands a noun, and then the verb of the relative clause itself.
      this.clause.relativeVerb = word !== 'whose' && !isVerbStart(tokens, i + 1)
      return i + 1
    }
    if ((subordinators.has(word) && !timesOnly.has(word)) || ((mayOpenClause.has(word) || timesOnly.has(word)) && opensClause(tokens, i, to))) {
      this.outer ??= this.clause
      this.open(i + 1, 'subordinate', this.clause.governor, word)
      return i + 1
    }
    if (joins.has(word)) return this.join(i)
    if (word === 'to') return this.infinitive(i)
    if (word === 'with') return this.task(i)
    if (word === 'having' && !this.clause.finite && onlyAdverbs(tokens, this.clause.start, i)) {
      // "Having heard the debate, the Panel agreed".
      this.outer ??= this.clause
      this.open(i, 'subordinate', this.clause.governor, word)
    }
    const asking = askingAt(tokens, i, this.found, this.commaAt)
    if (asking) return this.beside(asking, commit.has(asking.group.lemma) ? this.commaAt + 1 : i, i)
    return this.group(i, token) ?? this.weak(i) ?? i + 1
  }

  /** Adds a verb that shares mood with one before, and its subject too where `from` and `to` hold none. */
  private beside(next: Coordinate, from: number, to: number): number {
    const like = this.found[next.like]
    const added = this.add(next.at, next.group, next.weak)
    hang(added, 'and', like?.governor ?? -1, like?.marker ?? '', from, to)
    this.clause.finite = true
    return added.to
  }

  private that(i: number): number {
    const { tokens } = this
    const last = this.last()
    const before = tokens[i - 1]?.word ?? ''
    const joined = afterJoin.has(before)
    const toRoot = joined && this.thatGovernor < 0 && this.rootThat
    const again = joined && this.thatGovernor >= 0
    const governor = toRoot ? -1 : again ? this.thatGovernor : last && clauseReaches(tokens, last.to, i) ? this.teller(joined) : -1
    if (governor >= 0) this.thatGovernor = governor
    else this.rootThat = true
    this.outer = null
    this.open(i + 1, governor >= 0 ? 'that' : 'root', governor, thatNouns.has(before) ? before : '')
    return i + 1
  }

  /** What a that-clause hangs on: the last verb; after "and" the last one of saying or deciding ("resolved to object, and that"). */
  private teller(joined: boolean): number {
    const last = this.found.length - 1
    if (!joined) return last
    for (let k = last, steps = 0; k >= 0 && steps < 6; k = this.found[k]?.governor ?? -1, steps += 1) {
      const lemma = this.found[k]?.lemma ?? ''
      if (speech.has(lemma) || nil.has(lemma)) return k
    }
    return last
  }

  private join(i: number): number {
    const next = coordinateAt(this.tokens, i + 1, this.to, this.found, this.clause, this.options.decision)
    if (next) return this.beside(next, i, i)
    if (this.clause.finite) {
      if (this.clause.link === 'subordinate' && this.outer?.finite) this.clause = this.outer
      this.clause = { ...this.clause, start: i + 1 }
    }
    return i + 1
  }

  private infinitive(i: number): number {
    const last = this.last()
    // ", the Clerk to place the order": after a comma a clause of its own, its doer before it.
    if (last && this.clause.finite && startsAbsolute(this.tokens, this.commaAt, i, last)) {
      this.outer = null
      this.open(this.commaAt + 1, 'root', -1, 'absolute')
    }
    const here = infinitiveHere(this.tokens, i, this.to, this.clause, last, this.options)
    if (!here) return i + 1
    const { group, purpose, place } = here
    const before = this.tokens[i - 1]?.word ?? ''
    const added = this.add(i, group, false)
    if (place === 'bare') {
      added.mood = 'infinitive'
      added.link = this.clause.link === 'that' ? 'that' : 'root'
      this.clause.finite = true
    } else if (place === 'telegraphic') {
      added.mood = 'telegraphic'
      this.clause.finite = true
    } else if (last && joins.has(before) && (last.link === 'to' || last.link === 'and') && last.mood === 'infinitive') {
      // "to think again and to report": side by side.
      hang(added, 'and', last.governor, '', i, i)
    } else hang(added, purpose ? 'purpose' : 'to', this.found.length - 2, purpose ? before : '', last ? last.to : i, i)
    return added.to
  }

  /** "was tasked with producing", "charged the Director with finding": an infinitive by meaning. */
  private task(i: number): number {
    const last = this.last()
    const form = verbForm(this.tokens[i + 1]?.word ?? '')
    if (!last || !form?.gerund || i - last.to > 14 || (last.lemma !== 'task' && last.lemma !== 'charge' && last.lemma !== 'entrust')) return i + 1
    const governor = this.found.length - 1
    const to = last.to
    const added = this.add(i, { verb: i + 1, to: i + 2, lemma: form.lemma, passive: false, mood: 'infinitive', modal: '', negative: false }, false)
    hang(added, 'to', governor, '', to, i)
    return i + 2
  }

  /** A verb with its auxiliary; null where none opens here. */
  private group(i: number, token: Token): number | null {
    if (!auxiliaries.has(token.word) || (token.capital && !token.caps && (token.word === 'may' || token.word === 'will'))) return null
    const group = verbGroupAt(this.tokens, i, this.to)
    if (!group) return null
    // "let the Board have a name": no verb of its own.
    if (token.word === 'have' && this.last()?.lemma === 'let' && i - (this.last()?.to ?? 0) < 8) return null
    this.unsaidThat(i)
    const { outer } = this
    const whose = this.clause.relativeVerb && !this.clause.finite && i > this.clause.start && endsWithActor(this.tokens, this.clause.start, i)
    if (this.clause.link === 'relative' && outer && (this.clause.finite || this.clause.relativeVerb) && i > this.clause.start && !whose) this.clause = outer
    else if (this.clause.link === 'subordinate' && !this.clause.finite && outer && temporal.has(this.clause.marker) && i - 1 > this.clause.start && isPronoun(this.tokens[i - 1])) {
      // "After some debate it was agreed": the time is no clause.
      this.clause = { ...outer, start: i - 1 }
    } else if (this.clause.link === 'subordinate' && (this.clause.finite || (this.options.decision && group.mood === 'subjunctive')) && outer && !outer.finite) {
      // "Once they had been audited they would be sent": no comma, but a new subject.
      if (group.mood === 'subjunctive') this.clause = outer
      else if (temporal.has(this.clause.marker) && personalPronouns.has(this.tokens[i - 1]?.word ?? '')) this.clause = { ...outer, start: i - 1 }
    }
    // A noun that looked like a verb ("the Panel report on roads be noted") gives way to the real one.
    const last = this.last()
    if (this.clause.finite && group.mood === 'subjunctive') this.giveWay(last)
    return this.finite(i, group, false)
  }

  private giveWay(last: Predicate | undefined): void {
    const { clause, found, commaAt } = this
    if (last?.weak && last.subjectFrom === clause.start && commaAt < last.to) {
      found.pop()
      clause.finite = false
      return
    }
    // "the Member's decision to let the contract run on be noted": what the noun was for is no statement.
    const at = found.findLastIndex((p) => p.mood === 'telegraphic' && p.subjectFrom === clause.start && p.link === clause.link)
    if (at < 0 || commaAt >= clause.start || endsWithActor(this.tokens, clause.start, found[at]?.from ?? 0)) return
    found.length = at
    clause.finite = false
  }

  /** "said he would", "felt this was": a that-clause without its "that" opens behind the verb. */
  private unsaidThat(i: number): void {
    const last = this.last()
    if (!last || !this.clause.finite || last.passive || i <= last.to || i - last.to > 8 || this.commaAt >= last.to || this.clause.start > last.verb || !unsaid.has(last.lemma)) return
    const first = this.tokens[last.to]
    if (!first?.isWord || !(first.capital || determiners.has(first.word) || pronouns.has(first.word))) return
    this.thatGovernor = this.found.length - 1
    this.open(last.to, 'that', this.thatGovernor)
  }

  private weak(i: number): number | null {
    const group = weakVerbAt(this.tokens, i, this.to, this.clause, this.commaAt, this.last()?.verb ?? -1, this.options)
    if (!group) return null
    if (this.clause.link === 'relative' && this.outer && (this.clause.finite || this.clause.relativeVerb)) this.clause = this.outer
    return this.finite(i, group, true)
  }

  /** In a decision, a word that the lexicon lacks, where only a verb can stand. */
  private unknown(i: number): number | null {
    if (!this.options.decision) return null
    const group = unknownVerbAt(this.tokens, i, this.to, this.clause)
    return group ? this.finite(i, group, true) : null
  }

  /** Adds the verb of a clause; after a comma in one that has its verb, the subject begins there. */
  private finite(i: number, group: VerbGroup, weak: boolean): number {
    const added = this.add(i, group, weak)
    if (this.clause.finite && this.commaAt >= this.clause.start) added.subjectFrom = this.commaAt + 1
    this.clause.finite = true
    return group.to
  }
}

const isPronoun = (token: Token | undefined): boolean => token !== undefined && (token.word === 'it' || personalPronouns.has(token.word))

/** Hangs a predicate on another, with the words between them as what it is said of. */
function hang(predicate: Predicate, link: Link, governor: number, marker: string, subjectFrom: number, subjectTo: number): void {
  predicate.link = link
  predicate.governor = governor
  predicate.marker = marker
  predicate.subjectFrom = subjectFrom
  predicate.subjectTo = subjectTo
}
