/** The clauses of a sentence as they open and close while it is read, and the predicates found in them. */
import type { VerbForm } from '../lexicon/verbs'
import { commit, control, nil, speech, taskKind, verbForm } from '../lexicon/verbs'
import { determiners, personalPronouns, prepositions } from '../lexicon/words'
import type { Token } from '../text/tokens'
import { endsWithActor } from './actors'
import { bracketEnd, entryAt, enumeratorEnd, isEnumerator } from './brackets'
import { ClauseUnsaid, decides } from './clause-unsaid'
import { clauseReaches, thatNouns } from './clauses'
import type { Predicate } from './predicate'
import type { VerbGroup } from './verb-group'
import { anotherDoes, onlyAdverbs } from './weak-verbs'

/** Nouns of what was only said. */
const tells = new Set(['assurance', 'assurances', 'view', 'concern', 'concerns', 'hope', 'opinion', 'fact', 'confirmation', 'understanding', 'advice', 'statement', 'news'])
/** Words after which a wording is quoted. */
const worded = new Set(['read', 'reads', 'reading', 'words', 'word', 'wording', 'sentence', 'phrase', 'entitled', 'titled', 'headed', 'with'])
const counts = new Set(['two', 'three', 'four', 'five', 'six', 'further', 'new', 'more'])
const afterJoin = new Set(['and', 'but', ';', ','])
const temporal = new Set(['once', 'when', 'after', 'until', 'whenever', 'as'])
const agreed = new Set(['agree', 'resolve', 'decide'])

/** Verbs that an infinitive completes. */
const takesTo = new Set(['need', 'want', 'wish', 'seek', 'try', 'intend', 'plan', 'have', 'be', 'continue', 'expect', 'like', 'hope', 'come', 'go', 'agree', 'help', 'allow', 'enable', 'choose', 'fail', 'use', 'aim', 'prefer', 'start', 'begin', 'meet', 'exist'])

export class ClauseWalk extends ClauseUnsaid {
  /** A bracket, comma or other mark: the token to go on with. */
  protected mark(i: number, mark: string): number {
    const { tokens, to } = this
    if (mark === '(' || mark === '[') {
      const enumerator = enumeratorEnd(tokens, i, to)
      if (enumerator < 0) return bracketEnd(tokens, i, to)
      // "That the Committee (i) notes ...; (ii) asks ...".
      if (!this.clause.finite && !onlyAdverbs(tokens, this.clause.start, i)) this.stem = { from: this.clause.start, to: i }
      return this.entry(enumerator)
    }
    const entry = mark === ';' && this.list ? entryAt(tokens, i + 1, to) : -1
    if (entry >= 0) return this.entry(entry)
    if (mark === ')' && !this.clause.finite && this.clause.start === i - 1 && isEnumerator(tokens[i - 1]?.word ?? '')) this.entry(i + 1)
    else if (mark === ';') {
      this.outer = null
      const on = this.thatGovernor >= 0 && tokens[i + 1]?.word === 'and'
      this.open(i + 1, on ? 'that' : 'root', on ? this.thatGovernor : -1)
    } else if ((mark === "'" || mark === '"') && worded.has(tokens[i - 1]?.word ?? '')) {
      // "amended to read 'Mr Hollis would report'": quoted words decide nothing.
      for (let k = i + 2; k < Math.min(to, i + 60); k += 1) if (tokens[k]?.word === mark) return k + 1
    } else if (mark === ':') {
      if (!this.clause.finite || this.last()?.to === i) this.open(i + 1, this.clause.link, this.clause.governor)
    } else if (mark === '/' && tokens[i - 1]?.word === '.') this.open(i + 1, 'root', -1) // a cell beside the sentence
    else if (mark === '-') {
      this.dashAt = i
      // "Mr Hay to brief the Board – Members heard that"
      if (this.clause.finite && this.last()?.mood === 'telegraphic' && this.clause.link === 'root') this.open(i + 1, 'root', -1)
      // "what we do - for instance the walk - and this": a dash ends an inserted clause as a comma does.
      if (this.outer && this.clause.link === 'subordinate' && this.clause.finite) this.comma(i)
      if (!this.clause.finite && i - this.clause.start < 9 && !endsWithActor(tokens, this.clause.start, i)) this.open(i + 1, this.clause.link, this.clause.governor)
    } else if (mark === ',') this.comma(i)
    return i + 1
  }

  /** A comma ends an inserted clause. */
  protected comma(i: number): void {
    this.commaAt = i
    const { outer, clause } = this
    if (this.options.decision && clause.finite && !outer && (clause.link === 'root' || clause.link === 'that') && this.last()?.mood === 'subjunctive' && anotherDoes(this.tokens, i, this.to)) return this.open(i + 1, clause.link, clause.governor)
    if (this.fronted && clause.link === 'that' && clause.finite && this.speaksNext(i + 1)) {
      this.clause = { ...this.fronted, start: i + 1 }
      this.fronted = null
      this.thatGovernor = -1
      return
    }
    if (!outer || !(clause.link === 'subordinate' || (clause.link === 'relative' && (clause.finite || clause.relativeVerb)))) return
    this.outer = null
    const start = outer.finite || (clause.link === 'subordinate' && outer.start >= clause.start - 1) ? i + 1 : outer.start
    this.clause = { ...outer, start }
  }

