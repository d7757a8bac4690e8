/** Words around a form that show it to be a verb: what comes or goes, what was taken on, what falls to somebody. */
import type { VerbForm } from '../lexicon/verbs'
import { determiners, prepositions, tellsMore } from '../lexicon/words'
import type { Token } from '../text/tokens'
import { endsWithActor } from './actors'

/** "That the register come back to the Committee", "go to Cabinet": what comes or goes need be nobody. */
export function comesBack(lemma: string, next: Token | undefined): boolean {
  if (next?.word === 'back' || next?.word === 'to' || next?.word === 'before') return lemma === 'come' || (lemma === 'issue' && next.word === 'to') || lemma === 'go' || lemma === 'return' || lemma === 'revert' || (lemma === 'fall' && next.word === 'to')
  if (lemma === 'stand' || lemma === 'lie') return ['over', 'adjourned', 'deferred', 'postponed', 'referred', 'on'].includes(next?.word ?? '')
  if (next?.word === 'off' || next?.word === 'out' || next?.word === 'onto') return lemma === 'come'
  if (lemma === 'issue') return next?.word === 'to' || next?.word === 'from'
  if (lemma === 'take') return next?.word === 'place'
  if (lemma === 'find' || lemma === 'form') return ['a', 'its', 'part'].includes(next?.word ?? '')
  if (lemma === 'lie' || lemma === 'stay') return next?.word === 'with'
  if (next?.word === 'forward' || next?.word === 'into') return lemma === 'go'
  if (lemma === 'resume' || lemma === 'adjourn' || lemma === 'reconvene') return true
  return lemma === 'return' && next !== undefined && prepositions.has(next.word)
}

/** "took an action to", "took the point away": bound himself. */
export function takesAction(tokens: readonly Token[], i: number): boolean {
  for (let k = i + 1; k < i + 5 && tokens[k]?.isWord; k += 1) if (tokens[k]?.word === 'away') return true
  if (tokens[i + 1]?.word === 'it' && (tokens[i + 2]?.word === 'upon' || tokens[i + 2]?.word === 'on')) return true
  for (let k = i + 1; k < i + 5; k += 1) if (tokens[k]?.word === 'action' && tokens[k + 1]?.word === 'to') return true
  return false
}

/** "the Chairman asked for a letter to be sent": what is asked for has its deed. */
export function asksForDone(tokens: readonly Token[], i: number, to: number, start: number): boolean {
  if ((tokens[i]?.word !== 'asked' && tokens[i]?.word !== 'called') || tokens[i + 1]?.word !== 'for') return false
  for (let k = i + 2; k < Math.min(to, i + 14); k += 1) if (tokens[k]?.word === 'to' && tokens[k + 1]?.word === 'be') return endsWithActor(tokens, start, i)
  return false
}

/** "The job of sorting the costumes fell to": what falls to somebody is work. */
export const jobFalls = (tokens: readonly Token[], from: number, to: number): boolean => { for (let k = from; k < to; k += 1) if (tokens[k]?.word === 'of' && ['job', 'task', 'duty', 'work', 'business', 'responsibility'].includes(tokens[k - 1]?.word ?? '')) return true; return false }

/** "the meeting in December includes a report": what a coming meeting or paper is to hold. */
export function holdsReport(tokens: readonly Token[], i: number, form: VerbForm, start: number): boolean {
  if (!tellsMore.has(form.lemma) || !determiners.has(tokens[i + 1]?.word ?? '')) return false
  for (let k = start; k < i; k += 1) if (['meeting', 'agenda', 'programme', 'report', 'update'].includes(tokens[k]?.word ?? '')) return true
  return false
}
