/** What is known while a sentence is read: its clauses, and the predicates found so far. */
import { control } from '../lexicon/verbs'
import type { Token } from '../text/tokens'
import type { Clause, ParseOptions } from './clauses'
import { lightVerb } from './light-verbs'
import type { Link, Predicate } from './predicate'
import type { VerbGroup } from './verb-group'
import { onlyAdverbs } from './weak-verbs'

const fresh = new Set(['he', 'she', 'they', 'it', 'we'])

export class ClauseState {
  protected readonly found: Predicate[] = []
  protected clause: Clause
  protected outer: Clause | null = null
  /** The that-clause to which "and that" returns. */
  protected thatGovernor = -1
  protected rootThat = false
  protected commaAt = -1
  protected dashAt = -1
  /** The clause around a "Having been told that ...", to which a comma returns where somebody new speaks. */
  protected fronted: Clause | null = null
  /** On what the entries of a list within the sentence hang. */
  protected list: Clause | null = null
  /** What stands before a list in brackets is the subject of each of its parts. */
  protected stem: { from: number; to: number } | null = null

  constructor(protected readonly tokens: readonly Token[], protected readonly from: number, protected readonly to: number, protected readonly options: ParseOptions) {
    this.clause = { start: from, link: 'root', governor: -1, marker: '', finite: false, asked: false, relativeVerb: false }
  }

  protected add(at: number, group: VerbGroup, weak: boolean): Predicate {
    const { clause, stem } = this
    const bare = stem !== null && onlyAdverbs(this.tokens, clause.start, at)
    const predicate: Predicate = {
      lemma: group.lemma, verb: group.verb, from: at, to: group.to, passive: group.passive, mood: group.mood,
      modal: group.modal, negative: group.negative || (group.mood === 'subjunctive' && denied(this.tokens, at)), subjectFrom: bare ? stem.from : clause.start, subjectTo: bare ? stem.to : at, link: clause.link,
      governor: clause.governor, marker: clause.marker, weak, actor: undefined, kind: group.open ? 'implement' : undefined,
    }
    lightVerb(this.tokens, predicate, this.to)
    this.found.push(predicate)
    return predicate
  }

  /** Adds the verb of a clause; after a comma in one that has its verb, the subject begins there. */
  protected finite(i: number, group: VerbGroup, weak: boolean): number {
    const added = this.add(i, group, weak)
    if (this.clause.finite && this.commaAt >= this.clause.start) added.subjectFrom = this.commaAt + 1
    // "a point members would like minuted they were asked to": a pronoun right before a second verb begins anew.
    else if (this.clause.finite && fresh.has(this.tokens[i - 1]?.word ?? '') && added.subjectTo === i && added.subjectFrom <= (this.found[this.found.length - 2]?.from ?? -1)) added.subjectFrom = i - 1
    this.clause.finite = true
    return group.to
  }

  /** Opens an entry of a list within a sentence: all of them hang on what the first hangs on. */
  protected entry(start: number): number {
    this.outer = null
    this.list ??= this.clause.link === 'that' ? this.clause : null
    this.open(start, this.list?.link ?? 'root', this.list?.governor ?? this.clause.governor)
    return start
  }

  protected open(start: number, link: Link, governor: number, marker = ''): void {
    const asked = link === 'that' && control.has(this.found[governor]?.lemma ?? '')
    this.clause = { start, link, governor, marker, finite: false, asked, relativeVerb: false }
  }

  protected last(): Predicate | undefined {
    return this.found[this.found.length - 1]
  }
}

/** "That the scheme not be pursued", "no longer be used": the denial stands before the verb. */
const denied = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]?.word
  return before === 'not' || before === 'never' || (before === 'longer' && tokens[at - 2]?.word === 'no')
}