  /** True where somebody who decides or says something stands behind a comma. */
  private speaksNext(from: number): boolean {
    for (let k = from + 1; k < Math.min(this.to, from + 9); k += 1) {
      const token = this.tokens[k]
      if (!token?.isWord) return false
      const form = verbForm(token.word)
      if (form?.past && (speech.has(form.lemma) || nil.has(form.lemma) || control.has(form.lemma))) return endsWithActor(this.tokens, from, k) || isPronoun(this.tokens[from])
      if (token.word === 'was' && isPronoun(this.tokens[from])) return true
    }
    return false
  }

  protected that(i: number): number {
    const { tokens } = this
    const last = this.last()
    const before = tokens[i - 1]?.word ?? ''
    const joined = afterJoin.has(before)
    const toRoot = joined && this.thatGovernor < 0 && (this.rootThat || this.decidedThing(last))
    const again = joined && this.thatGovernor >= 0
    if (this.options.decision && !this.clause.finite && tells.has(before)) {
      // "That the assurance that it would be cleared be noted": what was assured is no decision.
      this.outer ??= this.clause
      this.open(i + 1, 'subordinate', this.clause.governor, 'that')
      return i + 1
    }
    const governor = toRoot ? -1 : again ? this.thatGovernor : last && (clauseReaches(tokens, last.to, i) || (before === 'and' && tokens[i - 2]?.word === ';' && this.tellsAt(this.teller(true)))) ? this.teller(joined) : -1
    if (governor >= 0) this.thatGovernor = governor
    else this.rootThat = true
    if (this.outer && this.clause.link === 'subordinate' && (this.clause.marker === 'having' || this.clause.marker === 'being') && !this.outer.finite) this.fronted = this.outer
    this.outer = null
    this.open(i + 1, governor >= 0 ? 'that' : 'root', governor, thatNouns.has(before) ? before : '')
    return i + 1
  }

  /** "the brief be approved, and that the group would report": beside what was decided of a thing. */
  private decidedThing(last: Predicate | undefined): boolean {
    return this.options.decision && last?.link === 'root' && last.passive && last.mood === 'subjunctive' && this.tokens[last.subjectTo - 1]?.word !== 'it'
  }

  /** "Delegated authority is given": a participle that opened as a verb, and says something of the noun behind it. */
  protected describes(last: Predicate | undefined, i: number, group: VerbGroup): void {
    if (!last?.weak || last.mood !== 'past' || !group.passive || this.found.length !== 1 || last.subjectTo > last.subjectFrom || last.link !== 'root' || i - last.to > 3 || i === last.to || !control.has(last.lemma) || determiners.has(this.tokens[last.to]?.word ?? '') || prepositions.has(this.tokens[last.to]?.word ?? '')) return
    this.found.pop()
    this.clause.finite = false
  }

  /** What a that-clause hangs on: the last verb; after "and" the last one of saying or deciding ("resolved to object, and that"). */
  protected teller(joined: boolean): number {
    const last = this.found.length - 1
    if (!joined) return last
    // "agreed to note the map, and that": what was agreed.
    const first = this.found.findLastIndex((p) => p.link === 'root')
    const deed = this.found[first + 1]
    if (first >= 0 && deed?.link === 'to' && deed.governor === first && agreed.has(this.found[first]?.lemma ?? '')) return first
    for (let k = last, steps = 0; k >= 0 && steps < 6; k = this.found[k]?.governor ?? -1, steps += 1) {
      const lemma = this.found[k]?.lemma ?? ''
      if (speech.has(lemma) || nil.has(lemma)) return k
    }
    return last
  }

  private tellsAt(at: number): boolean {
    const lemma = this.found[at]?.lemma ?? ''
    return agreed.has(lemma) || control.has(lemma)
  }

  /** A verb behind the words of a relative clause that has its own belongs to the clause around it. */
  protected leaveRelative(i: number): boolean {
    const { clause, outer } = this
    if (clause.link !== 'relative' || !outer || !(clause.finite || clause.relativeVerb) || i <= clause.start || this.hasOwnSubject(i) || this.asksWhich(i) || this.goesOnTelling(i)) return false
    this.clause = outer
    return true
  }

  /** "asked that stewards who had helped attend": a bare verb behind the words that describe who is asked. */
  protected leaveDescribed(i: number, form: VerbForm | null): void {
    const { clause, outer } = this
    if (clause.link !== 'relative' || !outer?.asked || outer.finite || !(clause.finite || clause.relativeVerb) || i < clause.start + 2 || !form?.base || taskKind(form.lemma) === null || prepositions.has(this.tokens[i - 1]?.word ?? '') || determiners.has(this.tokens[i - 1]?.word ?? '')) return
    if (endsWithActor(this.tokens, outer.start, i)) this.clause = outer
  }

