/**
 * From the words of a sentence to its chain of predicates: who is said to do what, under which clause. A shallow
 * grammar, one pass from left to right, linear in the words.
 */
import type { VerbForm } from '../lexicon/verbs'
import { commit, verbForm } from '../lexicon/verbs'
import type { Token } from '../text/tokens'
import { ClauseThat } from './clause-that'
import type { ParseOptions } from './clauses'
import { isVerbStart, opensClause } from './clauses'
import { isOnePost } from './compounds'
import { ellipticAt } from './elliptic'
import { infinitiveHere, runsOn, startsAbsolute, startsThing } from './infinitives'
import { agreedBy, doingFrom, withDoer } from './notes'
import type { Link, Predicate } from './predicate'
import { Turn, isNameLike, joins, stopAt } from './turns'
import { group, verbGroupAt } from './verb-group'
import type { Coordinate } from './weak-verbs'
import { askingAt, coordinateAt, onlyAdverbs, unknownVerbAt, weakVerbAt } from './weak-verbs'

/** Predicates of the tokens from `from` to `to` (exclusive), in order. */
export function parse(tokens: readonly Token[], from: number, to: number, options: ParseOptions): Predicate[] {
  return new Parser(tokens, from, to, options).run()
}

/** "asked that, if possible, the plan be sent": what stands beside a deed without a verb of its own. */
const asides = new Set(['possible', 'necessary', 'appropriate', 'practicable', 'practical', 'required', 'needed', 'feasible', 'available', 'relevant', 'applicable', 'desired', 'permitted'])

class Parser extends ClauseThat {
  run(): Predicate[] {
    let i = this.from
    while (i < this.to) {
      const token = this.tokens[i]
      if (!token) break
      if (!token.isWord) {
        i = this.mark(i, token.word)
        continue
      }
      if (token.caps && isNameLike(this.tokens, i)) {
        i += 1
        continue
      }
      const stop = stopAt(token.word)
      i = stop ? this.word(i, token, stop.turn, stop.form) : this.unknown(i) ?? i + 1
    }
    return this.found
  }

  private word(i: number, token: Token, turn: number, form: VerbForm | null): number {
    if (turn === Turn.verb) return this.verb(i, form)
    if (turn & Turn.join) return this.join(i)
    const { word } = token
    if (turn & Turn.other) return word === 'to' ? this.infinitive(i) : word === 'with' ? this.task(i) : this.thatAt(i)
    if (turn & Turn.relative) return this.relative(i, word)
    const { tokens } = this
    if (turn & Turn.subordinator && asides.has(tokens[i + 1]?.word ?? '') && !isVerbStart(tokens, i + 2)) {
      if (!this.clause.finite && onlyAdverbs(tokens, this.clause.start, i)) this.clause.start = i + 2
      return i + 2
    }
    if (turn & Turn.subordinator || (turn & Turn.opener && opensClause(tokens, i, this.to))) {
      this.outer ??= this.clause
      this.open(i + 1, 'subordinate', this.clause.governor, word)
      return i + 1
    }
    if (word === 'having' && !this.clause.finite) {
      // "Having heard the debate, the Panel agreed"; "Concern having been expressed, the Director said".
      this.outer ??= this.clause
      this.open(tokens[i - 1]?.word === ',' ? i : this.clause.start, 'subordinate', this.clause.governor, word)
    }
    return (turn & Turn.auxiliary ? this.group(i, token) : null) ?? this.verb(i, form)
  }

  /** A word that is a verb of the lexicon and nothing else, if it is one here. */
  private verb(i: number, form: VerbForm | null): number {
    const asking = askingAt(this.tokens, i, form, this.found, this.commaAt)
    if (asking) return this.beside(asking, commit.has(asking.group.lemma) ? this.commaAt + 1 : i, i)
    return this.doing(i, form) ?? this.elliptic(i, form) ?? this.weak(i, form) ?? i + 1
  }

