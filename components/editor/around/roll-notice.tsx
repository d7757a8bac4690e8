'use client'
import { useMemo, useState, useSyncExternalStore, type ReactNode } from 'react'
import type { Node } from '@tiptap/pm/model'
import type { Command } from '@tiptap/pm/state'
import { Difference } from '@/components/minutes/note-card'
import type { Begun } from '@/domain/document/begun'
import { rollOf, type Roll, type RollChange, type RollHistory } from '@/domain/document/roll'
import { attendanceHeadings } from '@/domain/document/templates'
import { capital, counted } from '@/domain/reminders/words'
import type { Desk } from '../desk'
import { missingFromText, putRoll } from '../writing/roll'
import { apologiesIn, bringIn, changesIn } from '../writing/roll-changes'

/** So many changes are shown at once; more are folded. */
const atOnce = 4

/** Who was marked as there since the minutes were begun, or otherwise since the list was put in: offered, never done by itself. */
export function RollNotice({ desk, begun, began }: { desk: Desk; begun: Begun; began: Roll | null }) {
  const [left, setLeft] = useState(false)
  const now = useMemo(() => rollOf(begun), [begun])
  const says = useMemo(() => teller(desk, begun, began, now), [desk, begun, began, now])
  const stands = useSyncExternalStore((changed) => {
    desk.editor.on('transaction', changed)
    const stop = desk.roll.observe(changed)
    return () => { desk.editor.off('transaction', changed); stop() }
  }, says, () => nothing)
  const { missing, history } = useMemo(() => JSON.parse(stands) as Says, [stands])
  const once = (deed: Command) => {
    const { view } = desk.editor
    desk.newUndoStep()
    deed(view.state, (transaction) => { view.dispatch(transaction) })
    desk.newUndoStep()
    view.focus()
  }
  if (missing > 0 && !left) {
    return (
      <Notice words={`${capital(counted(missing, 'person', 'people'))} ${missing === 1 ? 'stands' : 'stand'} on the meeting’s list, and the text does not say yet who was there.`}>
        <button type="button" onClick={() => { desk.roll.put(now); once(putRoll(begun)) }}>Put the list in</button>
        <button type="button" className="ghost" onClick={() => { setLeft(true) }}>Leave it out</button>
      </Notice>
    )
  }
  if (!history) return null
  const { changes, stays } = changesIn(desk.editor.state.doc, history, now)
  const said = apologiesIn(desk.editor.state.doc, history, now)
  const leave = () => { desk.roll.leave(now); desk.editor.view.focus() }
  return (
    <Notice
      words={changes.length > 0 ? 'The meeting’s attendance has changed since it was put in here.' : 'The meeting’s attendance has changed since, for people whose lines were written by hand here.'}
      below={(
        <>
          {changes.length > 0 ? <details open={changes.length <= atOnce}><summary>What would change</summary><ul>{changes.map((change) => <li key={`${String(change.at)} ${change.now?.text ?? ''}`}><Changed {...change} /></li>)}{said ? <li><Difference before={said.was} after={said.now} /></li> : null}</ul></details> : null}
          {stays.length > 0 ? <ul>{stays.map((stay) => <li key={stay.text + (stay.now?.text ?? '')}>{stay.text ? `“${stay.text}” was written by hand and stays` : 'A line that was taken out by hand stays out'}; {stay.now ? `the meeting’s list has “${stay.now.text}” under ${headingOf(stay.now)}` : 'the meeting’s list no longer has them'}.</li>)}</ul> : null}
        </>
      )}
    >
      {changes.length > 0 ? <button type="button" onClick={() => { desk.roll.bring(now); once(bringIn(history, now)) }}>Bring it in</button> : null}
      <button type="button" className="ghost" onClick={leave}>Leave it as it is here</button>
    </Notice>
  )
}

const headingOf = ({ group }: { group: Parameters<typeof attendanceHeadings.get>[0] }) => attendanceHeadings.get(group) ?? ''

function Changed({ was, now }: RollChange) {
  if (was && now && was.group === now.group) return <Difference before={was.text} after={now.text} />
  if (was && now) return <>{now.text}: from {headingOf(was)} to {headingOf(now)}</>
  return now ? <>{now.text} comes in under {headingOf(now)}</> : <>{was?.text} goes from {was ? headingOf(was) : ''}</>
}

function Notice({ words, below, children }: { words: string; below?: ReactNode; children: ReactNode }) {
  return <div className={`notice editor-notice ${below ? 'roll-notice' : 'green'}`}><p>{words}</p>{below}<div className="acts">{children}</div></div>
}

/** What there is to offer, as words that stay equal while it does: `history` only where the meeting's list says something new. */
interface Says { missing: number; history: RollHistory | null; of?: unknown }
const nothing = JSON.stringify({ missing: 0, history: null } satisfies Says)

/** Looks again only where the head of the minutes or what is remembered has changed: it is asked at every letter. */
function teller(desk: Desk, begun: Begun, began: Roll | null, now: Roll): () => string {
  let seen: { head: Node[]; version: number; says: string } | null = null
  return () => {
    const { doc } = desk.editor.state
    const head: Node[] = []
    for (let at = 0; at < doc.childCount && doc.child(at).type.name !== 'minute'; at++) head.push(doc.child(at))
    const { version } = desk.roll
    if (seen?.version !== version || seen.head.length !== head.length || head.some((node, at) => node !== seen?.head[at])) seen = { head, version, says: told(desk, begun, began, now) }
    return seen.says
  }
}

function told(desk: Desk, begun: Begun, began: Roll | null, now: Roll): string {
  const { doc } = desk.editor.state
  const missing = missingFromText(doc, begun)
  const history = missing > 0 ? null : desk.roll.history(began)
  const found = history && changesIn(doc, history, now)
  if (missing === 0 && (!found || found.changes.length + found.stays.length === 0)) return nothing
  return JSON.stringify({ missing, history, of: found } satisfies Says)
}
