/** Verbs and clauses that a sentence leaves half unsaid: "said he would", "asks the Clerk provide", "remarked that". */
import { outsiders } from '../lexicon/actors'
import { verbForm } from '../lexicon/verbs'
import { personalPronouns, prepositions } from '../lexicon/words'
import type { Token } from '../text/tokens'
import { endsWithActor } from './actors'
import { ClauseState } from './clause-state'
import type { VerbGroup } from './verb-group'
import { group, isAdverb } from './verb-group'

/** Deciding, as "it was" says it. */
export const decides = new Set(['agree', 'resolve', 'decide', 'settle', 'leave', 'determine', 'ask', 'request', 'suggest', 'propose'])
const leavesThat = new Set([...decides, 'recommend'])
/** Verbs after which "that" may be left out. */
const unsaid = new Set(['say', 'feel', 'think', 'believe', 'hope', 'suggest', 'confirm', 'agree', 'promise', 'add', 'explain', 'understand', 'state', 'note'])

export class ClauseUnsaid extends ClauseState {
  /** "remarked that", "reiterated that": a past that the lexicon lacks, between somebody and a that-clause, says it. */
  protected saidBefore(i: number): void {
    const said = this.tokens[i - 1]
    const { clause } = this
    if (!said?.isWord || said.capital || !said.word.endsWith('ed') || i - 1 <= clause.start || verbForm(said.word) !== null || (clause.link !== 'root' && clause.link !== 'that')) return
    if ((clause.finite && clause.start <= (this.last()?.verb ?? -1)) || !(endsWithActor(this.tokens, clause.start, i - 1) || outsiders.has(this.tokens[i - 2]?.word ?? ''))) return
    this.finite(i - 1, group(i - 1, 'say', 'past'), true)
  }

  /** "Requests the Chief Executive provide advice": a that-clause without its "that", in a decision. */
  protected unsaidSubjunctive(i: number): void {
    const last = this.last()
    if (!last || !leavesThat.has(last.lemma) || i - last.to < (isPronoun(this.tokens[i - 1]) ? 1 : 2) || i - last.to > 10 || this.clause.start > last.verb || this.tokens[i]?.capital || !verbForm(this.tokens[i]?.word ?? '')?.base) return
    const decided = last.passive && last.mood === 'past' && decides.has(last.lemma) && this.tokens[last.subjectTo - 1]?.word === 'it'
    const asked = this.options.decision && last.weak && !last.passive && (last.lemma === 'request' || last.lemma === 'ask' || last.lemma === 'recommend' || last.lemma === 'agree')
    if (!(decided || asked) || !endsWithActor(this.tokens, last.to, i)) return
    this.thatGovernor = this.found.length - 1
    this.open(last.to, 'that', this.thatGovernor)
  }

  /** "Requested further charts, tables and notes be presented": a that-clause without its "that", whatever is asked for. */
  protected unsaidBe(i: number, group: VerbGroup): void {
    const last = this.last()
    if (!this.options.decision || this.rootThat || this.thatGovernor >= 0 || !last?.weak || last.passive || last.link !== 'root' || group.mood !== 'subjunctive' || !group.passive || !leavesThat.has(last.lemma) || i - last.to < 2 || i - last.to > 18 || this.found.length !== 1) return
    this.thatGovernor = 0
    this.open(last.to, 'that', 0)
  }

  /** "said he would", "felt this was": a that-clause without its "that" opens behind the verb. */
  protected unsaidThat(i: number): void {
    const last = this.last()
    const decided = last?.passive === true && last.mood === 'past' && decides.has(last.lemma) && this.tokens[last.subjectTo - 1]?.word === 'it'
    if (!last || !this.clause.finite || (last.passive && !decided) || i <= last.to || i - last.to > 8 || this.commaAt >= last.to || this.clause.start > last.verb || !(decided || unsaid.has(last.lemma))) return
    const first = this.tokens[last.to]
    if (!first?.isWord || prepositions.has(first.word) || isAdverb(first.word) || first.word === 'and') return
    this.thatGovernor = this.found.length - 1
    this.open(last.to, 'that', this.thatGovernor)
  }
}

const isPronoun = (token: Token | undefined): boolean => token !== undefined && (token.word === 'it' || personalPronouns.has(token.word))