  /** Adds a verb that shares mood with one before, and its subject too where `from` and `to` hold none. */
  private beside(next: Coordinate, from: number, to: number): number {
    const like = this.found[next.like]
    const added = this.add(next.at, next.group, next.weak)
    hang(added, 'and', like?.governor ?? -1, like?.marker ?? '', from, to)
    this.clause.finite = true
    return added.to
  }

  private join(i: number): number {
    const next = coordinateAt(this.tokens, i + 1, this.to, this.found, this.clause, this.options.decision)
    if (next) return this.beside(next, i, i)
    if (this.clause.finite) {
      if (this.clause.link === 'subordinate' && this.outer?.finite) this.clause = this.outer
      this.clause = { ...this.clause, start: isOnePost(this.tokens, i) ? i - 2 : i + 1 }
    }
    return i + 1
  }

  private infinitive(i: number): number {
    const last = this.last()
    // ", the Clerk to place the order": after a comma a clause of its own, its doer before it.
    if (last && this.clause.finite) {
      // "... were worn - JB and KT to measure up": a dash parts as a comma does.
      const but = this.tokens[this.clause.start - 1]?.word === 'but' ? this.clause.start - 1 : -1
      const and = joins.has(this.tokens[this.clause.start - 1]?.word ?? '') && this.clause.start > last.to ? this.clause.start - 1 : -1
      const mark = startsThing(this.tokens, and, i, last) ? and : startsAbsolute(this.tokens, but, i, last) ? but : startsAbsolute(this.tokens, this.dashAt, i, last) ? this.dashAt : startsAbsolute(this.tokens, this.commaAt, i, last) ? this.commaAt : Math.max(withDoer(this.tokens, this.commaAt, i, last), runsOn(this.tokens, i, last))
      if (mark >= 0) {
        this.outer = null
        this.open(mark + 1, 'root', -1, 'absolute')
      }
    }
    const here = infinitiveHere(this.tokens, i, this.to, this.clause, this.found, this.options)
    if (!here) return i + 1
    const { group, purpose, place } = here
    const before = this.tokens[i - 1]?.word ?? ''
    if (place === 'again') this.open(i, 'root', -1)
    const added = this.add(i, group, false)
    if (place === 'bare' || place === 'again') {
      added.mood = 'infinitive'
      added.link = this.clause.link === 'that' ? 'that' : 'root'
      this.clause.finite = true
    } else if (place === 'telegraphic') {
      added.mood = 'telegraphic'
      this.clause.finite = true
    } else if (last && joins.has(before) && (last.link === 'to' || last.link === 'and') && last.mood === 'infinitive') {
      // "to think again and to report": side by side.
      hang(added, 'and', last.governor, '', i, i)
    } else hang(added, purpose ? 'purpose' : 'to', purpose || !last ? this.found.length - 2 : this.askedAround(last), purpose ? before : '', last ? last.to : i, i)
    return added.to
  }

  /** "was tasked with producing", "charged the Director with finding": an infinitive by meaning. */
  private task(i: number): number {
    const last = this.last()
    const word = this.tokens[i + 1]?.word ?? ''
    const form = verbForm(word)
    if (!last || !(form ? form.gerund : word.length > 5 && word.endsWith('ing')) || i - last.to > 14 || (last.lemma !== 'task' && last.lemma !== 'charge' && last.lemma !== 'entrust')) return i + 1
    const governor = this.found.length - 1
    const to = last.to
    const added = this.add(i, group(i + 1, form?.lemma ?? word, 'infinitive'), false)
    hang(added, 'to', governor, '', to, i)
    return i + 2
  }

