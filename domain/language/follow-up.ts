/** A duty with its owner, its due, its certainty and why: what a reading says is owed. */
import { certaintyOf } from './certainty'
import { textOf } from './due/scan'
import { kindAt } from './duty/kind-at'
import { doubtsOf } from './duty/signs'
import { dueText, whenOf } from './duty/when'
import type { Named } from './known/named'
import { whoIs } from './known/who'
import type { ReadContext } from './outline'
import type { FollowUpReading, Reading, Reason } from './reading'
import { dueWords } from './reasons'
import { spanBetween } from './spans'
import type { Duty, Frame } from './speech/frame'
import { titleOf } from './title'

/**
 * What is owed by a duty found in a sentence.
 * @param duties how many stand in the sentence
 * @param named who was named before in the item
 */
export function followUpOf(frame: Frame, duty: Duty, where: Reading['where'], duties: number, named: Named, context: ReadContext): FollowUpReading {
  const when = whenOf(frame, duty)
  const owner = named.ownerOf(frame, duty)
  const because: Reason[] = [{ rule: duty.rule, words: duty.words, span: spanBetween(frame, duty.cueFrom, duty.cueTo) }]
  if (owner && duty.owner) because.push({ rule: 'owner.named', words: duty.owner.sort === 'pronoun' ? `“${textOf(frame.scan, duty.owner.from, duty.owner.to)}” is ${owner}` : `the text names ${owner}`, span: spanBetween(frame, duty.owner.from, duty.owner.to) })
  if (when.rule) because.push({ rule: when.rule, words: dueWords(when.due, dueText(frame, when), context.meetingDate), span: spanBetween(frame, when.from, when.to) })
  const known = owner ? whoIs(owner, context) : null
  if (owner && known && (known.name !== null || known.office?.toLowerCase() !== owner.toLowerCase().replace(/^the /, ''))) because.push({ rule: 'owner.known', words: `“${owner}” is ${[known.name, known.office, known.body].filter(Boolean).join(', ')}`, span: null })
  const followUp: FollowUpReading = {
    kind: kindAt(frame, duty, when.due),
    title: titleOf(frame, duty, when),
    owner,
    ownerGuess: owner === null && (duty.kind === 'report-back' || duty.kind === 'provide-information') ? named.presenter : null,
    due: when.due,
    certainty: certaintyOf({ duty, due: when.due, otherTimes: when.others, where, duties, length: frame.to - frame.from, pronoun: duty.owner?.sort === 'pronoun', doubts: doubtsOf(frame, duty, when) }),
    because,
    sameAs: null,
  }
  if (known) followUp.ownerIs = known
  return followUp
}
