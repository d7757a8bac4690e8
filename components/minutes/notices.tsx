import { SettleWording } from '@/components/follow-ups/settle-wording'
import { DeedForm, type DeedAction } from '@/components/layout/deed-form'
import { formatDate } from '@/domain/calendar'
import type { WordingOffer } from '@/domain/follow-ups/wording-offer'
import { Difference } from './note-card'
import { issuedWords, notesWords } from './notice-words'

export interface NoticeFacts {
  minutesId: string
  state: string
  withdrawnAt: string | null
  withdrawnBecause: string | null
  agreedHow: string | null
  chairName: string | null
  chairBy: string | null
  factCheckBy: string | null
  checks: readonly { name: string; answered: boolean }[]
  changed: readonly { followUpId: string; title: string; was: string; now: string; offer: WordingOffer | null }[]
  wordless: readonly { readingId: string; title: string; sentence: string }[]
  confirmations: readonly { outcome: string; date: string; presidedBy: string; reason: string }[]
  signedBy: string | null
  signedOn: string | null
  archivedFrom: string | null
  publishedAt: string | null
  notes: readonly { by: string; state: string }[]
  /** What was issued from these minutes today. */
  actions: { today: { issued: number; toClerk: number } }
}

export interface NoticeActions { sayWhy: DeedAction; settleSentence: DeedAction }

/** What can be done about an action that was kept and has lost its words. */
function wordlessWords(state: string): string {
  if (state === 'draft' || state === 'fact-check') return 'Put the sentence back; or tie the action to other words, or let it go, on its card, the last beside the text. Meanwhile it is not issued.'
  if (state === 'with-chair' || state === 'agreed') return 'Nobody is asked for it. Take the draft back if it is still wanted.'
  return 'Nobody is asked for it. If it is still owed, add it as an action that was missed.'
}

const outcomeWords: Record<string, string> = { confirmed: 'Confirmed as they are', corrected: 'Confirmed with corrections', 'not-confirmed': 'Not confirmed' }

/** What there is to know, or to settle, before the text: one line each. */
export function MinutesNotices({ facts, actions, may }: { facts: NoticeFacts; actions: NoticeActions; may: { withdraw: boolean; sameDuty: boolean } }) {
  const waiting = facts.checks.filter((check) => !check.answered)
  const open = facts.notes.filter((note) => note.state === 'open').map((note) => note.by)
  const typed = facts.state === 'draft' || facts.state === 'fact-check'
  return (
    <div className="minutes-notices">
      {facts.archivedFrom === null ? null : <p className="notice">From the council’s old minutes, the file {facts.archivedFrom}. {facts.publishedAt === null ? 'They are kept for staff: residents do not see them.' : 'Residents may read them.'}</p>}
      {facts.withdrawnAt ? (
        <div className="notice red">
          <p><strong>Withdrawn from the public</strong> on {formatDate(facts.withdrawnAt.slice(0, 10))}. {facts.withdrawnBecause ?? 'No reason is given yet.'}</p>
          {may.withdraw && facts.withdrawnBecause === null ? (
            <DeedForm action={actions.sayWhy}>
              <input type="hidden" name="minutesId" value={facts.minutesId} />
              <div className="field"><label htmlFor="because">Why, in words residents may read</label><input id="because" name="because" className="wide" required /></div>
              <button>Give this reason</button>
            </DeedForm>
          ) : null}
        </div>
      ) : null}
      {facts.state === 'fact-check' ? <p className="notice">With officers to check{facts.factCheckBy ? ` by ${formatDate(facts.factCheckBy)}` : ''}. {waiting.length === 0 ? 'All have answered.' : `Not answered yet: ${waiting.map((check) => check.name).join(', ')}.`}</p> : null}
      {typed && open.length > 0 ? <p className="notice">{notesWords(open)}</p> : null}
      {typed && facts.actions.today.issued > 0 ? <p className="notice green">{issuedWords(facts.actions.today)} <a href="/desk/outbox">See the e-mails</a></p> : null}
      {facts.state === 'with-chair' ? <p className="notice">With {facts.chairName ?? 'the chair'}{facts.chairBy ? `, to answer by ${formatDate(facts.chairBy)}` : ''}. The text cannot be changed meanwhile.</p> : null}
      {facts.state === 'agreed' ? <p className="notice green">Agreed by {facts.chairName ?? 'the chair'}{facts.agreedHow ? ` (${facts.agreedHow})` : ''}. Nothing is public yet.</p> : null}
      {facts.confirmations.map((one) => <p key={one.date} className={`notice${one.outcome === 'not-confirmed' ? '' : ' green'}`}>{outcomeWords[one.outcome]} at the meeting of {formatDate(one.date)}, {one.presidedBy} presiding. {one.reason}</p>)}
      {facts.signedOn ? <p className="notice green">Signed by {facts.signedBy} on {formatDate(facts.signedOn)}.</p> : null}
      {facts.wordless.map((one) => (
        <div key={one.readingId} className="notice">
          <p><strong>“{one.title}” was kept, and its words are no longer in the minutes.</strong></p>
          <p className="difference"><del>{one.sentence}</del></p>
          <p>{wordlessWords(facts.state)}</p>
        </div>
      ))}
      {facts.changed.map((one) => (
        <div key={one.followUpId} className="notice">
          <p><strong>The sentence of “{one.title}” has changed since it was issued.</strong></p>
          {one.now === '' ? <p className="difference"><del>{one.was}</del></p> : <p className="difference"><Difference before={one.was} after={one.now} /></p>}
          {one.now === '' ? <p>Its words are no longer in the minutes. <a href={`/desk/actions/${one.followUpId}`}>Open the action</a> to withdraw it, or put its sentence back.</p> : null}
          {may.sameDuty && one.now !== '' ? (
            <SettleWording action={actions.settleSentence} followUpId={one.followUpId} reads={one.now} offer={one.offer}><a href={`/desk/actions/${one.followUpId}`}>Change its date, or who it is for</a></SettleWording>
          ) : null}
        </div>
      ))}
    </div>
  )
}