  /** A verb with its auxiliary; null where none opens here. */
  private group(i: number, token: Token): number | null {
    if (token.capital && !token.caps && (token.word === 'may' || token.word === 'will') && !this.opensNote(i)) return null
    // "BE to sign": initials.
    if (token.caps && this.tokens[i + 1]?.word === 'to' && !this.tokens[i + 1]?.caps) return null
    const group = verbGroupAt(this.tokens, i, this.to)
    if (!group) return null
    // "let the Board have a name": no verb of its own.
    if (token.word === 'have' && this.last()?.lemma === 'let' && i - (this.last()?.to ?? 0) < 8) return null
    if (token.word === 'being') {
      // "who recalled being promised a map": no clause of its own.
      if (this.clause.link === 'relative' && this.clause.relativeVerb) return group.to
      this.absolute(i)
    }
    this.unsaidThat(i)
    this.leaveInserted(i, group)
    this.unsaidBe(i, group)
    const last = this.last()
    this.decidedNow(group)
    // "The sum to be paid was too high": no note of what is to be done.
    if (last?.mood === 'telegraphic' && last.passive && this.clause.finite && this.clause.start === last.subjectFrom && this.commaAt < last.to && group.mood !== 'subjunctive' && i - last.to < 12) {
      this.found.pop()
      this.clause.finite = false
    }
    if (this.clause.finite && group.mood === 'subjunctive') this.giveWay(last)
    if (this.clause.finite) this.describes(last, i, group)
    return this.finite(i, group, false)
  }

  /** "Will chase up the bins": a note without a subject, as against "Will Hay" and a question. */
  private opensNote(i: number): boolean {
    const next = this.tokens[i + 1]
    return i === this.from && this.tokens[i]?.word === 'will' && next?.capital === false && verbForm(next.word)?.base === true && this.tokens[this.to - 1]?.word !== '?'
  }

  /** "The map being wrong, a corrected one would go round": what is so, before what comes of it. */
  private absolute(i: number): void {
    if (this.clause.finite || (this.clause.link !== 'root' && this.clause.link !== 'that')) return
    const inserted = this.tokens[i - 1]?.word === ','
    this.outer ??= this.clause
    this.open(inserted ? i : this.clause.start, 'subordinate', this.clause.governor, 'being')
  }

  private weak(i: number, form: VerbForm | null): number | null {
    if (form?.past && !this.options.decision && agreedBy(this.tokens, i, this.from, this.to, form)) {
      this.outer = null
      this.open(i, 'root', -1)
      return this.finite(i, group(i, form.lemma, 'past', false, true), true)
    }
    this.unsaidSubjunctive(i)
    this.leaveDescribed(i, form)
    const weak = weakVerbAt(this.tokens, i, form, this.to, this.clause, this.commaAt, this.last()?.verb ?? -1, this.options)
    if (!weak) return null
    this.leaveRelative(i)
    this.newSpeaker(weak)
    return this.finite(i, weak, true)
  }

  /** "Shutters: Clerk obtaining prices": what a name is doing, in a note without its "is". */
  private doing(i: number, form: VerbForm | null): number | null {
    if (!form?.gerund || form.base) return null
    const start = doingFrom(this.tokens, i, form, this.clause, this.dashAt)
    if (start < 0) return null
    this.open(start, 'root', -1, 'doing')
    return this.finite(i, group(i, form.lemma, 'progressive'), true)
  }

  /** In a decision, a participle without its "be". */
  private elliptic(i: number, form: VerbForm | null): number | null {
    const group = this.options.decision && form?.participle ? ellipticAt(this.tokens, i, this.clause, this.found) : null
    return group ? this.finite(i, group, true) : null
  }

  /** In a decision, a word that the lexicon lacks, where only a verb can stand. */
  private unknown(i: number): number | null {
    if (!this.options.decision) return null
    const group = unknownVerbAt(this.tokens, i, this.to, this.clause)
    return group ? this.finite(i, group, true) : null
  }
}

/** Hangs a predicate on another, with the words between them as what it is said of. */
function hang(predicate: Predicate, link: Link, governor: number, marker: string, subjectFrom: number, subjectTo: number): void {
  predicate.link = link
  predicate.governor = governor
  predicate.marker = marker
  predicate.subjectFrom = subjectFrom
  predicate.subjectTo = subjectTo
}