  /** "authorise the Director who holds the budget to award": what the infinitive behind a relative clause hangs on, else the last verb. */
  protected askedAround(last: Predicate): number {
    const { found } = this
    const own = found.length - 2
    const inside = last.link === 'relative' ? (takesTo.has(last.lemma) || control.has(last.lemma) || commit.has(last.lemma) ? -1 : own) : last.link === 'to' && found[last.governor]?.link === 'relative' ? last.governor : -1
    const around = inside > 0 ? found[inside - 1] : undefined
    return around && control.has(around.lemma) && !around.passive && around.link !== 'relative' ? inside - 1 : own
  }

  /** Leaves an inserted clause whose end no comma marks, where a verb group shows it. */
  protected leaveInserted(i: number, group: VerbGroup): void {
    if (this.leaveRelative(i)) return
    const { outer } = this
    if (this.clause.link === 'subordinate' && this.clause.finite && outer && !outer.finite && this.last()?.to === i) {
      // "a review of where the Panel meets would be done": of two verbs in a row the first is the inserted one.
      this.clause = outer
      return
    }
    if (this.clause.link === 'subordinate' && !this.clause.finite && outer && temporal.has(this.clause.marker) && i - 1 > this.clause.start && isPronoun(this.tokens[i - 1])) {
      // "After some debate it was agreed": the time is no clause.
      this.clause = { ...outer, start: i - 1 }
    } else if (this.clause.link === 'subordinate' && (this.clause.finite || (this.options.decision && group.mood === 'subjunctive')) && outer && !outer.finite) {
      // "Once they had been audited they would be sent": no comma, but a new subject.
      const other = group.mood === 'modal' ? this.newSubject(i) : -1
      if (group.mood === 'subjunctive') this.clause = outer
      else if (other >= 0) this.clause = { ...outer, start: other }
      else if ((temporal.has(this.clause.marker) || (this.clause.marker === 'if' && (group.modal === 'should' || (group.passive && control.has(group.lemma))))) && isPronoun(this.tokens[i - 1])) this.clause = { ...outer, start: i - 1 }
    }
  }

  /** "since they had sent no reply the Clerk should be asked": where a subject of its own begins before a second verb, or -1. */
  private newSubject(i: number): number {
    const last = this.last()?.to ?? i
    for (let k = Math.max(last + 1, i - 8); k < i; k += 1) {
      const word = this.tokens[k]?.word ?? ''
      if (prepositions.has(this.tokens[k - 1]?.word ?? '') || determiners.has(this.tokens[k - 1]?.word ?? '')) continue
      if (determiners.has(word) || counts.has(word) || (this.tokens[k]?.capital && endsWithActor(this.tokens, k, i))) return k
    }
    return -1
  }

  /** "which the Engineer agreed to do": somebody stands between the relative and its verb. */
  protected hasOwnSubject(i: number): boolean {
    const { clause } = this
    return clause.relativeVerb && !clause.finite && i > clause.start && endsWithActor(this.tokens, clause.start, i)
  }

  /** "There will be a fair, which Emma and the Chair will be attending": the clause around it has its verb, and the relative none. */
  private goesOnTelling(i: number): boolean {
    const { clause, outer, tokens } = this
    if (!clause.relativeVerb || clause.finite || !outer?.finite || this.commaAt >= clause.start || i - clause.start > 8) return false
    for (let k = clause.start; k < i; k += 1) if (!tokens[k]?.capital && verbForm(tokens[k]?.word ?? '') !== null) return false
    return true
  }

  /** "tell members which banks are to close": the clause around it has its verb, so this one belongs to the question. */
  protected asksWhich(i: number): boolean {
    const { clause, outer } = this
    return this.options.decision && clause.relativeVerb && !clause.finite && outer?.finite === true && this.tokens[i - 1]?.isWord === true
  }

  /** A noun that looked like a verb ("the Panel report on roads be noted") gives way to the real one. */
  protected giveWay(last: Predicate | undefined): void {
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

  /** "felt that it would help, and Cllr Bell said": somebody new speaks, beside what was felt. */
  protected newSpeaker(group: VerbGroup): void {
    const { clause } = this
    if (group.mood === 'past' && clause.link === 'that' && clause.finite && clause.start > (this.last()?.verb ?? -1) && group.verb > clause.start) this.clause = { ...clause, link: 'root', governor: -1, marker: '' }
  }

  /** "felt that tenants had not been heard, and it was agreed that": what was decided stands beside what was felt. */
  protected decidedNow(group: VerbGroup): void {
    const { clause } = this
    const it = this.tokens[group.verb - 2]?.word === 'it' || this.tokens[group.verb - 3]?.word === 'it'
    if (it && group.passive && group.mood === 'past' && clause.link === 'that' && clause.finite && clause.start > (this.last()?.verb ?? -1) && decides.has(group.lemma)) this.clause = { ...clause, link: 'root', governor: -1, marker: '' }
  }
}

const isPronoun = (token: Token | undefined): boolean => token !== undefined && (token.word === 'it' || personalPronouns.has(token.word))
