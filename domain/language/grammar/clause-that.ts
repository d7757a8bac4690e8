/** What "that" and its like open. */
import { verbForm } from '../lexicon/verbs'
import { determiners } from '../lexicon/words'
import { ClauseWalk } from './clause-walk'
import { isVerbStart, opensClause, opensThat } from './clauses'

/** Verbs of making something so: "ensure that", "make sure that". */
const sees = new Set(['ensure', 'ensures', 'ensuring', 'sure'])

export class ClauseThat extends ClauseWalk {
  /** What "that" opens: a clause of what was said or decided, one that relates, or nothing; the token to go on with. */
  protected thatAt(i: number): number {
    const { tokens } = this
    if (tokens[i - 1]?.word === 'order' && tokens[i - 2]?.word === 'in') {
      // "put off in order that the Solicitor might advise": what it is for.
      this.outer ??= this.clause
      this.open(i + 1, 'subordinate', this.clause.governor, 'order')
      return i + 1
    }
    if (sees.has(tokens[i - 1]?.word ?? '')) {
      // "ensure that the bins are emptied": what is to be so, not a decision of its own.
      this.outer ??= this.clause
      this.open(i + 1, 'subordinate', this.clause.governor, 'ensure')
      return i + 1
    }
    this.saidBefore(i)
    if (opensThat(tokens, i, this.found, this.clause.finite, this.from, this.rootThat)) return this.that(i)
    return isVerbStart(tokens, i + 1) || this.relatesThing(i) ? this.relative(i, 'that') : i + 1
  }

  protected relative(i: number, word: string): number {
    this.outer ??= this.clause
    this.open(i + 1, 'relative', this.clause.governor, word)
    // After "whose" stands a noun, and then the verb of the relative clause itself.
    this.clause.relativeVerb = word !== 'whose' && !isVerbStart(this.tokens, i + 1)
    return i + 1
  }

  /** "the work streams that the teams had been clearing": said of the noun before, with a subject of its own. */
  private relatesThing(i: number): boolean {
    const { tokens, clause } = this
    const before = tokens[i - 1]
    return clause.finite && before?.isWord === true && verbForm(before.word)?.base !== true && i > (this.last()?.to ?? i) && determiners.has(tokens[i + 1]?.word ?? '') && opensClause(tokens, i, this.to)
  }
}
