/** Words of asking and empowering, and what those who are asked do. */
import type { Actor } from '../grammar/actors'
import type { Predicate } from '../grammar/predicate'
import { table } from '../lexicon/table'
import type { ResolutionKind } from '../reading'
import type { Frame } from './frame'
import { wordOf } from './frame'

/** Ways of asking, with the kind of resolution that each makes. */
export const asking = table<ResolutionKind>({
  request: 'requested', ask: 'requested', invite: 'requested', urge: 'requested', instruct: 'requested', direct: 'requested', require: 'requested',
  task: 'requested', charge: 'requested', entrust: 'requested', depute: 'requested', enjoin: 'requested', encourage: 'requested', remind: 'requested', call: 'requested', order: 'requested', authorise: 'authorised', authorize: 'authorised',
  empower: 'authorised', mandate: 'authorised', delegate: 'delegated', devolve: 'delegated', remit: 'referred', recommend: 'recommended', commission: 'requested', advise: 'recommended',
})

/** What one is invited to do in person: somebody else sends the invitation. Invited to anything else is asked. */
export const comes = new Set(['attend', 'address', 'join', 'speak', 'visit', 'meet', 'observe', 'participate', 'take', 'come', 'sit', 'give', 'present', 'talk', 'explain', 'discuss', 'be', 'share', 'brief', 'update', 'walk', 'tour', 'view', 'inspect', 'watch', 'open', 'unveil', 'judge'])

/** Words with which a question opens that is asked of somebody. */
export const questions: ReadonlySet<string> = new Set(['whether', 'if', 'why', 'how', 'what', 'when', 'where'])

/** What is given by deciding it, and needs nobody to do anything. */
export const leaveNouns = new Set(['permission', 'consent', 'leave', 'approval', 'dispensation', 'assent'])

/** What is given with a delegation. */
export const powerNouns = new Set(['authority', 'responsibility', 'powers'])

/** What another body is asked to do with what it has decided. */
export const thinks = new Set(['reconsider', 're-consider', 'think', 're-think', 'rethink', 'reflect', 'revisit', 're-examine'])

/** Powers that a post uses: "the Surveyor grant a licence" is something to be done. */
export const powers = new Set(['grant', 'determine', 'refuse', 'waive', 'permit'])

/** Nouns before a "that" that tells what is only thought. */
export const thought: ReadonlySet<string> = new Set(['view', 'hope', 'concern', 'concerns', 'opinion'])

/** Before those of whom it is not said who they are: "invite a representative of the Trust". */
export const anybody: ReadonlySet<string> = new Set(['a', 'an', 'another', 'representatives', 'somebody', 'someone'])

/** "Mr Hay be asked if he would come": somebody else is to ask him. */
export function asksFavour(frame: Frame, p: Predicate, next: Predicate | undefined, subject: Actor | null): boolean {
  return subject !== null && (subject.sort === 'person' || subject.sort === 'outsider') && ['if', 'whether'].includes(wordOf(frame, p.to)) && next?.modal === 'would' && ['he', 'she', 'they', 'it'].includes(wordOf(frame, next.subjectTo - 1))
}
