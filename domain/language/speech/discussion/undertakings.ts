/**
 * Undertakings in the discussion: promises, agreements and requests, told apart from news, views, wishes, things
 * done and how things are. Modality, voice and tense decide.
 */
import { commit } from '../../lexicon/verbs'
import type { Duty, Frame } from '../frame'
import { ownSubject } from '../frame'
import { under } from './agreements'
import { agendaItem, itemToAdd } from './agenda-item'
import { acceded, thoughtBest } from './assent'
import { agreedTo, commitment, relativeAssent, tookAction, proposesOwn, wasCommitted } from './commitments'
import { acceptedHere, asAgreed, leavesNothing } from './moot'
import { inOpening } from './opening'
import { itIsFor, whoPromise } from './other-subjects'
import { toldBeside } from './passive-promises'
import { polite } from './polite'
import { promise, relativePromise } from './promises'
import { needed, putOff, thingNeeded } from './put-off'
import { happyTo } from './readiness'
import { leftWith } from './left-with'
import { askedBe, askedWhether, haveBeenAsked, request } from './requests'
import { wasRequested } from './requested-things'
import { agrees, asks, standingOf } from './standing'
import { isDoing, labelledToDo, telegraphic } from './telegraphic'
import { wasPromised, wouldLike } from './wanted'
import { meant } from './weighing'
import { intends, looksForward, meantThat, obligedIf, suggested, wishesToSee } from './wishes'

/** Duties of a sentence of the discussion, in order. */
export function undertakings(said: Frame): Duty[] {
  const frame = acceptedHere(said) ? asAgreed(said) : said
  const found: Duty[] = []
  if (leavesNothing(frame)) return found
  const used = new Set<number>()
  for (let i = 0; i < frame.predicates.length; i += 1) {
    if (used.has(i) || inOpening(frame, i)) continue
    const duty = dutyAt(frame, i, used)
    if (duty) {
      found.push(duty)
      // "to ask the company to return and check": what those who are asked do belongs to the asking.
      for (let k = duty.deed + 1; k < frame.predicates.length; k += 1) {
        const governor = frame.predicates[k]?.governor ?? -1
        if (governor === duty.deed || (governor > duty.deed && used.has(governor))) used.add(k)
      }
      for (let k = i; k < frame.predicates.length; k += 1) {
        const p = frame.predicates[k]
        if (k === i || k <= duty.deed || (p && p.link === 'and' && p.governor === frame.predicates[duty.deed]?.governor)) used.add(k)
        else break
      }
    }
  }
  return found
}

/** "Mr Hale noted the Bursar was asked to": somebody tells what was asked before. */
function recalls(frame: Frame, i: number): boolean {
  const governor = frame.predicates[frame.predicates[i]?.governor ?? -1]
  if (!governor || governor.passive || governor.mood !== 'past' || !['note', 'recall', 'remember', 'remind'].includes(governor.lemma)) return false
  const who = ownSubject(frame, governor)
  return who !== null && (who.sort === 'person' || who.sort === 'post' || who.sort === 'initials')
}

/** Verbs of wishing, meaning and needing, and "be": others need not be asked for those rules. */
const wishes = new Set(['be', 'intend', 'hope', 'plan', 'aim', 'expect', 'wish', 'want', 'like', 'look', 'need', 'request'])

/** Words before what is so: "no letter was needed, as an update would be reported to members". */
const because = new Set(['as', 'since', 'because', 'although', 'though', 'while', 'whilst'])

function dutyAt(frame: Frame, i: number, used: Set<number>): Duty | null {
  const p = frame.predicates[i]
  if (!p || p.negative) return null
  if (p.mood === 'past-perfect') return p.passive ? putOff(frame, i) ?? wasCommitted(frame, i) : null
  if (p.link === 'subordinate' && because.has(p.marker)) return toldBeside(frame, i)
  if (p.link === 'subordinate' || p.link === 'purpose' || (p.link === 'relative' && !(p.mood === 'modal' && p.passive) && p.marker !== 'which' && p.marker !== 'who')) return null
  if (p.link === 'to') return null
  // "felt that ... and the Clerk was asked to": what was asked of somebody was asked, whoever felt what before.
  if (p.passive && p.mood === 'past' && asks.has(p.lemma) && p.subjectTo > p.subjectFrom) {
    if (recalls(frame, i)) return null
    const asked = request(frame, i)
    if (asked) return asked
  }
  const left = leftWith(frame, i) ?? itIsFor(frame, i) ?? (p.mood === 'perfect' && asks.has(p.lemma) ? haveBeenAsked(frame, i) : null)
  if (left) return left
  if (p.marker === 'doing') return isDoing(frame, i)
  const standing = standingOf(frame, i)
  if (standing === 'done' || standing === 'aside') return null
  if (p.link === 'relative' && p.marker === 'who') return standing === 'view' ? null : whoPromise(frame, i)
  if (p.link === 'relative') return relativeAssent(frame, i) ?? relativePromise(frame, i, standing)
  if (standing === 'view') return suggested(frame, i) ?? meantThat(frame, i)
  if (!p.passive && (commit.has(p.lemma) || (p.lemma === 'propose' && proposesOwn(frame, i))) && p.mood !== 'progressive') {
    const promised = commitment(frame, i, used)
    if (promised) return promised
  }
  if (p.lemma === 'take' && !p.passive) {
    const took = tookAction(frame, i)
    if (took) return took
  }
  const best = thoughtBest(frame, i) ?? (p.passive ? acceded(frame, i) ?? wasCommitted(frame, i) : null)
  if (best) return best
  if (p.passive && agrees.has(p.lemma) && p.mood !== 'perfect') {
    const agreed = agreedTo(frame, i)
    if (agreed) return agreed
  }
  if (asks.has(p.lemma) && p.mood !== 'progressive' && p.mood !== 'perfect') {
    const asked = request(frame, i) ?? askedWhether(frame, i)
    if (asked) return asked
  }
  const wished = p.passive || p.mood === 'subjunctive' || p.mood === 'be-to' || wishes.has(p.lemma) ? obligedIf(frame, i) ?? looksForward(frame, i) ?? intends(frame, i) ?? meant(frame, i) ?? wishesToSee(frame, i) ?? putOff(frame, i) ?? thingNeeded(frame, i) ?? (p.lemma === 'request' && p.passive && p.mood === 'perfect' ? wasRequested(frame, i) : null) ?? polite(frame, i) ?? askedBe(frame, i) : null
  if (wished) return wished
  if ((p.lemma === 'like' && p.modal === 'would') || ((p.lemma === 'wish' || p.lemma === 'want') && !p.passive && p.mood === 'past')) return wouldLike(frame, i)
  if ((p.lemma === 'be' || (p.lemma === 'prepare' && p.passive)) && p.mood === 'past') {
    const willing = happyTo(frame, i)
    if (willing) return willing
  }
  const wanted = wasPromised(frame, i)
  if (wanted) return wanted
  const item = p.lemma === 'be' ? agendaItem(frame, i) ?? itemToAdd(frame, i) : null
  if (item) return item
  const labelled = i === 0 && p.mood === 'infinitive' ? labelledToDo(frame, i) : null
  if (labelled) return labelled
  if (p.mood === 'telegraphic' || (p.mood === 'infinitive' && p.passive && p.link === 'root')) return telegraphic(frame, i)
  if (standing === 'agreed' || standing === 'asked') return under(frame, i, standing)
  if (p.mood === 'modal' || p.mood === 'be-to' || p.mood === 'going-to' || p.mood === 'need') return promise(frame, i) ?? needed(frame, i)
  return null
}
